import type { Cell } from '../../table';
import { readNumber } from '../cells/numbers';

/** What a bare number in a column is multiplied by, and whether that is what the header says. */
export interface ColumnUnit {
  readonly unit: number;
  /** `ignored`: the cells belie the header's unit. `inferred`: the cells need one that the header leaves out. */
  readonly doubt: 'ignored' | 'inferred' | null;
}

/**
 * The header's unit, unless `粉丝数（万）` stands over cells such as 123456: in tens of thousands nobody has so many. A unit
 * that the header leaves out is told later, when the rows and the other columns are known (sense/written-followers).
 */
export function columnUnit(said: number, cells: readonly Cell[]): ColumnUnit {
  if (said === 1) return { unit: 1, doubt: null };
  const bare = cells
    .map((cell) => readNumber(cell))
    .flatMap((read) => (read === 'unreadable' || read.hasUnit || read.value === null ? [] : [read.value]))
    .sort((one, other) => one - other);
  const median = bare[Math.floor(bare.length / 2)] ?? 0;
  return said < 1 || median * said <= largestTypical
    ? { unit: said, doubt: null }
    : { unit: 1, doubt: 'ignored' };
}

/** No export's typical creator has more followers, and no typical note costs more: assumption. */
const largestTypical = 3e7;
