import type { Country } from '../../brief';
import type { Offer } from '../../creators/creator';
import type { Tier } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import { readSellingStarts, type SellingStarts } from '../calendar/own-selling-starts';
import type { Before, Step } from './steps';

/** A wait between two steps: China's working days, the client's, calendar days, or the platform's review. */
export interface Wait {
  readonly count: number;
  readonly of: 'working days' | 'client’s working days' | 'days' | 'review';
}

/** What each step of a note waits for, and how long after it the step is done; several are all waited for. */
export interface Chain {
  /** Where the client works. */
  readonly client: Country;
  /** As a person has set them: the platform's review takes longer around 618 and 双11. */
  readonly sellingStarts: SellingStarts;
  readonly waits: { readonly [Name in Step]?: readonly (readonly [from: Before, ...waits: Wait[]])[] };
}

/** What decides how long a note takes. */
export interface NoteKind {
  readonly tier: Tier;
  readonly format: Offer['format'];
  /** No creator is named yet. */
  readonly open: boolean;
  /** A sample travels; else the creator owns the product. */
  readonly sample: boolean;
  /** Shown as an advertisement later: a video's review takes longer. */
  readonly advertised: boolean;
}

/**
 * The lead times of a note, by tier. Assumptions of the trade, each a setting where a person may know better: KOC write one
 * draft and need no word of the client's; mid-tier and tail KOL are asked, sign, revise once and wait for the client; head KOL
 * show a script first and are asked a month ahead. Nothing is ordered before the client has signed.
 */
export function chainOf(kind: NoteKind, client: Country, settings: Settings): Chain {
  const peer = isPeer(kind.tier);
  const head = isHead(kind.tier);
  const trial = days(settings[peer ? 'leadTime.trialKoc' : 'leadTime.trial']);
  const answer: Wait = { count: settings['leadTime.clientAnswer'], of: 'client’s working days' };
  const review: Wait = { count: kind.advertised && kind.format === 'video' ? adReview : 0, of: 'review' };
  const writesFrom: readonly (readonly [Before, ...Wait[]])[] = kind.sample
    ? [['received', trial, working(0)]]
    : [['ordered', working(2)]];
  return {
    client,
    sellingStarts: readSellingStarts(settings['plan.sellingStarts'], settings.language),
    waits: {
      ...(kind.open && { named: [['start', working(settings['leadTime.recruit'])]] }),
      ...(!peer && { asked: [['start', working(0)]], accepted: [['asked', working(2)]] }),
      ordered: [
        ['signed', working(peer ? 1 : settings['leadTime.contract'])],
        ...(kind.open ? [['named', working(1)] as const] : []),
        ...(peer ? [] : [['accepted', working(0)] as const]),
      ],
      ...(kind.sample && {
        shipped: [
          ['ordered', working(1)],
          ['ready', working(0)],
        ],
        received: [['shipped', working(settings['leadTime.ship'])]],
      }),
      ...(head && { script: [['ordered', working(3), answer]] }),
      draft: [...writesFrom, ...(head ? [['script', working(5)] as const] : [])],
      ...(!peer && { revised: [['draft', answer, working(head ? 3 : 2)]], clientOk: [['revised', answer]] }),
      submitted: [[peer ? 'draft' : 'clientOk', working(1)]],
      approved: [['submitted', review]],
      posted: [
        ['approved', days(1)],
        ...(head ? [['asked', days(settings['leadTime.headSlot'])] as const] : []),
      ],
    },
  };
}

/** Extra working days of review for a video that is to be an advertisement: vvjia 134566 names the review, its length is an assumption. */
const adReview = 2;

/** Head KOL and celebrities, whose notes make the spike. */
export function isHead(tier: Tier): boolean {
  return tier === 'head' || tier === 'celebrity';
}

/** KOC and amateurs: many, alike, without contract. */
export function isPeer(tier: Tier): boolean {
  return tier === 'koc' || tier === 'amateur';
}

function working(count: number): Wait {
  return { count, of: 'working days' };
}

function days(count: number): Wait {
  return { count, of: 'days' };
}
