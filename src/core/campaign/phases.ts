import type { Brief } from '../brief';
import { addDays, dayAfter1970, daysBetween, daysSince1970, isDay } from '../days';
import { campaignMessages as messages } from '../messages/campaign';
import { type Language, say } from '../messages/message';
import type { Settings } from '../settings';
import type { FestivalId } from './calendar/festival-names';
import { festivalDay, festivalOn } from './calendar/festivals';
import { readSellingStarts } from './calendar/own-selling-starts';
import { isBigSale, type SellingStart, sellingStart } from './calendar/selling-start';
import { isWorkingDay } from './calendar/working-days';
import type { Aim, Phase, PhaseName } from './phase';
import { clientOf } from './record/terms';

/** What a campaign counts back from. */
export interface Anchor {
  readonly kind: Aim;
  /** The day of the launch, or that the festival is called by; the first day of an always-on campaign. */
  readonly day: string;
  /** When selling starts: weeks before the day at 618 and 双11. */
  readonly selling: string;
  /** Whether the start of selling is known, where that is not the day itself; `null` elsewhere. */
  readonly sellingFrom: SellingStart['from'] | null;
  readonly festival: FestivalId | null;
  readonly remarks: readonly string[];
}

/** The day that the brief names, and what it is. Where it is open or past, the day that is taken instead, and a remark. */
export function anchorOf(brief: Brief, settings: Settings, today: string): Anchor {
  const { language } = settings;
  const { launch, goal } = brief;
  const next = nextFestival(brief, today);
  if (next !== null) {
    const anchor = anchorOf({ ...brief, launch: next }, settings, today);
    const said = say(language, messages.festivalPast, { festival: launch ?? '', next });
    return { ...anchor, remarks: [said, ...anchor.remarks] };
  }
  const isOpen = launch === null || !isDay(launch);
  const plain = { sellingFrom: null, festival: null, remarks: [] };
  if (goal === 'always-on') {
    const day = isOpen || launch < today ? today : launch;
    return { ...plain, kind: 'always-on', day, selling: day };
  }
  if (isOpen || launch < today) {
    const day = isOpen ? dayWhenOpen(brief, settings, today) : today;
    const remark = isOpen
      ? say(language, messages.launchOpen, { launch: day })
      : say(language, messages.launchPast, { launch, today });
    return { ...plain, kind: 'launch', day, selling: day, remarks: [remark] };
  }
  const festival = goal === 'launch' ? null : festivalOn(launch);
  if (festival === null) {
    const kind = goal === 'festival' ? 'one-day festival' : 'launch';
    return { ...plain, kind, day: launch, selling: launch };
  }
  const starts = readSellingStarts(settings['plan.sellingStarts'], language);
  const start = isBigSale(festival) ? sellingStart(festival, Number(launch.slice(0, 4)), starts) : null;
  if (start === null) return { ...plain, kind: 'one-day festival', day: launch, selling: launch, festival };
  return {
    kind: 'big sale',
    day: launch,
    selling: start.day,
    sellingFrom: start.from,
    festival,
    remarks: [say(language, sellingRemarks[start.from], { selling: start.day, day: launch })],
  };
}

/**
 * The day that is taken for a launch without one: as many working days from today as the setting's days have in usual weeks,
 * on which both China and the client work. So holidays put it off, and no lead time is missed for them.
 */
function dayWhenOpen(brief: Brief, settings: Settings, today: string): string {
  const client = clientOf({ brief, settings });
  let day = daysSince1970(today);
  for (let left = Math.ceil((settings['plan.launchWhenOpen'] * 5) / 7); left > 0; )
    if (isWorkingDay(++day, 'cn') && isWorkingDay(day, client)) left--;
  return dayAfter1970(day);
}

/** The same festival in the next year that is still to come, where the brief's is past; `null` where it is not, or is no festival. */
function nextFestival({ launch, goal }: Brief, today: string): string | null {
  const isPast = launch !== null && isDay(launch) && launch < today;
  const festival = isPast && goal !== 'launch' && goal !== 'always-on' ? festivalOn(launch) : null;
  if (festival === null) return null;
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1].flatMap((one) => festivalDay(festival, one) ?? []);
  return days.find((day) => day >= today) ?? null;
}

const sellingRemarks = {
  announced: messages.sellingStarts,
  assumed: messages.sellingAssumed,
  set: messages.sellingSet,
} as const;

/**
 * The phases of a campaign, counted back from when selling starts. A launch goes on for as many weeks as its notes after the
 * day need; a mixed campaign likewise after a festival, and before its seeding as long as there are days for it.
 *
 * @param laterNotes how many notes are kept for the always-on weeks
 * @param start ISO day on which work begins
 */
