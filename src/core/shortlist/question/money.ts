import type { Brief } from '../../brief';
import { fenInYuan, inFen } from '../../budget/fen';
import { parcelOf, type TypedPlaces, typedPlaces } from '../../budget/prices';
import { type Waterfall, waterfall } from '../../budget/waterfall';
import type { Settings } from '../../settings';
import { type Balance, balanceFor } from './balance/balance';
import type { ShortlistRules } from './rules/rules';

/** What there is to spend on creators, and what comes off first. */
export interface Money {
  /** From the budget to what is for creators; `null` where they may take all of it, as a formula has it. */
  readonly off: Waterfall | null;
  /** Open places that the brief asks for. */
  readonly places: TypedPlaces;
  /** Fen for creators by name. */
  readonly toSpend: number;
  /** What is sent to each creator; `null` where a formula spends the whole budget: it knows no campaign that would send any. */
  readonly parcels: Parcels | null;
}

/** Parcels that a list has to pay. */
export interface Parcels {
  /** Fen of one. */
  readonly each: number;
  /** Fen for creators by name and their parcels together: what is set aside for samples, and of the creators' money the rest. */
  readonly withCreators: number;
}

type MoneyRules = Pick<ShortlistRules, 'mixName' | 'budget' | 'holdBack' | 'wholeBudget'>;

/**
 * What a budget leaves for creators. A balanced list always keeps what a campaign needs besides; with other mixes a
 * campaign does, and a formula, which knows no campaign, spends the whole budget but for what its mix holds back.
 *
 * @throws InputError where the settings' table of a balance cannot be read
 */
export function moneyFor(
  rules: MoneyRules,
  brief: Brief,
  settings: Settings,
  balance: Balance | null = balanceFor(rules, brief, settings),
): Money {
  const places = typedPlaces(brief, settings);
  const { budget, holdBack, wholeBudget } = rules;
  const toSpendOf = (off: Waterfall) => Math.max(0, off.creators - places.fen);
  if (balance !== null || !wholeBudget) {
    const claims = { places: places.fen, parcels: places.count, holdBack };
    const off = balance?.off ?? waterfall({ ...brief, budget }, settings, claims);
    const { product, shipping } = parcelOf(brief, settings);
    const each = product + shipping;
    const toSpend = toSpendOf(off);
    const withCreators = Math.max(0, toSpend + off.samples - places.count * each);
    return { off, places, toSpend, parcels: { each, withCreators } };
  }
  const whole = Math.floor(Math.round(budget * (1 - holdBack) * fenInYuan * 100) / 100);
  return { off: null, places, toSpend: Math.max(0, whole - places.fen), parcels: null };
}

/** The least budget in whole ¥ of which so many ¥ are left for creators, found by halving: more budget never leaves less. */
export function budgetLeaving(money: number, rules: MoneyRules, brief: Brief, settings: Settings): number {
  const wanted = inFen(money);
  const leaves = (budget: number) => moneyFor({ ...rules, budget }, brief, settings).toSpend;
  let [tooLittle, enough] = [Math.floor(money) - 1, Math.ceil(Math.max(1, money))];
  for (let doubled = 0; leaves(enough) < wanted && doubled < mostDoublings; doubled++) enough *= 2;
  while (enough - tooLittle > 1) {
    const budget = Math.floor((tooLittle + enough) / 2);
    if (leaves(budget) >= wanted) enough = budget;
    else tooLittle = budget;
  }
  return enough;
}

/** Where settings leave creators next to nothing of any budget, no budget is enough. */
const mostDoublings = 20;

/** The settings with which creators are paid: without the platform's fee where that is added to the budget. */
export function withFeeOf({ platformFeeIn }: Pick<Brief, 'platformFeeIn'>, settings: Settings): Settings {
  return platformFeeIn ? settings : { ...settings, 'cost.fee': 0 };
}
