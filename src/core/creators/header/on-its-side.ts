import { type Cell, isBlank, type Table } from '../../table';
import { numberIn } from '../cells/numbers';
import type { CreatorField } from '../creator';
import { type FoundHeader, findHeader } from './find-header';

/**
 * Whether the table lies on its side, so that each column is a creator: names of columns stand below one another, those of
 * followers and of who it is among them, with numbers beside the followers. Ask where the rows make no table.
 *
 * @param found the header as the rows have it
 */
export function liesOnItsSide({ rows, ...place }: Table, found: FoundHeader | null): boolean {
  const corner = rows.slice(0, cornerRows).map((cells) => cells.slice(0, cornerColumns));
  const width = Math.max(0, ...corner.map(({ length }) => length));
  const turned: Cell[][] = Array.from({ length: width }, (_, column) =>
    corner.map((cells) => cells[column] ?? ''),
  );
  const header = findHeader({ ...place, rows: turned });
  if (header === null || header.strength <= (found?.strength ?? 0)) return false;
  const named = (fields: readonly CreatorField[]) =>
    header.columns.findIndex(({ meaning }) => meaning !== null && fields.includes(meaning.field));
  const followers = named(['followers']);
  if (followers < 0 || named(['name', 'id', 'handle', 'url']) < 0) return false;
  const beside = turned.slice(header.row + 1).map((cells) => cells[followers] ?? '');
  const known = beside.filter((cell) => !isBlank(cell));
  const numbers = known.filter((cell) => numberIn(cell) !== null);
  return numbers.length > 0 && numbers.length * 2 >= known.length;
}

/** A table on its side has few columns and, but for whole exports, few rows. */
const cornerRows = 60;
const cornerColumns = 60;
