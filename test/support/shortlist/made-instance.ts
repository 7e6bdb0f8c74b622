import type { Instance } from '../../../src/cli/shortlist/instance';
import { type Random, randomFrom } from '../../../src/workbench/sample/random';

/** What to make up: how many creators, about how many picks the rules are made for, and what is special. */
export interface Wanted {
  readonly creators: number;
  readonly picks: number;
  readonly seed: number;
  /** Two offers for most creators. */
  readonly twoFormats?: boolean;
  readonly echo?: boolean;
  /** Without shares of spend. */
  readonly noShares?: boolean;
  /** Value by the logarithm of the engagement rather than its root. */
  readonly logValue?: boolean;
  /** Prices and values of a hard family of knapsack problems rather than those of creators. */
  readonly family?: Family;
}

/** Pisinger, Where are the hard knapsack problems?, 2005. */
export type Family =
  | 'weakly correlated'
  | 'strongly correlated'
  | 'inversely correlated'
  | 'almost strongly correlated'
  | 'subset sum'
  | 'similar weights'
  | 'spanner';

interface Creator {
  readonly id: string;
  readonly tier: number;
  readonly niche: number;
  readonly agency: string;
  readonly followers: number;
  readonly offers: readonly { readonly format: string; readonly price: number; readonly value: number }[];
}

const tierNames = ['KOC', 'micro', 'mid', 'head'];
const tierStarts = [0, 10_000, 50_000, 500_000];
const tierParts = [0.5, 0.32, 0.165, 0.015];
const niches = 12;

/** A shortlist instance in the shape of real creator sheets; the same for the same wish. */
export function madeInstance(wanted: Wanted): Instance {
  const random = randomFrom(wanted.seed * 7919 + wanted.creators);
  const creators = Array.from({ length: wanted.creators }, (_, place) => madeCreator(place, wanted, random));
  const { picks } = wanted;
  const inTier = (tier: number) => creators.filter((creator) => creator.tier === tier);
  const quota = tierParts.map((part, tier) => {
    const wish = Math.max(tier === 3 ? 1 : 2, Math.round(part * picks));
    return Math.min(Math.floor(inTier(tier).length / 2), wish);
  });
  const spend = quota.map(
    (count, tier) => count * median(inTier(tier).map(({ offers }) => offers[0]?.price ?? 0)),
  );
  const all = spend.reduce((sum, part) => sum + part, 0);
  const below = (limit: number) => Math.floor(random.next() * limit);
  const someone = () => `c${below(wanted.creators)}`;

  const exclusive = times(wanted.creators * 0.005, () => [someone(), someone()] as const).filter(
    ([a, b]) => a !== b,
  );
  const exclude = times(wanted.creators * 0.01, someone);
  const taken = new Set([...exclude, ...exclusive.flat()]);
  const include = inTier(1)
    .map(({ id }) => id)
    .filter((id) => !taken.has(id))
    .slice(0, 2);
  return {
    name: nameOf(wanted),
    budget: Math.max(1000, Math.round((all * 0.85) / 100) * 100),
    tierCount: byTier((tier) => [Math.floor(0.7 * quota[tier]!), Math.ceil(1.25 * quota[tier]!)]),
    tierShareOfSpend: byTier((tier) =>
      wanted.noShares ? [0, 1] : shareAround(spend[tier]! / all, tier === 3),
    ),
    nicheMin: Object.fromEntries(
      times(niches, (niche) => {
        const part = creators.filter((creator) => creator.niche === niche).length / wanted.creators;
        return [`niche${niche}`, niche % 2 === 1 ? Math.floor(1.1 * picks * part) : 0] as const;
      }),
    ),
    agencyCap: Math.max(2, Math.round(picks * 0.05)),
    include,
    exclude,
    exclusive,
    echo: wanted.echo ? madeEcho(creators, picks) : null,
    offers: asLists(creators),
  };
}

function nameOf({ creators, picks, seed, ...special }: Wanted): string {
  const kind = [
    special.family,
    special.noShares && 'noshare',
    special.logValue && 'log',
    `${special.twoFormats ? 'f2' : ''}${special.echo ? 'echo' : ''}`,
  ].filter(Boolean);
  return `${creators}-${picks}-${kind.join('-') || 'plain'}-${seed}`;
}

