import type { Brief } from '../../core/brief';
import { type PlannedCampaign, planCampaign } from '../../core/campaign/plan-campaign';
import { isSchedule, type ScheduleOffered } from '../../core/campaign/take-on/is-schedule';
import type { Pool } from '../../core/creators/pool/pool';
import type { Language } from '../../core/messages/message';
import { decidedInPlan, type LaterWord, type OtherPlan } from '../../core/reports/plan/plan-decisions';
import {
  noCampaign,
  overWorkedOut,
  type StandingCampaign,
  standingCampaign,
} from '../../core/reports/plan/standing-campaign';
import { readDecisions } from '../../core/reports/shortlist/read-decisions';
import { byScore, type ScoredCreator, scoreCreators } from '../../core/scoring/score-creators';
import { withComments } from '../../core/scoring/with-comments';
import { type Settings, settingsFrom } from '../../core/settings';
import type { Sensitivity } from '../../core/shortlist/answers/sensitivity';
import { holdsAnybody, type Shortlist } from '../../core/shortlist/list/shortlist';
import { type Decisions, noDecisions } from '../../core/shortlist/question/decisions';
import type { Table } from '../../core/table';
import { type CampaignTab, campaignOf, type WizardState } from '../state/state';
import type { Progress } from '../state/step';
import { type Acting, createActing } from './acting';
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
  /** What its Shortlist says otherwise of creators who have a row in Plan. */
  laterWords(state: WizardState): readonly LaterWord[];
  /** The campaign as its tabs tell it. */
  standing(state: WizardState): StandingCampaign;
  /** What a person typed over in its tabs that is worked out. */
  typedOver(state: WizardState): readonly string[];
  /** What follows from the running plan for whoever changes it. */
  readonly acting: Acting;
  /** The campaign as it would be after a run. */
  planned(state: WizardState): PlannedCampaign | null;
  /** What the chosen tab is instead of a pool, where it is a schedule of notes. */
  schedule(state: WizardState): ScheduleOffered | null;
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
  const decide = remember(
    (tabs: WizardState['campaignTabs'], campaign: string, today: string, own: StandingCampaign) => {
      const lists = tabs.filter(({ kind }) => kind === 'shortlist');
      const listed =
        lists.length === 0
          ? noDecisions
          : readDecisions(
              lists.find((list) => list.campaign === campaign)?.table ?? null,
              lists.filter((list) => list.campaign !== campaign),
            );
      const { rows = [], log = [] } = own.record ?? {};
      return decidedInPlan(listed, rows, otherPlans(tabs, campaign, today), log);
    },
  );
  const standing = remember(
    (tabs: WizardState['campaignTabs'], campaign: string, today: string, language: Language) => {
      const tableOf = (wanted: CampaignTab['kind']) =>
        tabs.find((tab) => tab.kind === wanted && tab.campaign === campaign)?.table ?? null;
      return standingCampaign({ plan: tableOf('plan'), log: tableOf('log') }, { today, language });
    },
  );
  const typedOver = remember(overWorkedOut);
  const scheduled = remember((table: Table, language: Language) =>
    // What a schedule is goes by no setting that a slider moves.
    isSchedule(table, settingsFrom([['language', language]])),
  );
  const planned = remember(
    (list: Shortlist, brief: Brief, chosen: Settings, today: string, { record }: StandingCampaign) =>
      planCampaign({ record, shortlist: list, brief, settings: chosen, today }),
  );

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
  const standingOf: Derivation['standing'] = ({ campaignTabs, currentCampaign, workbook, language }) =>
    workbook === null ? noCampaign : standing(campaignTabs, currentCampaign, workbook.today, language);
  const decided = (state: WizardState) =>
    decide(state.campaignTabs, state.currentCampaign, state.workbook?.today ?? '', standingOf(state));
  const decisions: Derivation['decisions'] = (state) => decided(state).decisions;
  const list: Derivation['list'] = (state) => {
    const pool = scored(state);
    if (pool.length === 0) return { shortlist: null, refused: null, computing: false, answer: null };
    return desk.view(pool, campaignOf(state), settings(state), decisions(state));
  };
  const shortlist: Derivation['shortlist'] = (state) => list(state).shortlist;
  const schedule: Derivation['schedule'] = (state) =>
    state.table === null ? null : scheduled(state.table, state.language);
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
    laterWords: (state) => decided(state).words,
    standing: standingOf,
    acting: createActing({ settings, standing: standingOf }),
    typedOver: (state) => typedOver(standingOf(state), campaignOf(state).brief, settings(state)),
    planned: (state) => {
      const chosen = shortlist(state);
      if (chosen === null || !holdsAnybody(chosen) || state.workbook === null) return null;
      const { brief } = campaignOf(state);
      return planned(chosen, brief, settings(state), state.workbook.today, standingOf(state));
    },
    schedule,
    progress: (state) => {
      const found = pools.pool(state);
      return {
        creators: found === null || isRefusal(found) ? 0 : found.creators.length,
        budget: campaignOf(state).brief.budget,
        hasPlan: standingOf(state).record !== null || schedule(state) !== null,
      };
    },
  };
}

/** What the other campaigns' tabs tell of their rows. */
function otherPlans(
  tabs: WizardState['campaignTabs'],
  campaign: string,
  today: string,
): readonly OtherPlan[] {
  return tabs
    .filter((tab) => tab.kind === 'log' && tab.campaign !== campaign)
    .map((log) => {
      const plan = tabs.find((tab) => tab.kind === 'plan' && tab.campaign === log.campaign)?.table ?? null;
      const { record } = standingCampaign({ plan, log: log.table }, { today, language: 'en' });
      return { campaign: log.campaign, rows: record?.rows ?? [] };
    });
}
