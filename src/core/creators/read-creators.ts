import type { Settings } from '../settings';
import { finish } from '../steps';
import { columnLetters, isBlank, type Table } from '../table';
import { withReadings } from './column-readings';
import { perhapsSaves } from './columns/not-understood/perhaps-saves';
import { pricesNotRead } from './columns/not-understood/prices-not-read';
import type { Creator, Platform } from './creator';
import type { FoundHeader } from './header/find-header';
import { showsSaves } from './header/platforms';
import type { ProblemLog } from './problem-log';
import type { ColumnChoices, ColumnMatch, CreatorReading } from './reading';
import { summaryOf } from './reading-summary';
import { headerOf, refuseUnreadable, saysWho } from './refuse-table';
import { sayRemark } from './remarks';
import { allAside } from './rows/body/body-rows';
import { readNumberColumn } from './rows/number-column';
import { type RowReading, rowReader } from './rows/read-rows';
import { commentsAndNotes } from './same-creator/comments-of-creators';
import { creatorOfNotes, newestDay, notesWanted } from './same-creator/notes-of-creator';
import { readComments } from './same-creator/read-comments';
import { rejectWithoutFollowers } from './same-creator/reject-row';
import { gatherSame, joinRows, type SameCreator, sayRepeats } from './same-creator/same-creator';
import { smallIdsOf } from './same-creator/small-ids';
import { sensibleTable, tableAtHand } from './table-at-hand';

export interface ReadOptions {
  readonly settings: Settings;
  /** What the person said that columns mean, by header. */
  readonly choices?: ColumnChoices;
  /** The table adds to another of the same creators: it may lack followers, but must say who they are. */
  readonly adds?: boolean;
}

/** How far a reading has come, in rows. */
export interface ReadingProgress {
  readonly done: number;
  readonly rows: number;
}

/**
 * Reads any export of creators, or of their notes, into creators, and says all that is worth knowing of it. What cannot be
 * read is a problem of the reading, each row is accounted for, and nothing is guessed: an unknown stays `null`.
 * @throws InputError with one sentence where the tab is empty, has no header, no followers column, or no rows.
 */
export function readCreators(table: Table, options: ReadOptions): CreatorReading {
  return finish(readCreatorsInSteps(table, options));
}

