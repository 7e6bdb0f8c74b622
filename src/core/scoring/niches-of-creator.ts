import type { Creator } from '../creators/creator';
import type { Settings } from '../settings';
import { nicheStrengths } from './niche-strengths';
import { nicheLabel, nichesOf } from './niches';
import { ownNichesOf } from './own-niches';

/** Where a creator's notes belong, the strongest first. */
export interface CreatorNiches {
  /** In the person's language. */
  readonly niches: readonly string[];
  /** Of each niche, 0 to 1. */
  readonly nicheStrengths: readonly number[];
  /** Whether the niches are guessed from tags or bio, because the export names none that is known. */
  readonly nichesGuessed: boolean;
}

/** The export's own label decides where it is understood; else tags and bio are read, and the niches count as guessed. */
export function nichesOfCreator({ niches, tags, bio }: Creator, settings: Settings): CreatorNiches {
  const label = niches.join(' ');
  const own = ownNichesOf(settings);
  const labelled = [...own.filter(({ en }) => niches.some((name) => name.trim() === en)), ...nichesOf(label)];
  if (labelled.length > 0) {
    return {
      niches: labelled.map((niche) => nicheLabel(niche, settings.language)),
      nicheStrengths: labelled.map(() => 1),
      nichesGuessed: false,
    };
  }
  const guessed = nicheStrengths([label, ...tags, bio ?? ''].join(' ').trim(), own).slice(0, mostGuessed);
  return {
    niches: guessed.map(({ niche }) => nicheLabel(niche, settings.language)),
    nicheStrengths: guessed.map(({ strength }) => strength),
    nichesGuessed: guessed.length > 0,
  };
}

/** The first niche as a table shows it: `≈ Beauty` where it is guessed; `null` where there is none. */
export function shownNiche({ niches, nichesGuessed }: CreatorNiches): string | null {
  const [first] = niches;
  return first === undefined ? null : nichesGuessed ? `≈ ${first}` : first;
}

/** More would only be noise. */
const mostGuessed = 3;
