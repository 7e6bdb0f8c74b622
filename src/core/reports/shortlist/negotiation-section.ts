import { type Language, say } from '../../messages/message';
import { reportMessages as messages } from '../../messages/reports/reports';
import { shortlistMessages } from '../../messages/shortlist/list';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Settings } from '../../settings';
import { type NegotiationRow, negotiationList } from '../../shortlist/answers/negotiation';
import type { Shortlist } from '../../shortlist/list/shortlist';
import { columnOfCreator, headingOf, namingColumns } from '../creator-columns';
import { type Columns, type TableSection, tableOf } from '../layout';

/** What each creator asks, what would be fair, and the price at which that decides: to copy, for buyers. */
export function negotiationSection(shortlist: Shortlist, settings: Settings): readonly TableSection[] {
  const rows = negotiationList(shortlist, settings);
  if (rows.length === 0) return [];
  const { language } = settings;
  const { section, frameColumns } = tableOf(negotiationColumns, rows, settings);
  const formats = frameColumns.map(({ format }) => format);
  return [{ ...section, holds: 'figures', formats, heading: say(language, messages.negotiation) }];
}

export const negotiationColumns: Columns<NegotiationRow> = {
  ...namingColumns(scoredOf),
  format: {
    title: messages.format,
    format: 'text',
    width: 70,
    cell: ({ format }, { language }) => say(language, shortlistMessages[format]),
  },
  place: {
    title: messages.place,
    format: 'text',
    width: 90,
    cell: ({ place }, { language }) => placeOf(place, language),
  },
  asks: {
    title: messages.asks,
    note: messages.asksNote,
    format: 'money',
    width: 90,
    cell: ({ asks }) => asks,
  },
  fairPrice: {
    ...headingOf('fairPrice'),
    format: 'money',
    width: 90,
    cell: ({ fair }) => Math.round(fair),
  },
  asksOverFair: {
    title: messages.asksOverFair,
    format: 'decimal',
    width: 90,
    cell: ({ asks, fair }) => (asks !== null && fair > 0 ? asks / fair : null),
  },
  leavesAbove: {
    title: messages.leavesAbove,
    note: messages.leavesAboveNote,
    format: 'money',
    width: 100,
    cell: (row) => (row.changesTo === null ? chosenTurn(row) : null),
  },
  changesAbove: {
    title: messages.changesAbove,
    note: messages.changesAboveNote,
    format: 'money',
    width: 100,
    cell: (row) => (row.changesTo === null ? null : chosenTurn(row)),
  },
  entersBelow: {
    title: messages.entersBelow,
    note: messages.entersBelowNote,
    format: 'money',
    width: 100,
    cell: ({ place, turnsAt }) => (place !== 'chosen' && turnsAt !== null ? Math.round(turnsAt) : null),
  },
  contact: columnOfCreator('contact', scoredOf),
};

/** Whole ¥ at which one of the chosen turns. */
function chosenTurn({ place, turnsAt }: NegotiationRow): number | null {
  return place === 'chosen' && turnsAt !== null ? Math.round(turnsAt) : null;
}

function scoredOf({ scored }: NegotiationRow): ScoredCreator {
  return scored;
}

function placeOf(place: NegotiationRow['place'], language: Language): string {
  const words = { chosen: messages.placeChosen, reserve: messages.placeReserve, near: messages.placeNear };
  return say(language, words[place]);
}
