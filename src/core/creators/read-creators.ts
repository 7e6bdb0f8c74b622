import { InputError } from '../input-error';
import { creatorMessages } from '../messages/creators';
import { type Language, type Message, say } from '../messages/message';
import type { Settings } from '../settings';
import { isBlank, type Table } from '../table';
import { bodyRows } from './body-rows';
import type { ExplainColumn } from './column-match';
import { readComments } from './comment-table';
import { commentsAndNotes } from './comments-of-creators';
import type { ColumnChoices, Creator, CreatorReading } from './creator';
import { dayInName } from './days';
import { noteFields } from './field-kinds';
import { type FoundHeader, findHeader } from './find-header';
import { creatorOfNotes, newestDay, notesWanted } from './notes-of-creator';
import type { Refusal } from './number-column';
import { listed, type ProblemLog, problemLog } from './problem-log';
import { type RowReading, rowReader } from './read-rows';
import { summaryOf } from './reading-summary';
import { type RecognisedColumns, recogniseColumns } from './recognise-columns';
import { gatherSame, joinRows, type SameCreator, sayRepeats } from './same-creator';

export interface ReadOptions {
  readonly settings: Settings;
  /** What the person said that columns mean, by header. */
  readonly choices?: ColumnChoices;
  /** Gives each column its reason: `explainColumn`, where a person sees the columns. */
  readonly explain?: ExplainColumn;
  /** The day of the file, ISO, from which days such as 3天前 are counted; without it the day in the tab's name. */
  readonly fileDay?: string;
  /** The table adds to another of the same creators: it may lack followers, but must say who they are. */
  readonly adds?: boolean;
}

/** How far a reading has come, in rows. */
export interface ReadingProgress {
  readonly done: number;
  readonly rows: number;
}

/**
 * Reads any export of creators, or of their notes, into creators. What cannot be read is a problem of the reading, each
 * row is accounted for, and nothing is guessed: an unknown stays `null`.
 * @throws InputError with one sentence where the tab is empty, has no header, no followers column, or no rows.
 */
