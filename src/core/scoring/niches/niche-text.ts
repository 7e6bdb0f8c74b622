import type { Creator } from '../../creators/creator';

/** What says a creator's niche: the export's own label first, then tags, then the bio; `null` where nothing does. */
export function nicheText({ niches, tags, bio }: Pick<Creator, 'niches' | 'tags' | 'bio'>): string | null {
  if (niches.length > 0) return niches.join(' ');
  if (tags.length > 0) return tags.join(' ');
  return bio;
}