function madeCreator(
  place: number,
  { creators, family, logValue, twoFormats }: Wanted,
  random: Random,
): Creator {
  let followers = 0;
  while (followers < 500 || followers > 5_000_000)
    followers = Math.round(9000 * Math.exp(1.7 * random.normal()));
  const niche = Math.floor(niches * random.next() ** 1.5);
  const agencies = Math.max(5, Math.round(creators / 60));
  const agency = random.next() < 0.45 ? `a${Math.floor(agencies * random.next() ** 2)}` : '';
  const size = tierStarts.filter((start) => followers >= start).length - 1;
  const { price, value } =
    family === undefined ? realOffer(followers, size, logValue, random) : hardOffer(family, random);
  const tier =
    family === undefined
      ? size
      : family === 'similar weights'
        ? Math.floor(4 * random.next())
        : [0, 4000, 7000, 9300].filter((start) => price >= start).length - 1;
  const offers = [{ format: 'image', price, value }];
  if (twoFormats && random.next() < 0.85) {
    const dearer = price * (1.3 + 0.9 * random.next());
    offers.push({
      format: 'video',
      price: roundTo(dearer, price > 20_000 ? 1000 : price > 2000 ? 100 : 10),
      value: Math.round(value * (1.1 + 0.9 * random.next())),
    });
  }
  return { id: `c${place}`, tier, niche, agency, followers, offers };
}

function realOffer(followers: number, tier: number, logValue: boolean | undefined, random: Random) {
  const rate = Math.min(0.12, Math.max(0.02, 0.05 * Math.exp(0.4 * random.normal())));
  const koc = random.next() < 0.12 ? 0 : followers * rate * (0.6 + 0.8 * random.next());
  const price =
    tier === 0 ? Math.min(500, roundTo(koc, 10)) : roundTo(followers * rate, [10, 50, 100, 1000][tier]!);
  const engagement = followers * 0.08 * (followers / 10_000) ** -0.22 * Math.exp(0.55 * random.normal());
  const fit = 0.5 + random.next();
  const value = (logValue ? 10 * Math.log1p(engagement) : Math.sqrt(engagement)) * fit;
  return { price, value: Math.max(1, Math.round(100 * value)) };
}

function hardOffer(family: Family, random: Random): { price: number; value: number } {
  const range = 10_000;
  const tenth = range / 10;
  const weight = 1 + Math.floor(range * random.next());
  const within = (least: number, most: number) => least + Math.floor((most - least + 1) * random.next());
  switch (family) {
    case 'weakly correlated':
      return { price: weight, value: Math.max(1, weight + within(-tenth, tenth)) };
    case 'strongly correlated':
      return { price: weight, value: weight + tenth };
    case 'inversely correlated':
      return { price: weight + tenth, value: weight };
    case 'almost strongly correlated':
      return { price: weight, value: weight + tenth + within(-range / 500, range / 500) };
    case 'subset sum':
      return { price: weight, value: weight };
    case 'similar weights':
      return { price: within(100_000, 100_100), value: within(1, 1000) };
    case 'spanner': {
      const base = 2 + within(0, 1) * 1371;
      const times = within(1, 10);
      return { price: times * base, value: times * (base + 2 * Math.round(tenth / 10)) };
    }
  }
}

/** A niche earns less and less for more reach: up to about a third of what its creators are worth by themselves. */
function madeEcho(creators: readonly Creator[], picks: number): Instance['echo'] {
  const reach = creators.map(({ followers }) => Math.sqrt(followers));
  const values = creators.map(({ offers }) => offers[0]?.value ?? 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const usual = ((picks / niches) * sum(reach)) / creators.length;
  const worth = (0.7 * sum(values)) / sum(reach);
  const cuts = [0, 0.25, 0.5, 1, 1.75, 3, 6];
  return {
    segments: cuts.slice(1).map((end, place) => {
      const start = cuts[place]!;
      return {
        width: (end - start) * usual,
        slope: (worth * (Math.exp(-start) - Math.exp(-end))) / (end - start),
      };
    }),
  };
}

function shareAround(share: number, head: boolean): readonly [number, number] {
  const hundredth = (part: number) => Math.round(part * 100) / 100;
  const most = hundredth(Math.max(1.4 * share, 0.02)) + (head ? 0.15 : 0);
  return [head ? 0 : hundredth(0.6 * share), Math.min(1, most)];
}

function asLists(creators: readonly Creator[]): Instance['offers'] {
  const rows = creators.flatMap((creator) => creator.offers.map((offer) => ({ ...creator, ...offer })));
  return {
    id: rows.map(({ id }) => id),
    tier: rows.map(({ tier }) => tierNames[tier]!),
    niche: rows.map(({ niche }) => `niche${niche}`),
    agency: rows.map(({ agency }) => agency),
    format: rows.map(({ format }) => format),
    price: rows.map(({ price }) => price),
    value: rows.map(({ value }) => value),
    reach: rows.map(({ followers }) => Math.sqrt(followers)),
  };
}

function byTier<T>(of: (tier: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(tierNames.map((name, tier) => [name, of(tier)]));
}

function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: Math.round(count) }, (_, place) => make(place));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function roundTo(number: number, step: number): number {
  return Math.round(number / step) * step;
}
