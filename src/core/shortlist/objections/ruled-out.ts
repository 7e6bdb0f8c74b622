import { foldWidth } from '../../creators/cell-text';
import { say } from '../../messages/message';
import { ruledOutMessages as messages } from '../../messages/shortlist-ruled-out';
import type { ObjectionKind } from './objection';

/** A person's word on this very creator: the client's, the creator's own, the planner's, or the brand's blacklist. */
export const ruledOut: ObjectionKind = {
  always: true,
  prepare: ({ rules, decisions, settings: { language } }) => {
    const never = new Set(rules.never);
    const blacklist = new Set(rules.blacklist.map(folded).filter((word) => word !== ''));
    return ({ creator }) => {
      const dropped = decisions.dropped.get(creator.id);
      if (dropped !== undefined) {
        if (dropped.by === 'creator') return say(language, messages.declined);
        return dropped.reason === ''
          ? say(language, messages.rejectedByClient)
          : say(language, messages.rejectedBecause, { reason: dropped.reason });
      }
      if (never.has(creator.id)) return say(language, messages.leftOutByYou);
      if (blacklist.size === 0) return null;
      const { id, handle, name, agency } = creator;
      const listed = [id, handle, name, agency].some((word) => word !== null && blacklist.has(folded(word)));
      return listed ? say(language, messages.blacklisted) : null;
    };
  },
};

function folded(text: string): string {
  return foldWidth(text).trim().toLowerCase();
}
