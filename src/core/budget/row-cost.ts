import type { Brief } from '../brief';
import type { Settings } from '../settings';
import { shareOf } from './fen';

/** What a row of a plan says of its money: whole fen, absent for nothing. */
export interface RowMoney {
  readonly status?: string | undefined;
  readonly declared?: 'yes' | 'no' | undefined;
  readonly offer?: 'paid' | 'product' | 'both' | undefined;
  readonly price?: number | undefined;
  /** Counts instead of the price; 0 is none: for nothing but the product the offer is the product. */
  readonly agreed?: number | undefined;
  readonly product?: number | undefined;
  readonly shipping?: number | undefined;
  /** `no`: the creator owns the product, nothing is sent. */
  readonly sample?: 'yes' | 'no' | undefined;
  /** A sample that was sent and brought nothing. */
  readonly lost?: number | undefined;
}

/** What a row costs, in whole fen. */
export interface RowCost {
  readonly price: number;
  /** Of the platform: only for declared notes, and where the fee is in the budget. */
  readonly fee: number;
  readonly product: number;
  readonly shipping: number;
  readonly lost: number;
  readonly total: number;
}

/**
 * What a row costs by itself. Of rows that came to nothing only what is lost is paid, and reserves cost nothing; a note that
 * was posted and cannot be found, or is gone, stays paid. A product for nothing else has no price and no fee, but its cost.
 */
export function rowCost(row: RowMoney, brief: Pick<Brief, 'platformFeeIn'>, settings: Settings): RowCost {
  const lost = row.lost ?? 0;
  if (!isPaid(row)) return { price: 0, fee: 0, product: 0, shipping: 0, lost, total: lost };
  const price = row.offer === 'product' ? 0 : row.agreed || row.price || 0;
  const hasFee = row.declared === 'yes' && brief.platformFeeIn;
  const fee = hasFee ? shareOf(price, settings['cost.fee']) : 0;
  const isSent = row.sample !== 'no';
  const product = isSent ? (row.product ?? 0) : 0;
  const shipping = isSent ? (row.shipping ?? 0) : 0;
  return { price, fee, product, shipping, lost, total: price + fee + product + shipping + lost };
}

/** Whether a row's price and product count. */
export function isPaid({ status }: Pick<RowMoney, 'status'>): boolean {
  return status === undefined || !unpaidStatuses.includes(status);
}

/** Statuses of rows that nothing is paid for. */
export const unpaidStatuses: readonly string[] = [
  'reserve',
  'declined',
  'cancelled',
  'no-show',
  'superseded',
];
