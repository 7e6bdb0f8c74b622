import type { PerNoteField } from '../creators/field-kinds';
import type { Settings } from '../settings';

/** Counts per note; an unknown is `null`. */
export interface Counts {
  readonly likes: number | null;
  readonly saves: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  /** Likes + saves + comments, or their sum as an export gives it. */
  readonly engagement: number | null;
}

/** Likes + saves + comments where each is known, else what an export gives as their sum. */
export function engagementOf({ likes, saves, comments, engagement }: Counts): number | null {
  return likes !== null && saves !== null && comments !== null ? likes + saves + comments : engagement;
}

/**
 * The counts as robust averages, which is what benchmarks are, with engagement filled in: a plain mean is
 * `evidence.meanOverMedian` times what most notes get.
 *
 * @param mean whether the counts are plain means, which go with one viral note; medians and means of logarithms do not
 */
export function robustCounts(counts: Counts, mean: boolean, settings: Settings): Counts {
  const times = mean ? settings['evidence.meanOverMedian'] : 1;
  const scaled = (count: number | null) => (count === null ? null : count / times);
  return {
    likes: scaled(counts.likes),
    saves: scaled(counts.saves),
    comments: scaled(counts.comments),
    shares: scaled(counts.shares),
    engagement: scaled(engagementOf(counts)),
  };
}

/** Weighted engagement per note: each count times what the settings say it is worth; an unknown counts nothing. */
export function weightedEngagement(
  { likes, saves, comments, shares, follows }: Readonly<Record<PerNoteField, number | null>>,
  settings: Settings,
): number {
  return (
    (likes ?? 0) * settings['engagement.likes'] +
    (saves ?? 0) * settings['engagement.saves'] +
    (comments ?? 0) * settings['engagement.comments'] +
    (shares ?? 0) * settings['engagement.shares'] +
    (follows ?? 0) * settings['engagement.follows']
  );
}

/**
 * A creator's own count per note, drawn towards the typical count the fewer notes stand behind it. In logarithms, so
 * that one viral note does not carry the whole average; with one added to each count, because below one a logarithm
 * makes mountains of chance.
 *
 * @param count per note, 0 or more
 * @param typical per note, 0 or more
 * @param notes the notes behind the average, 0 or more
 */
export function countByEvidence(count: number, typical: number, notes: number, settings: Settings): number {
  return Math.expm1(mixed(Math.log1p(count), Math.log1p(typical), notes, settings));
}

/**
 * A part of a whole count, 0 to 1, drawn towards the typical share likewise. Some typical reactions stand beside the
 * counted ones: of two reactions nobody can tell a share.
 *
 * @param part per note, at most `whole`
 * @param typical more than 0
 */
export function shareByEvidence(
  part: number,
  whole: number,
  typical: number,
  notes: number,
  settings: Settings,
): number {
  const beside = settings['evidence.reactions'];
  const share = (part + beside * typical) / (whole + beside);
  return Math.exp(mixed(Math.log(share), Math.log(typical), notes, settings));
}

/** A share of comments, drawn towards the typical one as if `prior` typical comments stood beside those read. */
export function shareOfComments(share: number, comments: number, typical: number, prior: number): number {
  const all = comments + prior;
  return all === 0 ? share : (comments * share + prior * typical) / all;
}

/** How far the creator's own notes outweigh the typical ones that they are mixed with, 0 to 1. */
export function evidenceShare(notes: number, settings: Settings): number {
  const all = notes + settings['evidence.prior'];
  return all === 0 ? 1 : notes / all;
}

function mixed(own: number, typical: number, notes: number, settings: Settings): number {
  const weight = evidenceShare(notes, settings);
  return weight * own + (1 - weight) * typical;
}
