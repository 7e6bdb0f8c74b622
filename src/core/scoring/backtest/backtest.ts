import type { ColumnChoices } from '../../creators/reading';
import { typicalCount } from '../../creators/rows/per-note';
import type { RowReading } from '../../creators/rows/read-rows';
import { type NoteHistory, noteHistories } from '../../creators/same-creator/note-histories';
import { joinRows } from '../../creators/same-creator/same-creator';
import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { backtestMessages } from '../../messages/scoring/backtest';
import type { Settings } from '../../settings';
import type { Table } from '../../table';
import {
  type Correlations,
  correlationsOf,
  type Judged,
  meanCorrelations,
  type Tenth,
  tenthsOf,
} from './accuracy';
import { mean, predictionsFrom, savesAndComments } from './predictors';

/** How well each predictor orders creators by what their next notes get. */
export interface Backtest {
  /** Creators judged at least once, and those left out because they have too few dated notes. */
  readonly creators: number;
  readonly leftOut: number;
  /** Of the creators judged, those whose followers are known: only they have a score. */
  readonly withFollowers: number;
  /** The mean over all splits. */
  readonly correlations: readonly Correlations[];
  readonly splits: readonly Split[];
  /** Saves and comments a note: expected against what came, from the least expected tenth to the most. */
  readonly expectation: readonly Tenth[];
  /** Saves and comments a note per 1,000 followers that came, from the lowest scored tenth to the highest. */
  readonly score: readonly Tenth[];
}

export interface Split {
  readonly pastShare: number;
  readonly creators: number;
  readonly correlations: readonly Correlations[];
}

/** Three points in each creator's time: one alone leaves much to chance. */
const pastShares = [1 / 3, 1 / 2, 2 / 3];

/**
 * Scores each creator by the older notes alone and compares with what the next notes got.
 *
 * @param followersOf followers by creator id out of another table, where the notes have none
 */
export function backtest(
  histories: readonly NoteHistory[],
  followersOf: ReadonlyMap<string, number>,
  settings: Settings,
): Backtest {
  const judgedAt = pastShares.map((pastShare) =>
    histories.flatMap((history) => judge(history, pastShare, followersOf, settings)),
  );
  const splits = judgedAt.map((judged, index) => ({
    pastShare: pastShares[index] ?? 0,
    creators: judged.length,
    correlations: correlationsOf(judged),
  }));
  const all = judgedAt.flat();
  const ids = new Set(all.map(({ creatorId }) => creatorId));
  const known = new Set(all.filter(({ followers }) => followers !== null).map(({ creatorId }) => creatorId));
  return {
    creators: ids.size,
    leftOut: histories.length - ids.size,
    withFollowers: known.size,
    correlations: meanCorrelations(splits.map(({ correlations }) => correlations)),
    splits,
    expectation: tenthsOf(
      all.map(({ predictions, typical }) => [predictions.expectedSavesAndComments, typical]),
    ),
    score: tenthsOf(
      all.map(({ predictions, typical, followers }) => [
        predictions.score,
        followers === null ? null : (1_000 * typical) / followers,
      ]),
    ),
  };
}

function judge(
  history: NoteHistory,
  pastShare: number,
  followersOf: ReadonlyMap<string, number>,
  settings: Settings,
): readonly Judged[] {
  const split = splitHistory(history, pastShare);
  if (split === null) return [];
  const next = split.next.map(savesAndComments);
  const [typical, average] = [typicalCount(next, null), mean(next)];
  if (typical === null || average === null) return [];
  const { creatorId } = history;
  // As many as were known then: later notes would tell of followers still to come.
  const stated = joinRows({ rows: split.past }).followers ?? followersOf.get(creatorId) ?? null;
  const followers = stated === null || stated <= 0 ? null : stated;
  const predictions = predictionsFrom(split.past, followers, settings);
  return [{ creatorId, followers, predictions, typical, mean: average }];
}

/** Fewer creators have no order worth comparing. */
const leastCreators = 8;

/**
 * The backtest on a table of notes.
 *
 * @param followersOf followers by creator id out of another table, where the notes have none
 * @throws InputError with one sentence where the table lists no notes with dates, or too few creators have enough
 */
export function backtestTable(
  table: Table,
  choices: ColumnChoices,
  followersOf: ReadonlyMap<string, number>,
  settings: Settings,
): Backtest {
  const { language } = settings;
  const histories = noteHistories(table, settings, choices);
  if (histories === null) throw new InputError(say(language, backtestMessages.notNotes, { tab: table.tab }));
  const result = backtest(histories, followersOf, settings);
  if (result.creators < leastCreators) {
    const gaps = { least: leastCreators, creators: result.creators };
    throw new InputError(say(language, backtestMessages.tooFew, gaps));
  }
  return result;
}

/** A creator's notes before and after a point in time. */
export interface SplitHistory {
  readonly creatorId: string;
  /** What the score may see, newest first. */
  readonly past: readonly [RowReading, ...RowReading[]];
  /** The notes that followed, at most `notesAhead`. */
  readonly next: readonly RowReading[];
}

/** How many notes are foretold at most, and how many a creator needs on each side of the split. */
export const notesAhead = 30;
export const leastNotes = 10;

/**
 * The older notes of a creator, and what came next; `null` where there are too few to tell anything.
 *
 * @param pastShare the share of the notes that counts as past, 0 to 1
 */
export function splitHistory(
  { creatorId, newestFirst }: NoteHistory,
  pastShare: number,
): SplitHistory | null {
  const pastCount = Math.floor(newestFirst.length * pastShare);
  const firstOfPast = newestFirst.length - pastCount;
  const [newest, ...older] = newestFirst.slice(firstOfPast);
  const next = newestFirst.slice(Math.max(0, firstOfPast - notesAhead), firstOfPast);
  if (newest === undefined || pastCount < leastNotes || next.length < leastNotes) return null;
  return { creatorId, past: [newest, ...older], next };
}
