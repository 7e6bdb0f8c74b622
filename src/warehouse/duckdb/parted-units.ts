import { unitOfAnswer } from '../../core/creators/sense/scale/unit-answers';
import type { UnitAbove } from '../columns/column-map';

/** A number as it stands, and what core has read it as. */
interface CellRead {
  readonly bare: number;
  readonly read: number;
}

/** From where on a column's numbers have another unit. */
export interface RuleAbove extends UnitAbove {
  /** The smallest number that is known to have it: what lies between the two nobody has told. The limit, where a person has. */
  readonly least: number;
}

/** The smaller numbers' unit, and the larger ones'. */
export interface PartedUnits {
  readonly unit: number;
  readonly above: RuleAbove;
}

/** The two units of a column, where all smaller cells are read in one and all larger ones in another. */
export function partedUnits(cells: readonly CellRead[]): readonly PartedUnits[] {
  const units = [...new Set<number>(Object.values(unitOfAnswer))];
  const found: PartedUnits[] = [];
  for (const unit of units)
    for (const other of units) {
      const least = unit === other ? null : leastOf(cells, unit, other);
      if (least !== null)
        found.push({ unit, above: { limit: least.limit, unit: other, least: least.least } });
    }
  return found;
}

function leastOf(
  cells: readonly CellRead[],
  unit: number,
  other: number,
): { readonly limit: number; readonly least: number } | null {
  let [limit, least] = [0, Number.POSITIVE_INFINITY];
  for (const { bare, read } of cells) {
    const [fits, fitsOther] = [isIn(bare, read, unit), isIn(bare, read, other)];
    if (!fits && !fitsOther) return null;
    if (!fits) least = Math.min(least, bare);
    else if (!fitsOther) limit = Math.max(limit, bare);
  }
  return limit > 0 && limit < least && least < Number.POSITIVE_INFINITY ? { limit, least } : null;
}

function isIn(bare: number, read: number, unit: number): boolean {
  return Math.abs(bare * unit - read) <= 1e-9 * Math.max(1, Math.abs(read));
}
