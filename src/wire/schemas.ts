import * as z from 'zod/mini';
import type { Brief } from '../core/campaign/brief';
import type { CreatorField } from '../core/creators/creator';
import type { Language } from '../core/messages/message';
import type { Confidence } from '../core/scoring/confidence';
import { type Tier, tiers } from '../core/scoring/tiers';
import { type MixName, mixPresets, type SettingValue } from '../core/settings';
import type { ExclusivePair, MixRule, ShortlistRules, Span } from '../core/shortlist/rules';
import type { ReadRequest, SaveRequest, WriteRequest } from './endpoints';
import { entriesOf, finite, flag, list, oneOf, optional, orNull, shape, text } from './kinds';
import type { CampaignState, FurtherTab, PlanState } from './plan-state';
import { reportSchema } from './report-schema';

/** Tells whether something is a `Value`, and where it is not. */
export type Schema<Value> = z.ZodMiniType<Value>;

/**
 * What the add-on accepts at its door. Each schema is made when it is asked for, because the bundle loads for
 * every formula in every cell and most of those loads never open the door.
 */
export const schemas = {
  readTable: (): Schema<ReadRequest> => shape({ tabId: finite() }),
  writeReports: (): Schema<WriteRequest> => shape({ reports: list(reportSchema()), language: language() }),
  saveState: (): Schema<SaveRequest> => shape({ state: schemas.planState(), version: orNull(text()) }),
  planState: (): Schema<PlanState> =>
    shape({
      version: oneOf<1>(1),
      language: language(),
      sourceTabId: orNull(finite()),
      furtherTabs: optional(list(furtherTab())),
      columnChoices: entriesOf(isField),
      settings: entriesOf(isSettingValue),
      campaigns: list(campaign()),
      currentCampaign: text(),
    }),
};

function language() {
  return oneOf<Language>('en', 'zh');
}

function furtherTab(): Schema<FurtherTab> {
  return shape({ tabId: finite(), use: oneOf<FurtherTab['use']>('newer', 'earlier', 'columns') });
}

/** A field that this version does not know stands until the wizard meets its column again. */
function isField(value: unknown): value is CreatorField | null {
  return value === null || typeof value === 'string';
}

function isSettingValue(value: unknown): value is SettingValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function campaign(): Schema<CampaignState> {
  return shape({ brief: brief(), rules: rules() });
}

function brief(): Schema<Brief> {
  return shape({
    campaign: text(),
    product: text(),
    niches: list(text()),
    competitors: list(text()),
    launch: orNull(text()),
    budget: finite(),
  });
}

function rules(): Schema<CampaignState['rules']> {
  return shape({
    holdBack: finite(),
    mixName: oneOf(...(Object.keys(mixPresets) as MixName[])),
    mix: list(mixRule()),
    tiers: list(tier()),
    size: orNull(span()),
    ignorePrices: flag(),
    mustHave: list(text()),
    never: list(text()),
    blacklist: list(text()),
    exclusive: list(z.custom<ExclusivePair>((value) => Array.isArray(value) && value.length === 2)),
    packages: list(shape({ name: text(), ids: list(text()), price: orNull(finite()) })),
    niches: list(shape({ niche: text(), least: finite() })),
    agencyCap: orNull(finite()),
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
  const may = () => optional(span());
  return shape({ tiers: list(tier()), countShare: may(), count: may(), spendShare: may() });
}

function tier() {
  return oneOf<Tier>(...tiers);
}

function span() {
  return z.custom<Span>(
    (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite),
  );
}
