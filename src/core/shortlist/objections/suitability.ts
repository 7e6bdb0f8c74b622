import type { Confidence } from '../../scoring/arithmetic';
import { tierLabel } from '../../scoring/tiers';
import { confidenceLabel } from '../../scoring/why';
import type { ObjectionKind } from './objection';

/** A tier that is not chosen from, or a score that rests on too little. */
export const unsuitable: ObjectionKind = {
  always: false,
  prepare: ({ rules, settings: { language } }) => {
    const allowed = new Set(rules.tiers);
    const least = confidenceOrder.indexOf(rules.leastConfidence);
    return ({ tier, confidence }) => {
      if (!allowed.has(tier)) return { why: 'tierNotChosen', gaps: { tier: tierLabel(tier, language) } };
      if (confidenceOrder.indexOf(confidence) >= least) return null;
      return {
        why: 'tooLittleKnown',
        gaps: {
          confidence: confidenceLabel(confidence, language),
          least: confidenceLabel(rules.leastConfidence, language),
        },
      };
    };
  },
};

const confidenceOrder: readonly Confidence[] = ['Low', 'Medium', 'High'];