/** The same in steps of some thousand rows, between which a page can show how far it has come. */
export function* readCreatorsInSteps(
  tab: Table,
  { settings, choices = {}, adds = false }: ReadOptions,
): Generator<ReadingProgress, CreatorReading, undefined> {
  const language = settings['language'];
  const atHand = tableAtHand(tab, headerOf(tab, choices, language), { settings, choices, adds });
  const { table, header, other, body, log } = atHand;
  if (atHand.recognised.rowsAre === 'comments' && adds) {
    return readComments(table, body, atHand.recognised, log.sheetRow(header.row), log);
  }
  refuseUnreadable(table, header, atHand.recognised, body, { adds, language });
  const { sensible, doubts } = sensibleTable(atHand);
  const { recognised, rows, aside, asked, platform, platforms, namesAlone } = sensible;
  if (!body.notRead.some(({ row }) => row < header.row)) sayRowsAbove(table, header, log);
  const others = [
    ...(other === null ? [] : [sayRemark(language, 'tableBeside', other)]),
    ...body.notRead.map(({ row, rows: count }) =>
      sayRemark(language, 'tableBelow', { row: log.sheetRow(row), count }),
    ),
  ];
  for (const sentence of others) log.add('doubtful', null, null, sentence);
  const notRead = [...others, ...pricesNotRead(recognised, table, header.row + 1, log)];
  yield { done: 0, rows: rows.length };

  const readRow = rowReader(sensible, log);
  const readings: RowReading[] = [];
  for (const row of rows) {
    readings.push(readRow(row));
    if (readings.length % rowsAStep === 0) yield { done: readings.length, rows: rows.length };
  }

  const followers = atHand.recognised.used.get('followers')?.[0];
  const asWritten =
    followers === undefined || !asked.has('followers')
      ? null
      : readNumberColumn(sensible.table, rows, { ...followers, field: 'followers' });
  // What is asked is what their numbers count: a cell that holds none stays without.
  const isAsked = (same: SameCreator) =>
    asked.has('followers') &&
    same.rows.some(({ row }) => asWritten === null || (asWritten.values[row] ?? 0) > 0);
  const gathered = gatherSame(readings, recognised.rowsAre, namesAlone || recognised.rowsAre === 'notes');
  const wanted = notesWanted(settings, newestDay(readings));
  const isCaptured = sensible.captures?.shared === true;
  const kept: SameCreator[] = [];
  const creators: Creator[] = [];
  let withoutFollowersRows = 0;
  for (const same of gathered) {
    const creator = recognised.rowsAre === 'notes' ? creatorOfNotes(same, wanted) : joinRows(same);
    if (recognised.rowsAre === 'creators' && !isCaptured) sayRepeats(same, creator, sensible.further, log);
    if (adds || isAsked(same) || (creator.followers !== null && creator.followers > 0)) {
      creators.push(creator);
      kept.push(same);
    } else {
      withoutFollowersRows += same.rows.length;
      const [first] = same.rows;
      const refused = first.followersRefused ?? asWritten?.refused.get(first.row) ?? null;
      rejectWithoutFollowers(same, creator, { column: followers?.column ?? 0, refused }, log);
    }
  }
  if (!saysWho(recognised) && creators.length > 0) log.remark('doubtful', null, null, 'noIdentity', {});
  if (!adds && !recognised.used.has('saves') && !asked.has('saves'))
    sayNoSaves(platform, perhapsSaves(table, header.row + 1, recognised), log);

  const all = rows.length + allAside(aside);
  const rejected = withoutFollowersRows + allAside(aside);
  const counts = { rows: all, read: creators.length, repeated: all - creators.length - rejected, rejected };
  const leftOut = { withoutFollowers: withoutFollowersRows, aside };
  if (isCaptured) sayCaptures(sensible.captures.column, counts.repeated, log);
  const unique = withUniqueIds(creators);
  return {
    tab: table.tab,
    rowsAre: recognised.rowsAre,
    platform,
    platforms,
    headerRow: log.sheetRow(header.row),
    columns: withReadings(sensible, readings),
    creators: unique,
    ...commentsAndNotes(kept, unique),
    smallIds: smallIdsOf(table, recognised, kept, unique),
    ...(notRead.length === 0 ? {} : { notRead }),
    problems: log.problems(),
    questions: doubts.questions(),
    counts,
    summary: summaryOf(recognised.rowsAre, counts, leftOut, language),
  };
}

const rowsAStep = 2000;

function sayNoSaves(platform: Platform | null, unread: ColumnMatch | null, log: ProblemLog): void {
  if (platform !== null && !showsSaves(platform))
    log.remark('note', null, null, 'noSavesThere', { platform });
  else if (unread === null) log.remark('note', null, null, 'noSaves', {});
  else {
    const gaps = { column: columnLetters(unread.column), header: unread.header };
    log.remark('note', null, null, 'savesUnread', gaps);
  }
}

function sayCaptures(column: number, count: number, log: ProblemLog): void {
  if (count > 0) log.remark('note', null, column, 'earlierFigures', { column: log.letters(column), count });
}

/** Another table may stand above the chosen one: two rows or more in which more than one cell is filled. */
function sayRowsAbove(table: Table, header: FoundHeader, log: ProblemLog): void {
  const filled = table.rows
    .slice(0, header.row)
    .filter((cells) => cells.filter((cell) => !isBlank(cell)).length > 1);
  if (filled.length < 2 || header.levels > 1) return;
  log.remark('note', null, null, 'rowsAbove', { row: log.sheetRow(header.row) });
}

/** Two creators told apart only by their followers share a name; their ids must not. */
function withUniqueIds(creators: readonly Creator[]): readonly Creator[] {
  const taken = new Set<string>();
  return creators.map((creator) => {
    let id = creator.id;
    if (taken.has(id)) id = `${creator.id} · ${creator.followers}`;
    for (let more = 2; taken.has(id); more++) id = `${creator.id} · ${creator.followers} · ${more}`;
    taken.add(id);
    return id === creator.id ? creator : { ...creator, id };
  });
}
