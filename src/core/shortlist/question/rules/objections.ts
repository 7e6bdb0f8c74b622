import { isKeptByBrand } from '../../../creators/cells/account';
import { foldWidth } from '../../../creators/cells/cell-text';
import type { Confidence } from '../../../scoring/arithmetic';
import { type Tier, tierLabel } from '../../../scoring/tiers';
import { confidenceLabel } from '../../../scoring/why';
import type { Decisions } from '../decisions';
import { competitorWork } from './competitor';
import type { Asked, Objection } from './rule';

/** The word of the client, the creator's own, or what a planner wrote into Plan: it stands before every rule. */
export function dropped(decisions: Decisions): Objection {
  return ({ creator }) => {
    const found = decisions.dropped.get(creator.id);
    if (found === undefined) return null;
    if (found.by === 'creator') return { why: 'declined', gaps: {} };
    if (found.by === 'planner') return { why: 'takenOutInPlan', gaps: {} };
    return found.reason === ''
      ? { why: 'rejectedByClient', gaps: {} }
      : { why: 'rejectedBecause', gaps: { reason: found.reason } };
  };
}

/** The planner's word on this very creator. */
export function leftOutByPlanner(ids: readonly string[]): Objection | null {
  if (ids.length === 0) return null;
  const never = new Set(ids);
  return ({ creator }) => (never.has(creator.id) ? { why: 'leftOutByYou', gaps: {} } : null);
}

/** The brand's blacklist, by id, handle, name or agency. */
export function blacklisted(words: readonly string[]): Objection | null {
  const blacklist = new Set(words.map(folded).filter((word) => word !== ''));
  if (blacklist.size === 0) return null;
  return ({ creator: { id, handle, name, agency } }) => {
    const listed = [id, handle, name, agency].some((word) => word !== null && blacklist.has(folded(word)));
    return listed ? { why: 'blacklisted', gaps: {} } : null;
  };
}

/** An account that a brand keeps, and no person. */
export function keptByBrand(areWelcome: boolean): Objection | null {
  if (areWelcome) return null;
  return ({ creator }) => (isKeptByBrand(creator) ? { why: 'brandAccount', gaps: {} } : null);
}

/** A tier that is not chosen from. */
export function ofOtherTier(tiers: readonly Tier[], { settings: { language } }: Asked): Objection {
  const allowed = new Set(tiers);
  return ({ tier }) =>
    allowed.has(tier) ? null : { why: 'tierNotChosen', gaps: { tier: tierLabel(tier, language) } };
}

/** A score that rests on too little. */
export function tooLittleKnown(wanted: Confidence, { settings: { language } }: Asked): Objection {
  const least = confidences.indexOf(wanted);
  return ({ confidence }) =>
    confidences.indexOf(confidence) >= least
      ? null
      : {
          why: 'tooLittleKnown',
          gaps: {
            confidence: confidenceLabel(confidence, language),
            least: confidenceLabel(wanted, language),
          },
        };
}

/** In ascending order. */
export const confidences: readonly Confidence[] = ['Low', 'Medium', 'High'];

/** Work with a competitor, at a date that is known to be too near the launch. */
export function recentCompetitor(days: number, { brief }: Asked): Objection {
  return ({ creator }) => {
    const recent = competitorWork(creator, brief, days).find(({ date }) => date !== null);
    if (recent === undefined) return null;
    return { why: 'workedForCompetitor', gaps: { brand: recent.brand, date: recent.date ?? '', days } };
  };
}

function folded(text: string): string {
  return foldWidth(text).trim().toLowerCase();
}
