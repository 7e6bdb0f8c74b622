import { folded, isTitleOf } from '../../campaign/record/tab/plan-column';
import type { KeptColumn } from '../../campaign/take-on/taken-on';
import { type Cell, isBlank } from '../../table';
import { planColumns } from '../plan/plan-columns';
import type { Report, ReportCell } from '../report';

/**
 * Plan with further columns of the person's own at its right end, each cell beside the row of its code. They are none of ours: a
 * rerun keeps them as it keeps all that people add.
 */
export function withKeptColumns(report: Report, kept: readonly KeptColumn[]): Report {
  if (report.userColumns === null || kept.length === 0) return report;
  const { headerRow, keyColumn } = report.userColumns;
  const columns = kept.map(({ title, cells }) => ({ title: besideOurs(title), cells }));
  return {
    ...report,
    cells: report.cells.map((line, row) => [
      ...line,
      ...columns.map(({ title, cells }): ReportCell => {
        if (row === headerRow) return title;
        return row < headerRow ? null : asReport(cells[String(line[keyColumn])]);
      }),
    ]),
    columns: [...report.columns, ...columns.map(() => ({ key: '', format: 'general', width }) as const)],
    blocks: report.blocks.map((block) =>
      block.role === 'header' || block.role === 'body'
        ? { ...block, columns: block.columns + columns.length }
        : block,
    ),
  };
}

/** A title that Plan has itself would be read as its own. */
function besideOurs(title: string): string {
  const isOurs = planColumns.some((column) => isTitleOf(column, folded(title)));
  return isOurs ? `${title} *` : title;
}

function asReport(cell: Cell | undefined): ReportCell {
  return cell === undefined || isBlank(cell) ? null : cell;
}

const width = 120;
