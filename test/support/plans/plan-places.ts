type Json = ReturnType<typeof JSON.parse>;

/** Where a part stands: the keys that lead to it. */
export type Place = readonly (string | number)[];

/** Every part of a plan that has a name, but for those without which nothing can be taken over. */
export function placesIn(value: Json, above: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const place = [...above, Array.isArray(value) ? Number(key) : key];
    const within = placesIn(value[key], place);
    return Array.isArray(value) || needed.test(place.join('.')) ? within : [place, ...within];
  });
}

/** What stands there, if anything. */
export function at(plan: Json, place: Place): Json {
  return place.reduce((value, key) => value?.[key], plan);
}

/** Takes away what stands there. */
export function take(plan: Json, place: Place): void {
  const holder = at(plan, place.slice(0, -1));
  if (holder !== undefined) delete holder[place[place.length - 1] as string];
}

/** Puts something there, where there is a place for it. */
export function put(plan: Json, place: Place, value: unknown): void {
  const holder = at(plan, place.slice(0, -1));
  if (typeof holder === 'object' && holder !== null) holder[place[place.length - 1] as string] = value;
}

/** The parts without which an entry is none: a campaign's name among several, who is of a package, and the like. */
const needed =
  /^(campaigns\.\d+\.brief(\.campaign)?|.*\.packages\.\d+\.(name|ids)|.*\.niches\.\d+\.niche|.*\.mix\.\d+\.tiers|furtherTabs\.\d+\.tabId)$/;
