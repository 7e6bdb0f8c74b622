import { addDays, daysBetween } from '../../days';
import type { Tier } from '../../scoring/tiers';
import { isHead, isPeer } from '../lead-times/chain';
import type { Phase, PhaseName } from '../phase';
import type { Frame } from './frame';
import type { Stretch } from './spread';

/** Whether a KOC note is for the day, or for the always-on weeks before or after it. */
export type Part = 'day' | 'before' | 'after';

/** Where a tier's notes want to be, best first. Nothing that is for the day is planned after it. */
export function stretchesOf(tier: Tier, part: Part, { anchor, phases }: Frame): readonly Stretch[] {
  const { kind, day, selling } = anchor;
  const of = (...names: readonly PhaseName[]): readonly Stretch[] =>
    phases.filter(({ name }) => names.includes(name)).map(({ from, to }): Stretch => [from, to]);
  if (kind === 'always-on' || part === 'after') return of('always-on');
  if (part === 'before') return of('lead-in');
  const upTo = (end: string, stretches: readonly Stretch[]) =>
    stretches.map(([from, to]): Stretch => [from, to < end ? to : end]);
  if (isHead(tier)) return [...upTo(selling, of('spike')), ...upTo(day, of('spike', 'day'))];
  const first = firstDay({ anchor, phases });
  return [...of(isPeer(tier) ? 'seed' : 'deep-dive'), [first, addDays(selling, -1)], [first, day]];
}

/** The last day on which a note that is for the day may stand. */
export function lastDayFor(frame: Frame): string {
  const { phases, anchor } = frame;
  return anchor.kind === 'always-on' ? (phases[phases.length - 1]?.to ?? anchor.day) : anchor.day;
}

/** Where a second note may stand beside these: after the day, but not for head KOL. */
export function stretchesOfSecond(tier: Tier, frame: Frame): readonly Stretch[] {
  const { phases, anchor } = frame;
  const last = phases[phases.length - 1]?.to ?? anchor.day;
  const after: readonly Stretch[] =
    isHead(tier) || last <= anchor.day ? [] : [[addDays(anchor.day, 1), last]];
  return [...stretchesOf(tier, 'day', frame), ...after];
}

function firstDay({ anchor, phases }: Frame): string {
  return phases.find(({ name }) => name !== 'lead-in')?.from ?? anchor.day;
}

/** The stretches' days that are left from the soonest on; those without any fall away. */
export function stretchesLeft(stretches: readonly Stretch[], soonest: string): readonly Stretch[] {
  return stretches
    .map(([from, to]): Stretch => [from > soonest ? from : soonest, to])
    .filter(([from, to]) => from <= to);
}

/** The first stretch that fits from the soonest on; else the last that has any day; `null` where none has. */
export function stretchFrom(
  stretches: readonly Stretch[],
  soonest: string,
  fits: (stretch: Stretch) => boolean,
): Stretch | null {
  const left = stretchesLeft(stretches, soonest);
  return left.find(fits) ?? left[left.length - 1] ?? null;
}

/** Both ends counted. */
export function daysIn([from, to]: Stretch): number {
  return daysBetween(from, to) + 1;
}

/** The phase of a day. */
export function phaseAt(day: string, phases: readonly Phase[]): PhaseName {
  const found = phases.find(({ from, to }) => day >= from && day <= to)?.name;
  const isBefore = day < (phases[0]?.from ?? day);
  return (
    found ?? (isBefore ? (phases[0]?.name ?? 'always-on') : (phases[phases.length - 1]?.name ?? 'always-on'))
  );
}
