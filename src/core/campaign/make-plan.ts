import type { Brief } from '../brief';
import type { Settings } from '../settings';
import type { Pick, Shortlist } from '../shortlist/list/shortlist';
import { kocPart, payablePlaces } from '../shortlist/question/balance/balance-demands';
import { type Asked, beginning, type Dated, dated } from './date-notes';
import { echoByKeyword, inTurns } from './keywords';
import { isPeer } from './lead-times/chain';
import { anchorOf, phasesOf } from './phases';
import type { PhaseName, Plan } from './plan';
import { remarksOf } from './plan-remarks';
import { isTester, type Limits } from './schedule';

/**
 * The shortlist and its open KOC places as a dated plan: KOC seed before selling starts, mid-tier and tail KOL go into
 * depth, head KOL post before or on the day and never after it. No note stands before its lead time allows; what cannot be
 * there in time has no day and is said, with what is still possible. The same list gives the same plan.
 *
 * @param today ISO day on which work begins
 */
export function makePlan(shortlist: Shortlist, brief: Brief, settings: Settings, today: string): Plan {
  const anchor = anchorOf(brief, settings, today);
  const asked = [...shortlist.picks.flatMap(notesOf), ...openPlacesOf(shortlist)];
  const later = anchor.kind === 'launch' ? laterOnes(asked, settings) : new Set<Asked>();
  const phases = phasesOf(anchor, brief, later.size, settings);
  const work = beginning(asked, anchor, settings, today);
  const limits = limitsOf(brief, settings);
  const inOrder = [...dated(asked, later, anchor, phases, work, limits)].sort(byDateThenId);
  const notes = inTurns(inOrder, brief);
  const spendByPhase: Record<PhaseName, number> = {
    seed: 0,
    'deep-dive': 0,
    spike: 0,
    hold: 0,
    day: 0,
    'follow-through': 0,
    'always-on': 0,
  };
  for (const { phase, cost } of notes) if (phase !== null) spendByPhase[phase] += cost;
  return {
    aim: anchor.kind,
    launch: anchor.day,
    phases,
    notes,
    echo: echoByKeyword(notes, brief, settings),
    spendByPhase,
    remarks: remarksOf(notes, anchor, work, limits, settings),
  };
}

function notesOf(pick: Pick): readonly Asked[] {
  const { scored, format, notes, cost, expectedSaves } = pick;
  const { id } = scored.creator;
  const first: Asked = {
    id,
    pick,
    ofCreator: 1,
    tier: scored.tier,
    format,
    cost: cost / notes,
    expectedSaves: expectedSaves === null ? null : expectedSaves / notes,
  };
  return notes === 1 ? [first] : [first, { ...first, id: `${id}#2`, ofCreator: 2 }];
}

/** A keyword looks bought where it gets more notes a day than a search shows at once: each has its own number. */
function limitsOf({ keywords }: Brief, settings: Settings): Limits {
  return {
    aDay: settings['plan.notesADay'] * Math.max(1, keywords.length),
    ofAgency: settings['plan.agencyNotesADay'],
  };
}

/** The KOC whom a balance wants and the pool does not have, as far as money is left: bought as a lot, named later. */
function openPlacesOf({ balance, countByTier, toSpend, spend }: Shortlist): readonly Asked[] {
  if (balance === null) return [];
  const least = kocPart(balance.parts)?.count?.[0] ?? 0;
  const length = payablePlaces(balance, least - countByTier.koc, toSpend - spend);
  return Array.from({ length }, (_, index) => ({
    id: `open-${String(index + 1).padStart(2, '0')}`,
    pick: null,
    ofCreator: 1 as const,
    expectedSaves: null,
    tier: 'koc' as const,
    format: 'image' as const,
    cost: balance.openPlace,
  }));
}

/** Of the KOC every so many, so that the best do not all publish before the launch. */
function laterOnes(asked: readonly Asked[], settings: Settings): ReadonlySet<Asked> {
  const peers = asked.filter(({ tier }) => isPeer(tier));
  const later = Math.round(peers.length * settings['plan.alwaysOnShare']);
  return new Set(peers.filter((_, index) => isTester(index, peers.length, later)));
}

function byDateThenId(one: Dated, other: Dated): number {
  const [day, otherDay] = [one.publishOn ?? '9999', other.publishOn ?? '9999'];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
