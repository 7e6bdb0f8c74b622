import { readNumber } from '../../core/creators/cells/numbers';
import { creatorColumnWords } from '../../core/messages/reports/creator-columns';
import type { TabInFile } from '../../core/reports/standing/tabs-in-file';
import type { Cell } from '../../core/table';

/** Followers of creators by id, as the file's Scores and Shortlist tabs have them. */
export function followersInFile(tabs: readonly TabInFile[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { kind, standing } of tabs) {
    if (kind !== 'scores' && kind !== 'shortlist') continue;
    const header = standing.cells.findIndex(
      (row) => columnOf('id', row) >= 0 && columnOf('followers', row) >= 0,
    );
    const titles = standing.cells[header] ?? [];
    const [id, followers] = [columnOf('id', titles), columnOf('followers', titles)];
    if (header < 0) continue;
    for (const row of standing.cells.slice(header + 1)) {
      const read = readNumber(row[followers] ?? '');
      const creator = String(row[id] ?? '');
      if (creator !== '' && read !== 'unreadable' && read.value !== null) found.set(creator, read.value);
    }
  }
  return found;
}

function columnOf(column: 'id' | 'followers', titles: readonly Cell[]): number {
  const { en, zh } = creatorColumnWords[column].title;
  return titles.findIndex((title) => title === en || title === zh);
}
