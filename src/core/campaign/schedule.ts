import { addDays, daysBetween } from '../days';

/** A note that wants a day. */
export interface Undated {
  /** The creator's agency, or `null`. */
  readonly agency: string | null;
}

/** How many notes a day may have, wishes both. */
export interface Limits {
  readonly aDay: number;
  /** Of one agency. */
  readonly ofAgency: number;
}

/** From–to, ISO days, both included. */
export type Stretch = readonly [from: string, to: string];

/** Notes that already have a day, counted by day and by agency and day. */
export type Taken = Map<string, number>;

/**
 * The first stretch that still has so many days from the soonest on, cut to them; else the last that has any; `null`
 * where none has.
 */
export function stretchFrom(stretches: readonly Stretch[], soonest: string, days: number): Stretch | null {
  const left = stretches
    .map(([from, to]): Stretch => [from > soonest ? from : soonest, to])
    .filter(([from, to]) => from <= to);
  return left.find(([from, to]) => daysBetween(from, to) + 1 >= days) ?? left[left.length - 1] ?? null;
}

/**
 * A day for each note, evenly over the stretch: the nearest that keeps the notes a day and those of one agency. Both are
 * wishes, which are exceeded evenly where there are too few days, and never lose a note.
 */
export function evenly(
  notes: readonly Undated[],
  [from, to]: Stretch,
  taken: Taken,
  limits: Limits,
): readonly string[] {
  const length = daysBetween(from, to) + 1;
  const days = Array.from({ length }, (_, index) => addDays(from, index));
  const on = (key: string) => taken.get(key) ?? 0;
  let most = limits.aDay;
  while (days.reduce((room, day) => room + Math.max(0, most - on(day)), 0) < notes.length) most++;
  return notes.map(({ agency }, index) => {
    const wanted = Math.floor(((index + 0.5) * length) / notes.length);
    const nearest = [...days.keys()].sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
    const free = nearest.map((at) => days[at] as string).filter((day) => on(day) < most);
    const keepsAgency = (day: string) => agency === null || on(`${agency} ${day}`) < limits.ofAgency;
    const chosen = free.find(keepsAgency) ?? (free[0] as string);
    taken.set(chosen, on(chosen) + 1);
    if (agency !== null) taken.set(`${agency} ${chosen}`, on(`${agency} ${chosen}`) + 1);
    return chosen;
  });
}

/** How many of so many KOC test the angles first: 10 to 20 %; of fewer than five nobody. */
export function testersOf(count: number): number {
  return Math.min(Math.floor(count * 0.2), Math.max(Math.ceil(count * 0.1), Math.round(count * 0.15)));
}

/** Every so many of a list, so that the first batch is like the whole. */
export function isTester(index: number, count: number, testers: number): boolean {
  return Math.floor(((index + 1) * testers) / count) > Math.floor((index * testers) / count);
}
