import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { findHeader } from '../header/find-header';
import type { ColumnChoices } from '../reading';
import { type RowReading, rowReader } from '../rows/read-rows';
import { sensibleTable, tableAtHand } from '../table-at-hand';
import { newestFirst } from './notes-of-creator';
import { gatherSame } from './same-creator';

/** One creator's dated notes, each a row of a table of notes. */
export interface NoteHistory {
  readonly creatorId: string;
  readonly newestFirst: readonly [RowReading, ...RowReading[]];
}

/**
 * The notes of each creator in the order of time. Followers are not needed, and notes without a date are left out.
 * `null` where the table is none of notes with dates.
 * @throws InputError where it is one of our plans
 */
export function noteHistories(
  table: Table,
  settings: Settings,
  choices: ColumnChoices = {},
): readonly NoteHistory[] | null {
  const header = findHeader(table, choices);
  if (header === null) return null;
  const atHand = tableAtHand(table, header, { settings, choices, adds: true });
  const { sensible } = sensibleTable(atHand);
  const { recognised, rows } = sensible;
  if (recognised.rowsAre !== 'notes' || !recognised.used.has('noteDate')) return null;
  const readRow = rowReader(sensible, atHand.log);
  const histories: NoteHistory[] = [];
  for (const { rows: notes } of gatherSame(rows.map(readRow), 'notes')) {
    const [newest, ...older] = newestFirst(notes.filter(({ noteDate }) => noteDate !== null));
    if (newest !== undefined)
      histories.push({ creatorId: notes[0].creator.id, newestFirst: [newest, ...older] });
  }
  return histories.length === 0 ? null : histories;
}
