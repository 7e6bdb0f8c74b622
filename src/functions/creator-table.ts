import type { Formula } from '../core/catalogue';
import type { Creator } from '../core/creators/creator';
import { readCreators } from '../core/creators/read-creators';
import type { Question } from '../core/creators/reading';
import { InputError } from '../core/input-error';
import { formulaMessages as messages } from '../core/messages/formulas';
import { type Language, type Message, say } from '../core/messages/message';
import {
  type ColumnWords,
  type CreatorColumnKey,
  creatorColumnWords,
} from '../core/messages/reports/creator-columns';
import { type ReadColumnKey, readColumnTitles } from '../core/messages/reports/read-columns';
import { scoringMessages } from '../core/messages/scoring/scoring';
import { creatorColumns } from '../core/reports/creator-columns';
import { readColumns } from '../core/reports/read-columns';
import { type ScoredCreator, scoreCreators } from '../core/scoring/score-creators';
import { withComments } from '../core/scoring/with-comments';
import type { Settings } from '../core/settings';
import { type Cell, isDate } from '../core/table';
import { type Argument, rowsOf, tableIn } from './argument';
import { asShown } from './shown-numbers';

/**
 * CREATOR_TABLE: the export's rows as they were read and scored, one result row for each of its rows, so that the table
 * can stand beside the export. A row that was set aside, of another table above or below, or repeats another, has its
 * sentence in the first column. What a person is asked about stays blank, and its question stands among the flags; so does
 * what may be missed of the tab, a second table beside or a column of prices, among those of the first creator.
 *
 * @throws InputError where there is no table of creators, or an unknown column is asked for
 */
export function creatorTable(
  _formula: Formula,
  [data, asked]: readonly Argument[],
  settings: Settings,
): Cell[][] {
  const { language } = settings;
  const table = tableIn(data, language);
  const columns = columnsOf(asked, language);
  const reading = readCreators(table, { settings });
  const saidOfRow = new Map<number, string>();
  for (const { row, column, reason, severity } of reading.problems) {
    if (row !== null && (severity === 'rejected' || (column === null && !saidOfRow.has(row))))
      saidOfRow.set(row, reason);
  }
  const creators = withComments(reading.creators, reading.comments, settings);
  const scored = new Map(scoreCreators(creators, settings).map((one) => [one.creator.row, one]));
  const openFor = openQuestions(reading.questions);
  const rows = new Map(
    creators.map((creator) => [
      creator.row,
      {
        creator,
        scored: scored.get(creator.row) ?? null,
        open: [...(creator === creators[0] ? (reading.notRead ?? []) : []), ...openFor(creator.row)],
      },
    ]),
  );
  return table.rows.map((cells, index) => {
    const row = index + 1;
    const shown = rows.get(row);
    if (shown !== undefined) return columns.map((column) => column.cell(shown, settings) ?? '');
    if (row === reading.headerRow) return columns.map(({ title }) => say(language, title));
    const first = cells.every((cell) => cell === '') ? '' : (saidOfRow.get(row) ?? '');
    return columns.map((_, position) => (position === 0 ? first : ''));
  });
}

/** A row of the export that is a creator. */
interface Shown {
  readonly creator: Creator;
  /** `null` where the followers are not known, so that nothing can be scored. */
  readonly scored: ScoredCreator | null;
  /** What a person is asked of this row and has not answered, and what of the tab is not read. */
  readonly open: readonly string[];
}

function openQuestions(questions: readonly Question[]): (row: number) => readonly string[] {
  const open = questions
    .filter(({ answer }) => answer === null)
    .map(({ question, rows }) => ({ question, rows: rows === null ? null : new Set(rows) }));
  return (row) => open.filter(({ rows }) => rows === null || rows.has(row)).map(({ question }) => question);
}

/** A column that can be asked for. */
interface TableColumn {
  readonly title: Message;
  /** What it is called besides, in either language. */
  readonly shorthand?: string;
  /** What it was called before. */
  readonly before?: Message;
  readonly cell: (shown: Shown, settings: Settings) => string | number | null;
  readonly usual: boolean;
}

/**
 * Whether CREATOR_TABLE shows a column by itself, where it is asked for, or not at all. A refusal names them in this
 * order, after those of what was read.
 */
const offered: Readonly<Record<CreatorColumnKey, 'usual' | 'asked for' | 'never'>> = {
  id: 'never',
  name: 'never',
  link: 'never',
  tier: 'usual',
  peer: 'asked for',
  peerEvidence: 'asked for',
  niche: 'usual',
  allNiches: 'never',
  fit: 'never',
  followers: 'never',
  score: 'usual',
  grade: 'usual',
  confidence: 'usual',
  saveRate: 'usual',
  commentRate: 'usual',
  engagementRate: 'asked for',
  weightedEngagement: 'asked for',
  price: 'never',
  costPerSave: 'usual',
  costPerEngagement: 'asked for',
  costPerWeightedEngagement: 'asked for',
  costPerThousandReads: 'asked for',
  fairPrice: 'asked for',
  commentsRead: 'never',
  contact: 'never',
  flags: 'usual',
  why: 'usual',
  whyForClient: 'never',
};

/** What was read, then what was made of it. */
function allColumns(): readonly TableColumn[] {
  const read = (Object.keys(readColumns) as ReadColumnKey[]).map(
    (key): TableColumn => ({
      title: readColumnTitles[key],
      cell: ({ creator }, settings) => readColumns[key](creator, settings),
      usual: false,
    }),
  );
  const made = (Object.keys(offered) as CreatorColumnKey[])
    .filter((key) => offered[key] !== 'never')
    .map(
      (key): TableColumn => ({
        ...creatorColumnWords[key],
        title: titleOf(key),
        cell: key === 'flags' ? flagsAndQuestions : madeOf(key),
        usual: offered[key] === 'usual',
      }),
    );
  return [...read, ...made];
}

function madeOf(key: CreatorColumnKey): TableColumn['cell'] {
  return ({ scored }, settings) =>
    scored === null ? null : asShown(key, creatorColumns[key].cell(scored, settings, []));
}

function flagsAndQuestions(shown: Shown, settings: Settings): string | null {
  const flags = madeOf('flags')(shown, settings);
  const said = [...(flags === null ? [] : [String(flags)]), ...shown.open];
  return said.length === 0 ? null : said.join(say(settings.language, scoringMessages.clauseBreak));
}

/** The columns asked for by title in either language, in that order; the usual ones where none is asked for. */
function columnsOf(asked: Argument | undefined, language: Language): readonly TableColumn[] {
  const columns = allColumns();
  const names = rowsOf(asked)
    .flat()
    .flatMap((cell) => (isDate(cell) ? cell.date : String(cell)).split(/[,，、;；]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return columns.filter(({ usual }) => usual);
  return names.map((name) => {
    const wanted = name.toLowerCase();
    const found = columns.find(({ title, shorthand, before }) =>
      [title.en, title.zh, shorthand, before?.zh].some((known) => known?.toLowerCase() === wanted),
    );
    if (found !== undefined) return found;
    const all = columns.map(({ title }) => say(language, title)).join(', ');
    throw new InputError(say(language, messages.unknownColumn, { column: name, columns: all }));
  });
}

function titleOf(key: CreatorColumnKey): Message {
  const { title, titleInFormula }: ColumnWords = creatorColumnWords[key];
  return titleInFormula ?? title;
}
