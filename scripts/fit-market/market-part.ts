import { whole } from '../../src/core/messages/numbers';
import type { CurvePoint } from '../../src/core/scoring/curves/curve-points';
import { markdownTable } from '../docs/markdown-table';
import { type MarketCreator, type SetName, sets } from './creators';
import { countedOf } from './fit-curve';
import { sharesOfKnots } from './fit-line';
import type { Market } from './fit-market';
import type { Means } from './fit-means';
import type { Judged } from './judge';

/** What docs/scoring.md says of the fit: the points with the creators behind them, the niches, and how good it is. */
export function marketPart({
  market,
  means,
  creators,
  judged,
}: {
  readonly market: Market;
  readonly means: Means;
  readonly creators: readonly MarketCreator[];
  readonly judged: readonly Judged[];
}): string {
  return [
    'Engagement ÷ followers in a typical note, how many times that the top tenth gets, and the creators about each point:',
    engagementTable(market.engagement.points, creators),
    'Parts of engagement, typical and (in brackets) how many times that the top tenth reaches:',
    sharesTable(market),
    'Image notes, ¥ asked:',
    priceTable(market.imagePrice),
    `A video note is asked for ${market.videoPremium} times what is fair for an image note.`,
    'Niches beside creators of the same size elsewhere, drawn towards 1 by how few they are:',
    nicheTable(market, creators),
    `A mean of some notes beside their median, in the middle of runs of MF_KOC's notes; as it is taken, limit^((n − 1) ÷ (n − 1 + ${means.half})):`,
    meansTable(means),
    'How creators stand whom the fit did not know (each set split by creator in two halves, either fitted on and the other judged):',
    judgedTable(judged),
  ].join('\n');
}

function engagementTable(points: readonly CurvePoint[], creators: readonly MarketCreator[]): string {
  const names = Object.keys(sets) as SetName[];
  const knots = points.map(({ followers }) => Math.log(followers));
  const counted = countedOf(creators);
  const behind = names.map((name) =>
    sharesOfKnots(
      counted.filter(({ set }) => set === name).map(({ size }) => size),
      knots,
    ),
  );
  return markdownTable(
    ['followers', 'typical', 'top tenth', ...names],
    points.map(({ followers, typical, top }, index) => [
      whole(followers),
      `${Number((100 * typical).toPrecision(3))} %`,
      `× ${top?.toFixed(1)}`,
      ...behind.map((shares) => String(Math.round(shares[index] ?? 0))),
    ]),
  );
}

function sharesTable({ saves, comments, shares }: Market): string {
  const cell = (point: CurvePoint | undefined) =>
    point === undefined ? '' : `${(100 * point.typical).toFixed(1)} % (${point.top?.toFixed(1)})`;
  return markdownTable(
    ['followers', 'saves', 'comments', 'shares', 'creators'],
    saves.points.map((point, index) => [
      whole(point.followers),
      cell(point),
      cell(comments.points[index]),
      cell(shares.points[index]),
      String(point.creators),
    ]),
  );
}

function priceTable(points: readonly CurvePoint[]): string {
  return markdownTable(
    ['followers', '¥', 'prices'],
    points.map(({ followers, typical, creators }) => [
      whole(followers),
      whole(Number(typical.toPrecision(3))),
      followers < 10_000 ? 'public lists' : String(creators),
    ]),
  );
}

function nicheTable({ engagement, saves }: Market, creators: readonly MarketCreator[]): string {
  const counted = countedOf(creators);
  const ids = [...new Set([...engagement.niches.keys(), ...saves.niches.keys()])];
  const times = (value: number | undefined) => (value ?? 1).toFixed(2);
  return markdownTable(
    ['niche', 'engagement', 'saves in it', 'creators'],
    ids
      .map((id) => ({ id, creators: counted.filter(({ niche }) => niche === id).length }))
      .sort((one, other) => other.creators - one.creators)
      .map(({ id, creators: count }) => [
        id,
        times(engagement.niches.get(id)),
        times(saves.niches.get(id)),
        String(count),
      ]),
  );
}

function meansTable({ runs, limit }: Means): string {
  const names = ['likes', 'saves', 'comments', 'shares', 'engagement'] as const;
  return markdownTable(
    ['notes', 'runs', ...names],
    [
      ...runs.map(({ notes, runs: count, times }) => [
        String(notes),
        whole(count),
        ...names.map((name) => times[name].toFixed(2)),
      ]),
      ['limit', '', ...names.map((name) => String(limit[name]))],
    ],
  );
}

function judgedTable(judged: readonly Judged[]): string {
  const share = (value: number) => `${Math.round(100 * value)} %`;
  return markdownTable(
    [
      'creators',
      'n',
      'median score',
      'half of them',
      'S or A',
      'D',
      'asked ÷ fair',
      'within a factor of two',
      'prices',
    ],
    judged.map((one) => [
      one.band,
      whole(one.creators),
      one.medianScore.toFixed(0),
      one.quarters.map((score) => score.toFixed(0)).join('–'),
      share(one.sOrA),
      share(one.d),
      one.prices === 0 ? '' : one.askedOverFair.toFixed(2),
      one.prices === 0 ? '' : share(one.withinTwo),
      one.prices === 0 ? '' : whole(one.prices),
    ]),
  );
}
