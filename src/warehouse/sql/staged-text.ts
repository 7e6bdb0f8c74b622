import { writtenNumber } from './names-and-texts';
import type { FixedTable, Stage } from './stages';

/** Stages as the common tables of a query, the first of which reads from `from`. */
export function stagedText(stages: readonly Stage[], from: string): readonly string[] {
  return stages.flatMap((stage, at) => {
    const before = stages[at - 1]?.name ?? from;
    return stage.table === null
      ? [plainStage(stage, before)]
      : [tableText(stage, stage.table), joinedStage(stage, stage.table, before)];
  });
}

function plainStage({ name, columns }: Stage, before: string): string {
  const lines = columns.map((column) => `    ${column.text} AS ${column.name}`);
  return `${name} AS (\n  SELECT *,\n${lines.join(',\n')}\n  FROM ${before}\n)`;
}

function joinedStage({ name, columns }: Stage, table: FixedTable, before: string): string {
  const lines = columns.map((column) => `    fixed.${column.name}`);
  const on = `ON fixed.place = before.${table.by}`;
  return `${name} AS (\n  SELECT before.*,\n${lines.join(',\n')}\n  FROM ${before} AS before\n  JOIN ${table.name} AS fixed ${on}\n)`;
}

function tableText({ columns }: Stage, { name, numbers }: FixedTable): string {
  const places = numbers[0]?.length ?? 0;
  const rows = Array.from({ length: places }, (_, place) => {
    const cells = columns.map((column, at) => {
      const number = writtenNumber(numbers[at]?.[place] ?? 0);
      return place === 0 ? `${number} AS ${column.name}` : number;
    });
    return `  SELECT ${[place === 0 ? '0 AS place' : String(place), ...cells].join(', ')}`;
  });
  return `${name} AS (\n${rows.join(' UNION ALL\n')}\n)`;
}
