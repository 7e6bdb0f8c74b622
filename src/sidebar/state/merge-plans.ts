import type { Brief } from '../../core/brief';
import type { Campaign } from '../../core/campaign/new-campaign';
import type { ShortlistRules } from '../../core/shortlist/question/rules/rules';
import type { FurtherTab, PlanState } from '../../wire/plan-state';

/** A plan is kept apart into these: what two people can change at the same time without touching each other. */
export type Thing =
  | { readonly kind: 'source' }
  | { readonly kind: 'further tab'; readonly tabId: number }
  | { readonly kind: 'column'; readonly header: string }
  /** One setting, or those that only make sense together. */
  | { readonly kind: 'settings'; readonly keys: string }
  | { readonly kind: 'brief'; readonly campaign: string; readonly part: BriefPart }
  | { readonly kind: 'rule'; readonly campaign: string; readonly part: RulePart }
  /** What a person said of one creator: 'must' or 'never'. */
  | { readonly kind: 'mark'; readonly campaign: string; readonly id: string }
  /** A whole campaign that only the other side has. */
  | { readonly kind: 'campaign'; readonly campaign: string }
  /** One entry of a list whose order means nothing. */
  | { readonly kind: 'entry'; readonly campaign: string; readonly list: EntryList; readonly name: string };

type BriefPart = Exclude<keyof Brief, 'campaign' | 'competitors'>;
type Rules = Campaign['rules'];
/** `mix`: the mix with its name and what it holds back. */
type RulePart = 'mix' | Exclude<keyof Rules, keyof typeof ruleLists | 'mustHave' | 'never' | OfMix>;
type OfMix = 'mix' | 'mixName' | 'holdBack';
type EntryList = 'competitors' | keyof typeof ruleLists;