export function phasesOf(
  anchor: Anchor,
  brief: Pick<Brief, 'goal' | 'days'>,
  laterNotes: number,
  settings: Settings,
  start: string,
): readonly Phase[] {
  const phases = phasesAround(anchor, brief, laterNotes, settings);
  const first = phases[0]?.from ?? anchor.day;
  if (brief.goal !== 'mixed' || daysBetween(start, first) < leastLeadIn) return phases;
  const purpose = say(settings.language, messages.alwaysOnPurpose);
  const days = daysBetween(start, first);
  return [{ name: 'lead-in', from: start, to: addDays(first, -1), days, purpose }, ...phases];
}

/** Days before the seeding: in fewer nobody who is asked today has posted. */
const leastLeadIn = 21;

function phasesAround(
  { kind, day, selling }: Anchor,
  { goal, days }: Pick<Brief, 'goal' | 'days'>,
  laterNotes: number,
  settings: Settings,
): readonly Phase[] {
  const { language } = settings;
  const weeks = Math.max(
    settings['plan.alwaysOnWeeks'],
    Math.ceil(laterNotes / settings['plan.alwaysOnPerWeek']),
  );
  const phase = (name: PhaseName, from: string, to: string): Phase => {
    const end = to < from ? from : to;
    return { name, from, to: end, days: daysBetween(from, end) + 1, purpose: say(language, purposes[name]) };
  };
  const around = (name: PhaseName, from: number, to: number, of = day) =>
    phase(name, addDays(of, from), addDays(of, to));
  if (kind === 'always-on') return [around('always-on', 0, (days ?? settings['balanced.days.alwaysOn']) - 1)];
  if (kind === 'launch') {
    const [seed, deep, spike] = [
      settings['plan.seedBefore'],
      settings['plan.deepDiveBefore'],
      settings['plan.spikeBefore'],
    ];
    const after = settings['plan.spikeAfter'];
    return [
      around('seed', -seed, -deep - 1),
      around('deep-dive', -deep, -spike - 1),
      around('spike', -spike, after),
      around('always-on', after + 1, after + 7 * weeks),
    ];
  }
  const phases =
    kind === 'one-day festival'
      ? oneDay.map(([name, from, to]) => around(name, from, to))
      : bigSale(day, selling).map(([name, from, to]) => phase(name, from, to));
  const last = phases[phases.length - 1]?.to ?? day;
  return goal === 'mixed'
    ? [...phases, phase('always-on', addDays(last, 1), addDays(last, 7 * weeks))]
    : phases;
}

/** Assumptions of the trade: days before and after the start of selling, and before and after the day of the name. */
function bigSale(day: string, selling: string): readonly (readonly [PhaseName, from: string, to: string])[] {
  return [
    ['seed', addDays(selling, -42), addDays(selling, -15)],
    ['deep-dive', addDays(selling, -14), addDays(selling, -4)],
    ['spike', addDays(selling, -3), addDays(selling, 5)],
    ['hold', addDays(selling, 6), addDays(day, -5)],
    ['day', addDays(day, -4), day],
    ['follow-through', addDays(day, 1), addDays(day, 14)],
  ];
}

/** Likewise for a festival of one day: Qixi, 520, Christmas. */
const oneDay: readonly (readonly [PhaseName, from: number, to: number])[] = [
  ['seed', -35, -15],
  ['deep-dive', -14, -8],
  ['spike', -7, 0],
  ['follow-through', 1, 7],
];

const purposes = {
  'lead-in': messages.alwaysOnPurpose,
  seed: messages.seedPurpose,
  'deep-dive': messages.deepDivePurpose,
  spike: messages.spikePurpose,
  hold: messages.holdPurpose,
  day: messages.dayPurpose,
  'follow-through': messages.followThroughPurpose,
  'always-on': messages.alwaysOnPurpose,
} as const;

/** What the day of a plan is called. */
export function aimLabel(aim: Aim, language: Language): string {
  return say(language, aims[aim]);
}

const aims = {
  launch: messages.aimOfLaunch,
  'big sale': messages.aimOfFestival,
  'one-day festival': messages.aimOfFestival,
  'always-on': messages.aimOfAlwaysOn,
} as const;

/** The phase as a person says it. */
export function phaseLabel(name: PhaseName, language: Language): string {
  return say(language, labels[name]);
}

const labels = {
  'lead-in': messages.leadIn,
  seed: messages.seed,
  'deep-dive': messages.deepDive,
  spike: messages.spike,
  hold: messages.hold,
  day: messages.day,
  'follow-through': messages.followThrough,
  'always-on': messages.alwaysOn,
} as const;
