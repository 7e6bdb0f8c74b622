import type { Settings } from '../settings';

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
