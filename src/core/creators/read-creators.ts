import { InputError } from '../input-error';
import { creatorMessages } from '../messages/creators';
import { type Language, type Message, say } from '../messages/message';
import { whole } from '../messages/numbers';
import type { Settings } from '../settings';
import { isBlank, type Table } from '../table';
import { bodyRows } from './body-rows';
import type { ExplainColumn } from './column-match';
import type { ColumnChoices, Creator, CreatorReading } from './creator';
import { noteFields } from './field-kinds';
import { type FoundHeader, findHeader } from './find-header';
import { creatorOfNotes } from './notes-of-creator';
import type { Refusal } from './number-column';
import { listed, type ProblemLog, problemLog } from './problem-log';
import { readRows } from './read-rows';
import { type RecognisedColumns, recogniseColumns } from './recognise-columns';
import { gatherSame, joinRows, type SameCreator } from './same-creator';

export interface ReadOptions {
  readonly settings: Settings;
  /** What the person said that columns mean, by header. */
  readonly choices?: ColumnChoices;
  /** Gives each column its reason: `explainColumn`, where a person sees the columns. */
  readonly explain?: ExplainColumn;
}

/**
 * Reads any export of creators, or of their notes, into creators. What cannot be read is a problem of the reading, each
 * row is accounted for, and nothing is guessed: an unknown stays `null`.
 * @throws InputError with one sentence where the tab is empty, has no header, no followers column, or no rows.
 */
export function readCreators(table: Table, { settings, choices = {}, explain }: ReadOptions): CreatorReading {
  const language = settings['language'];
  const log = problemLog(table, language);
  const header = headerOf(table, choices, language);
  const recognised = recogniseColumns(table, header, choices, language, explain);
  if (!recognised.used.has('followers'))
    throw new InputError(withoutFollowers(table, header, recognised, language));
  const body = bodyRows(table, header, log);
  if (body.creators.length === 0) {
    const gaps = { tab: table.tab, row: log.sheetRow(header.row) };
    throw new InputError(say(language, creatorMessages.noRows, gaps));
  }

  const readings = readRows(table, body.creators, recognised, log);
  const gathered = gatherSame(readings, recognised.rowsAre, log);
  const join = recognised.rowsAre === 'notes' ? creatorOfNotes : joinRows;
  const creators: Creator[] = [];
  let withoutFollowersRows = 0;
  for (const same of gathered) {
    const creator = join(same);
    if (creator.followers !== null && creator.followers > 0) creators.push(creator);
    else {
      withoutFollowersRows += same.rows.length;
      reject(same, creator, recognised, log);
    }
  }
  sayMissing(recognised, log);

  const rows = body.creators.length + body.others;
  const rejected = withoutFollowersRows + body.others;
  const counts = { rows, read: creators.length, repeated: rows - creators.length - rejected, rejected };
  return {
    tab: table.tab,
    rowsAre: recognised.rowsAre,
    headerRow: log.sheetRow(header.row),
    columns: recognised.matches,
    creators: withUniqueIds(creators),
    comments: [],
    problems: log.problems(),
    counts,
    summary: summaryOf(recognised.rowsAre, counts, withoutFollowersRows, body.others, language),
  };
}

function headerOf(table: Table, choices: ColumnChoices, language: Language): FoundHeader {
  if (table.rows.every((row) => row.every(isBlank))) {
    throw new InputError(say(language, creatorMessages.emptyTab, { tab: table.tab }));
  }
  const found = findHeader(table, choices);
  if (found === null) throw new InputError(say(language, creatorMessages.noHeader, { tab: table.tab }));
  return found;
}

const columnsNamed = 12;

function withoutFollowers(
  table: Table,
  header: FoundHeader,
  { matches }: RecognisedColumns,
  language: Language,
): string {
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

function sayMissing({ used }: RecognisedColumns, log: ProblemLog): void {
  const identities = ['id', 'url', 'handle', 'name'] as const;
  if (!identities.some((field) => used.has(field))) {
    log.add('doubtful', null, null, say(log.language, creatorMessages.noIdentity));
  }
  if (!used.has('saves')) log.add('note', null, null, say(log.language, creatorMessages.noSaves));
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

function summaryOf(
  rowsAre: CreatorReading['rowsAre'],
  counts: CreatorReading['counts'],
  withoutFollowersRows: number,
  others: number,
  language: Language,
): string {
  const remarks: string[] = [];
  const remark = (
    count: number,
    message: (typeof creatorMessages)['remarkRepeated' | 'remarkNotCreators' | 'remarkWithoutFollowers'],
  ) => {
    if (count > 0) remarks.push(say(language, message, { count: whole(count) }));
  };
  if (rowsAre === 'creators') remark(counts.repeated, creatorMessages.remarkRepeated);
  remark(withoutFollowersRows, creatorMessages.remarkWithoutFollowers);
  remark(others, creatorMessages.remarkNotCreators);
  const opening = language === 'zh' ? '，其中 ' : '; ';
  return say(language, rowsAre === 'notes' ? creatorMessages.summaryNotes : creatorMessages.summary, {
    creators: whole(counts.read),
    rows: whole(counts.rows),
    remarks: remarks.length === 0 ? '' : opening + listed(language, remarks),
  });
}
