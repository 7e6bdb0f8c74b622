import type { ReportCell } from '../core/reports/report';

/** Whether the value is one that a report may hold: never a Date, `NaN` or `undefined`. */
export function isReportCell(value: unknown): value is ReportCell {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  const { date, formula } = value as { readonly date?: unknown; readonly formula?: unknown };
  if (date !== undefined) return formula === undefined && isIsoDate(date);
  return typeof formula === 'string' && formula.length > 1 && formula.startsWith('=');
}

function isIsoDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/.test(value)) return false;
  return !Number.isNaN(Date.parse(value));
}
