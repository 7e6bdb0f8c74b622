import type { Brief } from '../brief';
import type { Settings } from '../settings';
import { inFen, shareOf } from './fen';
import { parcelOf } from './prices';

/**
 * A budget in whole fen, from the whole of it to what is left for creators: budget = tax + agencyFee + net, and
 * net = boost + contingency + samples + authorisation + held + creators, to the fen.
 */
export interface Waterfall {
  readonly budget: number;
  /** 0 where it is added to the budget on the client's bill; likewise the agency's fee. */
  readonly tax: number;
  readonly agencyFee: number;
  /** What there is to plan with. */
  readonly net: number;
  readonly boost: number;
  readonly contingency: number;
  /** Products and their shipping. */
  readonly samples: number;
  readonly authorisation: number;
  /** What a mix such as 631 holds back beyond the contingency. */
  readonly held: number;
  /** For creators and open places, platform fee included where it is in the budget. */
  readonly creators: number;
}

/** What of a brief decides its money. */
export type MoneyBrief = Pick<
  Brief,
  | 'goal'
  | 'budget'
  | 'agencyFee'
  | 'agencyFeeIn'
  | 'tax'
  | 'taxIn'
  | 'platformFeeIn'
  | 'boost'
  | 'authorisation'
  | 'sampleCost'
  | 'placesOffer'
>;

/** What the plan of a campaign claims of its reserves. */
export interface Claims {
  /** Fen of the open places, price and fee, parcels aside: they ask for a contingency of their own. */
  readonly places?: number;
  /** How many parcels have to be paid at least. */
  readonly parcels?: number;
  /** Share of the budget that the mix holds back, 0 to 1. */
  readonly holdBack?: number;
}

/**
 * What comes off a budget before anybody is booked, in this order: tax and the agency's fee where they are in the budget,
 * the boost, the contingency, samples, authorisation, and what the mix holds back. Each part is rounded once, half a fen up,
 * and none takes more than is left: so they always add up to the budget.
 *
 * The contingency is the largest of `balanced.contingency` of the net budget and `budget.contingencyOfPlaces` of the open
 * places' money; what a mix holds back counts only beyond it, since both are for what nobody foresees.
 */
export function waterfall(brief: MoneyBrief, settings: Settings, claims: Claims = {}): Waterfall {
  const { places = 0, parcels = 0, holdBack = 0 } = claims;
  const kind = goalKind(brief.goal);
  const budget = Math.max(0, inFen(brief.budget));
  const tax = brief.taxIn ? shareOf(budget, withinShare(brief.tax)) : 0;
  const agencyFee = brief.agencyFeeIn ? shareOf(budget - tax, withinShare(brief.agencyFee)) : 0;
  const net = budget - tax - agencyFee;
  let left = net;
  const boost = take(shareOf(net, brief.boost ?? settings[`balanced.boost.${kind}`]));
  const contingency = take(
    Math.max(
      shareOf(net, settings['balanced.contingency']),
      shareOf(places, settings['budget.contingencyOfPlaces']),
    ),
  );
  const { product, shipping } = parcelOf(brief, settings);
  const samples = take(
    Math.min(
      Math.max(shareOf(net, settings[`balanced.samples.${kind}`]), parcels * (product + shipping)),
      shareOf(left, mostForSamples),
    ),
  );
  const authorisation = take(inFen(brief.authorisation));
  const held = take(Math.max(0, shareOf(net, holdBack) - contingency));
  return { budget, tax, agencyFee, net, boost, contingency, samples, authorisation, held, creators: left };

  function take(wanted: number): number {
    const taken = Math.max(0, Math.min(left, wanted));
    left -= taken;
    return taken;
  }
}

/** Samples never take more than creators get, however small the budget: an assumption. */
const mostForSamples = 0.5;

/** Which of the settings by goal hold: a launch, a festival and a mixed campaign are alike in money. */
export function goalKind(goal: Brief['goal']): 'launch' | 'alwaysOn' {
  return goal === 'always-on' ? 'alwaysOn' : 'launch';
}

/** Of a sum that holds it, the share of what was added at this rate. */
function withinShare(rate: number): number {
  return rate / (1 + rate);
}
