import type { ReportCell } from '../../core/reports/report';
import type { Settings } from '../../core/settings';
import type { ColumnMap } from '../columns/column-map';
import { scoreFields } from '../columns/score-columns';
import { candidatesText } from '../queries/candidates';
import { scoreQuery } from '../queries/score-text';
import { type Agreement, agreementOf, keptName } from './check/every-row';
import { type SpotCheck, spotCheck } from './check/spread-rows';
import { type Held, openDatabase } from './database';
import { duckdbText } from './duckdb-text';
import type { FileSource } from './file-source';
import { viewName } from './file-view';
import { type FileReading, readFileHere } from './read-file';

/** What a file comes to. */
export interface FileRun {
  readonly reading: FileReading;
  readonly headers: readonly string[];
  readonly candidates: readonly (readonly ReportCell[])[];
  /** How many rows the file has. */
  readonly rows: number;
  /** `null` where nobody asked for the check. */
  readonly agreement: Agreement | null;
  readonly spots: SpotCheck | null;
}

/**
 * Scores a file on this machine by the same query as a warehouse does, and hands out its candidates.
 *
 * @param told is told how the file is read before the work begins
 * @throws InputError for what cannot be read, and for what only a person can tell
 */
export async function runFile(
  source: FileSource,
  asked: {
    readonly map: ColumnMap;
    readonly settings: Settings;
    readonly top: number;
    readonly check: boolean;
  },
  told: (reading: FileReading) => void,
): Promise<FileRun> {
  const { settings, top, check } = asked;
  const database = await openDatabase(settings.language);
  try {
    const reading = await readFileHere(database, source, asked.map, settings);
    told(reading);
    const { map } = reading;
    const query = scoreQuery(map, viewName, settings);
    const found = await database.rows(await duckdbText(candidatesText(query, top)));
    const headers = query.columns.map(({ header }) => header);
    const [counted] = await database.rows(`SELECT COUNT(*) AS rows FROM ${viewName}`);
    const kept = new Map<string, string>();
    for (const field of [...scoreFields, 'niche'] as const)
      if (map.columns[field] !== undefined) kept.set(keptName(field), field);
    const agreement = check
      ? await agreementOf(database, scoreQuery(map, viewName, settings, kept), viewName, map, settings)
      : null;
    const spots = check ? await spotCheck(database, reading) : null;
    const candidates = found.map((row) => headers.map((header) => cellOf(row[header] ?? null)));
    return { reading, headers, candidates, rows: Number(counted?.['rows'] ?? 0), agreement, spots };
  } finally {
    await database.close();
  }
}

function cellOf(held: Held): ReportCell {
  return held === null || typeof held === 'string' || typeof held === 'number' ? held : String(held);
}
