import { readNumber } from '../cells/numbers';
import { mayNameOthers, platformOfHeader } from '../header/platforms';

/**
 * The part of a cell such as `1.7万/抖音20万` or `3000（小红书）5000（抖音）` that is of Xiaohongshu: the one that names it, else the
 * only one that names no platform. `null` where no other part names another, or nothing tells.
 */
export function ownPartOf(text: string): string | null {
  if (text.length > longestLooked || !mayNameOthers(text)) return null;
  const parts = text.split(betweenParts).map((part) => part.trim());
  if (parts.length < 2 || parts.length > mostParts) return null;
  const platforms = parts.map(platformOfHeader);
  if (!platforms.some((platform) => platform !== null && platform !== 'xiaohongshu')) return null;
  const of = platforms.includes('xiaohongshu') ? 'xiaohongshu' : null;
  if (platforms.filter((platform) => platform === of).length !== 1) return null;
  const own = parts[platforms.indexOf(of)] ?? '';
  return readNumber(numberOf(own)) === 'unreadable' || numberOf(own) === '' ? null : own;
}

/** The followers that it counts. */
export function ownFollowersIn(text: string): string | null {
  const own = ownPartOf(text);
  return own === null ? null : numberOf(own);
}

function numberOf(part: string): string {
  return part.replace(/^[^\d]*/, '');
}

/** Signs, words behind a number, and a number behind brackets; a comma in a number parts nothing. */
const betweenParts =
  /[/|、，;；+\n]|,(?!\d{3})|(?<=[\dwk万千百元])\s?(?=[^\d\s.,，:：()（）wk万千百元+-])|(?<=[)）])\s?(?=[\d¥])/i;

const longestLooked = 60;
const mostParts = 6;
