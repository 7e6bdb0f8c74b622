import type { Creator, Offer } from '../../../src/core/creators/creator';
import { type ScoredCreator, scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { creator } from '../../support/creators/creator';

/** A creator of whom nothing is known but what the test says. */
export function madeUpCreator(known: Partial<Creator> & { readonly id: string }): Creator {
  return creator({
    name: `示例 ${known.id}`,
    followers: 5_000,
    notes: 10,
    likes: 100,
    saves: 60,
    comments: 12,
    average: 'median',
    ...known,
  });
}

export function declaredOffer(price: number, format: Offer['format'] = 'image'): Offer {
  return { format, price, declared: true, rebate: null, agreed: false };
}

/** A pool of creators of all tiers, priced around ¥0.1 a follower; the same seed gives the same pool. */
export function madeUpPool(
  size: number,
  seed: number,
  settings: Settings = defaultSettings,
): readonly ScoredCreator[] {
  const random = seededRandom(seed);
  const creators = Array.from({ length: size }, (_, index) => {
    const followers = Math.round(1_000 * 10 ** (3.1 * random() ** 1.8));
    const engagement =
      followers * 0.045 * (Math.max(followers, 5_000) / 10_000) ** -0.4 * (0.3 + 2 * random());
    const saves = engagement * (0.1 + 0.3 * random());
    const comments = engagement * (0.03 + 0.12 * random());
    const price = Math.round(followers * (0.05 + 0.15 * random()));
    const offers = random() < 0.06 ? [] : [declaredOffer(price)];
    if (offers.length > 0 && random() < 0.5) offers.push(declaredOffer(Math.round(price * 1.35), 'video'));
    return madeUpCreator({
      id: `c${String(index).padStart(5, '0')}`,
      followers,
      likes: Math.round(engagement - saves - comments),
      saves: Math.round(saves),
      comments: Math.round(comments),
      agency: random() < 0.3 ? `agency ${Math.floor(random() * 20)}` : null,
      niches: [['美妆', '穿搭', '健身', '美食'][Math.floor(random() * 4)] as string],
      offers,
      row: index + 2,
    });
  });
  return scoreCreators(creators, settings);
}

/** Mulberry32: small, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
