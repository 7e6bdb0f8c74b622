import { dayAfter1970, daysSince1970 } from '../days';
import { campaignMessages as messages } from '../messages/campaign';
import { listed, say } from '../messages/message';
import { yuan } from '../messages/numbers';
import type { Tier } from '../scoring/tiers';
import { daysOff } from './calendar/days-off';
import type { Plan } from './plan';
import { dayOf, isLive, isOpenPlace, type PlanRow } from './record/plan-row';
import { isLocked } from './record/row-fields';
import { latestSteps, type PlanTerms, type Terms } from './record/terms';
import type { Frame } from './run/frame';
import { isFree } from './run/free-rows';
import { isAfterItsDay, secondNotes } from './run/misplaced';
import type { Run } from './run/plan-run';
import { weekOf } from './run/spread';

/** What is worth saying of a plan: its anchor, the run, open places, full days, and what must happen by when. */
export function remarksOf(
  rows: readonly PlanRow[],
  frame: Frame,
  terms: Terms,
  run: Pick<Run, 'said' | 'tooLate'> = { said: [], tooLate: [] },
): readonly string[] {
  const { anchor } = frame;
  const live = rows.filter(isLive);
  return [
    ...anchor.remarks,
    ...run.tooLate.map(({ says }) => says),
    ...run.said,
    ...afterTheDay(live, frame, terms),
    ...openSentence(live, terms),
    ...crowded(live, terms),
    ...fullWeeks(live, terms),
    ...conditions(live, terms),
    ...notAnnounced(live, terms),
    ...(anchor.kind === 'always-on' ? [] : emptyPhases([...live, ...run.tooLate], terms)),
  ];
}

/** Rows that a run leaves on their days, though the day that they are for is past by then. */
function afterTheDay(
  live: readonly PlanRow[],
  frame: Frame,
  { settings: { language } }: Terms,
): readonly string[] {
  const seconds = secondNotes(live);
  const late = live.filter(
    (row) =>
      !isFree(row) && row['on.posted'] === undefined && isAfterItsDay(row, frame, seconds.has(row.code)),
  );
  if (late.length === 0) return [];
  const codes = listed(
    language,
    late.map(({ code }) => code),
  );
  return [say(language, messages.afterTheDay, { codes, count: late.length, day: frame.anchor.day })];
}

function openSentence(live: readonly PlanRow[], { cost, settings: { language } }: Terms): readonly string[] {
  const open = live.filter(isOpenPlace);
  const [one] = open;
  if (one === undefined) return [];
  // Their parcels stand on the budget's line of samples.
  const asked = (row: PlanRow) => cost(row) - (row.product ?? 0) - (row.shipping ?? 0);
  if (one.offer === 'product')
    return [
      say(language, messages.openGifts, { count: open.length, product: yuan((one.product ?? 0) / 100) }),
    ];
  const total = open.reduce((sum, row) => sum + asked(row), 0);
  const areAlike = open.every((row) => asked(row) === asked(one));
  return [
    say(language, areAlike ? messages.openPlaces : messages.openPlacesApart, {
      count: open.length,
      price: yuan(asked(one) / 100),
      total: yuan(total / 100),
    }),
  ];
}

/** Days with more notes of a keyword, or of an agency, than is wished. */
function crowded(live: readonly PlanRow[], { settings }: Terms): readonly string[] {
  const { language } = settings;
  const [ofKeyword, ofAgency] = [settings['plan.notesADay'], settings['plan.agencyNotesADay']];
  const keywords = fullest(live, ({ keyword = '' }) => keyword, ofKeyword);
  const agencies = fullest(live, ({ agency }) => agency, ofAgency);
  return [
    ...(keywords.days === 0 ? [] : [say(language, messages.crowded, { ...keywords, aDay: ofKeyword })]),
    ...(agencies.days === 0 ? [] : [say(language, messages.crowdedAgency, { ...agencies, aDay: ofAgency })]),
  ];
}

function fullest(
  live: readonly PlanRow[],
  keyOf: (row: PlanRow) => string | undefined,
  wished: number,
): { readonly days: number; readonly most: number } {
  const counts = new Map<string, number>();
  for (const row of live) {
    const key = keyOf(row);
    const day = dayOf(row);
    if (key !== undefined && day !== undefined)
      counts.set(`${day} ${key}`, (counts.get(`${day} ${key}`) ?? 0) + 1);
  }
  const full = [...counts].filter(([, count]) => count > wished);
  return {
    days: new Set(full.map(([key]) => key.slice(0, 10))).size,
    most: Math.max(0, ...full.map(([, count]) => count)),
  };
}

function fullWeeks(live: readonly PlanRow[], { brief, settings: { language } }: Terms): readonly string[] {
  const { weekly } = brief;
  if (weekly === null) return [];
  const counts = new Map<number, number>();
  for (const row of live) {
    const day = dayOf(row);
    if (day === undefined) continue;
    const week = weekOf(daysSince1970(day));
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const full = [...counts.values()].filter((count) => count > weekly);
  if (full.length === 0) return [];
  return [say(language, messages.fullWeeks, { weeks: full.length, aWeek: weekly, most: Math.max(...full) })];
}

function conditions(live: readonly PlanRow[], terms: Terms): readonly string[] {
  const { language } = terms.settings;
  const { signed, ordered, named } = lastDays(live, terms);
  if (signed === undefined || ordered === undefined) return [];
  const naming = named === undefined ? '' : say(language, messages.namedBy, { named });
  return [say(language, messages.conditions, { signed, ordered, named: naming })];
}

/** ISO days by which things must have happened for the days to hold of those who have not accepted. */
export function lastDays(rows: readonly PlanRow[], terms: PlanTerms): Plan['lastDays'] {
  const waiting = rows.filter((row) => isLive(row) && !isLocked(row));
  const last: { signed?: string; named?: string; ordered?: string } = {};
  for (const step of ['signed', 'named', 'ordered'] as const) {
    for (const row of waiting) {
      const day = dayOf(row);
      const at = day === undefined ? undefined : latestSteps(row, day, terms)[step];
      if (at === undefined) continue;
      const by = dayAfter1970(at);
      if (by < (last[step] ?? '9999')) last[step] = by;
    }
  }
  return last;
}

/** China announces its bridges year by year: until then the days by law are counted. */
function notAnnounced(live: readonly PlanRow[], terms: Terms): readonly string[] {
  const days = new Set(
    live.flatMap((row) => {
      const day = dayOf(row);
      return day === undefined ? [] : [latestSteps(row, day, terms)];
    }),
  );
  const years = new Set(
    [...days].flatMap((latest) => Object.values(latest).map((at) => Number(dayAfter1970(at).slice(0, 4)))),
  );
  const unknown = [...years].filter((year) => !daysOff('cn', year).announced).sort();
  return unknown.length === 0
    ? []
    : [say(terms.settings.language, messages.notAnnounced, { years: unknown.join(', ') })];
}

/** Whom the list lacks altogether: who is only too late is named with that. */
function emptyPhases(
  there: readonly { readonly tier: Tier }[],
  { settings: { language } }: Terms,
): readonly string[] {
  const has = (...tiers: readonly Tier[]) => there.some(({ tier }) => tiers.includes(tier));
  return [
    ...(has('koc', 'amateur') ? [] : [say(language, messages.noSeed)]),
    ...(has('mid', 'tail') ? [] : [say(language, messages.noDeepDive)]),
    ...(has('head', 'celebrity') ? [] : [say(language, messages.noSpike)]),
  ];
}
