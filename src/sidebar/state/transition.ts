import type { Brief } from '../../core/brief';
import { type Campaign, newCampaign } from '../../core/campaign/new-campaign';
import type { CreatorField } from '../../core/creators/creator';
import { gatheredFields, isOfferField } from '../../core/creators/field-kinds';
import type { Language } from '../../core/messages/message';
import type { SettingValue } from '../../core/setting-definitions';
import type { Table } from '../../core/table';
import type { Workbook } from '../../wire/endpoints';
import type { FurtherTab, PlanState } from '../../wire/plan-state';
import type { Failure } from './failure';
import { withFurther, withoutFurther, withStanding } from './further-tabs';
import { noChange, type PlanChange, withRows } from './plan-change';
import { restored } from './plan-state';
import { campaignOf, type News, type PlanNotice, sourceTabs, type WizardState } from './state';
import { furthest, type Step } from './step';

/** Everything that can happen to the wizard. */
export type Action =
  | { readonly kind: 'opened'; readonly workbook: Workbook; readonly saved: PlanState | null }
  | { readonly kind: 'workbook listed'; readonly workbook: Workbook }
  /** What another window has saved is taken over; with the tabs anew where it reads other ones. */
  | { readonly kind: 'plan merged'; readonly plan: PlanState; readonly workbook: Workbook | null }
  | { readonly kind: 'plan noticed'; readonly notice: PlanNotice | null }
  | { readonly kind: 'tabs unread'; readonly tabs: readonly string[]; readonly taken: string | null }
  | { readonly kind: 'source chosen'; readonly tabId: number }
  /** `further`: the cells of the added tabs, where they were read too. */
  | { readonly kind: 'table read'; readonly table: Table; readonly further?: WizardState['furtherCells'] }
  | { readonly kind: 'read so far'; readonly share: number }
  | { readonly kind: 'further tab added'; readonly tab: FurtherTab; readonly table: Table }
  | { readonly kind: 'further tab used as'; readonly tab: FurtherTab }
  | { readonly kind: 'further tab removed'; readonly tabId: number }
  | { readonly kind: 'started'; readonly doing: NonNullable<WizardState['doing']> }
  | { readonly kind: 'done'; readonly news: News | null }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'step chosen'; readonly step: Step }
  | { readonly kind: 'help toggled' }
  | { readonly kind: 'language chosen'; readonly language: Language }
  | { readonly kind: 'campaign tabs read'; readonly tabs: WizardState['campaignTabs'] }
  | { readonly kind: 'name given'; readonly by: string }
  /** Rows of the running plan were clicked. */
  | { readonly kind: 'rows picked'; readonly codes: readonly string[] }
  /** `anew`: what was said of another change is forgotten. */
  | { readonly kind: 'change said'; readonly change: Partial<PlanChange>; readonly anew?: boolean }
  | { readonly kind: 'change left' }
  /** A question of the running plan, by what tells it apart. */
  | { readonly kind: 'question answered'; readonly question: string }
  | { readonly kind: 'more found' }
  | { readonly kind: 'brief changed'; readonly change: Partial<Omit<Brief, 'campaign'>> }
  | { readonly kind: 'campaign added'; readonly name: string }
  | { readonly kind: 'campaign chosen'; readonly name: string }
  /** `undefined`: back to what the wizard recognises. `beside`: the headers of that tab. */
  | {
      readonly kind: 'column chosen';
      readonly header: string;
      readonly field: CreatorField | null | undefined;
      readonly beside: readonly string[];
    }
  | { readonly kind: 'setting changed'; readonly key: string; readonly value: SettingValue }
  /** Several at once; `null` is back to the default. */
  | {
      readonly kind: 'settings changed';
      readonly changes: Readonly<Record<string, SettingValue | null>>;
    }
  /** A preset replaces every single change of its group. */
  | { readonly kind: 'preset chosen'; readonly group: 'tiers' | 'weights'; readonly preset: string }
  | { readonly kind: 'rules changed'; readonly change: Partial<Campaign['rules']> }
  | { readonly kind: 'creator marked'; readonly id: string; readonly mark: Mark | null };

