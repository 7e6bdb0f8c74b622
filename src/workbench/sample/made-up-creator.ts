import { usualEngagementRate } from '../../core/creators/sense/scale/market';
import { fairPrice } from '../../core/scoring/prices';
import { defaultSettings } from '../../core/settings';
import type { Random } from './random';

/** A creator who does not exist, with figures as one of that size would have them. Counts are per note. */
export interface MadeUpCreator {
  readonly number: string;
  readonly followers: number;
  readonly notes: number;
  readonly notesTotal: number;
  readonly likes: number;
  readonly saves: number;
  readonly comments: number;
  readonly shares: number;
  readonly follows: number;
  readonly reads: number;
  readonly impressions: number;
  readonly imagePrice: number | null;
  readonly videoPrice: number | null;
  readonly commercialShare: number;
  readonly activeFollowerShare: number;
  readonly growth: number;
  readonly agency: string | null;
  readonly niche: Niche;
  readonly city: City;
}

export interface Niche {
  readonly zh: string;
  readonly en: string;
  /** Saves beside likes. */
  readonly saves: number;
}

export interface City {
  readonly zh: string;
  readonly en: string;
}

const niches: readonly Niche[] = [
  { zh: '美妆护肤', en: 'Beauty', saves: 0.61 },
  { zh: '有机护肤', en: 'Organic beauty', saves: 0.61 },
  { zh: '时尚穿搭', en: 'Fashion', saves: 0.4 },
  { zh: '可持续时尚', en: 'Sustainable fashion', saves: 0.4 },
  { zh: '运动健身', en: 'Fitness', saves: 0.5 },
  { zh: '智能健身', en: 'High-tech fitness', saves: 0.5 },
  { zh: '美食探店', en: 'Food', saves: 0.45 },
  { zh: '母婴亲子', en: 'Parenting', saves: 0.5 },
  { zh: '家居家装', en: 'Home', saves: 0.55 },
  { zh: '生活记录', en: 'Everyday life', saves: 0.4 },
];

const cities: readonly City[] = [
  { zh: '上海', en: 'Shanghai' },
  { zh: '北京', en: 'Beijing' },
  { zh: '广州', en: 'Guangzhou' },
  { zh: '深圳', en: 'Shenzhen' },
  { zh: '杭州', en: 'Hangzhou' },
  { zh: '成都', en: 'Chengdu' },
];

/**
 * Engagement follows what is usual for the size, spread as between real creators; prices lie about the fair one. Saves and
 * comments are a smaller part of it the larger the account: a fifth and a tenth at 10,000 followers, half of that at a
 * million (docs/scoring.md, 'What is usual by size').
 *
 * @param place 0 to 1 among the creators: small ones are many, large ones few
 */
export function madeUpCreator(index: number, place: number, random: Random): MadeUpCreator {
  const followers = Math.round(600 * 13_000 ** (place ** 1.5));
  const engagement = followers * usualEngagementRate(followers) * Math.exp(0.75 * random.normal());
  const niche = random.oneOf(niches);
  const smaller = (Math.max(followers, 3_000) / 10_000) ** -0.15;
  const comments = engagement * 0.08 * smaller * Math.exp(0.4 * random.normal());
  const likes = (engagement - comments) / (1 + 0.6 * niche.saves * smaller * Math.exp(0.3 * random.normal()));
  const saves = Math.max(0, engagement - comments - likes);
  const professional = random.next() < 0.25 + 0.5 * place;
  const fair = fairPrice(followers, engagement, 'image', defaultSettings);
  const price = fair * Math.exp(0.4 * random.normal()) * (professional ? 1.2 : 0.8);
  const priced = random.next() > 0.06;
  const round = (value: number, to: number) => Math.max(to, Math.round(value / to) * to);
  return {
    number: String(index + 1).padStart(3, '0'),
    followers,
    notes: 4 + Math.floor(random.next() * 26),
    notesTotal: 40 + Math.floor(random.next() * 500),
    likes: Math.round(likes),
    saves: Math.round(saves),
    comments: Math.round(comments),
    shares: Math.round(engagement * 0.07 * Math.exp(0.4 * random.normal())),
    follows: Math.round(engagement * 0.02 * Math.exp(0.5 * random.normal())),
    reads: Math.round(engagement * (10 + 6 * random.next())),
    impressions: Math.round(engagement * (55 + 60 * random.next())),
    imagePrice: priced ? round(price, 50) : null,
    videoPrice:
      priced && random.next() > 0.15 ? round(price * defaultSettings['price.videoPremium'], 50) : null,
    commercialShare: professional ? 0.1 + 0.35 * random.next() : 0.12 * random.next(),
    activeFollowerShare: 0.2 + 0.4 * random.next(),
    growth: -0.02 + 0.12 * random.next(),
    agency: professional ? `示例机构${1 + Math.floor(random.next() * 12)}` : null,
    niche,
    city: random.oneOf(cities),
  };
}
