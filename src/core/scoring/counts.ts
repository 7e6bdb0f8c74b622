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
 * The counts as robust averages, which is what benchmarks are, with engagement filled in: a plain mean is carried by the
 * best of its notes, the more so the more notes there are and the more a count varies from note to note.
 *
 * @param mean whether the counts are plain means; medians and means of logarithms stay as they are
 * @param notes the notes behind the averages
 */
export function robustCounts(counts: Counts, mean: boolean, notes: number, settings: Settings): Counts {
  const engagement = engagementOf(counts);
  const carried = mean ? carriedBy(notes, settings) : 0;
  return {
    likes: robust(counts.likes, settings['evidence.meanOverMedian.likes'], carried),
    saves: robust(counts.saves, settings['evidence.meanOverMedian.saves'], carried),
    comments: robust(counts.comments, settings['evidence.meanOverMedian.comments'], carried),
    shares: robust(counts.shares, settings['evidence.meanOverMedian.shares'], carried),
    engagement: robust(engagement, settings['evidence.meanOverMedian.engagement'], carried),
  };
}

/** @param times what a mean of very many notes is beside their median */
function robust(count: number | null, times: number, carried: number): number | null {
  return count === null ? null : count / times ** carried;
}

/** How far so many notes let a mean rise above the median, 0 for one note and 1 for very many. */
function carriedBy(notes: number, settings: Settings): number {
  const further = Math.max(0, notes - 1);
  return further / (further + settings['evidence.meanOverMedianHalf']);
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