/** A person's word on a creator, above every rule. */
export type Mark = 'must' | 'never';

/** The state after an action. Nothing the person entered is lost by any of them. */
export function transition(state: WizardState, action: Action): WizardState {
  switch (action.kind) {
    case 'opened':
      return opened(restored(state, action.saved, action.workbook.locale), action.workbook);
    case 'workbook listed':
      return withSource({ ...state, workbook: action.workbook });
    case 'plan merged':
      return merged(state, action.plan, action.workbook ?? state.workbook);
    case 'plan noticed':
      return { ...state, planNotice: action.notice };
    case 'tabs unread':
      return { ...state, news: unread(state, action.tabs, action.taken) };
    case 'source chosen':
      return withoutFurther({ ...state, sourceTabId: action.tabId, table: null, news: null }, action.tabId);
    case 'table read': {
      const { table, further = state.furtherCells } = action;
      return { ...state, table, furtherCells: further, doing: null, share: null, failure: null };
    }
    case 'read so far':
      return { ...state, share: action.share };
    case 'further tab added':
    case 'further tab used as':
      return withFurther(state, action.tab, 'table' in action ? action.table : null);
    case 'further tab removed':
      return withoutFurther(state, action.tabId);
    case 'started':
      return { ...state, doing: action.doing, share: null, failure: null };
    case 'done':
      return { ...state, doing: null, share: null, news: action.news };
    case 'failed':
      return { ...state, doing: null, share: null, failure: action.failure };
    case 'dismissed':
      return { ...state, failure: null, news: null };
    case 'step chosen':
      return {
        ...state,
        step: action.step,
        reached: furthest(state.reached, action.step),
        helpOpen: false,
        news: null,
      };
    case 'help toggled':
      return { ...state, helpOpen: !state.helpOpen };
    case 'language chosen':
      return { ...state, language: action.language };
    case 'campaign tabs read':
      return { ...state, campaignTabs: action.tabs };
    case 'name given':
      return { ...state, by: action.by };
    case 'rows picked':
      return { ...state, change: withRows(state.change, action.codes), news: null };
    case 'change said':
      return {
        ...state,
        change: { ...(action.anew === true ? noChange : state.change), ...action.change },
        news: null,
      };
    case 'change left':
      return { ...state, change: noChange };
    case 'question answered':
      return { ...state, answered: [...state.answered, action.question] };
    case 'more found':
      return { ...state, findings: state.findings + 1 };
    case 'brief changed':
      return changeCampaign(state, ({ brief, rules }) => ({ brief: { ...brief, ...action.change }, rules }));
    case 'campaign added':
      return addCampaign(state, action.name);
    case 'campaign chosen':
      return { ...state, currentCampaign: action.name, change: noChange, news: null };
    case 'column chosen':
      return { ...state, columnChoices: chooseColumn(state.columnChoices, action) };
    case 'setting changed':
      return { ...state, settings: { ...state.settings, [action.key]: action.value } };
    case 'settings changed':
      return { ...state, settings: changeSettings(state.settings, action.changes) };
    case 'preset chosen':
      return { ...state, settings: choosePreset(state.settings, action.group, action.preset) };
    case 'rules changed':
      return changeCampaign(state, ({ brief, rules }) => ({ brief, rules: { ...rules, ...action.change } }));
    case 'creator marked':
      return changeCampaign(state, ({ brief, rules }) => ({
        brief,
        rules: mark(rules, action.id, action.mark),
      }));
  }
}

function opened(state: WizardState, workbook: Workbook): WizardState {
  const scores = workbook.openAt === 'score';
  const asked = scores ? { ...state, sourceTabId: workbook.activeTabId } : state;
  const next = withSource({ ...asked, workbook, doing: null, helpOpen: workbook.openAt === 'help' });
  const wantsActive = scores || state.sourceTabId === null;
  const isListed = workbook.tabs.some(({ id }) => id === workbook.activeTabId);
  if (!wantsActive || isListed || workbook.activeTab === '' || next.sourceTabId === null) return next;
  return { ...next, news: unread(next, [workbook.activeTab], nameOf(next, next.sourceTabId)) };
}

