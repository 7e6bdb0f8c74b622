import type { Message } from '../../messages/message';
import { creatorColumnWords as words } from '../../messages/reports/creator-columns';
import { tabTitles as titles } from '../../messages/reports/tab-titles';
import type { KnownOfTable } from '../columns/recognise-columns';
import type { CreatorField } from '../creator';
import type { FoundHeader } from '../header/find-header';
import { fieldsOfCandidates } from './candidate-headers';

/**
 * Whether the table is a tab that Tierwise has written: a plan, or one that lists creators; `null` for any other. It is told
 * by the titles of its columns, in either language, for the marks by which the add-on knows its tabs do not go along into a
 * file.
 */
export function ownTabOf({ columns }: FoundHeader): 'plan' | 'creators' | null {
  const named = new Set(columns.map(({ text }) => text.trim()));
  const has = ({ en, zh }: Message) => named.has(en) || named.has(zh);
  const hasAny = (...ones: readonly Message[]) => ones.some(has);
  if ([titles.code, titles.plannedDay, titles.key].every(has)) return 'plan';
  const hasNaming = hasAny(words.id.title, titles.clientId) && hasAny(words.tier.title, words.tier.before);
  if (!hasNaming || !has(words.name.title)) return null;
  // As plans were before they had codes.
  if (has(titles.publishOn) && has(titles.phase)) return 'plan';
  const rare = [
    titles.expectedSaves,
    titles.whyChosen,
    titles.priceFrom,
    titles.role,
    ...(has(titles.clientPick) ? [titles.clientPick] : [titles.clientPickBefore]),
    words.fairPrice.title,
    words.peerEvidence.title,
    words.costPerWeightedEngagement.title,
    words.why.title,
  ];
  return rare.filter(has).length >= fewestRare ? 'creators' : null;
}

/** One such title may be anybody's. */
const fewestRare = 2;

/** What is read of candidates that a warehouse has chosen: each column as its header says. `null` for any other table. */
export function knownOfCandidates({ columns }: FoundHeader): KnownOfTable | null {
  const fields = fieldsOfCandidates(columns.map(({ text }) => text));
  if (fields === null) return null;
  const held = fields.map((field, column) => [column, field ?? 'passedThrough'] as const);
  return { rowsAre: 'creators', asSaid: true, fields: new Map(held) };
}

/** What is read of a tab of ours: never what Tierwise has worked out, foretold or asked in it. */
export function knownOfOwnTab({ columns }: FoundHeader): KnownOfTable {
  const { id, name, link, tier, niche, followers, engagementRate, price, contact } = words;
  const read = [id, name, link, tier, niche, followers, engagementRate, price, contact].map(
    ({ title }) => title,
  );
  const readable = new Set<string>(
    [...read, tier.before, titles.format, titles.agreedPrice].flatMap(({ en, zh }) => [en, zh]),
  );
  const fields = columns.flatMap(
    ({ text }, column): (readonly [number, CreatorField | 'passedThrough'])[] => {
      const title = text.trim();
      // What the trade calls a handle is the id there, by which a client's words come back.
      if (title === titles.clientId.zh) return [[column, 'id']];
      return title === '' || readable.has(title) ? [] : [[column, 'passedThrough']];
    },
  );
  return { rowsAre: 'creators', fields: new Map(fields) };
}
