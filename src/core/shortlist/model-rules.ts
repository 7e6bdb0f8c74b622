import { emptyBrief } from '../campaign/brief';
import { say } from '../messages/message';
import { percent } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist';
import type { Settings } from '../settings';
import type { Booking, Candidate, Deal, Forced, ModelRule } from './model';
import { rangeWords } from './range-words';
import type { ShortlistRules, Span } from './rules';
import { atMostOne, type Rule, required, wholeShare } from './solver/problem';
import { tierNames } from './tier-names';
import { wantedNiches } from './value';

/** A rule of the engine's with the planner's words for it. */
export interface NamedRule extends ModelRule {
  readonly rule: Rule;
}

/** Every rule about several creators, and those about creators who have to be on the list. */
export function rulesOf(
  deals: readonly Deal[],
  candidates: readonly Candidate[],
  rules: ShortlistRules,
  settings: Settings,
): readonly NamedRule[] {
  if (deals.length === 0) return [];
  return [
    sizeRule(deals, rules, settings),
    ...mixRules(deals, rules, settings),
    ...nicheRules(deals, rules, settings),
    ...agencyRules(deals, candidates, rules, settings),
    ...exclusiveRules(deals, candidates, rules, settings),
    ...packageRules(deals, settings),
    ...forcedRules(deals, candidates, settings),
  ];
}

/** An empty list keeps every share: so a list is at least somebody. */
function sizeRule(deals: readonly Deal[], { size }: ShortlistRules, { language }: Settings): NamedRule {
  const all = membersOf(deals, () => true);
  if (size === null) {
    return {
      rule: { kind: 'count', name: 'someone', least: 1, ...all },
      words: say(language, messages.ruleSomeone),
      about: { kind: 'someone' },
    };
  }
  return {
    rule: { kind: 'count', name: 'size', ...bounds(size, 1), ...all },
    words: say(language, messages.ruleSize, { range: rangeWords(size, String, language) }),
    about: { kind: 'size' },
  };
}

function mixRules(
  deals: readonly Deal[],
  { mix }: ShortlistRules,
  { language }: Settings,
): readonly NamedRule[] {
  return mix.flatMap(({ tiers, count, countShare, spendShare }, index): NamedRule[] => {
    const isOf = ({ candidate }: Booking) => tiers.includes(candidate.tier);
    const members = membersOf(deals, isOf);
    const named = tierNames(tiers, language);
    const made = (by: 'count' | 'countShare' | 'spendShare', rule: Rule, words: string): NamedRule => ({
      rule,
      words,
      about: { kind: 'mix', index, by },
    });
    return [
      ...(count === undefined
        ? []
        : [
            made(
              'count',
              { kind: 'count', name: `mix ${index} count`, ...bounds(count, 1), ...members },
              say(language, messages.ruleCount, { tiers: named, range: rangeWords(count, String, language) }),
            ),
          ]),
      ...(countShare === undefined
        ? []
        : [
            made(
              'countShare',
              {
                kind: 'count share',
                name: `mix ${index} countShare`,
                ...bounds(countShare, wholeShare),
                ...members,
              },
              say(language, messages.ruleCountShare, {
                tiers: named,
                range: rangeWords(countShare, percent, language),
              }),
            ),
          ]),
      ...(spendShare === undefined
        ? []
        : [
            made(
              'spendShare',
              {
                kind: 'spend share',
                name: `mix ${index} spendShare`,
                ...bounds(spendShare, wholeShare),
                members: members.members,
                ...(members.amounts && { amounts: spendOf(deals, members.members, isOf) }),
              },
              say(language, messages.ruleSpendShare, {
                tiers: named,
                range: rangeWords(spendShare, percent, language),
              }),
            ),
          ]),
    ];
  });
}

function nicheRules(
  deals: readonly Deal[],
  { niches }: ShortlistRules,
  settings: Settings,
): readonly NamedRule[] {
  return niches.flatMap(({ niche, least }, index): NamedRule[] => {
    const [label] = wantedNiches({ ...emptyBrief, niches: [niche] }, settings);
    if (label === undefined || least <= 0) return [];
    const wanted = label.toLowerCase();
    const members = membersOf(deals, ({ candidate }) =>
      candidate.scored.niches.some((own) => own.toLowerCase() === wanted),
    );
    return [
      {
        rule: { kind: 'count', name: `niche ${index}`, least, ...members },
        words: say(settings.language, messages.ruleNiche, { least, niche: label }),
        about: { kind: 'niche', index },
      },
    ];
  });
}

