import * as z from 'zod/mini';
import { type Brief, countries, goals, placesOffers, productKinds, targetMetrics } from '../core/brief';
import type { Campaign } from '../core/campaign/new-campaign';
import type { CreatorField } from '../core/creators/creator';
import { isDay } from '../core/days';
import { fieldMessages } from '../core/messages/creators/fields';
import type { Language } from '../core/messages/message';
import { hasPart, isPart, presentVersion } from '../core/plan-versions';
import { tiers } from '../core/scoring/tiers';
import type { SettingValue } from '../core/setting-definitions';
import { shortlistRules } from '../core/shortlist/question/rules/shortlist-rules';
import type { ChangeRequest, ReadRequest, SaveRequest, StagedPart, WriteRequest } from './endpoints';
import type { Each, Fields } from './fields';
import type { FurtherTab, PlanState } from './plan-state';
import { reportSchema } from './report-schema';
import { rowsChangeSchema } from './rows-change-schema';

/** Tells whether something is a `Value`, and where it is not. */
export type Schema<Value> = z.ZodMiniType<Value>;

/**
 * What the add-on accepts at its door: objects with at least their fields, each of its kind. What else they hold stays and
 * is not looked at. Each schema is made when it is asked for, because the bundle loads for every formula in every cell
 * and most of those loads never open the door.
 */
export const schemas = {
  readTable: (): Schema<ReadRequest> => z.looseObject({ tabId: z.number() } satisfies Fields<ReadRequest>),
  writeReports: (): Schema<WriteRequest> =>
    z.looseObject({
      reports: z.array(reportSchema()),
      language: language(),
    } satisfies Fields<WriteRequest>),
  stageReports: (): Schema<StagedPart> =>
    z.looseObject({
      run: z.string().check(z.regex(/^[0-9a-z]{1,12}-[0-9a-z]{1,12}$/)),
      part: z.number().check(z.refine((part) => Number.isInteger(part) && part >= 0 && part < mostParts)),
      of: z.number().check(z.maximum(mostParts)),
      text: z.string().check(z.minLength(1)),
    } satisfies Fields<StagedPart>),
  changeRows: (): Schema<ChangeRequest> =>
    z.looseObject({
      id: z.string().check(z.regex(/^[0-9a-z-]{1,40}$/)),
      planTabId: z.number(),
      logTabId: z.number(),
      change: rowsChangeSchema(),
      language: language(),
    } satisfies Fields<ChangeRequest>),
  saveState: (): Schema<SaveRequest> =>
    z.looseObject({
      state: schemas.planState(),
      version: z.nullable(z.string()),
    } satisfies Fields<SaveRequest>),
  planState: (): Schema<PlanState> =>
    z.looseObject({
      version: z.literal(presentVersion),
      language: language(),
      sourceTabId: z.nullable(z.number()),
      furtherTabs: z.array(furtherTab()),
      columnChoices: entries(isField),
      settings: entries(isSettingValue),
      campaigns: z.array(campaign()),
      currentCampaign: z.string(),
      by: z.string(),
    } satisfies Fields<PlanState>),
  brief,
  rules,
};

/** As many as a new tab has columns. */
const mostParts = 26;

function language() {
  return z.enum({ en: 'en', zh: 'zh' } satisfies Each<Language>);
}

function furtherTab() {
  return z.looseObject({
    tabId: z.number(),
    use: z.enum({ newer: 'newer', earlier: 'earlier', columns: 'columns' } satisfies Each<FurtherTab['use']>),
  } satisfies Fields<FurtherTab>);
}

/** What a person may have said that a column means; `null`: it is not used. */
export function isField(value: unknown): value is CreatorField | null {
  return value === null || (typeof value === 'string' && hasPart(fieldMessages, value));
}

function isSettingValue(value: unknown): value is SettingValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Values under any keys, asked by hand: zod's record and union would be 5 KB of the script for these two parts. */
function entries<Value>(isValue: (value: unknown) => value is Value) {
  return z.custom<Readonly<Record<string, Value>>>(
    (value) => isPart(value) && Object.values(value).every(isValue),
  );
}

function campaign() {
  return z.looseObject({ brief: brief(), rules: rules() } satisfies Fields<Campaign>);
}

function brief(): Schema<Brief> {
  return z.looseObject({
    campaign: z.string(),
    product: z.string(),
    niches: z.array(z.string()),
    competitors: z.array(z.string()),
    launch: z.nullable(z.string().check(z.refine(isDay))),
    budget: z.number(),
    goal: oneOf(goals),
    keywords: z.array(z.string()),
    angles: z.array(z.string()),
    days: z.nullable(z.number()),
    brand: z.string(),
    productKind: oneOf(productKinds),
    competing: entries((value): value is number => Number.isFinite(value)),
    target: z.nullable(z.looseObject({ metric: oneOf(targetMetrics), count: z.number() })),
    weekly: z.nullable(z.number()),
    client: z.nullable(oneOf(countries)),
    clientLanguage: z.nullable(language()),
    agencyFee: z.number(),
    agencyFeeIn: z.boolean(),
    tax: z.number(),
    taxIn: z.boolean(),
    platformFeeIn: z.boolean(),
    boost: z.nullable(z.number()),
    authorisation: z.number(),
    sampleCost: z.nullable(z.number()),
    trialDays: z.nullable(z.number()),
    readyOn: z.nullable(z.string().check(z.refine(isDay))),
    places: z.nullable(z.number()),
    placesOffer: oneOf(placesOffers),
    recruitsAtHand: z.boolean(),
  } satisfies Fields<Brief>);
}

function oneOf<Word extends string>(words: readonly Word[]) {
  return z.enum(Object.fromEntries(words.map((word) => [word, word])) as Each<Word>);
}

type Rules = Campaign['rules'];

/** The budget stands in the brief, and that part of it is no creator's is not asked. */
function rules(): Schema<Rules> {
  const { budget: _, wholeBudget: __, ...kept } = shortlistRules;
  const kinds = Object.entries(kept).map(([name, { values }]) => [name, kindOf(values)]);
  return z.looseObject(Object.fromEntries(kinds) as unknown as Fields<Rules>);
}

/** What is wrong with an entry of a list, or for a tier, is named by its place. */
function kindOf(values: (typeof shortlistRules)[keyof Rules]['values']): Schema<unknown> {
  if ('is' in values) return z.custom(values.is);
  if ('each' in values) return z.array(z.custom<unknown>(values.each));
  return z.looseObject(Object.fromEntries(tiers.map((tier) => [tier, z.custom(values.ofEachTier)])));
}
