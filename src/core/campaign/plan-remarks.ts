import { campaignMessages as messages } from '../messages/campaign';
import { say } from '../messages/message';
import { yuan } from '../messages/numbers';
import { type Tier, tierLabel } from '../scoring/tiers';
import type { Settings } from '../settings';
import { daysOff } from './calendar/days-off';
import type { Beginning } from './date-notes';
import type { Anchor } from './phases';
import type { PlannedNote } from './plan';
import type { Limits } from './schedule';

/** What is worth saying of a plan: its anchor, open places, who is too late, and what must happen by when. */
export function remarksOf(
  notes: readonly PlannedNote[],
  anchor: Anchor,
  work: Beginning,
  limits: Limits,
  settings: Settings,
): readonly string[] {
  return [
    ...anchor.remarks,
    ...openSentence(notes, settings),
    ...tooLate(notes, work, anchor, settings),
    ...noSecondDay(notes, settings),
    ...crowded(notes, limits, settings),
    ...conditions(notes, settings),
    ...notAnnounced(notes, settings),
    ...emptyPhases(notes, anchor, settings),
  ];
}

function openSentence(notes: readonly PlannedNote[], { language }: Settings): readonly string[] {
  const open = notes.filter(({ pick }) => pick === null);
  const price = open[0]?.cost ?? 0;
  return open.length === 0
    ? []
    : [
        say(language, messages.openPlaces, {
          count: open.length,
          price: yuan(price),
          total: yuan(price * open.length),
        }),
      ];
}

/** Who cannot be there in time, with the first day on which they could. */
function tooLate(
  notes: readonly PlannedNote[],
  work: Beginning,
  { day }: Anchor,
  { language }: Settings,
): readonly string[] {
  const late = notes.filter(({ publishOn, ofCreator }) => publishOn === null && ofCreator === 1);
  return [...new Set(late.map(({ tier }) => tier))].map((tier) => {
    const own = late.filter((note) => note.tier === tier);
    const soonest = own.map(work.soonest).sort()[0] ?? day;
    const who = `${tierLabel(tier, language)} × ${own.length}`;
    return say(language, messages.tooLate, { who, last: day, soonest });
  });
}

/** Second notes that find no day after the first. */
function noSecondDay(notes: readonly PlannedNote[], { language }: Settings): readonly string[] {
  const count = notes.filter(({ publishOn, ofCreator }) => publishOn === null && ofCreator === 2).length;
  return count === 0 ? [] : [say(language, messages.noSecondDay, { count })];
}

/** Days with more notes than is wished. */
function crowded(notes: readonly PlannedNote[], { aDay }: Limits, { language }: Settings): readonly string[] {
  const byDay = new Map<string, number>();
  for (const { publishOn } of notes)
    if (publishOn !== null) byDay.set(publishOn, (byDay.get(publishOn) ?? 0) + 1);
  const full = [...byDay.values()].filter((count) => count > aDay);
  if (full.length === 0) return [];
  return [say(language, messages.crowded, { days: full.length, aDay, most: Math.max(...full) })];
}

/** China announces its bridges year by year: until then the days by law are counted. */
function notAnnounced(notes: readonly PlannedNote[], { language }: Settings): readonly string[] {
  const years = new Set(
    notes.flatMap(({ latest }) => Object.values(latest).map((day) => Number(day.slice(0, 4)))),
  );
  const unknown = [...years].filter((year) => !daysOff('cn', year).announced).sort();
  return unknown.length === 0 ? [] : [say(language, messages.notAnnounced, { years: unknown.join(', ') })];
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

function emptyPhases(
  notes: readonly PlannedNote[],
  { kind }: Anchor,
  { language }: Settings,
): readonly string[] {
  if (kind === 'always-on') return [];
  const has = (...tiers: readonly Tier[]) => notes.some(({ tier }) => tiers.includes(tier));
  return [
    ...(has('koc', 'amateur') ? [] : [say(language, messages.noSeed)]),
    ...(has('mid', 'tail') ? [] : [say(language, messages.noDeepDive)]),
    ...(has('head', 'celebrity') ? [] : [say(language, messages.noSpike)]),
  ];
}
