import { tiers } from '../../scoring/tiers';
import type { Shortlist } from '../../shortlist/list/shortlist';
import { withAngles } from '../angles';
import { kocNeededFor } from '../keywords';
import { type CampaignRecord, emptyRecord, type LogLine } from '../record/campaign-record';
import { codeGiver } from '../record/codes';
import { commit } from '../record/log';
import { dayOf, isLive, isReserve, type PlanRow } from '../record/plan-row';
import type { PlanTerms, Terms } from '../record/terms';
import { type Dated, dateRows, datingOf } from './date-rows';
import { type Frame, frameOf } from './frame';
import { isFree, isUndated, type Standing, standingRows, typedFields } from './free-rows';
import { withKeywords } from './keywords-in-turns';
import { inItsPhase, isMisplaced, secondNotes, withoutDay } from './misplaced';
import { type OpenPlaces, openPlacesOf } from './places';
import { runSentences } from './run-sentences';
import { hurried, settledBefore, settledByRuns } from './settle';
import { type TooLate, tooLateOf } from './too-late';
import { type Wanted, wantedOf } from './wanted';

/** What a run plans from. */
export interface RunInput extends PlanTerms {
  /** As the log tells it, with what was typed since taken in; `null` before the first plan. */
  readonly record: CampaignRecord | null;
  readonly shortlist: Shortlist;
  /** ISO day. */
  readonly today: string;
  /** How many KOC places are open, where that was decided elsewhere. */
  readonly openPlaces?: number;
  /** The name that the person gave themselves. */
  readonly by?: string;
}

/** What a run did. */
export interface Run {
  /** The same object where nothing was to be done. */
  readonly record: CampaignRecord;
  /** What it added to the log. */
  readonly lines: readonly LogLine[];
  /** Each one sentence. */
  readonly said: readonly string[];
  /** Whom no day can be given: they are not in the plan. */
  readonly tooLate: readonly TooLate[];
}

/**
 * The first plan of a campaign, and every later run: new rows get a day and a code, free ones follow the list, a newer export
 * and the brief. Who has accepted is locked; whoever's row a person has written to keeps creator and day. A row moves only where
 * the brief has made its day impossible; without a change of list, export or brief nothing changes, whatever day it is.
 */
export function planRun(input: RunInput): Run {
  const scene = sceneOf(input);
  const dates = datesOf(scene);
  const lost = lostRows(scene, dates);
  const changed = changedRows(scene, dates, new Set(lost));
  const added = addedRows(scene, dates);
  const rows = withAngles([...changed.values(), ...added], input.brief.angles, scene.typed);
  const record = commit(scene.before, {
    act: 'plan',
    day: input.today,
    by: input.by ?? '',
    changed: new Map([...changed.keys()].map((code, at) => [code, rows[at] as PlanRow])),
    added: withCodes(rows.slice(changed.size), scene.before),
    gone: new Set([...scene.standing.gone, ...lost]),
    settled: scene.terms.settled,
  });
  const { gone, fewer } = scene.standing;
  const deeds = {
    toReserve: switched(scene.had, record, (was, is) => isLive(was) && isReserve(is)),
    fromReserve: switched(scene.had, record, (was, is) => isReserve(was) && isLive(is)),
    unlisted: [...gone].filter((code) => !fewer.has(code)),
    fewer: [...fewer],
    lost,
    moved: [...dates.planned.keys()].flatMap(({ code }) => (scene.had.get(code)?.plannedDay ? [code] : [])),
    staying: scene.standing.staying,
    hurried: scene.isHurried ? { today: input.today, day: scene.frame.anchor.day } : null,
    untested: dates.dated.untested,
    withoutSecond: dates.dated.withoutSecond,
  };
  return {
    record,
    lines: record.log.slice(scene.before.log.length),
    said: [...scene.places.said, ...runSentences(deeds, input.settings)],
    tooLate: tooLateOf(dates.dated.late, scene.frame, scene.terms, scene.atWork),
  };
}

/** Codes of the rows that a run has brought from one standing to another. */
function switched(
  had: ReadonlyMap<string, PlanRow>,
  { rows }: CampaignRecord,
  isSo: (was: PlanRow, is: PlanRow) => boolean,
): readonly string[] {
  return rows.flatMap((row) => {
    const was = had.get(row.code);
    return was !== undefined && isSo(was, row) ? [row.code] : [];
  });
}

/** What a run finds, and what of it is wanted. */
interface Scene {
  readonly before: CampaignRecord;
  /** The rows before it, by code. */
  readonly had: ReadonlyMap<string, PlanRow>;
  readonly places: OpenPlaces;
  /** Fields of ours that a person was the last to write, by code. */
  readonly typed: ReturnType<typeof typedFields>;
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly standing: Standing;
  /** The rows that stay, then the new ones, each with its keyword. */
  readonly rows: readonly PlanRow[];
  readonly frame: Frame;
  readonly terms: Terms;
  /** The same with what is settled as runs have settled it. */
  readonly asPlanned: Terms;
  /** The client is taken to sign today, so that KOC make the day. */
  readonly isHurried: boolean;
  /** Before it nothing that is new can begin. */
  readonly atWork: string;
}

