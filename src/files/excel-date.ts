import type { Cell, IsoDate } from '../core/table';

/** Excel knows no time zones: exceljs gives and takes a cell's wall time as if it were UTC. */
export function isoDate(wallTime: Date): Cell {
  if (Number.isNaN(wallTime.getTime())) return '';
  const [day, time] = wallTime.toISOString().slice(0, 19).split('T') as [string, string];
  return { date: time === '00:00:00' ? day : `${day}T${time}` };
}

/** The way back; `null` where the text is no date. */
export function wallTime({ date }: IsoDate): Date | null {
  const parsed = new Date(`${date.length === 10 ? `${date}T00:00:00` : date}Z`);
  return Number.isNaN(parsed.getTime()) ? null : parsed;
}
