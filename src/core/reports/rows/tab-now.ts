import type { Cell } from '../../table';
import type { WrittenPlaces } from '../standing/read-standing';

/** A tab as it stands now. Offsets are counted from 0. */
export interface TabNow {
  readonly cells: readonly (readonly Cell[])[];
  /** What no script may write over unasked, by cell: a person's formula or picture; '' for none. */
  readonly fixed: readonly (readonly string[])[];
  readonly places: WrittenPlaces;
}
