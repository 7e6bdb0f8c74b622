import { type Campaign, newCampaign } from '../../core/campaign/new-campaign';
import type { PoolChanges } from '../../core/creators/pool/newer-export';
import type { ColumnChoices } from '../../core/creators/reading';
import type { Language } from '../../core/messages/message';
import type { SettingValue } from '../../core/setting-definitions';
import type { Table } from '../../core/table';
import type { TabSummary, Workbook } from '../../wire/endpoints';
import type { FurtherTab, LostPart } from '../../wire/plan-state';
import type { Failure } from './failure';
import type { Conflict, Thing } from './merge-plans';
import { noChange, type PlanChange } from './plan-change';
import type { Step } from './step';

/** Everything the wizard knows by itself: plain data. What follows from it is worked out in derive.ts. */
export interface WizardState {
  readonly language: Language;
  readonly step: Step;
  /** The furthest step seen. */
  readonly reached: Step;
  readonly helpOpen: boolean;
  /** `null` until the file has answered. */
  readonly workbook: Workbook | null;
  /** The tab that the creators come from; `null` where the file has none to offer. */
  readonly sourceTabId: number | null;
  /** The cells of that tab as last read. */
  readonly table: Table | null;
  /** Tabs that were added to it, in the order in which they are read. */
  readonly furtherTabs: readonly FurtherTab[];
  /** The cells of added tabs as last read. */
  readonly furtherCells: readonly { readonly tabId: number; readonly table: Table }[];
  readonly columnChoices: ColumnChoices;
  /** Changed settings only. */
  readonly settings: Readonly<Record<string, SettingValue>>;
  /** Never empty; the first one's name is ''. */
  readonly campaigns: readonly Campaign[];
  readonly currentCampaign: string;
  /** The Shortlist, Plan and Log tabs of all campaigns as last read: what people decided in them. */
  readonly campaignTabs: readonly CampaignTab[];
  /** The name that the person gave themselves, for the log; '' as long as nobody has asked. */
  readonly by: string;
  /** What the person is about to change of the running plan. */
  readonly change: PlanChange;
  /** Questions of the running plan that are answered, by what tells them apart. */
  readonly answered: readonly string[];
  /** How often a computation that goes on by itself has come to know more. */
  readonly findings: number;
  /** What a server call or a long computation is at; controls that would start another wait. */
  readonly doing: 'opening' | 'reading' | 'scoring' | 'writing' | 'changing' | null;
  /** How much of the tabs is read, 0 to 1; `null` where nobody reads, or nobody knows. */
  readonly share: number | null;
  readonly failure: Failure | null;
  readonly news: News | null;
  readonly planNotice: PlanNotice | null;
}

/** The tabs in which a campaign is decided. */
export const campaignTabKinds = ['shortlist', 'plan', 'log'] as const;

/** A tab of a campaign, as it stands. */
export interface CampaignTab {
  readonly kind: (typeof campaignTabKinds)[number];
  readonly campaign: string;
  readonly table: Table;
}

/** Something that went well and is worth a line. */
export type News =
  | { readonly kind: 'written'; readonly tab: string; readonly kept: number }
  /** The tab used last time is gone; another was taken. */
  | { readonly kind: 'source gone' }
  /** The tab in front held no creators, and another does. */
  | { readonly kind: 'another tab'; readonly passedOver: string }
  /** A tab that was added is gone; the others are read without it. */
  | { readonly kind: 'further gone' }
  /** Tabs that Google did not hand out; `taken`: the one that is read in place of the chosen one. */
  | { readonly kind: 'unread'; readonly tabs: readonly string[]; readonly taken: string | null }
  /** What has changed in the cells since they were read before. */
  | { readonly kind: 'read again'; readonly changes: PoolChanges }
  /** Rows of the running plan were changed under a number of its log; `kept`: codes of rows with formulas of the person's. */
  | {
      readonly kind: 'plan changed';
      readonly number: number;
      readonly codes: readonly string[];
      readonly kept: readonly string[];
    }
  /** Nothing was written, for the plan is another than the one that was shown; `codes`: where, as far as it is known. */
  | { readonly kind: 'changed since'; readonly codes: readonly string[] };

/** What is to be said of the plan that the file remembers. */
export type PlanNotice =
  /** Another window has saved meanwhile; these came from there. */
  | { readonly kind: 'taken'; readonly things: readonly Thing[] }
  /** Both have changed these: nothing is saved until the person has decided. */
  | { readonly kind: 'asked'; readonly conflicts: readonly Conflict[] }
  /** What was kept cannot be read, so the plan began afresh. */
  | { readonly kind: 'unreadable' }
  /** A newer Tierwise has saved it: nothing is saved over it until the person has decided to. */
  | { readonly kind: 'newer' }
  /** The plan was opened without these. */
  | { readonly kind: 'lost'; readonly lost: readonly LostPart[] };

export const initialState: WizardState = {
  language: 'en',
  step: 'brief',
  reached: 'brief',
  helpOpen: false,
  workbook: null,
  sourceTabId: null,
  table: null,
  furtherTabs: [],
  furtherCells: [],
  columnChoices: {},
  settings: {},
  campaigns: [newCampaign('')],
  currentCampaign: '',
  campaignTabs: [],
  by: '',
  change: noChange,
  answered: [],
  findings: 0,
  doing: 'opening',
  share: null,
  failure: null,
  news: null,
  planNotice: null,
};

/** The campaign that the wizard is at. */
export function campaignOf(state: WizardState): Campaign {
  const found = state.campaigns.find(({ brief }) => brief.campaign === state.currentCampaign);
  return found ?? state.campaigns[0] ?? newCampaign('');
}

/** The added tabs that have been read, with what each is for. */
export function furtherTables({
  furtherTabs,
  furtherCells,
}: WizardState): readonly (FurtherTab & { readonly table: Table })[] {
  return furtherTabs.flatMap((tab) => {
    const read = furtherCells.find(({ tabId }) => tabId === tab.tabId);
    return read === undefined ? [] : [{ ...tab, table: read.table }];
  });
}

/** The tabs that may hold creators: the one the person looks at first, Tierwise's own left out. */
export function sourceTabs(workbook: Workbook): readonly TabSummary[] {
  const foreign = workbook.tabs.filter(({ own }) => own === null);
  const active = foreign.filter(({ id }) => id === workbook.activeTabId);
  return [...active, ...foreign.filter((tab) => !active.includes(tab))];
}
