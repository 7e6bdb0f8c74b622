import type { Brief } from '../core/campaign/brief';
import type { ColumnChoices } from '../core/creators/creator';
import type { TableUse } from '../core/creators/pool/pool';
import type { ShortlistRules } from '../core/shortlist/rules';

/** What the wizard remembers in the file: brief, choices and column map, never a creator's row. */
export interface PlanState {
  readonly version: 1;
  readonly language: 'en' | 'zh';
  readonly sourceTabId: number | null;
  /** Tabs that were added to it, in the order in which they are read. */
  readonly furtherTabs?: readonly FurtherTab[];
  readonly columnChoices: ColumnChoices;
  /** Changed settings only, as in the Settings tab: key → value. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Campaigns by name, the first one ''. */
  readonly campaigns: readonly CampaignState[];
  readonly currentCampaign: string;
}

/** A tab that was added to the one with the creators, and what for. */
export interface FurtherTab {
  readonly tabId: number;
  readonly use: TableUse;
}

export interface CampaignState {
  readonly brief: Brief;
  /** The budget stands in the brief. */
  readonly rules: Omit<ShortlistRules, 'budget'>;
}
