import type { Brief } from '../brief';
import { addDays, dayAfter1970, daysBetween, daysSince1970 } from '../days';
import { campaignMessages as messages } from '../messages/campaign';
import { say } from '../messages/message';
import { yuan } from '../messages/numbers';
import { type Tier, tierLabel } from '../scoring/tiers';
import type { Settings } from '../settings';
import type { Pick, Shortlist } from '../shortlist/list/shortlist';
import { countryNamed } from './calendar/days-off';
import { workingDaysAfter } from './calendar/working-days';
import { type Chain, chainOf, isPeer } from './lead-times/chain';
import { earliestDays, latestDays } from './lead-times/step-days';
import { type Anchor, anchorOf, phasesOf } from './phases';
import type { Phase, PhaseName, Plan, PlannedNote } from './plan';
import { evenly, isTester, type Stretch, stretchFrom, type Taken, testersOf } from './schedule';

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
  const later = isLaunch(anchor) ? laterOnes(asked, settings) : new Set<Asked>();
  const phases = phasesOf(anchor, brief, later.size, settings);
  const work = beginning(asked, anchor, settings, today);
  const notes = dated(asked, later, anchor, phases, work, settings);
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
    launch: anchor.day,
    phases,
    notes: [...notes].sort(byDateThenId),
    spendByPhase,
    remarks: [
      ...anchor.remarks,
      ...openSentence(asked, settings),
      ...tooLate(notes, work, anchor, settings),
      ...conditions(notes, settings),
      ...emptyPhases(asked, anchor, settings),
    ],
  };
}

/** A note that is wanted, before it has a day. */
type Asked = Omit<PlannedNote, 'publishOn' | 'phase' | 'batch' | 'latest'>;

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

/** The KOC whom a balance wants and the pool does not have: bought as a lot, named later. */
function openPlacesOf({ balance, countByTier }: Shortlist): readonly Asked[] {
  const least = balance?.parts.find(({ tiers }) => tiers.length === 1 && tiers[0] === 'koc')?.count?.[0] ?? 0;
  return Array.from({ length: Math.max(0, least - countByTier.koc) }, (_, index) => ({
    id: `open-${String(index + 1).padStart(2, '0')}`,
    pick: null,
    ofCreator: 1 as const,
    expectedSaves: null,
    tier: 'koc' as const,
    format: 'image' as const,
    cost: balance?.openPlace ?? 0,
  }));
}

function isLaunch({ kind }: Anchor): boolean {
  return kind === 'launch';
}

/** Of the KOC every so many, so that the best do not all publish before the launch. */
function laterOnes(asked: readonly Asked[], settings: Settings): ReadonlySet<Asked> {
  const peers = asked.filter(({ tier }) => isPeer(tier));
  const later = Math.round(peers.length * settings['plan.alwaysOnShare']);
  return new Set(peers.filter((_, index) => isTester(index, peers.length, later)));
}

/** When work begins and the client signs, and the earliest day of each kind of note from then on. */
interface Beginning {
  readonly signed: string;
  readonly chainFor: (note: Asked) => Chain;
  readonly soonest: (note: Asked) => string;
}

/**
 * A client takes some working days to sign; where that loses the day for KOC and signing today would not, today is taken:
 * the plan's conditions name it.
 */
function beginning(asked: readonly Asked[], anchor: Anchor, settings: Settings, today: string): Beginning {
  const client = countryNamed(settings['plan.clientCalendar']);
  const chains = new Map<string, Chain>();
  const chainFor = ({ tier, format, pick }: Asked): Chain => {
    const kind = { tier, format, open: pick === null, sample: true, advertised: false };
    const key = JSON.stringify(kind);
    const chain = chains.get(key) ?? chainOf(kind, client, settings);
    chains.set(key, chain);
    return chain;
  };
  const start = daysSince1970(today);
  const from = (signed: number): Beginning => {
    const known = new Map<Chain, string>();
    return {
      signed: dayAfter1970(signed),
      chainFor,
      soonest: (note) => {
        const chain = chainFor(note);
        const day = known.get(chain) ?? dayAfter1970(earliestDays(chain, { start, signed }).posted ?? start);
        known.set(chain, day);
        return day;
      },
    };
  };
  const usual = from(workingDaysAfter(start, settings['plan.signOff'], client));
  if (anchor.kind === 'always-on') return usual;
  const hurried = from(start);
  const isLost = (work: Beginning) => (note: Asked) => isPeer(note.tier) && work.soonest(note) > anchor.day;
  return asked.some(isLost(usual)) && !asked.every(isLost(hurried)) ? hurried : usual;
}

