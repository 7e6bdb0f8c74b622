import * as z from 'zod/mini';
import type { AppendOnly, Report } from '../core/reports/report';
import type { ChangedColumn, ChangedRow, RowsChange } from '../core/reports/rows/rows-change';
import type { Fields } from './fields';
import { format, isReportCell, offset, reportSchema } from './report-schema';

/** What a change of rows must be: a cell for each column, and never a formula. */
export function rowsChangeSchema(): z.ZodMiniType<RowsChange> {
  const change: z.ZodMiniType<RowsChange> = z.looseObject({
    campaign: z.string(),
    columns: z.array(z.looseObject({ key: z.string(), format: format() } satisfies Fields<ChangedColumn>)),
    names: z.array(offset()),
    rows: z.array(
      z.looseObject({
        code: z.string().check(z.minLength(1)),
        before: z.nullable(cells()),
        after: cells(),
      } satisfies Fields<ChangedRow>),
    ),
    log: z.custom<RowsChange['log']>((value) => isLog(value)),
  } satisfies Fields<RowsChange>);
  return change.check(z.refine(isEven, { path: ['rows'] }));
}

function cells() {
  return z.custom<ChangedRow['after']>(
    (value) =>
      Array.isArray(value) &&
      value.every(
        (cell) => isReportCell(cell) && !(typeof cell === 'object' && cell !== null && 'formula' in cell),
      ),
  );
}

function isLog(value: unknown): value is Report & { readonly appendOnly: AppendOnly } {
  const read = reportSchema().safeParse(value);
  return read.success && read.data.kind === 'log' && read.data.appendOnly !== undefined;
}

function isEven({ columns, names, rows }: RowsChange): boolean {
  const wide = columns.length;
  return (
    names.length > 0 &&
    names.every((at) => at < wide) &&
    rows.every(({ before, after }) => after.length === wide && (before ?? after).length === wide)
  );
}
