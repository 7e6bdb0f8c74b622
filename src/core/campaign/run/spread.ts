import { dayAfter1970, daysSince1970 } from '../../days';
import { dayOf, isLive, type PlanRow } from '../record/plan-row';
import type { PlanTerms } from '../record/terms';

/** From–to, ISO days, both included. */
export type Stretch = readonly [from: string, to: string];

/** How many notes a day or a week may have. All are wishes, which are exceeded evenly and never lose a note. */
export interface Limits {
  /** A day, of one keyword: more look bought. */
  readonly ofKeyword: number;
  /** A day, of one agency. */
  readonly ofAgency: number;
  /** From Monday to Sunday; `null`: as they come. */
  readonly aWeek: number | null;
}

/** As settings and brief have them. */
export function limitsOf({ brief, settings }: Pick<PlanTerms, 'brief' | 'settings'>): Limits {
  return {
    ofKeyword: settings['plan.notesADay'],
    ofAgency: settings['plan.agencyNotesADay'],
    aWeek: brief.weekly,
  };
}

/** A note that wants a day. */
export type Undated = Pick<PlanRow, 'keyword' | 'agency'>;

/** How many notes already stand where, by day after 1970. */
export interface Taken {
  readonly ofKeyword: Map<string, Map<number, number>>;
  readonly ofAgency: Map<string, Map<number, number>>;
  /** By week. */
  readonly aWeek: Map<number, number>;
}

/** The days that rows take. */
export function takenBy(rows: readonly PlanRow[]): Taken {
  const taken: Taken = { ofKeyword: new Map(), ofAgency: new Map(), aWeek: new Map() };
  for (const row of rows) {
    const day = dayOf(row);
    if (day !== undefined && isLive(row)) take(taken, row, daysSince1970(day));
  }
  return taken;
}

/** How many more notes the weeks of a stretch hold. */
export function roomInWeeks([from, to]: Stretch, taken: Taken, { aWeek }: Limits): number {
  if (aWeek === null) return Number.POSITIVE_INFINITY;
  let room = 0;
  for (let week = weekOf(daysSince1970(from)); week <= weekOf(daysSince1970(to)); week++)
    room += Math.max(0, aWeek - (taken.aWeek.get(week) ?? 0));
  return room;
}

/**
 * A day for each note: evenly over the stretch, keywords in turns, the nearest day that keeps the limits. A keyword with
 * more notes than its days hold gets the least limit that does; a full week or an agency's full day is taken where no other is
 * left, the emptiest first.
 */
export function spread(
  notes: readonly Undated[],
  [from, to]: Stretch,
  taken: Taken,
  limits: Limits,
): readonly string[] {
  const [first, last] = [daysSince1970(from), daysSince1970(to)];
  const length = last - first + 1;
  const byKeyword = new Map<string, number[]>();
  notes.forEach(({ keyword = '' }, index) => {
    const own = byKeyword.get(keyword) ?? [];
    own.push(index);
    byKeyword.set(keyword, own);
  });
  const days: string[] = [];
  let turn = 0;
  for (const [keyword, own] of byKeyword) {
    // Within a stretch for each of its notes a keyword has its own moment, so that all notes together are even too.
    const shift = (turn++ + 0.5) / byKeyword.size;
    const there = taken.ofKeyword.get(keyword) ?? new Map<number, number>();
    const most = leastLimit(there, first, last, own.length, limits.ofKeyword);
    own.forEach((index, place) => {
      const wanted = first + Math.floor(((place + shift) * length) / own.length);
      const note = notes[index] as Undated;
      const day = bestDay(note, wanted, { first, last, most }, taken, limits);
      take(taken, note, day);
      days[index] = dayAfter1970(day);
    });
  }
  return days;
}

/** The first day of a stretch that keeps the limits best for a note, which then stands there. */
export function firstDayIn([from, to]: Stretch, note: Undated, taken: Taken, limits: Limits): string {
  const [first, last] = [daysSince1970(from), Math.max(daysSince1970(from), daysSince1970(to))];
  const there = taken.ofKeyword.get(note.keyword ?? '') ?? new Map<number, number>();
  const most = leastLimit(there, first, last, 1, limits.ofKeyword);
  const day = bestDay(note, first, { first, last, most }, taken, limits);
  take(taken, note, day);
  return dayAfter1970(day);
}

interface Room {
  readonly first: number;
  readonly last: number;
  /** Notes a day of the keyword. */
  readonly most: number;
}

function leastLimit(
  there: ReadonlyMap<number, number>,
  first: number,
  last: number,
  notes: number,
  wished: number,
): number {
  const room = (most: number) => {
    let sum = 0;
    for (let day = first; day <= last; day++) sum += Math.max(0, most - (there.get(day) ?? 0));
    return sum;
  };
  let most = wished;
  while (room(most) < notes) most++;
  return most;
}

/** The day with the least above the limits of week and agency; of those the nearest, the later of two. */
function bestDay(
  { keyword = '', agency }: Undated,
  wanted: number,
  { first, last, most }: Room,
  taken: Taken,
  { ofAgency, aWeek }: Limits,
): number {
  const ofKeyword = taken.ofKeyword.get(keyword);
  const agencys = agency === undefined ? undefined : taken.ofAgency.get(agency);
  let best = wanted;
  let least = Number.POSITIVE_INFINITY;
  for (let away = 0; away <= last - first; away++) {
    for (const day of away === 0 ? [wanted] : [wanted + away, wanted - away]) {
      if (day < first || day > last || (ofKeyword?.get(day) ?? 0) >= most) continue;
      const weekOver = aWeek === null ? 0 : Math.max(0, (taken.aWeek.get(weekOf(day)) ?? 0) + 1 - aWeek);
      const agencyOver = Math.max(0, (agencys?.get(day) ?? 0) + 1 - ofAgency);
      const over = weekOver * farMore + agencyOver;
      if (over >= least) continue;
      [best, least] = [day, over];
    }
    if (least === 0) break;
  }
  return best;
}

/** More than an agency ever has notes. */
const farMore = 10_000;

function take(taken: Taken, { keyword = '', agency }: Undated, day: number): void {
  count(taken.ofKeyword, keyword, day);
  if (agency !== undefined) count(taken.ofAgency, agency, day);
  const week = weekOf(day);
  taken.aWeek.set(week, (taken.aWeek.get(week) ?? 0) + 1);
}

function count(counts: Map<string, Map<number, number>>, key: string, day: number): void {
  const own = counts.get(key) ?? new Map<number, number>();
  own.set(day, (own.get(day) ?? 0) + 1);
  counts.set(key, own);
}

/** Weeks begin on Mondays; 1970-01-01 was a Thursday. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}
