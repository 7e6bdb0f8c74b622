import { addDays } from '../../days';
import { isHead, isPeer } from '../lead-times/chain';
import type { PhaseName } from '../phase';
import { dayOf, isLive, type PlanRow } from '../record/plan-row';
import { possibleFrom, type Terms } from '../record/terms';
import { type Batch, batchesOf, byKeyword, isEvery, leastDaysForTest, testersOf } from './batches';
import { type Frame, laterShareOf } from './frame';
import { type Limits, limitsOf, roomInWeeks, type Stretch, spread, type Taken, takenBy } from './spread';
import {
  daysIn,
  type Part,
  phaseAt,
  stretchesLeft,
  stretchesOf,
  stretchesOfSecond,
  stretchFrom,
} from './stretches';

/** What rows are put on days by. */
export interface Dating {
  readonly frame: Frame;
  readonly terms: Terms;
  readonly limits: Limits;
  /** Before it nothing of a row can begin. */
  readonly atWork: string;
  /** Share of the KOC notes that is kept for the always-on weeks. */
  readonly laterShare: number;
  /** The largest mid-tier creator of the list, by id: posts in the spike where no head KOL does. */
  readonly largestMid: string | null;
}

/** @param largestMid see `Dating` */
export function datingOf(
  frame: Frame,
  terms: Terms,
  { atWork, largestMid }: Pick<Dating, 'atWork' | 'largestMid'>,
): Dating {
  const { brief, settings } = terms;
  const laterShare = laterShareOf(frame.anchor, brief, settings);
  return { frame, terms, limits: limitsOf(terms), atWork, laterShare, largestMid };
}

export interface Day {
  readonly plannedDay: string;
  readonly phase: PhaseName;
  readonly batch?: 1 | 2;
}

export interface Dated {
  /** A day for each row that can have one. */
  readonly days: ReadonlyMap<PlanRow, Day>;
  /** Who cannot be there in time. */
  readonly late: readonly PlanRow[];
  /** Second notes that find no day two weeks after the first. */
  readonly withoutSecond: readonly PlanRow[];
  /** KOC who were enough for a first batch and had too few days for it, with these. */
  readonly untested: Stretch | null;
}

/**
 * A day for each row, where its tier's notes want to be and not before its lead time allows; head KOL never after the day.
 * Large creators choose first, since their days are the scarce ones.
 *
 * @param others the rows that keep their days
 */
export function dateRows(rows: readonly PlanRow[], others: readonly PlanRow[], dating: Dating): Dated {
  const days = new Map<PlanRow, Day>();
  const late: PlanRow[] = [];
  const taken = takenBy(others);
  const { firsts, seconds } = bySibling(rows, others);
  const place = (group: readonly PlanRow[], stretch: Stretch, batch: 1 | 2 | null) => {
    spread(group, stretch, taken, dating.limits).forEach((plannedDay, index) => {
      const phase = phaseAt(plannedDay, dating.frame.phases);
      days.set(group[index] as PlanRow, { plannedDay, phase, ...(batch !== null && { batch }) });
    });
  };
  for (const tier of ['celebrity', 'head', 'mid', 'tail'] as const) {
    const group = firsts.filter((row) => row.tier === tier);
    const hasHead = [...others.filter(isLive), ...days.keys()].some((row) => isHead(row.tier));
    const loud = hasHead ? undefined : group.find(({ id }) => tier === 'mid' && id === dating.largestMid);
    if (loud !== undefined) placeGroup([loud], stretchesOf('head', 'day', dating.frame));
    placeGroup(
      group.filter((row) => !days.has(row)),
      stretchesOf(tier, 'day', dating.frame),
      late,
    );
  }
  let untested: Stretch | null = null;
  const peers = byKeyword(firsts.filter(({ tier }) => isPeer(tier)));
  for (const [part, group] of partsOf(peers, others, dating)) {
    for (const some of togetherOrApart(group, part)) placePeers(some, part);
  }
  const withoutSecond = seconds.filter((row) => !placeSecond(row, others, days, taken, dating));
  return {
    days,
    late,
    withoutSecond: withoutSecond.filter(({ id }) => !late.some((row) => row.id === id)),
    untested,
  };

  function placeGroup(group: readonly PlanRow[], stretches: readonly Stretch[], missed?: PlanRow[]) {
    for (const [soonest, some] of bySoonest(group, dating)) {
      const enough = Math.max(leastDaysForFew, enoughDays(some.length, dating));
      const stretch = stretchFrom(
        stretches,
        soonest,
        (one) => daysIn(one) >= enough && roomInWeeks(one, taken, dating.limits) >= some.length,
      );
      if (stretch === null) missed?.push(...some);
      else place(some, stretch, null);
    }
  }

  function placePeers(some: readonly PlanRow[], part: Part) {
    const soonest = latestSoonest(some, dating);
    const stretch = stretchFrom(stretchesOf('koc', part, dating.frame), soonest, fitsPeers(some, part));
    if (stretch === null) {
      late.push(...some);
      return;
    }
    const batches = batchesIn(stretch, some, part);
    if (isToTest(some, part) && batches.length === 1 && lastOfFirstBatch(others) === null) untested = stretch;
    for (const { batch, places, within } of batches)
      place(
        places.map((at) => some[at] as PlanRow),
        within,
        batch,
      );
  }

  function batchesIn(stretch: Stretch, some: readonly PlanRow[], part: Part): readonly Batch[] {
    return part === 'day'
      ? batchesOf(some.length, stretch, lastOfFirstBatch(others))
      : [{ batch: null, places: some.map((_, index) => index), within: stretch }];
  }

  function fitsPeers(some: readonly PlanRow[], part: Part): (stretch: Stretch) => boolean {
    const enough = Math.max(isToTest(some, part) ? leastDaysForTest : 1, enoughDays(some.length, dating));
    return (stretch) =>
      daysIn(stretch) >= enough &&
      batchesIn(stretch, some, part).every(
        ({ places, within }) => roomInWeeks(within, taken, dating.limits) >= places.length,
      );
  }

  /** KOC are planned as one, so that their batches are one: but where those who are still to be named would leave too few days for it. */
  function togetherOrApart(group: readonly PlanRow[], part: Part): readonly (readonly PlanRow[])[] {
    if (group.length === 0) return [];
    const left = stretchesLeft(stretchesOf('koc', part, dating.frame), latestSoonest(group, dating));
    return left.some(fitsPeers(group, part)) ? [group] : [...bySoonest(group, dating).values()];
  }
}

