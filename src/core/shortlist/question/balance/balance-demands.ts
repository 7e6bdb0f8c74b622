import { inFen } from '../../../budget/fen';
import { yuan } from '../../../messages/numbers';
import { isOnly, type Tier } from '../../../scoring/tiers';
import type { CountRule } from '../../solver/problem';
import { type Booking, costInFen, type Deal } from '../model';
import { membersOf } from '../rules/members';
import type { DemandContext, NamedRule } from '../rules/rule';
import type { Span } from '../rules/rules';
import { tierNames } from '../rules/words';
import type { Balance, BalancePart } from './balance';

/** A lower end of a balance: what the engine calls the rule that has it, and of which part it is. */
export interface LowerEnd {
  readonly rule: string;
  readonly part: BalancePart;
  readonly of: 'count' | 'money';
}

/**
 * The lower ends in the order in which they are kept: where not all can be, the last give way first. Numbers come
 * before money, small creators before large ones, as planners would have it; and KOC who are there before open places.
 */
export function lowerEnds({ parts }: Balance): readonly LowerEnd[] {
  const order = (['koc', 'mid', 'head'] as const).flatMap((tier) =>
    endsOf([tier], 'count').flatMap((end) =>
      isKoc(end.part) ? [end, { ...end, rule: hereName(end.part) }] : [end],
    ),
  );
  const money = (['mid', 'head', 'koc'] as const).flatMap((tier) => endsOf([tier], 'money'));
  const named = [...order, ...money];
  const others = parts.flatMap((part) => [...endsOf(part.tiers, 'count'), ...endsOf(part.tiers, 'money')]);
  return [...named, ...others.filter(({ rule }) => !named.some((end) => end.rule === rule))];

  function endsOf(wanted: readonly Tier[], of: LowerEnd['of']): readonly LowerEnd[] {
    return parts.flatMap((part) => {
      const isIt = part.tiers.join() === wanted.join() && (part[of]?.[0] ?? 0) > 0;
      return isIt ? [{ rule: ruleName(part, of), part, of }] : [];
    });
  }
}

/** The balance without any of its lower ends, as it is where none of them can be kept. */
export function withoutLowerEnds(balance: Balance): Balance {
  return { ...balance, eased: { ends: new Map(lowerEnds(balance).map(({ rule }) => [rule, 0])), open: 0 } };
}

/** ¥ by which a least sum of money may be missed unsaid: to hit what can be reached to the fen would leave a single list. */
export function slackInMoney({ money }: Balance): number {
  return slackOfMoney * money;
}

const slackOfMoney = 0.001;

/** Places for KOC who are still to be found: in ones, twos, fours and so on, so that any number of them can be taken. */
export function openDeals({ eased }: Balance): readonly Deal[] {
  const deals: Deal[] = [];
  for (let open = 1, left = eased?.open ?? 0; left > 0; open *= 2) {
    const size = Math.min(open, left);
    left -= size;
    deals.push({ id: `open ${deals.length} ${size}`, bookings: [], package: null, open: size });
  }
  return deals;
}

/**
 * What a balance asks of the list: numbers by tier, ends of money by tier, and that what a tier is to get at least goes
 * to nobody else. Ends of money are sums of fen, since the creators' money is a given amount. Upper ends rise only as
 * far as those who have to be on the list need it.
 */