/** Where a tier's notes want to be, best first. */
function stretchesOf(tier: Tier, later: boolean, { kind, day, selling }: Anchor, phases: readonly Phase[]) {
  const of = (...names: readonly PhaseName[]): readonly Stretch[] =>
    phases.filter(({ name }) => names.includes(name)).map(({ from, to }): Stretch => [from, to]);
  if (kind === 'always-on' || later) return of('always-on');
  const upTo = (end: string) => (stretches: readonly Stretch[]) =>
    stretches.map(([from, to]): Stretch => [from, to < end ? to : end]);
  const first = phases[0]?.from ?? day;
  const before: readonly Stretch[] = [
    [first, addDays(selling, -1)],
    [first, day],
  ];
  if (tier === 'head' || tier === 'celebrity')
    return [...upTo(selling)(of('spike')), ...upTo(day)(of('spike', 'day'))];
  return [...of(isPeer(tier) ? 'seed' : 'deep-dive'), ...before];
}

function dated(
  asked: readonly Asked[],
  later: ReadonlySet<Asked>,
  anchor: Anchor,
  phases: readonly Phase[],
  work: Beginning,
  settings: Settings,
): readonly PlannedNote[] {
  const taken: Taken = new Map();
  const groups = new Map<string, Asked[]>();
  // Large creators choose their days first: their slots are the scarce ones.
  const inOrder = [...asked].sort((one, other) => turn(one.tier) - turn(other.tier));
  for (const note of inOrder.filter(({ ofCreator }) => ofCreator === 1)) {
    const key = `${isPeer(note.tier) ? 'peers' : note.tier} ${later.has(note)} ${work.soonest(note)}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  const firsts = [...groups.values()].flatMap((group) => {
    const [one] = group;
    if (one === undefined) return [];
    const soonest = work.soonest(one);
    const stretches = stretchesOf(one.tier, later.has(one), anchor, phases);
    const enough = Math.ceil(group.length / settings['plan.notesADay']);
    const tests = isPeer(one.tier) && !later.has(one) ? testersOf(group.length) : 0;
    const stretch = stretchFrom(stretches, soonest, tests > 0 ? Math.max(leastDaysForTest, enough) : enough);
    if (stretch === null) {
      return group.map(
        (note): PlannedNote => ({ ...note, publishOn: null, phase: null, batch: null, latest: {} }),
      );
    }
    return inBatches(group, stretch, tests).flatMap(({ notes, within, batch }) => {
      const days = evenly(
        notes.map(({ pick }) => ({ agency: pick?.scored.creator.agency ?? null })),
        within,
        taken,
        settings,
      );
      return notes.map((note, index): PlannedNote => {
        const publishOn = days[index] as string;
        return {
          ...note,
          publishOn,
          phase: phaseAt(publishOn, phases),
          batch,
          latest: latestOf(note, publishOn, work),
        };
      });
    });
  });
  const seconds = inOrder.filter(({ ofCreator }) => ofCreator === 2);
  return [
    ...firsts,
    ...seconds.map((note) => secondNote(note, firsts, anchor, phases, taken, work, settings)),
  ];
}

/** Assumption of the trade: who posts twice for a brand does so two weeks apart. */
const daysApart = 14;

/** A second note two weeks after the first: where the tier's notes want to be, else, but not for head KOL, after the day. */
function secondNote(
  note: Asked,
  firsts: readonly PlannedNote[],
  anchor: Anchor,
  phases: readonly Phase[],
  taken: Taken,
  work: Beginning,
  settings: Settings,
): PlannedNote {
  const first = firsts.find(({ pick }) => pick === note.pick)?.publishOn ?? null;
  const last = phases[phases.length - 1]?.to ?? anchor.day;
  const isHead = note.tier === 'head' || note.tier === 'celebrity';
  const after: readonly Stretch[] = isHead ? [] : [[anchor.day, last]];
  const stretch =
    first === null
      ? null
      : stretchFrom(
          [...stretchesOf(note.tier, false, anchor, phases), ...after],
          addDays(first, daysApart),
          1,
        );
  if (stretch === null) return { ...note, publishOn: null, phase: null, batch: null, latest: {} };
  const agency = note.pick?.scored.creator.agency ?? null;
  const publishOn = evenly([{ agency }], stretch, taken, settings)[0] as string;
  return {
    ...note,
    publishOn,
    phase: phaseAt(publishOn, phases),
    batch: null,
    latest: latestOf(note, publishOn, work),
  };
}

function turn(tier: Tier): number {
  return ['celebrity', 'head', 'mid', 'tail', 'koc', 'amateur'].indexOf(tier);
}

/** Assumption: a few days to test, a week to read what came back, a week for the rest. */
const leastDaysForTest = 21;
const daysToRead = 8;
const shareOfTest = 1 / 7;

interface Batch {
  readonly notes: readonly Asked[];
  readonly within: Stretch;
  readonly batch: PlannedNote['batch'];
}

/** A first batch of KOC that tests angles a week ahead, where there are days for it. */
function inBatches(group: readonly Asked[], stretch: Stretch, testers: number): readonly Batch[] {
  const [from, to] = stretch;
  const days = daysBetween(from, to);
  if (testers === 0 || days + 1 < leastDaysForTest) return [{ notes: group, within: stretch, batch: null }];
  const testTo = addDays(from, Math.max(1, Math.floor(days * shareOfTest)));
  const first = (_: Asked, index: number) => isTester(index, group.length, testers);
  return [
    { notes: group.filter(first), within: [from, testTo], batch: 1 },
    {
      notes: group.filter((note, index) => !first(note, index)),
      within: [addDays(testTo, daysToRead), to],
      batch: 2,
    },
  ];
}

function phaseAt(day: string, phases: readonly Phase[]): PhaseName {
  return phases.find(({ from, to }) => day >= from && day <= to)?.name ?? 'always-on';
}

function latestOf(note: Asked, publishOn: string, work: Beginning): PlannedNote['latest'] {
  const latest = latestDays(work.chainFor(note), daysSince1970(publishOn));
  return Object.fromEntries(Object.entries(latest).map(([step, day]) => [step, dayAfter1970(day)]));
}

function openSentence(asked: readonly Asked[], { language }: Settings): readonly string[] {
  const open = asked.filter(({ pick }) => pick === null);
  const price = yuan(open[0]?.cost ?? 0);
  return open.length === 0 ? [] : [say(language, messages.openPlaces, { count: open.length, price })];
}

/** Who cannot be there in time, with the first day on which they could. */
function tooLate(
  notes: readonly PlannedNote[],
  work: Beginning,
  { day }: Anchor,
  { language }: Settings,
): readonly string[] {
  const late = notes.filter(({ publishOn }) => publishOn === null);
  return [...new Set(late.map(({ tier }) => tier))].map((tier) => {
    const own = late.filter((note) => note.tier === tier);
    const soonest = own.map(work.soonest).sort()[0] ?? day;
    const who = `${tierLabel(tier, language)} × ${own.length}`;
    return say(language, messages.tooLate, { who, last: day, soonest });
  });
}

/** By when things must have happened for all days to hold. */
function conditions(notes: readonly PlannedNote[], { language }: Settings): readonly string[] {
  const first = (step: 'signed' | 'named' | 'ordered') =>
    notes.flatMap(({ latest }) => latest[step] ?? []).sort()[0];
  const [signed, ordered, named] = [first('signed'), first('ordered'), first('named')];
  if (signed === undefined || ordered === undefined) return [];
  const naming = named === undefined ? '' : say(language, messages.namedBy, { named });
  return [say(language, messages.conditions, { signed, ordered, named: naming })];
}

function emptyPhases(asked: readonly Asked[], { kind }: Anchor, { language }: Settings): readonly string[] {
  if (kind === 'always-on') return [];
  const has = (...tiers: readonly Tier[]) => asked.some(({ tier }) => tiers.includes(tier));
  return [
    ...(has('koc', 'amateur') ? [] : [say(language, messages.noSeed)]),
    ...(has('mid', 'tail') ? [] : [say(language, messages.noDeepDive)]),
    ...(has('head', 'celebrity') ? [] : [say(language, messages.noSpike)]),
  ];
}

function byDateThenId(one: PlannedNote, other: PlannedNote): number {
  const [day, otherDay] = [one.publishOn ?? '9999', other.publishOn ?? '9999'];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