/** How one thing stands in two plans; `undefined` where it does not. */
export interface Conflict {
  readonly thing: Thing;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergedPlan {
  /** With the changes of both; where they conflict, with mine. */
  readonly plan: PlanState;
  /** What came from the other side alone. */
  readonly taken: readonly Thing[];
  /** What both have changed, and not alike: for the person to decide. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Joins two plans that began from the same one, thing by thing. Language, campaign at hand and name are where a person
 * stands and not what is planned, so they stay mine. A campaign is never removed.
 */
export function mergePlans(began: PlanState, mine: PlanState, theirs: PlanState): MergedPlan {
  const base = partsOf(began);
  const ours = partsOf(withCampaignsOf(mine, began));
  const others = partsOf(withCampaignsOf(theirs, began));
  const taken: Thing[] = [];
  const conflicts: Conflict[] = [];
  const merged = new Map<string, Part>();
  for (const key of orderOf(base, ours, others)) {
    const [was, my, their] = [base, ours, others].map((parts) => parts.get(key));
    const thing = my?.thing ?? their?.thing ?? was?.thing;
    if (thing === undefined) continue;
    const isMine = isSame(was?.value, their?.value) || isSame(my?.value, their?.value);
    const isTheirs = !isMine && isSame(was?.value, my?.value);
    if (isTheirs) taken.push(thing);
    else if (!isMine) conflicts.push({ thing, mine: my?.value, theirs: their?.value });
    const part = isTheirs ? their : my;
    if (part !== undefined) merged.set(key, part);
  }
  return { plan: planOf(mine, merged), taken: withWholeCampaigns(taken, mine), conflicts };
}

/** The plan in which one thing stands as in another plan. */
export function withThing(plan: PlanState, thing: Thing, from: PlanState): PlanState {
  const key = keyOf(thing);
  const parts = new Map(partsOf(plan));
  const part = partsOf(from).get(key);
  if (part === undefined) parts.delete(key);
  else parts.set(key, part);
  return planOf(plan, parts);
}

/** Whether two plain values say the same, whatever the order of their keys; an absent field is an undefined one. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other);
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].every((key) =>
    isSame(first[key], second[key]),
  );
}

interface Part {
  readonly thing: Thing;
  readonly value: unknown;
}

type Parts = ReadonlyMap<string, Part>;

/** Lists of a campaign's rules whose order means nothing, and what an entry is known by. */
const ruleLists = {
  blacklist: (entry: string) => entry,
  exclusive: (entry: readonly string[]) => entry.join(' + '),
  packages: ({ name }: ShortlistRules['packages'][number]) => name,
  niches: ({ niche }: ShortlistRules['niches'][number]) => niche,
} as const;

/** The settings that are chosen, or worked out, together: a half of one and a half of another would be nobody's. */
const joined = /^(?:tiers|weights|engagement|benchmark)(?=\.)/;

function partsOf(plan: PlanState): Parts {
  const parts = new Map<string, Part>();
  const put = (thing: Thing, value: unknown) => parts.set(keyOf(thing), { thing, value });
  put({ kind: 'source' }, plan.sourceTabId);
  for (const tab of plan.furtherTabs) put({ kind: 'further tab', tabId: tab.tabId }, tab);
  for (const [header, field] of Object.entries(plan.columnChoices)) put({ kind: 'column', header }, field);
  const settings = new Map<string, Record<string, unknown>>();
  for (const [key, value] of Object.entries(plan.settings)) {
    const keys = joined.exec(key)?.[0] ?? key;
    settings.set(keys, { ...settings.get(keys), [key]: value });
  }
  for (const [keys, values] of settings) put({ kind: 'settings', keys }, values);
  for (const { brief, rules } of plan.campaigns) {
    const { campaign, competitors, ...briefParts } = brief;
    for (const [part, value] of Object.entries(briefParts))
      put({ kind: 'brief', campaign, part: part as BriefPart }, value);
    const { holdBack, mixName, mix, mustHave, never, ...ruleParts } = rules;
    put({ kind: 'rule', campaign, part: 'mix' }, { holdBack, mixName, mix });
    for (const id of never) put({ kind: 'mark', campaign, id }, 'never');
    for (const id of mustHave) put({ kind: 'mark', campaign, id }, 'must');
    const putList = <Entry>(list: EntryList, entries: readonly Entry[], nameOf: (entry: Entry) => string) => {
      for (const entry of entries) {
        let name = nameOf(entry);
        // Two entries may go by one name, or have none yet.
        while (parts.has(keyOf({ kind: 'entry', campaign, list, name }))) name += ' ';
        put({ kind: 'entry', campaign, list, name }, entry);
      }
    };
    putList('competitors', competitors, (entry) => entry);
    putList('blacklist', rules.blacklist, ruleLists.blacklist);
    putList('exclusive', rules.exclusive, ruleLists.exclusive);
    putList('packages', rules.packages, ruleLists.packages);
    putList('niches', rules.niches, ruleLists.niches);
    for (const [part, value] of Object.entries(ruleParts)) {
      if (!(part in ruleLists)) put({ kind: 'rule', campaign, part: part as RulePart }, value);
    }
  }
  return parts;
}

/** The plan that consists of these parts, seen by whom `mine` belongs to. */
function planOf(mine: PlanState, parts: Parts): PlanState {
  const all = [...parts.values()];
  const valuesOf = <Kind extends Thing['kind']>(kind: Kind) =>
    all.flatMap(({ thing, value }) =>
      thing.kind === kind ? [[thing as Extract<Thing, { kind: Kind }>, value] as const] : [],
    );
  const names = [...new Set(all.flatMap(({ thing }) => ('campaign' in thing ? [thing.campaign] : [])))];
  const campaigns = names.map((name): Campaign => {
    const of = <Value extends readonly [{ readonly campaign: string }, unknown]>(values: readonly Value[]) =>
      values.filter(([thing]) => thing.campaign === name);
    const brief = Object.fromEntries(of(valuesOf('brief')).map(([{ part }, value]) => [part, value]));
    const rules = of(valuesOf('rule')).map(([{ part }, value]) =>
      part === 'mix' ? (value as object) : { [part]: value },
    );
    const marked = (mark: string) =>
      of(valuesOf('mark')).flatMap(([{ id }, value]) => (value === mark ? [id] : []));
    const entries = (list: EntryList) =>
      of(valuesOf('entry')).flatMap(([thing, value]) => (thing.list === list ? [value] : []));
    return {
      brief: { campaign: name, ...brief, competitors: entries('competitors') } as unknown as Brief,
      rules: {
        ...Object.assign({}, ...rules),
        mustHave: marked('must'),
        never: marked('never'),
        ...Object.fromEntries(Object.keys(ruleLists).map((list) => [list, entries(list as EntryList)])),
      } as Rules,
    };
  });
  return {
    version: mine.version,
    language: mine.language,
    sourceTabId: valuesOf('source')[0]?.[1] as PlanState['sourceTabId'],
    furtherTabs: valuesOf('further tab').map(([, tab]) => tab as FurtherTab),
    columnChoices: Object.fromEntries(
      valuesOf('column').map(([{ header }, field]) => [header, field]),
    ) as PlanState['columnChoices'],
    settings: Object.assign({}, ...valuesOf('settings').map(([, values]) => values)),
    campaigns,
    currentCampaign: mine.currentCampaign,
    by: mine.by,
  };
}

/** Theirs where mine has kept to the order that both began from; else mine, with what only they have at the end. */
function orderOf(base: Parts, mine: Parts, theirs: Parts): readonly string[] {
  const kept = isSame([...base.keys()], [...mine.keys()]);
  const [first, second] = kept ? [theirs, mine] : [mine, theirs];
  return [...new Set([...first.keys(), ...second.keys(), ...base.keys()])];
}

function withCampaignsOf(plan: PlanState, began: PlanState): PlanState {
  const names = plan.campaigns.map(({ brief }) => brief.campaign);
  const lost = began.campaigns.filter(({ brief }) => !names.includes(brief.campaign));
  return lost.length === 0 ? plan : { ...plan, campaigns: [...plan.campaigns, ...lost] };
}

function withWholeCampaigns(taken: readonly Thing[], mine: PlanState): readonly Thing[] {
  const isNew = (name: string) => !mine.campaigns.some(({ brief }) => brief.campaign === name);
  const whole = taken.map((thing): Thing => {
    return 'campaign' in thing && isNew(thing.campaign)
      ? { kind: 'campaign', campaign: thing.campaign }
      : thing;
  });
  return [...new Map(whole.map((thing) => [keyOf(thing), thing])).values()];
}

function keyOf(thing: Thing): string {
  return JSON.stringify(Object.values(thing));
}
