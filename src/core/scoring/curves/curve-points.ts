import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { curveMessages } from '../../messages/scoring/curves';
import type { Settings } from '../../settings';

/** One point of a curve as a setting holds it. */
export interface CurvePoint {
  /** More than 0. */
  readonly followers: number;
  /** More than 0: a share, or ¥. */
  readonly typical: number;
  /** How many times that the top tenth reaches, more than 1; `null` where the point does not say. */
  readonly top: number | null;
  /** How many creators of about this size it rests on; `null` where a person has set it. */
  readonly creators: number | null;
}

/** The settings that hold a curve. */
export const curveKeys = [
  'benchmark.engagementBySize',
  'benchmark.saveShareBySize',
  'benchmark.commentShareBySize',
  'benchmark.shareShareBySize',
  'price.imageBySize',
] as const;
export type CurveKey = (typeof curveKeys)[number];

/** As many points as a curve has room for. */
export const mostPoints = 12;

/**
 * The points of a setting such as `1,000 3.9% ×2.6 (24); 1万 1.9% ×2.5`, in the order of their followers.
 *
 * @throws InputError for what is no point, fewer than two of them or more than twelve, and two of one size
 */
export function readCurvePoints(key: CurveKey, settings: Settings): readonly CurvePoint[] {
  const refuse = (message: 'pointUnreadable' | 'pointsTooFewOrMany' | 'pointTwice', item: string) =>
    new InputError(say(settings.language, curveMessages[message], { key, item, most: mostPoints }));
  const points: CurvePoint[] = [];
  for (const item of settings[key].split(/[;；\n]/)) {
    if (item.trim() === '') continue;
    const point = readPoint(item.trim());
    if (point === null) throw refuse('pointUnreadable', item.trim());
    points.push(point);
  }
  points.sort((one, other) => one.followers - other.followers);
  if (points.length < 2 || points.length > mostPoints)
    throw refuse('pointsTooFewOrMany', String(points.length));
  const twice = points.find(({ followers }, index) => followers === points[index + 1]?.followers);
  if (twice !== undefined) throw refuse('pointTwice', String(twice.followers));
  return points;
}

/** The points as a setting writes them. */
export function writeCurvePoints(points: readonly CurvePoint[], unit: 'share' | '¥'): string {
  return points
    .map(({ followers, typical, top, creators }) => {
      const value = unit === '¥' ? String(rounded(typical)) : `${rounded(100 * typical)}%`;
      const reach = top === null ? '' : ` ×${rounded(top)}`;
      return `${followers} ${value}${reach}${creators === null ? '' : ` (${creators})`}`;
    })
    .join('; ');
}

/** Followers, what is typical, then the top tenth after a × and the creators in brackets, where they are said. */
const pointForm =
  /^([\d.,]{1,15})\s?([kKwW万千]?)[\s:：]{1,3}[¥￥]?([\d.,]{1,15})\s?([%％]?)(?:\s{0,3}[×xX*]\s?([\d.]{1,8}))?(?:\s{0,3}[(（](\d{1,7})[)）])?$/;

const timesOf: Readonly<Record<string, number>> = { k: 1_000, 千: 1_000, w: 10_000, 万: 10_000 };

function readPoint(item: string): CurvePoint | null {
  const found = pointForm.exec(item);
  if (found === null) return null;
  const [, size = '', unit = '', value = '', percent = '', top, creators] = found;
  const plain = (digits: string) => Number(digits.replace(/,/g, ''));
  const point: CurvePoint = {
    followers: plain(size) * (timesOf[unit.toLowerCase()] ?? 1),
    typical: plain(value) / (percent === '' ? 1 : 100),
    top: top === undefined ? null : Number(top),
    creators: creators === undefined ? null : Number(creators),
  };
  const usable = point.followers > 0 && point.typical > 0 && (point.top === null || point.top > 1);
  return usable ? point : null;
}

/** Three figures: more would feign precision in a Settings tab. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
