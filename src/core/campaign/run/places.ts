import type { Brief } from '../../brief';
import { runMessages as messages } from '../../messages/campaign/run';
import { say } from '../../messages/message';
import type { Settings } from '../../settings';
import type { Shortlist } from '../../shortlist/list/shortlist';
import { kocPart } from '../../shortlist/question/balance/balance-demands';
import { kocNeeded } from '../keywords';

/** How many KOC places a plan holds open beside the KOC who are named. */
export interface OpenPlaces {
  /** 0 to 500. */
  readonly count: number;
  readonly said: readonly string[];
}

/**
 * As many as the person types; else, for a balanced list, as many as its keywords need for the echo that is asked for, less
 * the KOC on the list, within the balance's ends of number and money and as far as money is left.
 */
export function openPlacesOf(list: Shortlist, brief: Brief, settings: Settings): OpenPlaces {
  const { countByTier, spendByTier, toSpend, spend, balance, payablePlaces } = list;
  const { language } = settings;
  const named = countByTier.koc + countByTier.amateur;
  const part = kocPart(balance?.parts ?? []);
  if (brief.places !== null) {
    const count = Math.min(mostPlaces, Math.max(0, Math.floor(brief.places)));
    const total = named + count;
    const [least, most] = balance?.places.koc ?? [0, Number.POSITIVE_INFINITY];
    const ends = least === most ? String(least) : `${least}–${most}`;
    const isOutside = total < least || total > most;
    return {
      count,
      said: isOutside ? [say(language, messages.typedPlaces, { count, named, total, ends })] : [],
    };
  }
  if (part === undefined) return { count: 0, said: [] };
  const [least, most] = part.count ?? [0, 0];
  const needed = kocNeeded(brief, settings);
  const wanted = Math.min(most, Math.max(least, needed));
  const price = brief.placesOffer === 'product' ? 0 : (balance?.openPlace ?? 0);
  const payable = (money: number) => (price > 0 ? Math.max(0, Math.floor(money / price + 1e-9)) : mostPlaces);
  const left = toSpend - spend;
  const withinShare = payable(Math.min(left, (part.money?.[1] ?? toSpend) - spendByTier.koc));
  // Numbers come before shares of money: up to the fewest KOC all that is left pays.
  const upToLeast = Math.min(payable(left), Math.max(0, least - named));
  const count = Math.min(
    mostPlaces,
    payablePlaces,
    Math.max(withinShare, upToLeast),
    Math.max(0, wanted - named),
  );
  const total = named + count;
  if (total < Math.min(dozens, needed))
    return { count, said: [say(language, messages.fewKoc, { total, needed, dozens })] };
  const isMore = count > 0 && total > least;
  return {
    count,
    said: isMore ? [say(language, messages.placesByNeed, { count, named, least, needed })] : [],
  };
}

/** More rows than this are no longer a plan that anyone follows. */
const mostPlaces = 500;
/** campaign-desk C: KOC never below two dozen where money allows. */
const dozens = 24;
