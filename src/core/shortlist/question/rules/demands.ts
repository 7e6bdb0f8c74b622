import { listed, say } from '../../../messages/message';
import { ruleMessages as messages } from '../../../messages/shortlist/question';
import { wantedNiches } from '../../../scoring/niches/fit';
import type { ScoredCreator } from '../../../scoring/score-creators';
import type { Settings } from '../../../settings';
import { atMostOne, type Rule, required, wholeShare } from '../../solver/problem';
import { type Booking, costInFen, type Deal, type Forced } from '../model';
import { bounds, groupDeals, membersOf } from './members';
import type { DemandContext, NamedRule } from './rule';
import type { ExclusivePair, MixRule, NicheRule, ShortlistRules, Span } from './rules';
import { tierNames } from './words';

/** An empty list keeps every share: so a list is at least somebody. */
export function sizeDemands(
  size: ShortlistRules['size'],
  { deals, settings }: DemandContext,
): readonly NamedRule[] {
  const all = membersOf(deals, () => true);
  if (size === null) {
    return [{ rule: { kind: 'count', name: 'someone', least: 1, ...all }, about: { kind: 'someone' } }];
  }
  return [
    {
      rule: { kind: 'count', name: 'size', ...bounds(size, 1), ...all },
      about: {
        kind: 'range',
        of: 'size',
        what: say(settings.language, messages.wholeList),
        by: 'count',
        range: size,
        changed: (range) => ({ size: range }),
      },
    },
  ];
}

/** What the parts of the mix may have: numbers, shares of the number, shares of the spend. */
export function mixDemands(
  mix: readonly MixRule[],
  { deals, settings: { language } }: DemandContext,
): readonly NamedRule[] {
  return mix.flatMap((part, index): NamedRule[] => {
    const { tiers, count, countShare, spendShare } = part;
    const isOf = ({ candidate }: Booking) => tiers.includes(candidate.tier);
    const members = membersOf(deals, isOf);
    const made = (
      by: 'count' | 'countShare' | 'spendShare',
      range: Span,
      kind: Rule['kind'],
      rule: Omit<Rule, 'kind' | 'name'>,
    ): NamedRule => ({
      rule: { kind, name: `mix ${index} ${by}`, ...rule },
      about: {
        kind: 'range',
        of: 'mix',
        what: tierNames(tiers, language),
        by,
        range,
        changed: (to) => ({
          mixName: 'none',
          mix: mix.map((other, place) => (place === index ? { ...part, [by]: to } : other)),
        }),
      },
    });
    const found: NamedRule[] = [];
    if (count !== undefined) found.push(made('count', count, 'count', { ...bounds(count, 1), ...members }));
    if (countShare !== undefined) {
      const rule = { ...bounds(countShare, wholeShare), ...members };
      found.push(made('countShare', countShare, 'count share', rule));
    }
    if (spendShare !== undefined) {
      const spend = members.amounts && { amounts: spendOf(deals, members.members, isOf) };
      const rule = { ...bounds(spendShare, wholeShare), ...members, ...spend };
      found.push(made('spendShare', spendShare, 'spend share', rule));
    }
    return found;
  });
}

function spendOf(
  deals: readonly Deal[],
  members: readonly string[],
  isOf: (booking: Booking) => boolean,
): readonly number[] {
  const wanted = new Set(members);
  return deals.filter(({ id }) => wanted.has(id)).map(({ bookings }) => costInFen(bookings.filter(isOf)));
}

/** One rule for each agency that has more candidates than may be chosen of it. */
export function agencyDemands(
  agencyCap: number | null,
  { deals, candidates, settings }: DemandContext,
): readonly NamedRule[] {
  if (agencyCap === null) return [];
  const sizes = new Map<string, number>();
  for (const { agency } of candidates) {
    if (agency !== null) sizes.set(agency, (sizes.get(agency) ?? 0) + 1);
  }
  const byAgency = groupDeals(deals, ({ candidate: { agency } }) =>
    agency !== null && (sizes.get(agency) ?? 0) > agencyCap ? agency : null,
  );
  return [...byAgency].map(([agency, own]) => ({
    rule: {
      kind: 'count',
      name: `agency ${agency}`,
      most: agencyCap,
      ...membersOf(own, ({ candidate }) => candidate.agency === agency),
    },
    about: {
      kind: 'range',
      of: 'agencyCap',
      what: say(settings.language, messages.agency, { agency }),
      by: 'count',
      range: [0, agencyCap],
      changed: ([, most]) => ({ agencyCap: most }),
    },
  }));
}

/** Whoever is of an agency of which as many are chosen as may be. */
export function agencyFull(
  agencyCap: number | null,
  chosen: readonly ScoredCreator[],
  { language }: Settings,
): (one: ScoredCreator) => string | null {
  const counts = new Map<string, number>();
  for (const { creator } of chosen) {
    if (creator.agency !== null) counts.set(creator.agency, (counts.get(creator.agency) ?? 0) + 1);
  }
  return ({ creator: { agency } }) => {
    const count = agency === null ? undefined : counts.get(agency);
    if (count === undefined || agencyCap === null || count < agencyCap) return null;
    return say(language, messages.agencyFull, { cap: agencyCap });
  };
}

