import { makePlan } from '../core/campaign/make-plan';
import type { Plan } from '../core/campaign/plan';
import type { Pool } from '../core/creators/pool/pool';
import type { Language } from '../core/messages/message';
import { byScore } from '../core/scoring/by-score';
import { withRepeatedComments } from '../core/scoring/repeated-comments';
import { scoreCreators } from '../core/scoring/score-creators';
import type { ScoredCreator } from '../core/scoring/scored-creator';
import { type Settings, settingsFrom } from '../core/settings';
import { chooseShortlist } from '../core/shortlist/choose-shortlist';
import type { Shortlist } from '../core/shortlist/shortlist';
import type { CampaignState } from '../wire/plan-state';
import { createEvidence, type Evidence } from './evidence';
import { createPoolReader, isRefusal, type PoolReader, type Refusal } from './pool-reader';
import { remember } from './remember';
import { campaignOf, type WizardState } from './state';
import type { Progress } from './step';

/**
 * What follows from the state, worked out when it is asked for and again only when what it follows from has
 * changed: a slider of the budget touches neither the reading nor the scores.
 */
export interface Derivation {
  settings(state: WizardState): Settings;
  /** The tabs as one pool of creators; `null` before they are read; a sentence where the first holds none. */
  reading(state: WizardState): Pool | Refusal | null;
  readonly pools: PoolReader;
  readonly evidence: Evidence;
  scored(state: WizardState): readonly ScoredCreator[];
  /** The creators from the highest score down. */
  ranked(state: WizardState): readonly ScoredCreator[];
  shortlist(state: WizardState): Shortlist | null;
  plan(state: WizardState): Plan | null;
  progress(state: WizardState): Progress;
}

export function createDerivation(): Derivation {
  const settingsOf = remember((changes: WizardState['settings'], language: Language) =>
    settingsFrom([...Object.entries(changes), ['language', language]]),
  );
  const pools = createPoolReader();
  const withComments = remember(withRepeatedComments);
  const score = remember(scoreCreators);
  const rank = remember(byScore);
  const choose = remember((scored: readonly ScoredCreator[], campaign: CampaignState, settings: Settings) =>
    chooseShortlist(scored, { ...campaign.rules, budget: campaign.brief.budget }, settings, campaign.brief),
  );
  const planFor = remember(makePlan);

  const settings: Derivation['settings'] = (state) => settingsOf(state.settings, state.language);
  const scored: Derivation['scored'] = (state) => {
    const found = pools.pool(state);
    if (found === null || isRefusal(found)) return [];
    return score(withComments(found.creators, found.comments), settings(state));
  };
  const shortlist: Derivation['shortlist'] = (state) => {
    const pool = scored(state);
    return pool.length === 0 ? null : choose(pool, campaignOf(state), settings(state));
  };
  return {
    settings,
    reading: pools.pool,
    pools,
    evidence: createEvidence(pools.pool, settings),
    scored,
    ranked: (state) => rank(scored(state)),
    shortlist,
    plan: (state) => {
      const chosen = shortlist(state);
      if (chosen === null || chosen.picks.length === 0 || state.workbook === null) return null;
      return planFor(chosen, campaignOf(state).brief, settings(state), state.workbook.today);
    },
    progress: (state) => {
      const found = pools.pool(state);
      return {
        creators: found === null || isRefusal(found) ? 0 : found.creators.length,
        budget: campaignOf(state).brief.budget,
      };
    },
  };
}
