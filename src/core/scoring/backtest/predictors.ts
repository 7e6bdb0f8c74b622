import type { Creator } from '../../creators/creator';
import { typicalCount } from '../../creators/rows/per-note';
import type { RowReading } from '../../creators/rows/read-rows';
import { creatorOfNotes, notesWanted } from '../../creators/same-creator/notes-of-creator';
import type { Settings } from '../../settings';
import { benchmarksAt } from '../benchmarks';
import { countByEvidence } from '../counts';
import { curvesOf } from '../curves/size-curves';
import { nicheFactorsOf } from '../niches/niche-factors';
import { nicheText } from '../niches/niches-of-creator';
import { quantile } from '../quantile';
import { scoreCreators } from '../score-creators';

/** What may tell from a creator's past how the next notes will do. */
export const predictors = [
  'followers',
  'engagementRate',
  'medianEngagementRate',
  'meanLikes',
  'ces',
  'meanSavesAndComments',
  'medianSavesAndComments',
  'expectedSavesAndComments',
  'expectedPerFollower',
  'score',
] as const;
export type Predictor = (typeof predictors)[number];

/** A creator's past by each predictor; `null` where it needs what is not known. */
export type Predictions = Readonly<Record<Predictor, number | null>>;

/**
 * @param past a creator's notes that the score may see, newest first
 * @param followers `null` where nothing says how many there are
 */
export function predictionsFrom(
  past: readonly [RowReading, ...RowReading[]],
  followers: number | null,
  settings: Settings,
): Predictions {
  const creator: Creator = {
    ...creatorOfNotes({ rows: past }, { ...notesWanted(settings, null), days: 0 }),
    followers,
  };
  const perFollower = (count: number | null) =>
    count === null || followers === null ? null : count / followers;
  const engagements = past.map(engagement).filter((count) => count !== null);
  const counts = past.map(savesAndComments).filter((count) => count !== null);
  const expected = expectedSavesAndComments(past, creator, settings);
  return {
    followers,
    engagementRate: perFollower(mean(engagements)),
    medianEngagementRate: perFollower(quantile(engagements, 0.5)),
    meanLikes: mean(past.map(({ creator: note }) => note.likes)),
    ces: mean(past.map(ces)),
    meanSavesAndComments: mean(counts),
    medianSavesAndComments: quantile(counts, 0.5),
    expectedSavesAndComments: expected,
    expectedPerFollower: perFollower(expected),
    score: scoreCreators([creator], settings)[0]?.score ?? null,
  };
}

/** Saves and comments of one note together: what the article says an audience that means it does. */
export function savesAndComments({ creator: { saves, comments } }: RowReading): number | null {
  return saves === null || comments === null ? null : saves + comments;
}

function engagement(note: RowReading): number | null {
  const count = savesAndComments(note);
  return count === null || note.creator.likes === null ? null : count + note.creator.likes;
}

/** CES as the trade passes it on: a like or save 1, a comment or share 4. */
function ces({ creator: { likes, saves, comments, shares } }: RowReading): number | null {
  return likes === null || saves === null || comments === null
    ? null
    : likes + saves + 4 * comments + 4 * (shares ?? 0);
}

/**
 * Saves and comments together, drawn towards what is typical for the size the fewer notes there are; as they stand
 * where followers are not known.
 */
function expectedSavesAndComments(
  past: readonly RowReading[],
  creator: Creator,
  settings: Settings,
): number | null {
  const own = typicalCount(past.map(savesAndComments), settings['evidence.halfLife']);
  const { followers } = creator;
  if (own === null || followers === null) return own;
  const { saveRate, commentRate } = benchmarksAt(
    followers,
    nicheFactorsOf(nicheText(creator), settings),
    curvesOf(settings),
  );
  return countByEvidence(own, (saveRate.typical + commentRate.typical) * followers, past.length, settings);
}

export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
