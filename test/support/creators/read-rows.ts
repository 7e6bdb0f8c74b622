import { readCreators } from '../../../src/core/creators/read-creators';
import type { CreatorReading } from '../../../src/core/creators/reading';
import { settingsFrom } from '../../../src/core/settings';
import type { Cell } from '../../../src/core/table';

/** The rows of a tab, its header first, as creators; with `adds` as a table that only adds to another. */
export function readTab(
  tab: string,
  rows: readonly (readonly Cell[])[],
  { adds = false, language = 'en' }: { readonly adds?: boolean; readonly language?: 'en' | 'zh' } = {},
): CreatorReading {
  const table = { tab, firstRow: 1, firstColumn: 1, rows };
  return readCreators(table, { settings: settingsFrom([['language', language]]), adds });
}
