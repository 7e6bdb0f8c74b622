import type { Brief } from '../../brief';
import type { Settings } from '../../settings';
import { isLive, type PlanRow } from './plan-row';

/**
 * What a row comes to, in whole fen: price or agreed price, the platform's fee where the note is declared and the fee is in the
 * budget, product and parcel; of a row that has ended, and of a reserve, only a sample that was lost.
 */
export function costOfRow(
  { platformFeeIn }: Pick<Brief, 'platformFeeIn'>,
  settings: Settings,
): (row: PlanRow) => number {
  return (row) => {
    const lost = row.lost ?? 0;
    const isGone = row.status === 'unfound' || row.status === 'deleted';
    if (!isLive(row) && !isGone) return lost;
    const price = row.offer === 'product' ? 0 : (row.agreed ?? row.price ?? 0);
    const fee = row.declared === 'yes' && platformFeeIn ? Math.round(price * settings['cost.fee']) : 0;
    const sent = row.sample === 'no' ? 0 : (row.product ?? 0) + (row.shipping ?? 0);
    return price + fee + sent + lost;
  };
}
