import type { Cell } from '../../table';
import { readNumber } from '../cells/numbers';
import type { CreatorField } from '../creator';

/** What a bare number in a column is multiplied by, and whether that is what the header says. */
export interface ColumnUnit {
  readonly unit: number;
  /** `ignored`: the cells belie the header's unit. `inferred`: the cells need one that the header leaves out. */
  readonly doubt: 'ignored' | 'inferred' | null;
}

/**
 * The header's unit, unless `粉丝数（万）` stands over cells such as 123456: in tens of thousands nobody has so many. And
 * where 粉丝数 without a unit stands over 8.3 and 27.4, these are 万: followers come in no fractions.
 */
export function columnUnit(
  said: number,
  field: CreatorField | null,
  header: string,
  cells: readonly Cell[],
): ColumnUnit {
  if (said === 1 && (field !== 'followers' || !/[\u4e00-\u9fff]/.test(header)))
    return { unit: 1, doubt: null };
  const bare = cells
    .map((cell) => readNumber(cell))
    .flatMap((read) => (read === 'unreadable' || read.hasUnit || read.value === null ? [] : [read.value]))
    .sort((one, other) => one - other);
  const median = bare[Math.floor(bare.length / 2)] ?? 0;
  if (said > 1)
    return median * said <= largestTypical ? { unit: said, doubt: null } : { unit: 1, doubt: 'ignored' };
  const fractions = bare.filter((value) => !Number.isInteger(value)).length;
  const inTenThousands =
    fractions > 1 && fractions * 2 >= bare.length && (bare[bare.length - 1] ?? 0) < 10_000;
  return inTenThousands ? { unit: 1e4, doubt: 'inferred' } : { unit: 1, doubt: null };
}

/** No export's typical creator has more followers, and no typical note costs more: assumption. */
const largestTypical = 3e7;
