import type { Message } from '../messages/message';
import { creatorColumnWords as words } from '../messages/reports/creator-columns';
import { tabTitles as titles } from '../messages/reports/tab-titles';
import type { Table } from '../table';
import { cellText } from './cells/cell-text';
import type { KnownOfTable } from './columns/recognise-columns';
import type { FoundHeader } from './header/find-header';

/** A tab that Tierwise has written, as it comes back in a file. */
export type OwnTab = 'scores' | 'shortlist' | 'plan' | 'client';

/**
 * Which of our own tabs the table is, told by its columns, with its title or without; `null` for any other. The marks by
 * which the add-on knows its tabs do not go along into a file.
 */
export function ownTabOf(table: Table, { row, columns }: FoundHeader): OwnTab | null {
  const named = new Set(columns.map(({ text }) => text.trim()));
  const has = (title: Message) => named.has(title.en) || named.has(title.zh);
  if (![words.id.title, words.name.title, words.tier.title].every(has)) return null;
  const above = table.rows.slice(0, row).flatMap((cells) => cells.map(cellText));
  const kinds = Object.keys(columnsOf) as OwnTab[];
  return (
    kinds.find((kind) => {
      const isTitled = above.some((text) => saysTitle(text, titleOf[kind]));
      return columnsOf[kind].filter(has).length >= (isTitled ? fewestTitled : fewest);
    }) ?? null
  );
}

/** Of the columns that no export has, so many make a tab ours: fewer where it also bears the title. */
const fewest = 3;
const fewestTitled = 2;

const titleOf: Readonly<Record<OwnTab, Message>> = {
  plan: titles.planTitle,
  client: titles.clientTitle,
  shortlist: titles.shortlistTitle,
  scores: titles.scoresTitle,
};

/** What only this tab has, the tab with the rarest first. */
const columnsOf: Readonly<Record<OwnTab, readonly Message[]>> = {
  plan: [titles.publishOn, titles.phase, titles.noteLink, titles.expectedSaves],
  client: [titles.clientPick, titles.role, titles.expectedSaves, words.why.title],
  shortlist: [
    titles.whyChosen,
    titles.priceFrom,
    titles.expectedSaves,
    titles.clientSays,
    titles.withCreator,
  ],
  scores: [
    words.grade.title,
    words.confidence.title,
    words.fairPrice.title,
    words.peerEvidence.title,
    words.why.title,
  ],
};

/** `达人名单` and `达人名单：某新品` */
function saysTitle(text: string, { en, zh }: Message): boolean {
  return [en, zh].some(
    (title) => text === title || (text.startsWith(title) && /^[:：]/.test(text.slice(title.length))),
  );
}

/** What is read of a tab of ours: never what Tierwise has worked out, foretold or asked in it. */
export function knownOfOwnTab({ columns }: FoundHeader): KnownOfTable {
  const readable = new Set<string>(
    [
      words.id.title,
      words.name.title,
      words.link.title,
      words.tier.title,
      words.niche.title,
      words.followers.title,
      words.engagementRate.title,
      words.price.title,
      words.contact.title,
      titles.format,
      titles.agreedPrice,
    ].flatMap(({ en, zh }) => [en, zh]),
  );
  const unread = columns.flatMap(({ text }, column) =>
    text === '' || readable.has(text.trim()) ? [] : [[column, 'passedThrough'] as const],
  );
  return { rowsAre: 'creators', fields: new Map(unread) };
}
