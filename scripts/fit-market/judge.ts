import type { Creator } from '../../src/core/creators/creator';
import { quantile } from '../../src/core/scoring/quantile';
import { scoreCreators } from '../../src/core/scoring/score-creators';
import type { Settings } from '../../src/core/settings';
import type { MarketCreator } from './creators';

/** How creators of one band stand whom a market was not fitted on. */
export interface Judged {
  readonly band: string;
  readonly creators: number;
  /** Of the creators with engagement. */
  readonly medianScore: number;
  readonly quarters: readonly [number, number];
  /** Shares of them. */
  readonly sOrA: number;
  readonly d: number;
  readonly prices: number;
  /** Asked ÷ fair, image notes, defaults aside. */
  readonly askedOverFair: number;
  readonly withinTwo: number;
}

const bands = [
  ['below 20,000, MF_KOC and Qiangua', 0, 20_000, ['MF_KOC', 'Qiangua']],
  ['below 20,000, MF_KOC alone', 0, 20_000, ['MF_KOC']],
  ['12,000–100,000, dms_*', 11_000, 100_000, ['dms_*']],
  ['100–150k, Huitun', 100_000, 150_000, ['Huitun']],
  ['150–250k, Huitun', 150_000, 250_000, ['Huitun']],
  ['250–500k, Huitun', 250_000, 500_000, ['Huitun']],
  ['500k and more, Huitun', 500_000, 1e9, ['Huitun']],
  ['all of Huitun', 0, 1e9, ['Huitun']],
] as const;

export interface Known {
  readonly one: MarketCreator;
  readonly settings: Settings;
}

/** Each creator scored by the settings that did not know it. */
export function judge(known: readonly Known[]): readonly Judged[] {
  const scored = known.flatMap(({ one: { set, creator }, settings }) =>
    scoreCreators([creator], settings).map((result) => ({ set, result, settings })),
  );
  return bands.map(([band, from, below, sets]) => {
    const inBand = scored.filter(
      ({ set, result: { creator } }) =>
        (sets as readonly string[]).includes(set) && sizeOf(creator) >= from && sizeOf(creator) < below,
    );
    const lively = inBand
      .filter(({ result }) => (result.engagementRate ?? 0) > 0)
      .map(({ result }) => result);
    const scores = lively.map(({ score }) => score);
    const share = (grades: string) =>
      lively.filter(({ grade }) => grades.includes(grade)).length / Math.max(1, lively.length);
    const asked = inBand.flatMap(({ result, settings }) => {
      const image = result.creator.offers.find(({ format }) => format === 'image');
      const isVideo = result.creator.offers[0]?.format === 'video';
      const fair = isVideo ? result.fairPrice / settings['price.videoPremium'] : result.fairPrice;
      return image === undefined || image.price <= 20 ? [] : [image.price / fair];
    });
    return {
      band,
      creators: lively.length,
      medianScore: quantile(scores, 0.5) ?? Number.NaN,
      quarters: [quantile(scores, 0.25) ?? Number.NaN, quantile(scores, 0.75) ?? Number.NaN],
      sOrA: share('SA'),
      d: share('D'),
      prices: asked.length,
      askedOverFair: quantile(asked, 0.5) ?? Number.NaN,
      withinTwo: asked.filter((times) => times > 0.5 && times < 2).length / Math.max(1, asked.length),
    };
  });
}

function sizeOf({ followers }: Creator): number {
  return followers ?? 0;
}
