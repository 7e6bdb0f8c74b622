import type { Brief } from '../../brief';
import { inFen } from '../../budget/fen';
import type { Creator } from '../../creators/creator';
import { addDays } from '../../days';
import { recruitMessages as messages } from '../../messages/campaign/recruits';
import { listed, type Message, say } from '../../messages/message';
import { tierLabel, tierOf } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import { isNamedIn } from '../../shortlist/question/rules/competitor';
import type { Recruit } from '../acts/act';
import { isPeer } from '../lead-times/chain';
import { isEnded, type PlanRow } from '../record/plan-row';
import { askedFor, isPaidBy, mostPaid, type PlaceTerms, recruitFor } from './deal';
import type { SignedUp } from './recruits';
import { accountKeys, samePersons } from './same-person';

/** Why somebody is not taken. */
export type Against =
  | 'unknown'
  | 'twice'
  | 'in plan'
  | 'silent'
  | 'commercial'
  | 'competitor'
  | 'price over'
  | 'too dear'
  | 'left out';

/** What only a person can say. Who waits for `same person` or `same name` is not paired until then. */
export type Asks =
  | 'same person'
  | 'same name'
  | 'alive'
  | 'commercial share'
  | 'brands'
  | 'price'
  | 'range'
  | 'format'
  | 'undeclared'
  | 'large';

export interface Reason<Kind extends string> {
  readonly kind: Kind;
  /** One sentence in the person's language. */
  readonly says: string;
}

/** Somebody who has signed up, held against what the campaign wants. Kept nowhere. */
export interface CheckedRecruit {
  /** The spreadsheet row. */
  readonly row: number;
  readonly recruit: Recruit;
  readonly followers: number | null;
  readonly against: readonly Reason<Against>[];
  readonly asks: readonly Reason<Asks>[];
}

/** What recruits are held against. */
export interface CheckTerms {
  readonly rows: readonly PlanRow[];
  readonly brief: Pick<Brief, 'competitors'>;
  readonly settings: Settings;
  /** ISO day, Beijing's. */
  readonly today: string;
  /** Of each open place; where none is open, of one as the brief has it. */
  readonly places: readonly [PlaceTerms, ...PlaceTerms[]];
}

/** A recruit before and after the check. */
export interface Checked {
  readonly signedUp: SignedUp;
  readonly checked: CheckedRecruit;
}

/** Each recruit with the reasons against and the questions, in the order of the table. */
export function checkRecruits(recruits: readonly SignedUp[], terms: CheckTerms): readonly Checked[] {
  const same = samePersons(recruits);
  const planned = plannedBy(terms.rows);
  return recruits.map((signedUp) => {
    const { creator } = signedUp;
    const twin = same.get(creator.row);
    const found: Found = { against: [], asks: [] };
    const heard = hearing(found, terms.settings);
    if (!signedUp.known) heard.against('unknown', messages.unknown, {});
    if (twin?.by === 'account') heard.against('twice', messages.twice, { row: twin.row });
    if (twin?.by === 'perhaps') heard.asks('same person', messages.samePerson, { row: twin.row });
    checkPlan(signedUp, planned, heard);
    checkLife(signedUp, terms, heard);
    checkWork(creator, terms, heard);
    checkPrice(creator, terms, heard);
    checkSize(creator, terms.settings, heard);
    return {
      signedUp,
      checked: {
        row: creator.row,
        recruit: recruitFor(signedUp, terms.places[0]),
        followers: creator.followers,
        ...found,
      },
    };
  });
}

interface Found {
  readonly against: Reason<Against>[];
  readonly asks: Reason<Asks>[];
}

type Gaps = Readonly<Record<string, string | number>>;

interface Heard {
  readonly against: (kind: Against, message: Message, gaps: Gaps) => void;
  readonly asks: (kind: Asks, message: Message, gaps: Gaps) => void;
}

function hearing({ against, asks }: Found, { language }: Settings): Heard {
  const reason = <Kind extends string>(kind: Kind, message: Message, gaps: Gaps): Reason<Kind> => ({
    kind,
    says: say(language, message as Message & { readonly en: `{${string}}` }, gaps as never),
  });
  return {
    against: (kind, message, gaps) => against.push(reason(kind, message, gaps)),
    asks: (kind, message, gaps) => asks.push(reason(kind, message, gaps)),
  };
}

