import type { Campaign } from '../core/campaign/new-campaign';
import type { TableUse } from '../core/creators/pool/pool';
import type { ColumnChoices } from '../core/creators/reading';
import type { presentVersion } from '../core/plan-versions';

/** What the wizard remembers in the file: brief, choices and column map, never a creator's row. */
export interface PlanState {
  readonly version: typeof presentVersion;
  readonly language: 'en' | 'zh';
  readonly sourceTabId: number | null;
  /** Tabs that were added to it, in the order in which they are read. */
  readonly furtherTabs: readonly FurtherTab[];
  readonly columnChoices: ColumnChoices;
  /** Changed settings only, as in the Settings tab: key → value. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Campaigns by name, the first one ''. */
  readonly campaigns: readonly Campaign[];
  readonly currentCampaign: string;
  /** The name that the person gave themselves, for the campaigns' logs; '' for none. */
  readonly by: string;
}

/** A tab that was added to the one with the creators, and what for. */
export interface FurtherTab {
  readonly tabId: number;
  readonly use: TableUse;
}

/**
 * A part of a saved plan that this version could not take over as it stood. Where the part has a default, that holds
 * instead. `was`: what stood there, where few words say it.
 */
export type LostPart =
  | { readonly kind: 'plan'; readonly part: keyof PlanState; readonly was: string | null }
  | { readonly kind: 'column'; readonly header: string; readonly was: string | null }
  | { readonly kind: 'setting'; readonly key: string; readonly was: string | null }
  /** A whole campaign; `null` where not even its name can be read. */
  | { readonly kind: 'campaign'; readonly campaign: string | null }
  | {
      readonly kind: 'brief';
      readonly campaign: string;
      readonly part: keyof Campaign['brief'];
      readonly was: string | null;
    }
  | {
      readonly kind: 'rule';
      readonly campaign: string;
      readonly part: keyof Campaign['rules'];
      readonly was: string | null;
    };
