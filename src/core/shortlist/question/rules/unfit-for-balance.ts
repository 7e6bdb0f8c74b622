import { tierLabel } from '../../../scoring/tiers';
import type { MixName } from '../../../setting-definitions';
import type { Asked, Objection } from './rule';

/**
 * Whom nobody would put on a balanced list, whatever they ask: stars, who are another market; tail KOL so small that
 * they are neither peers nor voices; of the larger tiers whoever does far less than is usual for the size; and KOC whose
 * notes hardly anybody saves or answers. KOC pass or fail: their counts are too small for grades.
 */
export function unfitForBalance(mixName: MixName, { settings }: Asked): Objection | null {
  if (mixName !== 'balanced') return null;
  const { language } = settings;
  const leastFollowers = settings['balanced.tailFrom'];
  const [saves, comments] = [settings['balanced.kocSaves'], settings['balanced.kocComments']];
  return ({ creator, tier, grade }) => {
    if (creator.account === 'star') return { why: 'star', gaps: {} };
    if (tier === 'tail' && (creator.followers ?? 0) < leastFollowers)
      return { why: 'tailTooSmall', gaps: { followers: leastFollowers } };
    if (tier === 'koc') {
      const isQuiet = (creator.saves ?? saves) < saves || (creator.comments ?? comments) < comments;
      return isQuiet ? { why: 'kocTooQuiet', gaps: { saves, comments } } : null;
    }
    return grade === 'D' ? { why: 'gradeD', gaps: { tier: tierLabel(tier, language) } } : null;
  };
}
