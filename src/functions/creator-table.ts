import { catalogue } from '../core/catalogue';
import { readCreators } from '../core/creators/read-creators';
import { InputError } from '../core/input-error';
import { formulaMessages as messages } from '../core/messages/formulas';
import { type Language, type Message, say } from '../core/messages/message';
import { scoringMessages } from '../core/messages/scoring/scoring';
import { shownNiche } from '../core/scoring/niches/niches-of-creator';
import { type ScoredCreator, scoreCreators } from '../core/scoring/score-creators';
import { tierLabel } from '../core/scoring/tiers';
import { confidenceLabel } from '../core/scoring/why';
import { withComments } from '../core/scoring/with-comments';
import type { Settings } from '../core/settings';
import { type Cell, isDate } from '../core/table';
import { type Argument, rowsOf } from './argument';

/**
 * CREATOR_TABLE: the export's rows scored, one result row for each of its rows, so that the table can stand beside
 * the export. Rows above the header stay blank; a row that could not be read has its sentence in the first column.
 *
 * @throws InputError where there is no table of creators, or an unknown column is asked for
 */
export function creatorTable(
  data: Argument | undefined,
  asked: Argument | undefined,
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
    if (one !== undefined) return columns.map((column) => column.cell(one, language));
    if (row === reading.headerRow) return columns.map(({ title }) => say(language, title));
    const blank = row < reading.headerRow || cells.every((cell) => cell === '');
    const first = blank ? '' : (sentence.get(row) ?? '');
    return columns.map((_, position) => (position === 0 ? first : ''));
  });
}

interface Column {
  readonly title: Message;
  /** Shown when no columns are asked for. */
  readonly usual: boolean;
  readonly cell: (one: ScoredCreator, language: Language) => Cell;
}

const tableColumns: readonly Column[] = [
  column(messages.name, ({ creator }) => creator.name, false),
  column(titleOf('TIER'), ({ tier }, language) => tierLabel(tier, language)),
  column(titleOf('CREATOR_PEER'), ({ peer }) => peer?.peer ?? '', false),
  column(messages.peerEvidence, ({ peer }) => peer?.coverage ?? '', false),
  column(messages.niche, (one) => shownNiche(one) ?? ''),
  column(titleOf('CREATOR_SCORE'), ({ score }) => score),
  column(messages.grade, ({ grade }) => grade),
  column(messages.confidence, ({ confidence }, language) => confidenceLabel(confidence, language)),
  column(messages.saveRate, ({ saveRate }) => saveRate ?? ''),
  column(messages.commentRate, ({ commentRate }) => commentRate ?? ''),
  column(messages.engagementRate, ({ engagementRate }) => engagementRate ?? '', false),
  column(titleOf('WEIGHTED_ENGAGEMENT'), ({ weightedEngagement }) => weightedEngagement ?? '', false),
  column(messages.costPerSave, ({ costPerSave }) => costPerSave ?? ''),
  column(messages.costPerEngagement, ({ costPerEngagement }) => costPerEngagement ?? '', false),
  column(
    messages.costPerWeightedEngagement,
    ({ costPerWeightedEngagement }) => costPerWeightedEngagement ?? '',
    false,
  ),
  column(titleOf('FAIR_PRICE'), ({ fairPrice }) => fairPrice, false),
  column(messages.flags, ({ flags }, language) => flags.join(say(language, scoringMessages.clauseBreak))),
  column(titleOf('CREATOR_WHY'), ({ why }) => why),
];

/** The columns asked for by title in either language, in that order; the usual ones where none is asked for. */
function columnsOf(asked: Argument | undefined, language: Language): readonly Column[] {
  const names = rowsOf(asked)
    .flat()
    .flatMap((cell) => (isDate(cell) ? cell.date : String(cell)).split(/[,，、;；]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return tableColumns.filter(({ usual }) => usual);
  return names.map((name) => {
    const wanted = name.toLowerCase();
    const found = tableColumns.find(({ title }) => title.en.toLowerCase() === wanted || title.zh === name);
    if (found !== undefined) return found;
    const all = tableColumns.map(({ title }) => say(language, title)).join(', ');
    throw new InputError(say(language, messages.unknownColumn, { column: name, columns: all }));
  });
}

function column(title: Message, cell: Column['cell'], usual = true): Column {
  return { title, usual, cell };
}

function titleOf(name: string): Message {
  return catalogue.find((formula) => formula.name === name)?.title ?? messages.name;
}
