import type { Brief } from '../brief';
import { addDays, daysBetween, isDay } from '../days';
import { campaignMessages as messages } from '../messages/campaign';
import { type Language, say } from '../messages/message';
import type { Settings } from '../settings';
import type { Phase, PhaseName } from './plan';

/** The launch that the brief names. Where it is open or past, the day that is taken instead, and a remark. */
export function launchOf(
  brief: Brief,
  settings: Settings,
  today: string,
): { readonly launch: string; readonly remarks: readonly string[] } {
  const { language } = settings;
  if (brief.launch === null || !isDay(brief.launch)) {
    const launch = addDays(today, settings['plan.launchWhenOpen']);
    return { launch, remarks: [say(language, messages.launchOpen, { launch })] };
  }
  if (brief.launch < today) {
    return { launch: today, remarks: [say(language, messages.launchPast, { launch: brief.launch, today })] };
  }
  return { launch: brief.launch, remarks: [] };
}

/**
 * The phases around a launch. Where fewer days are left than they want, those before the launch share the days there
 * are in the same proportions.
 */
export function phasesAround(
  launch: string,
  alwaysOnNotes: number,
  settings: Settings,
  today: string,
): { readonly phases: readonly Phase[]; readonly remarks: readonly string[] } {
  const { language } = settings;
  const left = daysBetween(today, launch);
  const wanted = settings['plan.seedBefore'];
  const squeeze = Math.min(1, left / wanted);
  const before = (days: number) => addDays(launch, -Math.round(days * squeeze));
  const seedFrom = before(wanted);
  const deepDiveFrom = before(settings['plan.deepDiveBefore']);
  const spikeFrom = before(settings['plan.spikeBefore']);
  const spikeTo = addDays(launch, settings['plan.spikeAfter']);
  const weeks = Math.max(
    settings['plan.alwaysOnWeeks'],
    Math.ceil(alwaysOnNotes / settings['plan.alwaysOnPerWeek']),
  );
  const phase = (name: PhaseName, from: string, to: string): Phase => {
    const end = to < from ? from : to;
    return { name, from, to: end, days: daysBetween(from, end) + 1, purpose: say(language, purposes[name]) };
  };
  return {
    phases: [
      phase('seed', seedFrom, addDays(deepDiveFrom, -1)),
      phase('deep-dive', deepDiveFrom, addDays(spikeFrom, -1)),
      phase('spike', spikeFrom, spikeTo),
      phase('always-on', addDays(spikeTo, 1), addDays(spikeTo, 7 * weeks)),
    ],
    remarks: squeeze < 1 ? [say(language, messages.squeezed, { left, wanted })] : [],
  };
}

const purposes = {
  seed: messages.seedPurpose,
  'deep-dive': messages.deepDivePurpose,
  spike: messages.spikePurpose,
  'always-on': messages.alwaysOnPurpose,
} as const;

/** The phase as a person says it. */
export function phaseLabel(name: PhaseName, language: Language): string {
  return say(language, labels[name]);
}

const labels = {
  seed: messages.seed,
  'deep-dive': messages.deepDive,
  spike: messages.spike,
  'always-on': messages.alwaysOn,
} as const;
