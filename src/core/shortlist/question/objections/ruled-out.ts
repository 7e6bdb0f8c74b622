import { foldWidth } from '../../../creators/cells/cell-text';
import type { ObjectionKind } from './objection';

/** A person's word on this very creator: the client's, the creator's own, the planner's, or the brand's blacklist. */
export const ruledOut: ObjectionKind = {
  always: true,
  prepare: ({ rules, decisions }) => {
    const never = new Set(rules.never);
    const blacklist = new Set(rules.blacklist.map(folded).filter((word) => word !== ''));
    return ({ creator }) => {
      const dropped = decisions.dropped.get(creator.id);
      if (dropped !== undefined) {
        if (dropped.by === 'creator') return { why: 'declined', gaps: {} };
        return dropped.reason === ''
          ? { why: 'rejectedByClient', gaps: {} }
          : { why: 'rejectedBecause', gaps: { reason: dropped.reason } };
      }
      if (never.has(creator.id)) return { why: 'leftOutByYou', gaps: {} };
      if (blacklist.size === 0) return null;
      const { id, handle, name, agency } = creator;
      const listed = [id, handle, name, agency].some((word) => word !== null && blacklist.has(folded(word)));
      return listed ? { why: 'blacklisted', gaps: {} } : null;
    };
  },
};

function folded(text: string): string {
  return foldWidth(text).trim().toLowerCase();
}
