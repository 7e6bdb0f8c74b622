import { idInLink } from '../creators/cells/identity';
import type { Creator, Offer } from '../creators/creator';
import { platformMessages } from '../messages/creators/fields';
import { say } from '../messages/message';
import type { ReadColumnKey } from '../messages/reports/read-columns';
import { cheapestOffer } from '../scoring/prices';
import type { Settings } from '../settings';

/**
 * What was read of a creator, before anything is made of it: counts per note, `notes` those behind the averages. Unknown is
 * `null`, and so is what a person is asked about.
 */
export const readColumns: Readonly<
  Record<ReadColumnKey, (creator: Creator, settings: Settings) => string | number | null>
> = {
  id: platformId,
  name: ({ name }) => name,
  handle: ({ handle }) => handle,
  platform: ({ platform }, { language }) =>
    platform === null ? null : say(language, platformMessages[platform]),
  followers: ({ followers }) => followers,
  likes: ({ likes }) => likes,
  saves: ({ saves }) => saves,
  comments: ({ comments }) => comments,
  shares: ({ shares }) => shares,
  notes: ({ notes }) => notes,
  reads: ({ reads }) => reads,
  imagePrice: ({ offers }, settings) => priceOf(offers, 'image', settings),
  videoPrice: ({ offers }, settings) => priceOf(offers, 'video', settings),
  agency: ({ agency }) => agency,
  asOf: ({ asOf }) => asOf,
};

/** The id that the export gives, in a column or in the link; `null` where the creator is told by a handle or a name. */
function platformId({ id, url, origins }: Creator): string | null {
  return origins.id !== undefined || (url !== null && idInLink(url) === id) ? id : null;
}

/** ¥ of the declared (报备) offer of the format, of another where none is declared; the lowest of several. */
function priceOf(offers: readonly Offer[], format: Offer['format'], settings: Settings): number | null {
  const ofFormat = offers.filter((offer) => offer.format === format && offer.gifted !== true);
  return cheapestOffer(ofFormat, settings)?.price ?? null;
}