export function balanceDemands(
  balance: Balance,
  { deals, rules, settings: { language } }: DemandContext,
): readonly NamedRule[] {
  const { parts, eased, money, places, openPlace } = balance;
  const kept = keptMoney(balance, deals);
  return parts.flatMap((part): NamedRule[] => {
    const isOf = ({ candidate }: Booking) => part.tiers.includes(candidate.tier);
    const who = tierNames(part.tiers, language);
    const found: NamedRule[] = [];
    if (part.count !== null) {
      const name = ruleName(part, 'count');
      const { members, amounts } = membersOf(deals, isOf);
      const sizes = amounts ?? members.map(() => 1);
      const open = isKoc(part) ? deals.filter((deal) => deal.open !== undefined) : [];
      const forced = forcedAmount(deals, (bookings) => bookings.filter(isOf).length);
      const about = whole(`${who}: ${spanWords(part.count, String)}`);
      found.push({
        rule: {
          kind: 'count',
          name,
          ...ends([eased?.ends.get(name) ?? part.count[0], Math.max(forced, part.count[1])]),
          members: [...members, ...open.map(({ id }) => id)],
          amounts: [...sizes, ...open.map((deal) => deal.open ?? 0)],
        },
        about,
      });
      const here = eased?.ends.get(hereName(part)) ?? part.count[0];
      if (open.length > 0 && here > 0) {
        const least = { least: here, members, amounts: sizes };
        found.push({ rule: { kind: 'count', name: hereName(part), ...least }, about });
      }
    }
    if (part.money !== null && !rules.ignorePrices) {
      const name = ruleName(part, 'money');
      const [least, most] = part.money;
      const about = whole(`${who}: ${spanWords(part.money, yuan)}`);
      const atLeast = eased?.ends.get(name) ?? inFen(least);
      const isHere = (tier: Tier) => part.tiers.includes(tier);
      // Open places take of the tier's most, and do not fill its least: that is for creators who are there.
      found.push({ rule: moneyRule(`${name} most`, [0, inFen(most)], isHere, true), about });
      if (atLeast > 0) found.push({ rule: moneyRule(name, [atLeast, endless], isHere, false), about });
      if (least > 0) {
        const others: Span = [0, Math.max(0, inFen(money) - places.fen - (kept.get(part) ?? 0))];
        found.push({ rule: moneyRule(`${name} kept`, others, (tier) => !isHere(tier), true), about });
      }
    }
    return found;
  });

  function moneyRule(
    name: string,
    [least, most]: Span,
    isOf: (tier: Tier) => boolean,
    withOpen: boolean,
  ): CountRule {
    const ofBookings = (bookings: readonly Booking[]) =>
      costInFen(bookings.filter(({ candidate }) => isOf(candidate.tier)));
    const openHere = withOpen && isOf('koc') ? inFen(openPlace) : 0;
    const own = deals
      .map(({ id, bookings, open = 0 }) => ({ id, amount: ofBookings(bookings) + open * openHere }))
      .filter(({ amount }) => amount > 0);
    return {
      kind: 'count',
      name,
      ofCost: true,
      ...ends([least, Math.max(most, forcedAmount(deals, ofBookings))]),
      members: own.map(({ id }) => id),
      amounts: own.map(({ amount }) => amount),
    };
  }
}

/**
 * Fen that go to nobody but a part: what it is to get at least. Where those who have to be on the list do not leave that
 * for all parts, KOC keep theirs, or what the fewest of them cost, and what is left goes by the order of the lower ends.
 */
function keptMoney(balance: Balance, deals: readonly Deal[]): ReadonlyMap<BalancePart, number> {
  const { parts, money } = balance;
  const spentOn = (bookings: readonly Booking[]) => costInFen(bookings);
  const forced = forcedAmount(deals, spentOn);
  const leastOf = (part: BalancePart) => inFen(part.money?.[0] ?? 0);
  if (forced === 0) return new Map(parts.map((part) => [part, leastOf(part)]));
  const kept = new Map(
    parts.map((part) => {
      const own = (bookings: readonly Booking[]) =>
        costInFen(bookings.filter(({ candidate }) => part.tiers.includes(candidate.tier)));
      return [part, forcedAmount(deals, own)];
    }),
  );
  let left = Math.max(0, inFen(money) - forced);
  const koc = kocPart(parts);
  const wanted = [
    ...(koc === undefined
      ? []
      : [{ part: koc, fen: Math.max(leastOf(koc), costOfFewest(balance, koc, deals)) }]),
    ...lowerEnds(balance)
      .filter(({ of }) => of === 'money')
      .map(({ part }) => ({ part, fen: leastOf(part) })),
  ];
  for (const { part, fen } of wanted) {
    const within = parts.filter(({ tiers }) => tiers.length === 1 && part.tiers.includes(tiers[0] as Tier));
    const already = within.reduce((sum, one) => sum + (kept.get(one) ?? 0), 0);
    const more = Math.min(left, Math.max(0, fen - already));
    left -= more;
    kept.set(part, already + more);
  }
  return kept;
}

