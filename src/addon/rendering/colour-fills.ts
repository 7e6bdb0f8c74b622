import type { ColourRule, Report, ReportCell } from '../../core/reports/report';

/** Colours of a part of a tab; `null` for none. */
export interface ColourFill {
  /** Offsets of its corner, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly backgrounds: readonly (readonly (string | null)[])[];
}

/**
 * What the colour rules over our own columns come to, painted once: the values there stand still until the next
 * writing, and every rule of the sheet costs six calls. `null` where there are no such rules.
 */
export function colourFill(report: Report): ColourFill | null {
  const rules = report.colourRules.filter((rule) => !isLive(report, rule));
  if (rules.length === 0) return null;
  const row = Math.min(...rules.map((rule) => rule.row));
  const column = Math.min(...rules.map((rule) => rule.column));
  const rows = Math.max(...rules.map((rule) => rule.row + rule.rows)) - row;
  const columns = Math.max(...rules.map((rule) => rule.column + rule.columns)) - column;
  const backgrounds = report.cells
    .slice(row, row + rows)
    .map((cells, down) =>
      cells
        .slice(column, column + columns)
        .map(
          (cell, right) =>
            rules.find((rule) => colours(rule, cell, row + down, column + right))?.background ?? null,
        ),
    );
  return { row, column, backgrounds };
}

/** The rules that stay rules of the sheet, because a person changes what they look at, or because they are formulas. */
export function liveRules(report: Report): readonly ColourRule[] {
  return report.colourRules.filter((rule) => isLive(report, rule));
}

function isLive({ userColumns }: Report, { column, columns, when }: ColourRule): boolean {
  if ('formula' in when) return true;
  return userColumns?.columns.some((own) => own >= column && own < column + columns) ?? false;
}

function colours(rule: ColourRule, cell: ReportCell, row: number, column: number): boolean {
  const isInside =
    row >= rule.row &&
    row < rule.row + rule.rows &&
    column >= rule.column &&
    column < rule.column + rule.columns;
  return isInside && holds(rule.when, cell);
}

function holds(when: ColourRule['when'], cell: ReportCell): boolean {
  if ('textIs' in when) return cell === when.textIs;
  if (typeof cell !== 'number' || 'formula' in when) return false;
  return 'atLeast' in when ? cell >= when.atLeast : cell < when.below;
}
