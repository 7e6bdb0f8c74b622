import * as z from 'zod/mini';
import type { Brief } from '../core/campaign/brief';
import type { CreatorField } from '../core/creators/creator';
import type { Language } from '../core/messages/message';
import { presentVersion } from '../core/plan-versions';
import { tiers } from '../core/scoring/tiers';
import type { SettingValue } from '../core/settings';
import { shortlistRules } from '../core/shortlist/question/rules/shortlist-rules';
import type { ReadRequest, SaveRequest, WriteRequest } from './endpoints';
import { entriesOf, finite, list, oneOf, orNull, shape, text } from './kinds';
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

type Rules = CampaignState['rules'];

/** The budget stands in the brief. */
function rules(): Schema<Rules> {
  const { budget: _, ...kept } = shortlistRules;
  const kinds = Object.entries(kept).map(([name, { values }]) => [name, kindOf(values)]);
  return shape<Rules>(
    Object.fromEntries(kinds) as unknown as { readonly [Name in keyof Rules]: Schema<Rules[Name]> },
  );
}

/** What is wrong with an entry of a list, or for a tier, is named by its place. */
function kindOf(values: (typeof shortlistRules)[keyof Rules]['values']): Schema<unknown> {
  if ('is' in values) return z.custom(values.is);
  if ('each' in values) return list(z.custom<unknown>(values.each));
  return shape(Object.fromEntries(tiers.map((tier) => [tier, z.custom(values.ofEachTier)])));
}