/** Fen that the fewest KOC cost, the cheapest ones; where there are not so many, with open places. */
function costOfFewest({ openPlace }: Balance, { count }: BalancePart, deals: readonly Deal[]): number {
  const costs = new Map<string, number>();
  let fen = 0;
  let missing = count?.[0] ?? 0;
  for (const { bookings } of deals) {
    const [booking] = bookings;
    if (booking === undefined || bookings.length > 1 || booking.candidate.tier !== 'koc') continue;
    const { id } = booking.candidate.scored.creator;
    costs.set(id, Math.min(costs.get(id) ?? endless, booking.candidate.forced === null ? booking.cost : 0));
  }
  fen += forcedAmount(deals, (bookings) =>
    costInFen(bookings.filter(({ candidate }) => candidate.tier === 'koc')),
  );
  for (const cost of [...costs.values()].sort((one, other) => one - other).slice(0, missing)) {
    fen += cost;
    missing -= 1;
  }
  return fen + missing * inFen(openPlace);
}

/** Of those who have to be on the list, the least that they add up to. */
export function forcedAmount(
  deals: readonly Deal[],
  amountOf: (bookings: readonly Booking[]) => number,
): number {
  const least = new Map<string, number>();
  for (const { bookings } of deals) {
    const forced = bookings.find(({ candidate }) => candidate.forced !== null);
    if (forced === undefined) continue;
    const { id } = forced.candidate.scored.creator;
    least.set(id, Math.min(least.get(id) ?? Number.POSITIVE_INFINITY, amountOf(bookings)));
  }
  return [...least.values()].reduce((sum, amount) => sum + amount, 0);
}

/** Whether the balance has a place for a booking: for its tier at all, and at its cost. */
export function placeFor(
  { parts, mostForOne }: Balance,
  { candidate, cost }: Booking,
): 'there is one' | 'no such tier' | 'too dear' {
  if (candidate.forced !== null) return 'there is one';
  const own = parts.filter((part) => part.tiers.includes(candidate.tier));
  const hasPlaces = own.length > 0 && own.every(({ count }) => count === null || count[1] > 0);
  if (!hasPlaces) return 'no such tier';
  return cost > inFen(mostForOne) ? 'too dear' : 'there is one';
}

/** What the engine calls the rule of an end. */
export function ruleName({ tiers: own }: BalancePart, of: LowerEnd['of']): string {
  return `balance ${own.join('+')} ${of}`;
}

/** The same for the number of creators who are there, where open places count for the part's number. */
function hereName(part: BalancePart): string {
  return `${ruleName(part, 'count')} here`;
}

/** Whether the engine's rule of this name is one of a balance's. */
export function isOfBalance(name: string): boolean {
  return name.startsWith('balance ');
}

export function kocPart(parts: readonly BalancePart[]): BalancePart | undefined {
  return parts.find(isKoc);
}

function isKoc({ tiers: own }: BalancePart): boolean {
  return isOnly(own, 'koc');
}

function ends([least, most]: Span): { readonly least?: number; readonly most?: number } {
  return { ...(least > 0 ? { least: Math.min(least, most) } : {}), ...(most === endless ? {} : { most }) };
}

const endless = Number.POSITIVE_INFINITY;

function whole(says: string): NamedRule['about'] {
  return { kind: 'whole', says, without: null };
}

function spanWords([least, most]: Span, write: (end: number) => string): string {
  return `${write(least)}–${write(most)}`;
}