function isToTest(peers: readonly PlanRow[], part: Part): boolean {
  return part === 'day' && testersOf(peers.length) > 0;
}

/** Assumption: days enough for a handful of notes to stand apart. */
const leastDaysForFew = 3;

/** Days that so many notes need within the keywords' limit. */
function enoughDays(notes: number, { limits, terms }: Dating): number {
  return Math.ceil(notes / (limits.ofKeyword * Math.max(1, terms.brief.keywords.length)));
}

/** A creator's further notes come after one that has a day, or that is planned first. */
function bySibling(rows: readonly PlanRow[], others: readonly PlanRow[]) {
  const there = new Set(
    others.filter((row) => isLive(row) && dayOf(row) !== undefined).flatMap(({ id }) => id ?? []),
  );
  const firsts: PlanRow[] = [];
  const seconds: PlanRow[] = [];
  for (const row of rows) {
    (row.id !== undefined && there.has(row.id) ? seconds : firsts).push(row);
    if (row.id !== undefined) there.add(row.id);
  }
  return { firsts, seconds };
}

/** Rows of one kind have the same earliest day. */
function bySoonest(
  rows: readonly PlanRow[],
  { terms, atWork }: Dating,
): ReadonlyMap<string, readonly PlanRow[]> {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const soonest = possibleFrom(row, terms, atWork);
    const group = groups.get(soonest) ?? [];
    group.push(row);
    groups.set(soonest, group);
  }
  return groups;
}

function latestSoonest(rows: readonly PlanRow[], { terms, atWork }: Dating): string {
  return (
    rows
      .map((row) => possibleFrom(row, terms, atWork))
      .sort()
      .pop() ?? ''
  );
}

/** Of the KOC every so many, so that the best do not all publish before the day; of a mixed campaign every other of them before it. */
function partsOf(
  peers: readonly PlanRow[],
  others: readonly PlanRow[],
  dating: Dating,
): readonly (readonly [Part, readonly PlanRow[]])[] {
  const { frame, laterShare } = dating;
  const before = others.filter((row) => isLive(row) && isPeer(row.tier));
  const had = before.filter(({ phase }) => phase === 'always-on' || phase === 'lead-in').length;
  const later = Math.max(0, Math.round((before.length + peers.length) * laterShare) - had);
  const isLater = (index: number) => isEvery(index, peers.length, Math.min(later, peers.length));
  const ofLater = peers.filter((_, index) => isLater(index));
  const leadsIn =
    stretchesLeft(stretchesOf('koc', 'before', frame), latestSoonest(ofLater, dating)).length > 0;
  return [
    ['day', peers.filter((_, index) => !isLater(index))],
    ['before', ofLater.filter((_, index) => leadsIn && index % 2 === 0)],
    ['after', ofLater.filter((_, index) => !leadsIn || index % 2 === 1)],
  ];
}

function lastOfFirstBatch(others: readonly PlanRow[]): string | null {
  const days = others.filter((row) => row.batch === 1 && isLive(row)).flatMap((row) => dayOf(row) ?? []);
  return days.sort()[days.length - 1] ?? null;
}

/** Assumption of the trade: who posts twice for a brand does so two weeks apart. */
const daysApart = 14;

function placeSecond(
  row: PlanRow,
  others: readonly PlanRow[],
  days: Map<PlanRow, Day>,
  taken: Taken,
  { frame, terms, atWork, limits }: Dating,
): boolean {
  const planned = [...days].filter(([{ id }]) => id === row.id).map(([, { plannedDay }]) => plannedDay);
  const there = others.filter(({ id }) => id === row.id).flatMap((other) => dayOf(other) ?? []);
  const last = [...planned, ...there].sort().pop();
  if (last === undefined) return false;
  const soonest = [possibleFrom(row, terms, atWork), addDays(last, daysApart)].sort().pop() ?? last;
  const hasRoom = (one: Stretch) => roomInWeeks(one, taken, limits) > 0;
  const stretch = stretchFrom(stretchesOfSecond(row.tier, frame), soonest, hasRoom);
  if (stretch === null) return false;
  const [plannedDay = stretch[0]] = spread([row], stretch, taken, limits);
  days.set(row, { plannedDay, phase: phaseAt(plannedDay, frame.phases) });
  return true;
}