export function readCreators(table: Table, options: ReadOptions): CreatorReading {
  const steps = readCreatorsInSteps(table, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same as `readCreators` in steps of some thousand rows, between which a page can show how far it has come. */
export function* readCreatorsInSteps(
  table: Table,
  { settings, choices = {}, explain, fileDay, adds = false }: ReadOptions,
): Generator<ReadingProgress, CreatorReading, undefined> {
  const language = settings['language'];
  const log = problemLog(table, language);
  const header = headerOf(table, choices, language);
  const recognised = recogniseColumns(table, header, choices, language, explain);
  if (recognised.rowsAre === 'comments' && adds) {
    return readComments(table, bodyRows(table, header, log), recognised, log.sheetRow(header.row), log);
  }
  if (!adds && !recognised.used.has('followers'))
    throw new InputError(withoutFollowers(table, header, recognised, language));
  const isNamed = identities.some((field) => recognised.used.has(field));
  if (adds && !isNamed)
    throw new InputError(say(language, creatorMessages.noIdentityToJoin, { tab: table.tab }));
  const body = bodyRows(table, header, log);
  const rows = body.creators;
  if (rows.length === 0) {
    const gaps = { tab: table.tab, row: log.sheetRow(header.row) };
    throw new InputError(say(language, creatorMessages.noRows, gaps));
  }
  sayRowsAbove(table, header, log);
  yield { done: 0, rows: rows.length };

  const day = fileDay ?? dayInName(table.tab);
  const readRow = rowReader({ table, rows, recognised, settings, fileDay: day }, log);
  const readings: RowReading[] = [];
  for (const row of rows) {
    readings.push(readRow(row));
    if (readings.length % rowsAStep === 0) yield { done: readings.length, rows: rows.length };
  }

  const gathered = gatherSame(readings, recognised.rowsAre);
  const wanted = notesWanted(settings, newestDay(readings));
  const kept: SameCreator[] = [];
  const creators: Creator[] = [];
  let withoutFollowersRows = 0;
  for (const same of gathered) {
    const creator = recognised.rowsAre === 'notes' ? creatorOfNotes(same, wanted) : joinRows(same);
    if (recognised.rowsAre === 'creators') sayRepeats(same, creator, log);
    if (adds || (creator.followers !== null && creator.followers > 0)) {
      creators.push(creator);
      kept.push(same);
    } else {
      withoutFollowersRows += same.rows.length;
      reject(same, creator, recognised, log);
    }
  }
  if (!isNamed) log.add('doubtful', null, null, say(language, creatorMessages.noIdentity));
  if (!adds && !recognised.used.has('saves'))
    log.add('note', null, null, say(language, creatorMessages.noSaves));

  const all = rows.length + body.others;
  const rejected = withoutFollowersRows + body.others;
  const counts = { rows: all, read: creators.length, repeated: all - creators.length - rejected, rejected };
  const unique = withUniqueIds(creators);
  return {
    tab: table.tab,
    rowsAre: recognised.rowsAre,
    headerRow: log.sheetRow(header.row),
    columns: recognised.matches,
    creators: unique,
    ...commentsAndNotes(kept, unique),
    problems: log.problems(),
    counts,
    summary: summaryOf(
      recognised.rowsAre,
      counts,
      { withoutFollowers: withoutFollowersRows, others: body.others },
      language,
    ),
  };
}

const rowsAStep = 2000;

function headerOf(table: Table, choices: ColumnChoices, language: Language): FoundHeader {
  if (table.rows.every((row) => row.every(isBlank))) {
    throw new InputError(say(language, creatorMessages.emptyTab, { tab: table.tab }));
  }
  const found = findHeader(table, choices);
  if (found === null) throw new InputError(say(language, creatorMessages.noHeader, { tab: table.tab }));
  return found;
}

/** Another table may stand above the chosen one: two rows or more in which more than one cell is filled. */
function sayRowsAbove(table: Table, header: FoundHeader, log: ProblemLog): void {
  const filled = table.rows
    .slice(0, header.row)
    .filter((cells) => cells.filter((cell) => !isBlank(cell)).length > 1);
  if (filled.length < 2 || header.levels > 1) return;
  const gaps = { row: log.sheetRow(header.row) };
  log.add('note', null, null, say(log.language, creatorMessages.rowsAbove, gaps));
}

const columnsNamed = 12;

function withoutFollowers(
  table: Table,
  header: FoundHeader,
  { matches, rowsAre }: RecognisedColumns,
  language: Language,
): string {
  if (rowsAre === 'comments')
    return say(language, creatorMessages.commentsWithoutCreators, { tab: table.tab });
  const names = matches.map((match) => match.header.replace(/\s+/g, ' ')).filter((name) => name !== '');
  const columns = listed(language, names.slice(0, columnsNamed)) + (names.length > columnsNamed ? ' …' : '');
  const listsNotes = matches.some(({ field }) => field !== null && noteFields.includes(field));
  return listsNotes
    ? say(language, creatorMessages.notesWithoutCreators, { tab: table.tab, columns })
    : say(language, creatorMessages.noFollowers, {
        tab: table.tab,
        row: table.firstRow + header.row,
        columns,
      });
}

function reject(same: SameCreator, creator: Creator, { used }: RecognisedColumns, log: ProblemLog): void {
  const [first] = same.rows;
  const column = used.get('followers')?.[0]?.column ?? 0;
  const message =
    creator.followers === 0 ? creatorMessages.rowFollowersZero : refusals[first.followersRefused ?? 'blank'];
  const gaps = { row: log.sheetRow(first.row), column: log.address(first.row, column) };
  log.add('rejected', first.row, column, say(log.language, message, gaps));
}

const refusals = {
  blank: creatorMessages.rowWithoutFollowers,
  error: creatorMessages.rowFollowersError,
  unreadable: creatorMessages.rowFollowersUnreadable,
  negative: creatorMessages.rowFollowersNegative,
  outOfRange: creatorMessages.rowFollowersUnreadable,
  foreignMoney: creatorMessages.rowFollowersUnreadable,
} as const satisfies Record<Refusal | 'blank', Message>;

const identities = ['id', 'url', 'handle', 'name'] as const;

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