interface Planned {
  readonly byKey: ReadonlyMap<string, PlanRow>;
  readonly byName: ReadonlyMap<string, PlanRow>;
}

/** Whoever has a row, ended ones among them: who declined or did not deliver is not asked again unseen. */
function plannedBy(rows: readonly PlanRow[]): Planned {
  const byKey = new Map<string, PlanRow>();
  const byName = new Map<string, PlanRow>();
  for (const row of rows) {
    const { id, handle = null, link = null, name } = row;
    if (id !== undefined) for (const key of accountKeys({ id, handle, url: link })) byKey.set(key, row);
    if (name !== undefined && !isEnded(row)) byName.set(name, row);
  }
  return { byKey, byName };
}

function checkPlan({ creator, known }: SignedUp, { byKey, byName }: Planned, heard: Heard): void {
  const keys = known ? accountKeys(creator) : [];
  const there = keys.map((key) => byKey.get(key)).find((row) => row !== undefined);
  const { code } = there ?? byName.get(creator.name) ?? {};
  if (code === undefined) return;
  if (there !== undefined) heard.against('in plan', messages.inPlan, { code });
  else heard.asks('same name', messages.sameName, { code });
}

function checkLife({ lastNote }: SignedUp, { settings, today }: CheckTerms, heard: Heard): void {
  const days = settings['recruits.aliveDays'];
  const first = addDays(today, -days);
  if (lastNote === null) heard.asks('alive', messages.alive, { first });
  else if (lastNote < first) heard.against('silent', messages.silent, { day: lastNote, first, days });
}

function checkWork(creator: Creator, { brief, settings }: CheckTerms, heard: Heard): void {
  const most = settings['recruits.commercialShare'];
  const { commercialShare: share, recentBrands } = creator;
  const percent = (part: number) => `${Math.round(part * 1000) / 10} %`;
  if (share === null) heard.asks('commercial share', messages.commercialUnknown, { most: percent(most) });
  else if (share > most)
    heard.against('commercial', messages.commercial, { share: percent(share), most: percent(most) });
  if (brief.competitors.length === 0) return;
  const named = brief.competitors.filter((brand) => recentBrands.some(({ name }) => isNamedIn(name, brand)));
  if (named.length > 0)
    heard.against('competitor', messages.competitor, { brands: listed(settings.language, named) });
  else if (recentBrands.length === 0) heard.asks('brands', messages.brandsUnknown, {});
}

function checkPrice(creator: Creator, { places, today }: CheckTerms, heard: Heard): void {
  const [first] = places;
  const place = places.find((one) => isPaidBy(askedFor(creator, one), one)) ?? dearest(places);
  const { fen, high, priceUntil, other } = askedFor(creator, place);
  const most = money(mostPaid(place));
  if (priceUntil !== null && priceUntil < today)
    heard.against('price over', messages.priceOver, { day: priceUntil });
  if (other !== null) heard.asks(other, other === 'format' ? messages.otherFormat : messages.undeclared, {});
  else if (fen === null) {
    if (mostPaid(first) > 0) heard.asks('price', messages.priceUnknown, { most });
  } else if (!isPaidBy({ fen, high, priceUntil, other }, place))
    heard.against('too dear', messages.tooDear, { price: money(fen), most });
  else if (high !== null && high > mostPaid(place))
    heard.asks('range', messages.range, { price: money(fen), high: money(high), most });
}

function dearest(places: CheckTerms['places']): PlaceTerms {
  return [...places].sort((one, other) => mostPaid(other) - mostPaid(one))[0] ?? places[0];
}

/** Whoever is larger than a peer is no KOC, whatever they say. */
function checkSize({ followers }: Creator, settings: Settings, heard: Heard): void {
  if (followers === null) return;
  const tier = tierOf(followers, null, settings);
  if (isPeer(tier) || tier === 'tail') return;
  heard.asks('large', messages.large, { followers, tier: tierLabel(tier, settings.language) });
}

function money(fen: number): string {
  return `¥${fen % inFen(1) === 0 ? fen / inFen(1) : (fen / inFen(1)).toFixed(2)}`;
}