function sceneOf(input: RunInput): Scene {
  const { shortlist, brief, settings, cost, today } = input;
  const before = input.record ?? emptyRecord;
  const isFirst = before.settled.start === '';
  const places =
    input.openPlaces === undefined
      ? openPlacesOf(shortlist, brief, settings)
      : { count: input.openPlaces, said: [] };
  const wanted = wantedOf(shortlist, places.count, brief, settings);
  const inAll = Math.max(0, places.count + (before.settled.placesAdded ?? 0));
  const standing = standingRows(before, wanted, inAll, input, isFirst ? undefined : today);
  const typed = typedFields(before.log);
  const needs = brief.keywords.map((keyword) => ({
    keyword,
    needed: kocNeededFor(keyword, brief, settings),
  }));
  const rows = withKeywords([...standing.rows, ...standing.added], needs, typed);
  const settled = settledBefore(before.settled, today, input);
  const frame = frameOf(rows, input, settled.start);
  const terms = { brief, settings, cost, settled };
  const asPlanned = { ...terms, settled: isFirst ? settled : settledByRuns(before) };
  const sooner = hurried(wantingDays({ rows, frame, terms, asPlanned }), today, frame, terms);
  return {
    before,
    had: new Map(before.rows.map((row) => [row.code, row])),
    places,
    typed,
    wanted,
    standing,
    rows,
    frame,
    terms: sooner === null ? terms : { ...terms, settled: sooner },
    asPlanned,
    isHurried: sooner !== null,
    atWork: isFirst ? '' : today,
  };
}

/** The days that a run gives. */
interface Dates {
  readonly dated: Dated;
  /** The rows that wanted a day. */
  readonly wanting: ReadonlySet<PlanRow>;
  /** Of those the ones that have got one, as they are with it. */
  readonly planned: ReadonlyMap<PlanRow, PlanRow>;
}

function datesOf(scene: Scene): Dates {
  const { rows, frame, terms, atWork, wanted, typed } = scene;
  const wanting = new Set(wantingDays(scene));
  const waiting = new Map([...wanting].map((row) => [withoutDay(row), row]));
  // What is kept for later weeks counts by the phases as they are now.
  const others = rows
    .filter((row) => !wanting.has(row))
    .map((row) => inItsPhase(row, frame, typed.get(row.code)));
  const largestMid = largestMidOf([...wanted.values()]);
  const dated = dateRows([...waiting.keys()], others, datingOf(frame, terms, { atWork, largestMid }));
  const planned = new Map<PlanRow, PlanRow>();
  for (const [row, was] of waiting) {
    const day = dated.days.get(row);
    if (day !== undefined) planned.set(was, { ...row, ...day });
  }
  return { dated, wanting, planned };
}

/** Rows without a day, and those whose day has become impossible. */
function wantingDays(scene: Pick<Scene, 'rows' | 'frame' | 'terms' | 'asPlanned'>): readonly PlanRow[] {
  const { rows, frame } = scene;
  const seconds = secondNotes(rows);
  return rows.filter((row) => isUndated(row) || isMisplaced(row, frame, scene, seconds.has(row.code)));
}

/** The mid-tier creator whose voice carries farthest. */
function largestMidOf(wanted: readonly Wanted[]): string | null {
  const mids = wanted.filter(({ tier, role }) => tier === 'mid' && role === 'pick');
  return [...mids].sort((one, other) => other.followers - one.followers)[0]?.id ?? null;
}

function changedRows(
  { rows, had, frame, typed }: Scene,
  { planned, wanting }: Dates,
  lost: ReadonlySet<string>,
): ReadonlyMap<string, PlanRow> {
  return new Map(
    rows
      .filter(({ code }) => code !== '' && !lost.has(code))
      .map((row) => {
        const was = had.get(row.code) ?? row;
        // A reserve whom no day can be given goes on standing by.
        const kept = isReserve(was) && wanting.has(row) ? was : inItsPhase(row, frame, typed.get(row.code));
        return [row.code, planned.get(row) ?? (wanting.has(row) && !isReserve(was) ? row : kept)];
      }),
  );
}

/**
 * Codes of free rows that the brief has left without any day: as of a first plan, they are not in it. What a person has
 * written to stays, without a day where it has none.
 */
function lostRows({ had }: Scene, { wanting, planned }: Dates): readonly string[] {
  return [...wanting]
    .filter((row) => !planned.has(row))
    .flatMap(({ code }) => {
      const was = had.get(code);
      return was !== undefined && isFree(was) ? [code] : [];
    });
}

/** By day, those who stand by last. */
function addedRows({ rows }: Scene, { planned }: Dates): readonly PlanRow[] {
  const turn = (row: PlanRow) => [
    isReserve(row) ? '9999' : (dayOf(row) ?? ''),
    tiers.length - tiers.indexOf(row.tier),
  ];
  return rows
    .filter(({ code }) => code === '')
    .flatMap((row) => planned.get(row) ?? (isReserve(row) ? [row] : []))
    .sort((one, other) => {
      const [[day, tier], [otherDay, otherTier]] = [turn(one), turn(other)] as [
        [string, number],
        [string, number],
      ];
      return day === otherDay ? tier - otherTier : day < otherDay ? -1 : 1;
    });
}

function withCodes(rows: readonly PlanRow[], before: CampaignRecord): readonly PlanRow[] {
  const give = codeGiver(before);
  return rows.map((row) => ({ ...row, code: give(row.tier) }));
}
