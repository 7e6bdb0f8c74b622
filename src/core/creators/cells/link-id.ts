import { idInLink } from './identity';

/** What a link says of the creator: the stable id, or why it has none. */
export type LinkId = { readonly id: string } | { readonly without: 'shortLink' | 'noteLink' | 'noLink' };

/**
 * The stable id in a profile link, wherever in a text the link stands (the app shares links inside sentences). An id by
 * itself is taken as it is. A short link hides the id until it is opened; a link to a note names the note.
 */
export function linkId(text: string): LinkId {
  const alone = text.trim();
  if (/^[0-9a-f]{24}$/i.test(alone)) return { id: alone };
  const id = idInLink(alone);
  if (id !== null) return { id };
  if (shortLink.test(alone)) return { without: 'shortLink' };
  return { without: noteLink.test(alone) ? 'noteLink' : 'noLink' };
}

const shortLink = /\b(?:xhslink\.com|v\.douyin\.com|t\.cn|dwz\.cn|url\.cn|bit\.ly|tinyurl\.com)\//i;
const noteLink = /\/(?:explore|discovery\/item|video|note|p|reel)\/\w/i;
