import type { Settings } from '../settings';

/**
 * A creator's own average, drawn towards the typical value the fewer notes stand behind it. In logarithms, so that
 * one viral note does not carry the whole average.
 *
 * @param value per note, 0 or more
 * @param typical more than 0, in the same unit
 * @param notes the notes behind the average, more than 0
 */
export function weighByEvidence(value: number, typical: number, notes: number, settings: Settings): number {
  const prior = settings['evidence.prior'];
  return Math.exp((notes * Math.log(value) + prior * Math.log(typical)) / (notes + prior));
}

/** A count of zero in some notes is no proof that the rate is zero: half a count over all of them stands in. */
export function atLeastHalfACount(perNote: number, notes: number): number {
  return Math.max(perNote, 0.5 / notes);
}

/** How far the creator's own notes outweigh the prior, 0 to 1. */
export function evidenceShare(notes: number, settings: Settings): number {
  return notes / (notes + settings['evidence.prior']);
}
