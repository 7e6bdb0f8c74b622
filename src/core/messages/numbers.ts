import type { Language } from './message';

/** Numbers as a sentence says them. Cells keep plain numbers; their format does this there. */

/** ¥ to whole yuan: `¥12,300`. */
export function yuan(amount: number): string {
  return amount < 0 ? `-¥${whole(-amount)}` : `¥${whole(amount)}`;
}

/** `12,300` */
export function whole(value: number): string {
  return grouped(String(Math.round(value)));
}

/** A round count in short: `50k`, `1M`; `5 万`. */
export function roundCount(count: number, language: Language): string {
  if (language === 'zh') return count < 10_000 ? String(count) : `${count / 10_000} 万`;
  if (count >= 1_000_000) return `${count / 1_000_000}M`;
  return count < 1_000 ? String(count) : `${count / 1_000}k`;
}

/** A share as a percentage: 0.125 → `12.5 %`, 0.3 → `30 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** A small share to two digits that say something, rounded up so that it stays a bound: 0.000561 → `0.057 %`. */
export function percentExactly(share: number): string {
  if (share <= 0) return '0 %';
  const digits = Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(share * 100))));
  const scale = 10 ** digits;
  return `${(Math.ceil(share * 100 * scale - 1e-9) / scale).toFixed(digits)} %`;
}

/** ¥ where cents matter, as for one save: `¥0.83`, `¥12.50`. */
export function yuanAndCents(amount: number): string {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `¥${grouped(whole)}.${cents}`;
}

/** A change of a share: 0.0123 → `+1.2 %`, -0.0004 → `−0.04 %`. */
export function signedPercent(change: number): string {
  const digits = Math.abs(change) < 0.001 ? 1e4 : 1e3;
  const rounded = Math.round(Math.abs(change) * digits) / (digits / 100);
  return rounded === 0 ? '±0 %' : `${change < 0 ? '−' : '+'}${rounded} %`;
}

/** A change of an amount: `+¥1,200`, `−¥300`. */
export function signedYuan(change: number): string {
  return Math.round(change) === 0 ? '±¥0' : `${change < 0 ? '−' : '+'}${yuan(Math.abs(change))}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
