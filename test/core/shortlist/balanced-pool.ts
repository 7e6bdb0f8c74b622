import { emptyBrief, type Goal } from '../../../src/core/brief';
import type { Creator } from '../../../src/core/creators/creator';
import { fairPrice } from '../../../src/core/scoring/prices';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import type { Tier } from '../../../src/core/scoring/tiers';
import { defaultSettings } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import type { Shortlist } from '../../../src/core/shortlist/list/shortlist';
import type { ShortlistRules } from '../../../src/core/shortlist/question/rules/rules';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import { declaredOffer, madeUpCreator } from './made-up-creators';

/** Creators of one size who do more or less than is usual for it, and ask more or less. */
export function creators(tier: Tier, count: number, from: number, to: number): readonly Creator[] {
  return Array.from({ length: count }, (_, index) => {
    const followers = Math.round(from * (to / from) ** (index / Math.max(1, count - 1)));
    const lively = 0.8 + ((index * 7) % 11) / 5;
    const engagement = (followers * lively * 0.4) / followers ** 0.32;
    const asked = fairPrice(followers, engagement, 'image', defaultSettings) * (0.6 + ((index * 5) % 9) / 8);
    return madeUpCreator({
      id: `${tier}${index}`,
      followers,
      likes: Math.round(engagement * 0.7),
      saves: Math.round(engagement * 0.22) + 4,
      comments: Math.round(engagement * 0.08) + 2,
      // A KOC is one by behaviour: no paid notes, no agency.
      ...(tier === 'koc' ? { commercialShare: 0, agency: null, bio: '日常分享' } : { commercialShare: 0.5 }),
      offers: [declaredOffer(Math.round(asked))],
    });
  });
}

export const head = creators('head', 6, 500_000, 900_000);
export const mid = creators('mid', 40, 60_000, 300_000);
export const tail = creators('tail', 30, 11_000, 45_000);
export const koc = creators('koc', 120, 1_200, 8_000);

/** The balanced list of a pool for a budget. */
export function choose(
  pool: readonly Creator[],
  budget: number,
  changes: Partial<ShortlistRules> = {},
  goal: Goal = 'launch',
): Shortlist {
  const rules = { ...rulesFromMix('balanced', budget, defaultSettings), ...changes };
  const scored = scoreCreators(pool, defaultSettings);
  return chooseShortlist(scored, rules, defaultSettings, { ...emptyBrief, budget, goal });
}
