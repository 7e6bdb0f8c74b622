import type { Brief } from '../brief';
import type { Tier } from '../scoring/tiers';
import type { Settings } from '../settings';
import { isPaid, type RowMoney, rowCost } from './row-cost';
import type { Waterfall } from './waterfall';

/** What a row of a plan says that decides which line of the budget its money stands in. */
export interface LedgerRow extends RowMoney {
  readonly tier: Tier;
  /** Absent, as the name is, for an open place. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** The lines of a budget, in the order in which they are shown. */
export const ledgerLines = [
  'head',
  'mid',
  'tail',
  'koc',
  'open',
  'fee',
  'boost',
  'authorisation',
  'samples',
  'lost',
  'tax',
  'agencyFee',
  'held',
  'contingency',
  'unspent',
] as const;
export type LedgerLine = (typeof ledgerLines)[number];

/** A budget as its rows stand, in whole fen: the lines add up to the budget and what is over it. */
export interface Ledger {
  /** Prices by tier without fee (celebrities with head, amateurs with KOC), then all else; contingency and held as left. */
  readonly lines: Readonly<Record<LedgerLine, number>>;
  /** What the rows take of contingency and what is held back. */
  readonly drawn: number;
  /** What they take beyond both. */
  readonly over: number;
}

/** Each row by what it costs, and what is left of the budget by what it is for. Spending too much draws on the contingency first. */
export function ledgerOf(
  rows: readonly LedgerRow[],
  plan: Waterfall,
  brief: Pick<Brief, 'platformFeeIn'>,
  settings: Settings,
): Ledger {
  const { budget, tax, agencyFee, boost, authorisation } = plan;
  const spent: Record<LedgerLine, number> = {
    ...{ head: 0, mid: 0, tail: 0, koc: 0, open: 0, fee: 0, samples: 0, lost: 0 },
    ...{ tax, agencyFee, boost, authorisation, held: 0, contingency: 0, unspent: 0 },
  };
  for (const row of rows) {
    const { price, fee, product, shipping, lost } = rowCost(row, brief, settings);
    if (isPaid(row)) spent[lineOf(row)] += price;
    spent.fee += fee;
    spent.samples += product + shipping;
    spent.lost += lost;
  }
  const left = budget - Object.values(spent).reduce((sum, fen) => sum + fen, 0);
  const held = within(left, plan.held);
  const contingency = within(left - held, plan.contingency);
  return {
    lines: { ...spent, held, contingency, unspent: Math.max(0, left - held - contingency) },
    drawn: plan.held + plan.contingency - held - contingency,
    over: Math.max(0, -left),
  };
}

function within(left: number, most: number): number {
  return Math.max(0, Math.min(left, most));
}

function lineOf({ tier, id, name }: LedgerRow): LedgerLine {
  if (id === undefined && name === undefined) return 'open';
  return lineOfTier[tier];
}

const lineOfTier: Readonly<Record<Tier, LedgerLine>> = {
  celebrity: 'head',
  head: 'head',
  mid: 'mid',
  tail: 'tail',
  koc: 'koc',
  amateur: 'koc',
};
