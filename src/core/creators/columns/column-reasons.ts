import { columnMessages } from '../../messages/creators/columns';
import { fieldMessages } from '../../messages/creators/fields';
import { type Language, listed, say } from '../../messages/message';
import { columnLetters, type Table } from '../../table';
import type { HeaderMarks } from '../header/header-marks';
import type { Claim } from './claim';
import type { RecognisedColumn } from './elect-columns';

/** Why the column was taken for what it was, as a sentence; `winners` are the columns read for its field. */
export function explainColumn(
  claim: Claim,
  claims: readonly Claim[],
  winners: readonly RecognisedColumn[],
  table: Table,
  language: Language,
): string {
  const messages = columnMessages;
  if (claim.field === null) {
    return say(language, claim.by === 'choice' ? messages.byChoiceIgnored : messages.unknownColumn);
  }
  const field = say(language, fieldMessages[claim.field]);
  if (claim.belied === 'rowNumbers') return say(language, messages.rowNumbers);
  if (claim.belied !== null) return say(language, beliedReasons[claim.belied], { field });
  if (claim.field === 'passedThrough') {
    return say(language, claim.marks.foreignMoney ? messages.foreignMoney : fieldMessages.passedThrough);
  }
  const winner = winners[0];
  if (winner === undefined) return say(language, messages.otherNotesWindow);
  if (!winners.some(({ column }) => column === claim.column)) {
    return say(language, messages.otherColumn, {
      field,
      column: columnLetters(table.firstColumn + winner.column),
    });
  }
  if (claim.unitDoubt === 'ignored') return say(language, messages.unitIgnored);
  if (claim.unitDoubt === 'inferred') return say(language, messages.unitInferred);
  const rivals = claims.filter((other) => other.field === claim.field && other.belied === null).length;
  if (rivals > winners.length && claim.by !== 'choice') {
    return say(language, messages.chosenOfSeveral, {
      count: rivals,
      field,
      marks: marksInWords(claim.marks, language),
    });
  }
  return say(language, reasons[claim.by]);
}

const beliedReasons = {
  words: columnMessages.notNumbers,
  shares: columnMessages.notCounts,
  counts: columnMessages.notShares,
  notLinks: columnMessages.notLinks,
} as const;

const reasons = {
  choice: columnMessages.byChoice,
  name: columnMessages.byName,
  parts: columnMessages.byParts,
  spelling: columnMessages.bySpelling,
  content: columnMessages.byContent,
  nothing: columnMessages.unknownColumn,
} as const;

function marksInWords(marks: HeaderMarks, language: Language): string {
  const messages = columnMessages;
  const words: string[] = [];
  if (marks.purpose === 'organic') words.push(say(language, messages.markOrganic));
  if (marks.purpose === 'commercial') words.push(say(language, messages.markCommercial));
  if (marks.format === 'both') words.push(say(language, messages.markBoth));
  if (marks.format === 'image') words.push(say(language, messages.markImage));
  if (marks.format === 'video') words.push(say(language, messages.markVideo));
  if (marks.aggregate === 'median') words.push(say(language, messages.markMedian));
  if (marks.aggregate === 'mean') words.push(say(language, messages.markMean));
  if (marks.aggregate === 'total') words.push(say(language, messages.markTotal));
  if (marks.windowDays !== null) words.push(say(language, messages.markDays, { days: marks.windowDays }));
  if (marks.traffic === 'natural') words.push(say(language, messages.markNatural));
  if (marks.traffic === 'all') words.push(say(language, messages.markAllTraffic));
  return words.length === 0 ? say(language, messages.markPlain) : listed(language, words);
}
