import type { Message } from '../../messages/message';
import { reportMessages as messages } from '../../messages/reports/reports';

/** What a client can say of a creator, in the order of the dropdown. */
export const clientWords = {
  approved: messages.approved,
  reserve: messages.reserve,
  rejected: messages.clientRejected,
} as const satisfies Record<string, Message>;
export type ClientWord = keyof typeof clientWords;

/** How far things are with a creator, in the order of the work. */
export const creatorWords = {
  asked: messages.statusAsked,
  slot: messages.statusSlot,
  ordered: messages.statusOrdered,
  sample: messages.statusSample,
  draft: messages.statusDraft,
  review: messages.statusReview,
  published: messages.statusPublished,
  declined: messages.statusDeclined,
} as const satisfies Record<string, Message>;
export type CreatorWord = keyof typeof creatorWords;

/** Ordered and everything after it: the money is promised. */
export const orderedWords: ReadonlySet<CreatorWord> = new Set<CreatorWord>([
  'ordered',
  'sample',
  'draft',
  'review',
  'published',
]);
