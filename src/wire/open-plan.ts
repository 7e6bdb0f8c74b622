import { type Campaign, newCampaign } from '../core/campaign/new-campaign';
import {
  hasPart,
  isPart,
  type PlanStep,
  planSteps,
  presentVersion,
  type SavedPart,
} from '../core/plan-versions';
import { isUsableSetting } from '../core/settings';
import { mixNames } from '../core/shortlist/question/rules/mixes';
import type { LostPart, PlanState } from './plan-state';
import { isField, schemas } from './schemas';
import { type Findings, takeOver, wordsOf } from './take-over';

/** A saved plan as this version sees it. */
export type OpenedPlan =
  | {
      readonly kind: 'open';
      readonly state: PlanState;
      /** What is to be said: parts that stood there and could not be taken over. */
      readonly lost: readonly LostPart[];
      /** Whether `state` says all that was saved; not so where something is lost, or a part is gone from Tierwise. */
      readonly isWhole: boolean;
    }
  /** Saved by a version of Tierwise that knows more than this one. */
  | { readonly kind: 'newer' }
  /** No plan, as far as can be told. */
  | { readonly kind: 'spoilt' };

/** What a plan of this version is, and how those before become one; handed in by tests. */
export interface PlanVersions {
  readonly present: number;
  readonly steps: readonly PlanStep[];
}

/**
 * Opens what any version of Tierwise has saved. What is missing is as in a new plan and a new campaign; what cannot be
 * taken over costs only itself.
 */
export function openPlan(
  saved: unknown,
  { present, steps }: PlanVersions = { present: presentVersion, steps: planSteps },
): OpenedPlan {
  if (!isPart(saved) || !Object.keys(newPlan()).some((key) => hasPart(saved, key))) return { kind: 'spoilt' };
  // Every version has written its number; one that somebody has taken out says nothing.
  const { version = 1 } = saved;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'spoilt' };
  if (version > present) return { kind: 'newer' };
  const due = steps.filter(({ to }) => to > version);
  try {
    const plan = due.reduce((part, step) => step.plan?.(part) ?? part, saved);
    return takenOver(plan, due);
  } catch {
    return { kind: 'spoilt' };
  }
}

/** A plan in which nothing is chosen yet. */
function newPlan(): PlanState {
  return {
    version: presentVersion,
    language: 'en',
    sourceTabId: null,
    furtherTabs: [],
    columnChoices: {},
    settings: {},
    campaigns: [newCampaign('')],
    currentCampaign: '',
    by: '',
  };
}

function takenOver(saved: SavedPart, steps: readonly PlanStep[]): OpenedPlan {
  const findings: Findings = { lost: [], isWhole: true };
  const campaigns = campaignsOf(saved['campaigns'], steps, findings);
  const parts: SavedPart = {
    ...saved,
    version: presentVersion,
    columnChoices: entriesOf(saved, 'columnChoices', findings, (header, field) =>
      isField(field) ? null : { kind: 'column', header, was: wordsOf(field) },
    ),
    settings: entriesOf(saved, 'settings', findings, (key, value) =>
      isUsableSetting(key, value) ? null : { kind: 'setting', key, was: wordsOf(value) },
    ),
    campaigns: campaigns.length > 0 ? campaigns : newPlan().campaigns,
  };
  const state = takeOver(parts, newPlan(), schemas.planState(), findings, (part, was) => ({
    kind: 'plan',
    part,
    was,
  }));
  const { lost } = findings;
  return { kind: 'open', state, lost, isWhole: findings.isWhole && lost.length === 0 };
}

/** The entries under keys of their own that can be taken over. */
function entriesOf(
  saved: SavedPart,
  part: 'columnChoices' | 'settings',
  { lost }: Findings,
  lossOf: (key: string, value: unknown) => LostPart | null,
): unknown {
  const entries = saved[part];
  if (!isPart(entries)) return entries;
  return Object.fromEntries(
    Object.entries(entries).filter(([key, value]) => {
      const loss = lossOf(key, value);
      if (loss !== null) lost.push(loss);
      return loss === null;
    }),
  );
}

function campaignsOf(saved: unknown, steps: readonly PlanStep[], findings: Findings): readonly Campaign[] {
  if (saved === undefined) return [];
  if (!Array.isArray(saved)) {
    findings.lost.push({ kind: 'plan', part: 'campaigns', was: wordsOf(saved) });
    return [];
  }
  const opened: Campaign[] = [];
  for (const one of saved as readonly unknown[]) {
    const campaign = campaignOf(one, steps, findings);
    if (campaign === null) findings.lost.push({ kind: 'campaign', campaign: nameIn(one) });
    else opened.push(campaign);
  }
  return withNamesOfTheirOwn(opened, findings);
}

/** @returns `null` where it cannot be read at all */
function campaignOf(saved: unknown, steps: readonly PlanStep[], findings: Findings): Campaign | null {
  const stepped = isPart(saved) ? throughSteps(saved, steps) : null;
  if (stepped === null) return null;
  const { brief: savedBrief = {}, rules: savedRules = {}, ...further } = stepped;
  if (!isPart(savedBrief) || !isPart(savedRules)) return null;
  if (Object.keys(further).length > 0) findings.isWhole = false;

  const mix = savedRules['mixName'];
  const known = mixNames.find((name) => name === mix);
  const fresh = newCampaign('', known);
  const brief = takeOver(savedBrief, fresh.brief, schemas.brief(), findings, (part, was) => ({
    kind: 'brief',
    campaign: nameIn(saved) ?? '',
    part,
    was,
  }));
  const ruleLoss = (part: keyof Campaign['rules'], was: string | null): LostPart => ({
    kind: 'rule',
    campaign: brief.campaign,
    part,
    was,
  });
  const isMixGone = mix !== undefined && known === undefined;
  if (isMixGone) findings.lost.push(ruleLoss('mix', wordsOf(mix)));
  const rules = isMixGone ? withoutMix(savedRules) : savedRules;
  return { brief, rules: takeOver(rules, fresh.rules, schemas.rules(), findings, ruleLoss) };
}

/** What only makes sense with the name of the mix goes with it. */
function withoutMix(rules: SavedPart): SavedPart {
  const ofMix = ['mixName', 'mix', 'holdBack'];
  return Object.fromEntries(Object.entries(rules).filter(([part]) => !ofMix.includes(part)));
}

function throughSteps(saved: SavedPart, steps: readonly PlanStep[]): SavedPart | null {
  try {
    return steps.reduce((part, step) => step.campaign?.(part) ?? part, saved);
  } catch {
    return null;
  }
}

/** Campaigns are told by their names, so a second one of the same name gets a number that no other goes by. */
function withNamesOfTheirOwn(campaigns: readonly Campaign[], { lost }: Findings): readonly Campaign[] {
  const names = new Set(campaigns.map(({ brief }) => brief.campaign));
  const taken = new Set<string>();
  return campaigns.map((campaign) => {
    const was = campaign.brief.campaign;
    if (!taken.has(was)) {
      taken.add(was);
      return campaign;
    }
    let name = was;
    for (let number = 2; names.has(name); number += 1) name = `${was} (${number})`.trim();
    names.add(name);
    lost.push({ kind: 'brief', campaign: name, part: 'campaign', was: wordsOf(was) });
    return { ...campaign, brief: { ...campaign.brief, campaign: name } };
  });
}

function nameIn(campaign: unknown): string | null {
  const brief = isPart(campaign) ? campaign['brief'] : null;
  const name = isPart(brief) ? brief['campaign'] : null;
  return typeof name === 'string' ? name : null;
}
