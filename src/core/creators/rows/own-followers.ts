import { readNumber } from '../cells/numbers';
import { platformOfHeader } from '../header/platforms';

/**
 * The part of a cell such as `1.7万/抖音20万` that counts the followers on Xiaohongshu: the one that names it, else the only one that
 * names no platform. `null` where no other part names another, or nothing tells.
 */
export function ownFollowersIn(text: string): string | null {
  if (text.length > longestLooked) return null;
  const parts = text.split(/[/|、,，;；+\n]/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > mostParts) return null;
  const platforms = parts.map(platformOfHeader);
  if (!platforms.some((platform) => platform !== null && platform !== 'xiaohongshu')) return null;
  const of = platforms.includes('xiaohongshu') ? 'xiaohongshu' : null;
  if (platforms.filter((platform) => platform === of).length !== 1) return null;
  const own = (parts[platforms.indexOf(of)] ?? '').replace(/^[^\d]*/, '');
  return own !== '' && readNumber(own) !== 'unreadable' ? own : null;
}

const longestLooked = 60;
const mostParts = 6;
