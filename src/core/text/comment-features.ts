import type { Features } from './features';
import { furtherSign, placesOf, placesWith } from './hashed-places';
import { isEmoticon, isSymbol, mark } from './tokens';
import { wantingSigns } from './wanting-signs';

/**
 * The places of a text for the models that are taught with real comments. Stickers, emoji and mentions stand beside the
 * words and not among them, so that `好[笑哭R]看` holds the pair 好看, and each sticker counts once however often it is
 * sent; what stands among the first and the last words counts again; and so do the turns of phrase in which people want
 * a thing.
 *
 * @param turns what `wantingSigns` finds, or fewer to measure how the models do without
 */
export function commentPlacesOf(
  features: Features,
  turns = wantingSigns(features.folded),
): readonly number[] {
  const { tokens, places, pieces, signs } = features;
  const words: number[] = [];
  const further: number[] = [];
  let stickers = 0;
  for (const token of tokens) {
    if (isSticker(token)) {
      stickers++;
      further.push(furtherSign(kinds.sticker, token));
    } else if (token !== mark.mention) {
      words.push(token);
    }
  }
  if (stickers > 0) further.push(furtherSign(kinds.stickers, Math.min(3, stickers)));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if (at < edge) further.push(furtherSign(kinds.early, word));
    if (at >= words.length - edge) further.push(furtherSign(kinds.late, word));
  }
  for (const sign of turns) further.push(furtherSign(kinds.wanting, sign));
  return placesWith(words.length === tokens.length ? places : placesOf(words, pieces, signs), further);
}

const kinds = { sticker: 1, stickers: 2, early: 3, late: 4, wanting: 5 };
const edge = 3;

function isSticker(token: number): boolean {
  return isEmoticon(token) || isSymbol(token) || (token >= 0x1f000 && token < 0x20000);
}
