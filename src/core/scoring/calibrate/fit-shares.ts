import { quantile } from '../quantile';
import { topOverTypical } from './fit-curve';

/** A part of one creator's engagement. */
export interface SharePoint {
  readonly part: number;
  /** Engagement per note, at least the part. */
  readonly whole: number;
  /** The niche's id, and how many times the general share its readers are expected to give. */
  readonly niche: string | null;
  readonly factor: number;
}

export interface FittedShare {
  readonly typical: number;
  readonly top: number;
}

/**
 * The general share: the middle of the creators' own, each freed of what its niche explains. One typical reaction stands
 * beside the counted ones, so that nothing has a logarithm.
 *
 * @param before the typical share so far
 */
export function fitShare(points: readonly SharePoint[], before: number): FittedShare {
  const general = points.map((point) => generalShare(point, before));
  const typical = Math.exp(quantile(general, 0.5) ?? Math.log(before));
  return { typical, top: typical * topOverTypical(general) };
}

/** How many times its expected share each niche gives, with the creators that say so. */
export function fitNiches(
  points: readonly SharePoint[],
  general: number,
): ReadonlyMap<string, { readonly factor: number; readonly before: number; readonly creators: number }> {
  const byNiche = new Map<string, SharePoint[]>();
  for (const point of points) {
    if (point.niche === null) continue;
    const same = byNiche.get(point.niche);
    if (same === undefined) byNiche.set(point.niche, [point]);
    else same.push(point);
  }
  return new Map(
    [...byNiche].map(([niche, same]) => {
      const before = same[0]?.factor ?? 1;
      const over = quantile(
        same.map((point) => generalShare(point, general) - Math.log(general)),
        0.5,
      );
      return [niche, { factor: before * Math.exp(over ?? 0), before, creators: same.length }];
    }),
  );
}

/** The logarithm of the share a creator of no niche would have. */
function generalShare({ part, whole, factor }: SharePoint, typical: number): number {
  return Math.log((part + typical * factor) / (whole + 1) / factor);
}