/** One rule for each agency that has more candidates than may be chosen of it. */
function agencyRules(
  deals: readonly Deal[],
  candidates: readonly Candidate[],
  { agencyCap }: ShortlistRules,
  { language }: Settings,
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
    words: say(language, messages.ruleAgency, { most: agencyCap, agency }),
    about: { kind: 'agency', agency },
  }));
}

function exclusiveRules(
  deals: readonly Deal[],
  candidates: readonly Candidate[],
  { exclusive }: ShortlistRules,
  { language }: Settings,
): readonly NamedRule[] {
  if (exclusive.length === 0) return [];
  const names = new Map(candidates.map(({ scored: { creator } }) => [creator.id, creator.name]));
  const byCreator = groupDeals(deals, ({ candidate }) => candidate.scored.creator.id);
  return exclusive.flatMap(([one, other], index): NamedRule[] => {
    const both = [...(byCreator.get(one) ?? []), ...(byCreator.get(other) ?? [])];
    if (!names.has(one) || !names.has(other) || one === other) return [];
    return [
      {
        rule: atMostOne(`exclusive ${index}`, [...new Set(both.map(({ id }) => id))]),
        words: say(language, messages.ruleExclusive, {
          one: names.get(one) ?? one,
          other: names.get(other) ?? other,
        }),
        about: { kind: 'exclusive', index },
      },
    ];
  });
}

/** A creator who stands in two packages comes with one of them. */
function packageRules(deals: readonly Deal[], { language }: Settings): readonly NamedRule[] {
  const packages = deals.filter((deal) => deal.package !== null);
  const byCreator = groupDeals(packages, ({ candidate }) => candidate.scored.creator.id);
  return [...byCreator].flatMap(([id, own]): NamedRule[] =>
    own.length < 2
      ? []
      : [
          {
            rule: atMostOne(
              `package ${id}`,
              own.map((deal) => deal.id),
            ),
            words: say(language, messages.rulePackages, {
              names: own.map((deal) => deal.package).join(', '),
            }),
            about: { kind: 'package', id },
          },
        ],
  );
}

function forcedRules(
  deals: readonly Deal[],
  candidates: readonly Candidate[],
  { language }: Settings,
): readonly NamedRule[] {
  const forced = candidates.filter((candidate) => candidate.forced !== null);
  if (forced.length === 0) return [];
  const byCreator = groupDeals(deals, ({ candidate }) => candidate.scored.creator.id);
  return forced.map(({ scored: { creator }, forced: why }) => ({
    rule: required(
      `forced ${creator.id}`,
      (byCreator.get(creator.id) ?? []).map((deal) => deal.id),
    ),
    words: say(language, forcedWords[why as Forced], { name: creator.name }),
    about: { kind: 'forced', id: creator.id, why: why as Forced },
  }));
}

const forcedWords = {
  'must-have': messages.ruleMustHave,
  approved: messages.ruleApproved,
  agreed: messages.ruleAgreed,
} as const;

/** The deals that touch a rule, each with how many of its creators do. Without packages each is one. */
function membersOf(
  deals: readonly Deal[],
  isOf: (booking: Booking) => boolean,
): { readonly members: readonly string[]; readonly amounts?: readonly number[] } {
  const members: string[] = [];
  const amounts: number[] = [];
  let plain = true;
  for (const { id, bookings } of deals) {
    const amount = bookings.filter(isOf).length;
    if (amount === 0) continue;
    members.push(id);
    amounts.push(amount);
    plain &&= bookings.length === 1;
  }
  return plain ? { members } : { members, amounts };
}

function spendOf(
  deals: readonly Deal[],
  members: readonly string[],
  isOf: (booking: Booking) => boolean,
): readonly number[] {
  const wanted = new Set(members);
  return deals
    .filter(({ id }) => wanted.has(id))
    .map(({ bookings }) => bookings.filter(isOf).reduce((sum, { cost }) => sum + cost, 0));
}

function groupDeals(
  deals: readonly Deal[],
  keyOf: (booking: Booking) => string | null,
): ReadonlyMap<string, readonly Deal[]> {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals) {
    const keys = new Set(deal.bookings.map(keyOf));
    for (const key of keys) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [deal]);
      else group.push(deal);
    }
  }
  return groups;
}

/** Both ends in whole units: 0.25 of a whole of a million is 250,000. */
function bounds([least, most]: Span, whole: number): { readonly least?: number; readonly most?: number } {
  const [low, high] = [Math.round(least * whole), Math.round(most * whole)];
  const endless = whole === wholeShare ? high >= whole : !Number.isFinite(most);
  return { ...(low > 0 ? { least: low } : {}), ...(endless ? {} : { most: high }) };
}