/** The least number of creators of a niche. */
export function nicheDemands(
  niches: readonly NicheRule[],
  { deals, settings }: DemandContext,
): readonly NamedRule[] {
  return niches.flatMap((asked, index): NamedRule[] => {
    const { niche, least } = asked;
    const [label] = wantedNiches({ niches: [niche] }, settings);
    if (label === undefined || least <= 0) return [];
    const wanted = label.toLowerCase();
    const members = membersOf(deals, ({ candidate }) =>
      candidate.scored.niches.some((own) => own.toLowerCase() === wanted),
    );
    return [
      {
        rule: { kind: 'count', name: nicheRuleName(index), least, ...members },
        about: {
          kind: 'range',
          of: 'niches',
          what: say(settings.language, messages.niche, { niche: label }),
          by: 'count',
          range: [least, Number.POSITIVE_INFINITY],
          changed: ([to]) => ({
            niches: niches.map((other, place) => (place === index ? { ...asked, least: to } : other)),
          }),
        },
      },
    ];
  });
}

/** What the engine knows a planner's rule for a niche by. */
export function nicheRuleName(index: number): string {
  return `niche ${index}`;
}

/** Pairs of creators who are never both chosen. */
export function exclusiveDemands(
  exclusive: readonly ExclusivePair[],
  { deals, candidates, settings }: DemandContext,
): readonly NamedRule[] {
  if (exclusive.length === 0) return [];
  const names = new Map(candidates.map(({ scored: { creator } }) => [creator.id, creator.name]));
  const byCreator = groupDeals(deals, ({ candidate }) => candidate.scored.creator.id);
  return exclusive.flatMap(([one, other], index): NamedRule[] => {
    const both = [...(byCreator.get(one) ?? []), ...(byCreator.get(other) ?? [])];
    const [first, second] = [names.get(one), names.get(other)];
    if (first === undefined || second === undefined || one === other) return [];
    return [
      {
        rule: atMostOne(`exclusive ${index}`, [...new Set(both.map(({ id }) => id))]),
        about: {
          kind: 'whole',
          says: say(settings.language, messages.neverBoth, { one: first, other: second }),
          without: { exclusive: exclusive.filter((_, place) => place !== index) },
        },
      },
    ];
  });
}

/** Whoever is never together with one who is chosen. */
export function excludedByChosen(
  exclusive: readonly ExclusivePair[],
  chosen: readonly ScoredCreator[],
  { language }: Settings,
): (one: ScoredCreator) => string | null {
  const names = new Map(chosen.map(({ creator }) => [creator.id, creator.name]));
  return ({ creator: { id } }) => {
    const partner = exclusive.find((pair) => pair.includes(id) && pair.some((other) => names.has(other)));
    if (partner === undefined) return null;
    const name = names.get(partner[0]) ?? names.get(partner[1]) ?? '';
    return say(language, messages.excludedBy, { name });
  };
}

/** A creator who stands in two packages comes with one of them. */
export function packageDemands({ deals, settings: { language } }: DemandContext): readonly NamedRule[] {
  const packages = deals.filter((deal) => deal.package !== null);
  const byCreator = groupDeals(packages, ({ candidate }) => candidate.scored.creator.id);
  return [...byCreator].flatMap(([id, own]): NamedRule[] => {
    if (own.length < 2) return [];
    const ids = own.map((deal) => deal.id);
    const names = listed(
      language,
      own.map((deal) => deal.package ?? ''),
    );
    return [
      {
        rule: atMostOne(`package ${id}`, ids),
        about: { kind: 'whole', says: say(language, messages.onePackage, { names }), without: null },
      },
    ];
  });
}

/** Whoever has to be on the list: must-haves, and what the client or the creator has agreed to. */
export function forcedDemands({
  deals,
  candidates,
  rules: { mustHave },
  settings,
}: DemandContext): readonly NamedRule[] {
  const forced = candidates.filter((candidate) => candidate.forced !== null);
  if (forced.length === 0) return [];
  const byCreator = groupDeals(deals, ({ candidate }) => candidate.scored.creator.id);
  return forced.map(({ scored: { creator }, forced: found }) => {
    const why = found as Forced;
    return {
      rule: required(
        `forced ${creator.id}`,
        (byCreator.get(creator.id) ?? []).map((deal) => deal.id),
      ),
      about: {
        kind: 'whole',
        says: say(settings.language, forcedMessages[why], { name: creator.name }),
        without: why === 'must-have' ? { mustHave: mustHave.filter((id) => id !== creator.id) } : null,
      },
    };
  });
}

const forcedMessages = {
  'must-have': messages.mustHave,
  approved: messages.approved,
  agreed: messages.agreed,
  'in plan': messages.inPlan,
} as const satisfies Record<Forced, unknown>;
