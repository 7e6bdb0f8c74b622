import type { ColumnMap } from '../columns/column-map';
import { scoreFields } from '../columns/score-columns';
import { quotedName, quotedText, writtenNumber } from '../sql/names-and-texts';

/**
 * A query that shows of each column of numbers what would speak against its unit: a row a field with how many cells hold a number, how
 * many hold something else, the least and the most as they stand, and how many are fractions, above 1 and at least 1,000.
 */
export function checkColumnsText({ columns }: ColumnMap, table: string): string {
  const parts = scoreFields.flatMap((field) => {
    const source = columns[field];
    return source === undefined ? [] : [rowOf(field, source.column, source.unit, table)];
  });
  return `${parts.join('\nUNION ALL\n')}\nORDER BY field\n`;
}

function rowOf(field: string, column: string, unit: number, table: string): string {
  const cell = quotedName(column);
  const lines = [
    `  ${quotedText(field)} AS field`,
    `  ${writtenNumber(unit)} AS unit`,
    '  COUNT(value) AS numbers',
    '  SUM(is_other) AS no_numbers',
    '  MIN(value) AS least',
    '  MAX(value) AS most',
    '  SUM(IF(value > TRUNC(value), 1, 0)) AS fractions',
    '  SUM(IF(value > 1e0, 1, 0)) AS above_1',
    '  SUM(IF(value >= 1e3, 1, 0)) AS from_1000',
  ];
  const value = `SAFE_CAST(${cell} AS FLOAT64)`;
  const read = `SELECT ${value} AS value, IF(${cell} IS NOT NULL AND ${value} IS NULL, 1, 0) AS is_other FROM ${quotedName(table)}`;
  return `SELECT\n${lines.join(',\n')}\nFROM (${read}) AS ${field}_cells`;
}
