import type { ColourRule, Report, ReportCell } from '../../core/reports/report';

/**
 * Colour rules over columns that only Tierwise writes are painted once: the values stand still until the next
 * writing, and a rule of the sheet costs six calls. Over a person's own columns the sheet must do it, live.
 */
export function colourFills(report: Report): (row: number, column: number) => string | null {
  const painted = report.colourRules.filter((rule) => !isLive(report, rule));
  const byRow = new Map<number, ColourRule[]>();
  for (const rule of painted) {
    for (let row = rule.row; row < rule.row + rule.rows; row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), rule]);
    }
  }
  return (row, column) => {
    const rule = byRow
      .get(row)
      ?.find(
        (each) =>
          column >= each.column &&
          column < each.column + each.columns &&
          holds(each.when, report.cells[row]?.[column] ?? null),
      );
    return rule?.background ?? null;
  };
}

/** The rules that stay rules, because a person changes what they look at. */
export function liveRules(report: Report): readonly ColourRule[] {
  return report.colourRules.filter((rule) => isLive(report, rule));
}

function isLive({ userColumns }: Report, { column, columns }: ColourRule): boolean {
  return userColumns?.columns.some((own) => own >= column && own < column + columns) ?? false;
}

function holds(when: ColourRule['when'], cell: ReportCell): boolean {
  if ('textIs' in when) return cell === when.textIs;
  if (typeof cell !== 'number') return false;
  return 'atLeast' in when ? cell >= when.atLeast : cell < when.below;
}
