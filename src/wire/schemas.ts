import * as z from 'zod/mini';
import type { Brief } from '../core/campaign/brief';
import type { CreatorField } from '../core/creators/creator';
import { tiers } from '../core/scoring/tiers';
import { type MixName, mixPresets } from '../core/settings';
import type { MixRule } from '../core/shortlist/shortlist';
import type { ReadRequest, WriteRequest } from './endpoints';
import type { CampaignState, PlanState } from './plan-state';
import { reportSchema } from './report-schema';

/**
 * What the add-on accepts at its door. Each schema is made when it is asked for, because the bundle loads for
 * every formula in every cell and most of those loads never open the door.
 */
export const schemas = {
  readTable: (): z.ZodMiniType<ReadRequest> => z.object({ tabId: z.int() }),
  writeReports: (): z.ZodMiniType<WriteRequest> =>
    z.object({ reports: z.array(reportSchema()).check(z.minLength(1)), language: language() }),
  planState: (): z.ZodMiniType<PlanState> =>
    z.object({
      version: z.literal(1),
      language: language(),
      sourceTabId: z.nullable(z.int()),
      columnChoices: z.record(z.string(), z.nullable(field())),
      settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      campaigns: z.array(campaign()),
      currentCampaign: z.string(),
    }),
};

function campaign(): z.ZodMiniType<CampaignState> {
  return z.object({ brief: brief(), rules: rules() });
}

function brief(): z.ZodMiniType<Brief> {
  return z.object({
    campaign: z.string(),
    product: z.string(),
    niches: z.array(z.string()),
    competitors: z.array(z.string()),
    launch: z.nullable(isoDate()),
    budget: z.number(),
  });
}

function rules(): z.ZodMiniType<CampaignState['rules']> {
  return z.object({
    holdBack: z.number(),
    mixName: z.enum(Object.keys(mixPresets) as MixName[]),
    mix: z.array(mixRule()),
    tiers: z.array(z.enum(tiers)),
    mustHave: z.array(z.string()),
    never: z.array(z.string()),
    agencyCap: z.nullable(z.number()),
    declaredOnly: z.boolean(),
  });
}

function mixRule(): z.ZodMiniType<MixRule> {
  const span = () => z.exactOptional(z.tuple([z.number(), z.number()]));
  return z.object({ tiers: z.array(z.enum(tiers)), countShare: span(), count: span(), spendShare: span() });
}

/** A field that this version does not know stands until the wizard meets its column again. */
function field() {
  return z.custom<CreatorField>((value) => typeof value === 'string');
}

function language() {
  return z.enum(['en', 'zh']);
}

function isoDate() {
  return z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
}
