import { type Language, say } from '../../messages/message';
import { reportMessages as messages } from '../../messages/reports/reports';
import { shortlistMessages } from '../../messages/shortlist/shortlist';
import type { Settings } from '../../settings';
import { type NegotiationRow, negotiationList } from '../../shortlist/negotiation';
import type { Shortlist } from '../../shortlist/shortlist';
import { creatorColumns } from '../creator-columns';
import type { TableSection } from '../layout';
import { type TableColumn, tableOf } from '../table-columns';

/** What each creator asks, what would be fair, and the price at which that decides: to copy, for buyers. */
export function negotiationSection(shortlist: Shortlist, settings: Settings): readonly TableSection[] {
  const rows = negotiationList(shortlist, settings);
  if (rows.length === 0) return [];
  const { language } = settings;
  const { section } = tableOf(negotiationColumns, rows, language);
  const formats = negotiationColumns.map(({ format }) => format);
  return [{ ...section, holds: 'figures', formats, heading: say(language, messages.negotiation) }];
}

export const negotiationColumns: readonly TableColumn<NegotiationRow>[] = [
  ...creatorColumns(({ scored }: NegotiationRow) => scored),
  {
    key: 'format',
    title: messages.format,
    format: 'text',
    width: 70,
    cell: ({ format }, language) => say(language, shortlistMessages[format]),
  },
  {
    key: 'place',
    title: messages.place,
    format: 'text',
    width: 90,
    cell: ({ place }, language) => placeOf(place, language),
  },
  { key: 'asks', title: messages.asks, format: 'money', width: 90, cell: ({ asks }) => asks },
  {
    key: 'fairPrice',
    title: messages.fairPrice,
    format: 'money',
    width: 90,
    cell: ({ fair }) => Math.round(fair),
    note: messages.fairPriceNote,
  },
  {
    key: 'asksOverFair',
    title: messages.asksOverFair,
    format: 'decimal',
    width: 90,
    cell: ({ asks, fair }) => (fair > 0 ? asks / fair : null),
  },
  {
    key: 'leavesAbove',
    title: messages.leavesAbove,
    format: 'money',
    width: 100,
    cell: ({ place, turnsAt }) => (place === 'chosen' && turnsAt !== null ? Math.round(turnsAt) : null),
    note: messages.leavesAboveNote,
  },
  {
    key: 'entersBelow',
    title: messages.entersBelow,
    format: 'money',
    width: 100,
    cell: ({ place, turnsAt }) => (place !== 'chosen' && turnsAt !== null ? Math.round(turnsAt) : null),
    note: messages.entersBelowNote,
  },
  {
    key: 'contact',
    title: messages.contact,
    format: 'text',
    width: 140,
    cell: ({ scored }) => scored.creator.contact,
  },
];

function placeOf(place: NegotiationRow['place'], language: Language): string {
  const words = { chosen: messages.placeChosen, reserve: messages.placeReserve, near: messages.placeNear };
  return say(language, words[place]);
}
