import { explainColumn } from '../../../src/core/creators/columns/column-reasons';
import type { Creator } from '../../../src/core/creators/creator';
import { readCreators } from '../../../src/core/creators/read-creators';
import type { Answers, ColumnChoices, CreatorReading } from '../../../src/core/creators/reading';
import { written } from '../../../src/core/creators/sense/answers';
import { settingsFrom } from '../../../src/core/settings';
import type { Cell } from '../../../src/core/table';
import { tableOf } from './table';

/** What becomes of a table in which these rows stand, the header among them, in the usual settings. */
export function read(
  rows: readonly (readonly Cell[])[],
  choices: ColumnChoices = {},
  answers: Answers = {},
): CreatorReading {
  const settings = settingsFrom([['reading.answers', written(answers)]]);
  return readCreators(tableOf(rows), { settings, choices });
}

/** The one creator that was read. */
export function only(reading: CreatorReading): Creator {
  expect(reading.creators).toHaveLength(1);
  return reading.creators[0] as Creator;
}

/** The field of each header; `null` where none was recognised. */
export function fields(reading: CreatorReading): Record<string, string | null> {
  return Object.fromEntries(reading.columns.map(({ header, field }) => [header, field]));
}

/** Why each column was taken for what it was, in English. */
export function explained(reading: CreatorReading): readonly string[] {
  return reading.columns.map((column) => explainColumn(column, 'en'));
}
