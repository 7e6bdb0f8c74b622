import {
  atMostOne,
  type EchoGroup,
  type Option,
  type Problem,
  type Rule,
  required,
  wholeShare,
  wholeSlope,
} from '../../core/shortlist/solver/problem';
import type { Instance, Offers } from './instance';

/** Reach is kept to a millionth. */
const reachUnit = 1_000_000;

/** An instance as the engine's problem. Shares are rounded to a millionth and exact from there. */
export function problemOf(instance: Instance): Problem {
  const { offers, budget, agencyCap } = instance;
  const never = new Set(instance.exclude);
  const places = offers.id.flatMap((id, place) => (never.has(id) ? [] : [place]));
  const ids = new Map(places.map((place) => [place, optionId(offers, place)]));
  const options: Option[] = places.map((place) => ({
    id: ids.get(place) as string,
    cost: offers.price[place] as number,
    value: offers.value[place] as number,
    group: offers.id[place] as string,
  }));
  const by = (list: readonly string[]) => grouped(places, (place) => list[place] as string, ids);
  const tiers = by(offers.tier);
  const niches = by(offers.niche);
  const creators = by(offers.id);
  const offersOf = (creator: string) => creators.get(creator) ?? [];

  const rules: Rule[] = [];
  for (const [tier, [least, most]] of Object.entries(instance.tierCount)) {
    const members = tiers.get(tier) ?? [];
    rules.push({ kind: 'count', name: `${tier} count`, least, most, members });
  }
  for (const [tier, [least, most]] of Object.entries(instance.tierShareOfSpend)) {
    if (least === 0 && most === 1) continue;
    const members = tiers.get(tier) ?? [];
    rules.push({
      kind: 'spend share',
      name: `${tier} spend`,
      least: share(least),
      most: share(most),
      members,
    });
  }
  for (const [niche, least] of Object.entries(instance.nicheMin)) {
    rules.push({ kind: 'count', name: niche, least, members: niches.get(niche) ?? [] });
  }
  if (agencyCap !== null) {
    for (const [agency, members] of by(offers.agency)) {
      if (agency === '' || members.length <= agencyCap) continue;
      rules.push({ kind: 'count', name: `agency ${agency}`, most: agencyCap, members });
    }
  }
  for (const [first, second] of instance.exclusive) {
    if (first === second) continue;
    rules.push(
      atMostOne(`not both ${first} and ${second} (${rules.length})`, [
        ...offersOf(first),
        ...offersOf(second),
      ]),
    );
  }
  for (const creator of new Set(instance.include))
    rules.push(required(`must have ${creator}`, offersOf(creator)));
  return { options, budget, rules, echo: echoOf(instance, places, ids) };
}

/** The name of an offer as an option. */
export function optionId({ id, format }: Offers, place: number): string {
  return `${id[place]} ${format[place]}`;
}

function echoOf(
  { echo, offers }: Instance,
  places: readonly number[],
  ids: ReadonlyMap<number, string>,
): readonly EchoGroup[] {
  if (echo === null) return [];
  const segments = echo.segments.map(({ width, slope }) => ({
    width: Math.round(width * reachUnit),
    slope: Math.round((slope / reachUnit) * wholeSlope),
  }));
  const niches = new Map<string, number[]>();
  for (const place of places) {
    const niche = offers.niche[place] as string;
    (niches.get(niche) ?? niches.set(niche, []).get(niche))?.push(place);
  }
  return [...niches].map(([name, members]) => ({
    name,
    members: members.map((place) => ids.get(place) as string),
    reach: members.map((place) => Math.round((offers.reach[place] as number) * reachUnit)),
    segments,
  }));
}

function grouped(
  places: readonly number[],
  nameOf: (place: number) => string,
  ids: ReadonlyMap<number, string>,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const place of places) {
    const name = nameOf(place);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [ids.get(place) as string]);
    else group.push(ids.get(place) as string);
  }
  return groups;
}

function share(part: number): number {
  return Math.round(part * wholeShare);
}
