import type { Formula } from '../core/catalogue';
import { readCreators } from '../core/creators/read-creators';
import { InputError } from '../core/input-error';
import { formulaMessages as messages } from '../core/messages/formulas';
import { type Language, type Message, say } from '../core/messages/message';
import {
  type ColumnWords,
  type CreatorColumnKey,
  creatorColumnWords,
} from '../core/messages/reports/creator-columns';
import { creatorColumns } from '../core/reports/creator-columns';
import { scoreCreators } from '../core/scoring/score-creators';
import { withComments } from '../core/scoring/with-comments';
import type { Settings } from '../core/settings';
import { type Cell, isDate } from '../core/table';
import { type Argument, rowsOf } from './argument';
import { asShown } from './shown-numbers';

/**
 * CREATOR_TABLE: the export's rows scored, one result row for each of its rows, so that the table can stand beside
 * the export. Rows above the header stay blank; a row that could not be read has its sentence in the first column.
 *
 * @throws InputError where there is no table of creators, or an unknown column is asked for
 */
export function creatorTable(
  _formula: Formula,
  [data, asked]: readonly Argument[],
  settings: Settings,
): Cell[][] {
  const { language } = settings;
  if (data?.kind !== 'range') throw new InputError(say(language, messages.tableWanted));
  const columns = columnsOf(asked, language);
  const table = { tab: say(language, messages.theRange), firstRow: 1, firstColumn: 1, rows: data.rows };
  const reading = readCreators(table, { settings });
  const sentence = new Map<number, string>();
  for (const problem of reading.problems) {
    if (problem.severity === 'rejected' && problem.row !== null) sentence.set(problem.row, problem.reason);
  }
  const creators = withComments(reading.creators, reading.comments, settings);
  const scored = new Map(scoreCreators(creators, settings).map((one) => [one.creator.row, one]));
  return data.rows.map((cells, index) => {
    const row = index + 1;
    const one = scored.get(row);
    if (one !== undefined)
      return columns.map((key) => asShown(key, creatorColumns[key].cell(one, settings, []) ?? ''));
    if (row === reading.headerRow) return columns.map((key) => say(language, titleOf(key)));
    const blank = row < reading.headerRow || cells.every((cell) => cell === '');
    const first = blank ? '' : (sentence.get(row) ?? '');
    return columns.map((_, position) => (position === 0 ? first : ''));
  });
}

/**
 * Whether CREATOR_TABLE shows a column by itself, where it is asked for, or not at all. A refusal names them in this
 * order.
 */
const offered: Readonly<Record<CreatorColumnKey, 'usual' | 'asked for' | 'never'>> = {
  id: 'never',
  name: 'asked for',
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
  fairPrice: 'asked for',
  commentsRead: 'never',
  contact: 'never',
  flags: 'usual',
  why: 'usual',
  whyForClient: 'never',
};

/** The columns asked for by title in either language, in that order; the usual ones where none is asked for. */
function columnsOf(asked: Argument | undefined, language: Language): readonly CreatorColumnKey[] {
  const keys = (Object.keys(offered) as CreatorColumnKey[]).filter((key) => offered[key] !== 'never');
  const names = rowsOf(asked)
    .flat()
    .flatMap((cell) => (isDate(cell) ? cell.date : String(cell)).split(/[,，、;；]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return keys.filter((key) => offered[key] === 'usual');
  return names.map((name) => {
    const wanted = name.toLowerCase();
    const found = keys.find((key) => titleOf(key).en.toLowerCase() === wanted || titleOf(key).zh === name);
    if (found !== undefined) return found;
    const all = keys.map((key) => say(language, titleOf(key))).join(', ');
    throw new InputError(say(language, messages.unknownColumn, { column: name, columns: all }));
  });
}

function titleOf(key: CreatorColumnKey): Message {
  const { title, titleInFormula }: ColumnWords = creatorColumnWords[key];
  return titleInFormula ?? title;
}
