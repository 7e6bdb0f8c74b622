import * as z from 'zod/mini';
import type { Brief } from '../core/brief';
import type { CreatorField } from '../core/creators/creator';
import type { Language } from '../core/messages/message';
import { presentVersion } from '../core/plan-versions';
import type { Confidence } from '../core/scoring/confidence';
import { type Tier, tiers } from '../core/scoring/tiers';
import { type MixName, mixPresets, type SettingValue, unpricedChoices } from '../core/settings';
import type { ExclusivePair, MixRule, ShortlistRules, Span, Unpriced } from '../core/shortlist/rules';
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
      version: oneOf<PlanState['version']>(presentVersion),
      language: language(),
      sourceTabId: orNull(finite()),
      furtherTabs: list(furtherTab()),
      columnChoices: entriesOf(isField),
      settings: entriesOf(isSettingValue),
      campaigns: list(campaign()),
      currentCampaign: text(),
    }),
  brief,
  rules,
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
    unpriced: unpriced(),
    giftCost: finite(),
    echo: flag(),
  });
}

function unpriced(): Schema<ShortlistRules['unpriced']> {
  const ways = tiers.map((tier) => [tier, oneOf<Unpriced>(...unpricedChoices)] as const);
  return shape(Object.fromEntries(ways) as Record<Tier, Schema<Unpriced>>);
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
