import { type Brief, emptyBrief } from '../../../src/core/brief';
import type { CampaignRecord } from '../../../src/core/campaign/record/campaign-record';
import { commit } from '../../../src/core/campaign/record/log';
import { isLive, type PlanRow } from '../../../src/core/campaign/record/plan-row';
import { planRun, type RunInput } from '../../../src/core/campaign/run/plan-run';
import type { ScoredCreator } from '../../../src/core/scoring/score-creators';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { type Tier, tiers } from '../../../src/core/scoring/tiers';
import { defaultSettings } from '../../../src/core/settings';
import type { Pick, Shortlist } from '../../../src/core/shortlist/list/shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import { creator } from '../creators/creator';

/** A made campaign: 双11 of 2026 for a British client, five keywords, a sample at ¥75. */
export const madeBrief: Brief = {
  ...emptyBrief,
  campaign: '双11',
  product: 'Face oil',
  budget: 200_000,
  goal: 'festival',
  launch: '2026-11-11',
  keywords: [
    'sensitive skin serum',
    'organic face oil',
    'serum for beginners',
    'winter skincare',
    'green gift',
  ],
  client: 'uk',
  sampleCost: 75,
  places: 30,
  placesOffer: 'both',
};

/** Someone on a list. */
export interface Somebody {
  readonly id: string;
  readonly tier: Tier;
  /** ¥ a note. */
  readonly price: number;
  readonly notes?: 1 | 2;
  readonly agency?: string;
  readonly followers?: number;
}

const followersOf: Readonly<Record<Tier, number>> = {
  amateur: 800,
  koc: 4_000,
  tail: 20_000,
  mid: 100_000,
  head: 900_000,
  celebrity: 5_000_000,
};

export function somebody(k: number, tier: Tier, price: number, more: Partial<Somebody> = {}): Somebody {
  return { id: `id-${tier}-${k}`, tier, price, agency: `agency ${k % 4}`, ...more };
}

export const madePicks: readonly Somebody[] = [
  somebody(1, 'head', 45_000),
  ...[1, 2, 3, 4, 5, 6].map((k) => somebody(k, 'mid', 8_000 + 100 * k)),
  ...[1, 2, 3].map((k) => somebody(k, 'tail', 1_500)),
];
export const madeReserves: readonly Somebody[] = [somebody(8, 'mid', 8_200), somebody(9, 'mid', 7_900)];

/** A list of these, as if the engine had chosen them. */
export function madeShortlist(picks: readonly Somebody[], reserves: readonly Somebody[] = []): Shortlist {
  const scored = new Map(scoredAll([...picks, ...reserves]).map((one) => [one.creator.id, one]));
  const pickOf = ({ id, tier, price, notes = 1 }: Somebody): Pick => ({
    scored: { ...(scored.get(id) as ScoredCreator), tier },
    format: 'image',
    notes,
    price,
    priceFrom: 'asked',
    cost: price * notes * 1.1,
    value: 1,
    expectedSaves: null,
    package: null,
    turnsAt: null,
    changesTo: null,
    why: '',
  });
  const chosen = picks.map(pickOf);
  const spend = chosen.reduce((sum, { cost }) => sum + cost, 0);
  const byTier = (figure: (pick: Pick) => number) =>
    Object.fromEntries(
      tiers.map((tier) => [
        tier,
        chosen.filter((pick) => pick.scored.tier === tier).reduce((sum, pick) => sum + figure(pick), 0),
      ]),
    ) as Record<Tier, number>;
  return {
    rules: rulesFromMix('none', 200_000, defaultSettings),
    picks: chosen,
    reserves: reserves.map(pickOf),
    notChosen: [],
    spend,
    spendByTier: byTier(({ cost }) => cost),
    countByTier: byTier(() => 1),
    expectedSaves: null,
    value: 1,
    proof: { status: 'proven' },
    unmet: [],
    balance: null,
    off: null,
    toSpend: 124_000,
    payablePlaces: Number.POSITIVE_INFINITY,
    mixNotes: [],
    notes: [],
  };
}

const known = new Map<string, ScoredCreator>();

/** Scoring is not what these tests are about: each is scored once. */
function scoredAll(all: readonly Somebody[]): readonly ScoredCreator[] {
  const creators = all.map(({ id, tier, price, agency, followers }) =>
    creator({
      id,
      name: id.replace('id-', ''),
      followers: followers ?? followersOf[tier],
      agency: agency ?? null,
      offers: [{ format: 'image', price, declared: true, rebate: null, agreed: false }],
    }),
  );
  const unscored = creators.filter((one) => !known.has(JSON.stringify(one)));
  for (const one of scoreCreators(unscored, defaultSettings)) known.set(JSON.stringify(one.creator), one);
  return creators.flatMap((one) => known.get(JSON.stringify(one)) ?? []);
}
/** Fen: price or agreed price, a tenth as fee, product, parcel, lost sample. */
export function madeCost(row: PlanRow): number {
  const lost = row.lost ?? 0;
  if (!isLive(row)) return lost;
  const price = row.offer === 'product' ? 0 : (row.agreed ?? row.price ?? 0);
  const fee = row.declared === 'yes' ? Math.round(price / 10) : 0;
  return price + fee + (row.product ?? 0) + (row.shipping ?? 0) + lost;
}

/** The first plan of the made campaign, or a run with something else. */
export function madeRun(other: Partial<RunInput> = {}) {
  return planRun({
    record: null,
    shortlist: madeShortlist(madePicks, madeReserves),
    brief: madeBrief,
    settings: defaultSettings,
    cost: madeCost,
    today: '2026-08-31',
    ...other,
  });
}

/** The record with cells that a person, or an act, has written. */
export function written(
  before: CampaignRecord,
  cells: Readonly<Record<string, Partial<PlanRow>>>,
): CampaignRecord {
  const changed = new Map(
    before.rows.flatMap((row) =>
      cells[row.code] ? [[row.code, { ...row, ...cells[row.code] }] as const] : [],
    ),
  );
  return commit(before, { act: 'typed', day: '2026-09-05', by: '', changed });
}
