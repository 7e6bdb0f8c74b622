import { addDays, dayAfter1970, daysBetween, daysSince1970 } from '../days';
import type { Tier } from '../scoring/tiers';
import type { Settings } from '../settings';
import { countryNamed } from './calendar/days-off';
import { workingDaysAfter } from './calendar/working-days';
import { type Chain, chainOf, isPeer } from './lead-times/chain';
import { earliestDays, latestDays } from './lead-times/step-days';
import type { Anchor } from './phases';
import type { Phase, PhaseName, PlannedNote } from './plan';
import { evenly, isTester, type Limits, type Stretch, stretchFrom, type Taken, testersOf } from './schedule';

/** A note that is wanted, before it has a day. */
export type Asked = Omit<PlannedNote, 'publishOn' | 'phase' | 'batch' | 'latest' | 'keyword'>;

/** The same with its day. */
export type Dated = Omit<PlannedNote, 'keyword'>;

/** The lead times of each kind of note, and its earliest day from when work begins and the client signs. */
export interface Beginning {
  readonly chainFor: (note: Asked) => Chain;
  readonly soonest: (note: Asked) => string;
}

/**
 * A client takes some working days to sign; where that loses the day for KOC and signing today would not, today is taken:
 * the plan's conditions name it.
 */
export function beginning(
  asked: readonly Asked[],
  anchor: Anchor,
  settings: Settings,
  today: string,
): Beginning {
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

/** Each note with its day, phase, batch and the latest day of each step; those that cannot be there in time have none. */
export function dated(
  asked: readonly Asked[],
  later: ReadonlySet<Asked>,
  anchor: Anchor,
  phases: readonly Phase[],
  work: Beginning,
  limits: Limits,
): readonly Dated[] {
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
    const enough = Math.ceil(group.length / limits.aDay);
    const tests = isPeer(one.tier) && !later.has(one) ? testersOf(group.length) : 0;
    const stretch = stretchFrom(stretches, soonest, tests > 0 ? Math.max(leastDaysForTest, enough) : enough);
    if (stretch === null) {
      return group.map((note): Dated => ({ ...note, publishOn: null, phase: null, batch: null, latest: {} }));
    }
    return inBatches(group, stretch, tests).flatMap(({ notes, within, batch }) => {
      const days = evenly(
        notes.map(({ pick }) => ({ agency: pick?.scored.creator.agency ?? null })),
        within,
        taken,
        limits,
      );
      return notes.map((note, index): Dated => {
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
  return [...firsts, ...seconds.map((note) => secondNote(note, firsts, anchor, phases, taken, work, limits))];
}

/** Assumption of the trade: who posts twice for a brand does so two weeks apart. */
const daysApart = 14;

/** A second note two weeks after the first: where the tier's notes want to be, else, but not for head KOL, after the day. */
function secondNote(
  note: Asked,
  firsts: readonly Dated[],
  anchor: Anchor,
  phases: readonly Phase[],
  taken: Taken,
  work: Beginning,
  limits: Limits,
): Dated {
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
  const publishOn = evenly([{ agency }], stretch, taken, limits)[0] as string;
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
