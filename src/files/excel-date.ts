import type { IsoDate } from '../core/table';

/**
 * The cell's wall time as if it were UTC, which is how exceljs takes it: Excel knows no time zones. `null` where the
 * text is no date.
 */
export function wallTime({ date }: IsoDate): Date | null {
  const parsed = new Date(`${date.length === 10 ? `${date}T00:00:00` : date}Z`);
  return Number.isNaN(parsed.getTime()) ? null : parsed;
}
