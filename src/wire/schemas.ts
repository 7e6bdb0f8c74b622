import * as z from 'zod/mini';
import type { Brief } from '../core/campaign/brief';
import type { CreatorField } from '../core/creators/creator';
import type { Language } from '../core/messages/message';
import type { Confidence } from '../core/scoring/confidence';
import { type Tier, tiers } from '../core/scoring/tiers';
import { type MixName, mixPresets, type SettingValue } from '../core/settings';
import type { ExclusivePair, MixRule, ShortlistRules, Span } from '../core/shortlist/rules';
import type { ReadRequest, WriteRequest } from './endpoints';
import { entriesOf, finite, flag, oneOf, text } from './kinds';
import type { CampaignState, FurtherTab, PlanState } from './plan-state';
import { reportSchema } from './report-schema';

/** Tells whether something is a `Value`, and where it is not. */
export type Schema<Value> = z.ZodMiniType<Value>;

/**
 * What the add-on accepts at its door. Each schema is made when it is asked for, because the bundle loads for
 * every formula in every cell and most of those loads never open the door.
 */
export const schemas = {
  readTable: (): Schema<ReadRequest> => z.object({ tabId: finite() }),
  writeReports: (): Schema<WriteRequest> =>
    z.object({ reports: z.array(reportSchema()), language: language() }),
  planState: (): Schema<PlanState> =>
    z.object({
      version: oneOf<1>(1),
      language: language(),
      sourceTabId: z.nullable(finite()),
      furtherTabs: z.exactOptional(z.array(furtherTab())),
      columnChoices: entriesOf(isField),
      settings: entriesOf(isSettingValue),
      campaigns: z.array(campaign()),
      currentCampaign: text(),
    }),
};

function language() {
  return oneOf<Language>('en', 'zh');
}

function furtherTab(): Schema<FurtherTab> {
  return z.object({ tabId: finite(), use: oneOf<FurtherTab['use']>('newer', 'earlier', 'columns') });
}

/** A field that this version does not know stands until the wizard meets its column again. */
function isField(value: unknown): value is CreatorField | null {
  return value === null || typeof value === 'string';
}

function isSettingValue(value: unknown): value is SettingValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function campaign(): Schema<CampaignState> {
  return z.object({ brief: brief(), rules: rules() });
}

function brief(): Schema<Brief> {
  return z.object({
    campaign: text(),
    product: text(),
    niches: z.array(text()),
    competitors: z.array(text()),
    launch: z.nullable(text()),
    budget: finite(),
  });
}

function rules(): Schema<CampaignState['rules']> {
  return z.object({
    holdBack: finite(),
    mixName: oneOf(...(Object.keys(mixPresets) as MixName[])),
    mix: z.array(mixRule()),
    tiers: z.array(tier()),
    size: z.nullable(span()),
    ignorePrices: flag(),
    mustHave: z.array(text()),
    never: z.array(text()),
    blacklist: z.array(text()),
    exclusive: z.array(z.custom<ExclusivePair>((value) => Array.isArray(value) && value.length === 2)),
    packages: z.array(z.object({ name: text(), ids: z.array(text()), price: z.nullable(finite()) })),
    niches: z.array(z.object({ niche: text(), least: finite() })),
    agencyCap: z.nullable(finite()),
    declaredOnly: flag(),
    leastConfidence: oneOf<Confidence>('Low', 'Medium', 'High'),
    competitorDays: finite(),
    unpriced: z.custom<ShortlistRules['unpriced']>(
      (value) => typeof value === 'object' && value !== null && tiers.every((tier) => tier in value),
    ),
    giftCost: finite(),
    echo: flag(),
  });
}

function mixRule(): Schema<MixRule> {
  const may = () => z.exactOptional(span());
  return z.object({ tiers: z.array(tier()), countShare: may(), count: may(), spendShare: may() });
}

function tier() {
  return oneOf<Tier>(...tiers);
}

function span() {
  return z.custom<Span>(
    (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite),
  );
}
