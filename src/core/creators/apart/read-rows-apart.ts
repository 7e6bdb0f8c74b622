import type { Settings } from '../../settings';
import type { Table } from '../../table';
import type { Creator } from '../creator';
import type { FoundHeader } from '../header/find-header';
import type { RowName } from '../rows/name-row';
import { rowReader } from '../rows/read-rows';
import { sensibleTable, tableAtHand } from '../table-at-hand';

/** A row that was read by itself. */
export interface RowApart {
  readonly creator: Creator;
  /** What its id was taken from; `row`: nothing says who it is. */
  readonly idFrom: RowName['idFrom'];
}

/** Reads each row as an import does, and leaves it by itself: nobody is joined with another, and nobody is rejected for lack of followers. */
export function readRowsApart(table: Table, header: FoundHeader, settings: Settings): readonly RowApart[] {
  const atHand = tableAtHand(table, header, { settings, choices: {}, adds: true });
  const { sensible } = sensibleTable(atHand);
  const readRow = rowReader(sensible, atHand.log);
  return sensible.rows.map((row) => {
    const { creator, idFrom } = readRow(row);
    return { creator, idFrom };
  });
}
