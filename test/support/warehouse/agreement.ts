import type { Settings } from '../../../src/core/settings';
import { type ColumnMap, noMap, sourceNamed } from '../../../src/warehouse/columns/column-map';
import { scoreFields } from '../../../src/warehouse/columns/score-columns';
import { type Agreement, agreementOf, keptName } from '../../../src/warehouse/duckdb/check/every-row';
import type { Database } from '../../../src/warehouse/duckdb/database';
import { scoreQuery } from '../../../src/warehouse/queries/score-text';

/** A table whose columns are called after their fields. */
export function mapOf(fields: readonly string[], average: ColumnMap['average'] = null): ColumnMap {
  return {
    ...noMap,
    average,
    columns: Object.fromEntries(fields.map((field) => [field, sourceNamed(field)])),
  };
}

/** How far query and core agree on such a table of every number of the score, and a niche where it has one. */
export async function agreement(
  database: Database,
  table: string,
  settings: Settings,
  hasNiche = false,
): Promise<Agreement> {
  const fields = [...scoreFields, ...(hasNiche ? ['niche' as const] : [])];
  const map = mapOf(['id', ...fields]);
  const kept = new Map(fields.map((field) => [keptName(field), field]));
  return agreementOf(database, scoreQuery(map, table, settings, kept), table, map, settings);
}
