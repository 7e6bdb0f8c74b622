import { idInLink, noteLink, shortLink } from './links';

/** What a link says of the creator: the stable id, or why it has none. */
export type LinkId = { readonly id: string } | { readonly without: 'shortLink' | 'noteLink' | 'noLink' };

/**
 * The stable id in a profile link, wherever in a text the link stands (the app shares links inside sentences). An id by
 * itself is taken as it is, and so is the only one in a text without links. A short link hides the id until it is opened;
 * a link to a note names the note, unless it leads over the profile.
 */
export function linkId(text: string): LinkId {
  const id = idInLink(text);
  if (id !== null) return { id };
  if (noteLink.test(text) || otherNote.test(text)) return { without: 'noteLink' };
  if (shortLink.test(text)) return { without: 'shortLink' };
  const [alone, ...more] = text.match(idAlone) ?? [];
  return alone !== undefined && more.length === 0 ? { id: alone } : { without: 'noLink' };
}

/** Notes of platforms that nobody has named yet. */
const otherNote = /\/(?:explore|discovery\/item|video|note|p|reel)\/\w/i;
const idAlone = /(?<![0-9a-z/])[0-9a-f]{24}(?![0-9a-z])/gi;
