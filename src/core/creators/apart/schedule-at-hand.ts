import { InputError } from '../../input-error';
import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { headerOf } from '../refuse-table';
import { scheduleIn } from '../sense/schedule';
import { sensibleTable, tableAtHand } from '../table-at-hand';

/** The spreadsheet rows of a schedule's creators, by how far they are. */
export interface ScheduleRows {
  readonly over: readonly number[];
  readonly booked: readonly number[];
  readonly published: readonly number[];
  /** Who can still be chosen. */
  readonly free: readonly number[];
}

/** How far the creators of a table are, as a pool reads it; `null` where it is no schedule, or no table of creators. */
export function scheduleAtHand(table: Table, settings: Settings): ScheduleRows | null {
  try {
    const header = headerOf(table, {}, settings.language);
    const atHand = tableAtHand(table, header, { settings, choices: {}, adds: false });
    const { sensible } = sensibleTable(atHand);
    const found = scheduleIn({ ...sensible, rows: atHand.body.creators }, atHand.log);
    if (found === null) return null;
    const rowsAt = (step: 'over' | 'booked' | 'published') =>
      [...found.steps].flatMap(([row, its]) => (its === step ? [atHand.log.sheetRow(row)] : []));
    return {
      over: rowsAt('over'),
      booked: rowsAt('booked'),
      published: rowsAt('published'),
      free: sensible.rows.map((row) => atHand.log.sheetRow(row)),
    };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
