import { fairPriceFor } from '../../scoring/prices';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Settings } from '../../settings';
import type { NotChosen, Pick, Shortlist } from '../list/shortlist';

/** What a buyer needs to know before speaking with a creator. Never for a client. */
export interface NegotiationRow {
  readonly scored: ScoredCreator;
  readonly place: 'chosen' | 'reserve' | 'near';
  readonly format: 'image' | 'video';
  /** ¥ before the fee, likewise the next two; `null` where nothing was asked, and the list has an estimate. */
  readonly asks: number | null;
  readonly fair: number;
  /** About the price above which the creator leaves the list, or below which they enter; `null` where none would do. */
  readonly turnsAt: number | null;
  /** The format that one of the chosen would change to there instead; `null`: they leave. */
  readonly changesTo: 'image' | 'video' | null;
}

/** The chosen, the reserves and those whose price is not far from entering, in that order. */
export function negotiationList(
  { picks, reserves, notChosen }: Shortlist,
  settings: Settings,
): readonly NegotiationRow[] {
  const isToAsk = (one: Pick | NotChosen) => one.priceFrom === 'asked' || one.priceFrom === 'estimate';
  const row = (place: NegotiationRow['place'], one: Pick | NotChosen): NegotiationRow => {
    const format = one.format ?? 'image';
    return {
      scored: one.scored,
      place,
      format,
      asks: one.priceFrom === 'asked' ? one.price : null,
      fair: fairPriceFor(one.scored.creator, format, settings),
      turnsAt: one.turnsAt,
      changesTo: 'changesTo' in one ? one.changesTo : null,
    };
  };
  const near = notChosen.filter(
    ({ turnsAt, price }) => turnsAt !== null && turnsAt >= nearFrom * (price ?? 0),
  );
  return [
    ...picks.filter(isToAsk).map((pick) => row('chosen', pick)),
    ...reserves.filter(isToAsk).map((pick) => row('reserve', pick)),
    ...near
      .filter(isToAsk)
      .slice(0, mostNear)
      .map((one) => row('near', one)),
  ];
}

/** Whoever would enter at this share of the price asked is near: more than a third off is seldom had. Assumption. */
const nearFrom = 0.65;
const mostNear = 60;
