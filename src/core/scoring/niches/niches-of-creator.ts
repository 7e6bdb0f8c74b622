import type { Creator } from '../../creators/creator';
import type { Settings } from '../../settings';
import { type NicheStrength, nicheStrengths, ownNicheStrengths } from './niche-strengths';
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
 * The export's own label decides where it is understood, and a person's own niches that tags, bio or titles have words
 * of stand behind it. Else these are read together for all niches, which count as guessed.
 */
export function nichesOfCreator(creator: Creator, settings: Settings): CreatorNiches {
  const own = ownNichesOf(settings);
  const label = creator.niches.join(' ');
  const named = [...ownNicheStrengths(label, own).map(({ niche }) => niche), ...nichesOf(label)];
  const found =
    named.length === 0
      ? guessedNiches(creator, own)
      : [
          ...named.map((niche) => ({ niche, strength: 1 })),
          ...ownNicheStrengths(textOf(creator), own).filter(({ niche }) => named.indexOf(niche) < 0),
        ];
  return {
    niches: found.map(({ niche }) => nicheLabel(niche, settings.language)),
    nicheStrengths: found.map(({ strength }) => strength),
    nichesGuessed: named.length === 0 && found.length > 0,
  };
}

function textOf({ niches, tags, bio, titles }: Creator): string {
  return [...niches, ...tags, bio ?? '', ...titles].join(' ');
}

function guessedNiches(creator: Creator, own: readonly Niche[]): readonly NicheStrength[] {
  const remembered = guesses.get(creator);
  if (remembered?.own === own) return remembered.found;
  const found = nicheStrengths(textOf(creator), own).filter(({ strength }) => strength >= leastSure);
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

/** A weaker guess is named to nobody: of single titles guessed so surely, three in ten are guessed right. */
export const leastSure = 0.25;
