import { readCreators } from '../../../core/creators/read-creators';
import { known, type ScoreField } from '../../columns/score-columns';
import { type Database, duckName } from '../database';
import { viewName } from '../file-view';
import { spreadRows, withRows } from '../further-rows';
import type { FileReading } from '../read-file';
import { isInstead, isSaid, readOf, rowOfFile, singleRows } from '../rules';

/** How far core's own reading of rows that decided nothing agrees with the view. */
export interface SpotCheck {
  readonly rows: number;
  /** Rows of which a number is read otherwise. */
  readonly different: number;
  /** One of them, counted from 1. */
  readonly example: {
    readonly row: number;
    readonly field: ScoreField;
    readonly read: string;
    readonly here: string;
  } | null;
}

/**
 * Reads rows spread over the file, others than those that have decided how it is read, as an import does, and holds each number of
 * the view against it. What the map says of a column is not held against anything.
 */
export async function spotCheck(
  database: Database,
  { file: decided, top, said, rows: count, options, rules }: FileReading,
): Promise<SpotCheck> {
  const file = await withRows(database, top, spreadRows(count, 0.5), options.settings.language);
  const reading = readCreators(file.looked, options);
  const deciding = new Set(decided.rowsOfFile);
  const fields = [...rules].filter(
    ([field]) => said.columns[field] === undefined || !isSaid(said.columns[field]),
  );
  const wanted = new Map(singleRows(reading).map((creator) => [rowOfFile(creator.row, file) - 1, creator]));
  if (decided.rowsOfFile.length < count) for (const row of deciding) wanted.delete(row);
  const selected = fields.map(([field]) => duckName(field)).join(', ');
  const found = await database.rows(
    `SELECT row_of_file, ${selected} FROM ${viewName} WHERE row_of_file IN (${[-1, ...wanted.keys()].join(', ')})`,
  );
  let different = 0;
  let example: SpotCheck['example'] = null;
  for (const row of found) {
    const creator = wanted.get(Number(row['row_of_file']));
    if (creator === undefined) continue;
    const wrong = fields.find(([field, rule]) => {
      const instead = isInstead(field, rule) && creator.likes !== null;
      return !isNear(
        instead ? null : known(field, readOf(creator, field)),
        known(field, numberOf(row[field])),
      );
    });
    if (wrong === undefined) continue;
    different++;
    const [field] = wrong;
    example ??= {
      row: Number(row['row_of_file']) + 1,
      field,
      read: String(readOf(creator, field) ?? '–'),
      here: String(row[field] ?? '–'),
    };
  }
  return { rows: found.length, different, example };
}

function numberOf(held: unknown): number | null {
  return held === null || held === undefined ? null : Number(held);
}

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