function unread({ news }: WizardState, tabs: readonly string[], taken: string | null): News {
  const before = news?.kind === 'unread' ? news : { tabs: [], taken: null };
  return { kind: 'unread', tabs: [...before.tabs, ...tabs], taken: taken ?? before.taken };
}

function nameOf({ workbook }: WizardState, tabId: number): string | null {
  return workbook?.tabs.find(({ id }) => id === tabId)?.name ?? null;
}

function merged(state: WizardState, plan: PlanState, workbook: Workbook | null): WizardState {
  const table = plan.sourceTabId === state.sourceTabId ? state.table : null;
  return withSource({ ...restored(state, plan, ''), table, workbook });
}

/** Keeps the chosen tab while it stands; takes the first that may hold creators where it is gone. */
function withSource(before: WizardState): WizardState {
  const offered = before.workbook === null ? [] : sourceTabs(before.workbook);
  const state = withStanding(before, offered);
  if (offered.some(({ id }) => id === state.sourceTabId)) return state;
  const gone = state.sourceTabId !== null && state.workbook?.openAt !== 'score';
  return {
    ...state,
    sourceTabId: offered[0]?.id ?? null,
    table: null,
    news: gone ? { kind: 'source gone' } : state.news,
  };
}

function changeCampaign(state: WizardState, change: (campaign: Campaign) => Campaign): WizardState {
  const current = campaignOf(state);
  return {
    ...state,
    campaigns: state.campaigns.map((campaign) => (campaign === current ? change(campaign) : campaign)),
  };
}

/** A further campaign on the same pool begins with the brief at hand; date and single creators are its own. */
function addCampaign(state: WizardState, name: string): WizardState {
  const campaign = name.trim();
  if (campaign === '') return state;
  const chosen: WizardState = { ...state, currentCampaign: campaign, change: noChange, news: null };
  if (state.campaigns.some(({ brief }) => brief.campaign === campaign)) return chosen;
  const { brief, rules } = campaignOf(state);
  const begun: Campaign = {
    brief: { ...newCampaign(campaign).brief, ...brief, campaign, launch: null },
    rules: { ...rules, mustHave: [], never: [] },
  };
  return { ...chosen, campaigns: [...state.campaigns, begun] };
}

function chooseColumn(
  choices: WizardState['columnChoices'],
  { header, field, beside }: Extract<Action, { kind: 'column chosen' }>,
): WizardState['columnChoices'] {
  const others = Object.entries(choices).filter(
    ([name, taken]) => name !== header && !(beside.includes(name) && isSame(taken, field)),
  );
  return Object.fromEntries(field === undefined ? others : [...others, [header, field]]);
}

/** Most fields are read from one column of a tab: choosing another takes it from where it was chosen before. */
function isSame(taken: CreatorField | null, field: CreatorField | null | undefined): boolean {
  return taken !== null && taken === field && !isOfferField(field) && !gatheredFields.has(field);
}

function changeSettings(
  settings: WizardState['settings'],
  changes: Readonly<Record<string, SettingValue | null>>,
): WizardState['settings'] {
  const changed: Record<string, SettingValue> = {};
  for (const [key, value] of Object.entries({ ...settings, ...changes })) {
    if (value !== null) changed[key] = value;
  }
  return changed;
}

function choosePreset(
  settings: WizardState['settings'],
  group: string,
  preset: string,
): WizardState['settings'] {
  const others = Object.entries(settings).filter(([key]) => !key.startsWith(`${group}.`));
  return Object.fromEntries([...others, [`${group}.preset`, preset]]);
}

function mark(rules: Campaign['rules'], id: string, given: Mark | null): Campaign['rules'] {
  const mustHave = rules.mustHave.filter((other) => other !== id);
  const never = rules.never.filter((other) => other !== id);
  return {
    ...rules,
    mustHave: given === 'must' ? [...mustHave, id] : mustHave,
    never: given === 'never' ? [...never, id] : never,
  };
}
