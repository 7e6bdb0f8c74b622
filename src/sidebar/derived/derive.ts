import type { Brief } from '../../core/brief';
import type { Plan } from '../../core/campaign/plan';
import { planCampaign } from '../../core/campaign/plan-campaign';
import { costOfRow } from '../../core/campaign/record/cost-of-row';
import type { Pool } from '../../core/creators/pool/pool';
import type { Language } from '../../core/messages/message';
import { readDecisions } from '../../core/reports/shortlist/read-decisions';
import { byScore, type ScoredCreator, scoreCreators } from '../../core/scoring/score-creators';
import { withComments } from '../../core/scoring/with-comments';
import { type Settings, settingsFrom } from '../../core/settings';
import type { Sensitivity } from '../../core/shortlist/answers/sensitivity';
import type { Shortlist } from '../../core/shortlist/list/shortlist';
import { type Decisions, noDecisions } from '../../core/shortlist/question/decisions';
import { campaignOf, type WizardState } from '../state/state';
import type { Progress } from '../state/step';
import { createEvidence, type Evidence } from './evidence';
import { createPoolReader, isRefusal, type PoolReader, type Refusal } from './pool-reader';
import { remember } from './remember';
import { createShortlistDesk, type ListView, type ShortlistDesk } from './shortlist-desk';
import { browserSlices, type Slices } from './sliced';

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
  /** The shortlist as far as it is known; asking begins the work where something has changed. */
  list(state: WizardState): ListView;
  /** Takes the solution of a proof that was finished for an answer, as long as that is still what is asked. */
  readonly takeProof: ShortlistDesk['take'];
  /** Resolves once the list that was asked for last is known. */
  settled(): Promise<void>;
  shortlist(state: WizardState): Shortlist | null;
  /** What other budgets would bring, once somebody has asked for it; by `ListView.answer`. */
  readonly sensitivities: WeakMap<object, Sensitivity>;
  /** What the tabs say of the campaign's creators since the list was last written. */
  decisions(state: WizardState): Decisions;
  plan(state: WizardState): Plan | null;
  progress(state: WizardState): Progress;
}

/**
 * @param changed called when a computation that goes on by itself knows more
 * @param slices how such a computation is cut
 */
export function createDerivation(
  changed: () => void = () => undefined,
  slices: Slices = browserSlices,
): Derivation {
  const settingsOf = remember((changes: WizardState['settings'], language: Language) =>
    settingsFrom([...Object.entries(changes), ['language', language]]),
  );
  const pools = createPoolReader();
  const readComments = remember(withComments);
  // Comments take a second where there are very many: a slider that changes other settings need not wait for them.
  const commentSettings = remember((opinionFrom: number, intentFrom: number, sentimentPrior: number) => ({
    'comments.opinionFrom': opinionFrom,
    'comments.intentFrom': intentFrom,
    'evidence.sentimentPrior': sentimentPrior,
  }));
  const score = remember(scoreCreators);
  const rank = remember(byScore);
  const desk = createShortlistDesk(slices, changed);
  const decide = remember((tabs: WizardState['campaignTabs'], campaign: string) => {
    const lists = tabs.filter(({ kind }) => kind === 'shortlist');
    if (lists.length === 0) return noDecisions;
    const own = lists.find((list) => list.campaign === campaign)?.table ?? null;
    return readDecisions(
      own,
      lists.filter((list) => list.campaign !== campaign),
    );
  });
  const planFor = remember((list: Shortlist, brief: Brief, chosen: Settings, today: string) => {
    const cost = costOfRow(brief, chosen);
    return planCampaign({ record: null, shortlist: list, brief, settings: chosen, cost, today }).plan;
  });

  const settings: Derivation['settings'] = (state) => settingsOf(state.settings, state.language);
  const scored: Derivation['scored'] = (state) => {
    const found = pools.pool(state);
    if (found === null || isRefusal(found)) return [];
    const chosen = settings(state);
    const thresholds = commentSettings(
      chosen['comments.opinionFrom'],
      chosen['comments.intentFrom'],
      chosen['evidence.sentimentPrior'],
    );
    return score(readComments(found.creators, found.comments, thresholds), chosen);
  };
  const decisions: Derivation['decisions'] = (state) => decide(state.campaignTabs, state.currentCampaign);
  const list: Derivation['list'] = (state) => {
    const pool = scored(state);
    if (pool.length === 0) return { shortlist: null, refused: null, computing: false, answer: null };
    return desk.view(pool, campaignOf(state), settings(state), decisions(state));
  };
  const shortlist: Derivation['shortlist'] = (state) => list(state).shortlist;
  const sensitivities = new WeakMap<object, Sensitivity>();
  return {
    settings,
    reading: pools.pool,
    pools,
    evidence: createEvidence(pools.pool, settings),
    scored,
    ranked: (state) => rank(scored(state)),
    list,
    takeProof: desk.take,
    settled: desk.settled,
    shortlist,
    sensitivities,
    decisions,
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
