import type { Creator } from '../creators/creator';
import type { Settings } from '../settings';
import { type NicheStrength, nicheStrengths } from './niche-strengths';
import { type Niche, nicheLabel, nichesOf } from './niches';
import { ownNichesOf } from './own-niches';

/** Where a creator's notes belong, the strongest first. */
export interface CreatorNiches {
  /** In the person's language. */
  readonly niches: readonly string[];
  /** Of each niche, 0 to 1. */
  readonly nicheStrengths: readonly number[];
  /** Whether the niches are guessed from tags, bio or titles, because the export names none that is known. */
  readonly nichesGuessed: boolean;
}

/**
 * The export's own label decides where it is understood; else tags, bio and titles are read together, and the niches
 * count as guessed.
 */
export function nichesOfCreator(creator: Creator, settings: Settings): CreatorNiches {
  const label = creator.niches.join(' ');
  const own = ownNichesOf(settings);
  const labelled = [
    ...own.filter(({ en }) => creator.niches.some((name) => name.trim() === en)),
    ...nichesOf(label),
  ];
  if (labelled.length > 0) {
    return {
      niches: labelled.map((niche) => nicheLabel(niche, settings.language)),
      nicheStrengths: labelled.map(() => 1),
      nichesGuessed: false,
    };
  }
  const guessed = guessedNiches(creator, own);
  return {
    niches: guessed.map(({ niche }) => nicheLabel(niche, settings.language)),
    nicheStrengths: guessed.map(({ strength }) => strength),
    nichesGuessed: guessed.length > 0,
  };
}

function guessedNiches(creator: Creator, own: readonly Niche[]): readonly NicheStrength[] {
  const remembered = guesses.get(creator);
  if (remembered?.own === own) return remembered.found;
  const { niches, tags, bio, titles } = creator;
  const text = [...niches, ...tags, bio ?? '', ...titles].join(' ').trim();
  const found = nicheStrengths(text, own).slice(0, mostGuessed);
  guesses.set(creator, { own, found });
  return found;
}

/** A slider asks for the same creators again and again. */
const guesses = new WeakMap<
  Creator,
  { readonly own: readonly Niche[]; readonly found: readonly NicheStrength[] }
>();

/** The first niche as a table shows it: `≈ Beauty` where it is guessed; `null` where there is none. */
export function shownNiche({ niches, nichesGuessed }: CreatorNiches): string | null {
  const [first] = niches;
  return first === undefined ? null : nichesGuessed ? `≈ ${first}` : first;
}

/** More would only be noise. */
const mostGuessed = 3;
