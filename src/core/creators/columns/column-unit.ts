import type { Cell } from '../../table';
import { readNumber } from '../cells/numbers';

/** What a bare number in a column is multiplied by, and whether that is what the header says. */
export interface ColumnUnit {
  readonly unit: number;
  /** `ignored`: the cells belie the header's unit. */
  readonly doubt: 'ignored' | null;
}

/**
 * The header's unit, unless `报价（万）` stands over cells such as 12000: no note costs so many ten thousands. A unit that the
 * header leaves out is told later, when the rows and the other columns are known (sense/scale).
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

/** No typical note costs more, and none gets more: assumption. */
const largestTypical = 3e7;
