/**
 * What a creator's notes typically get: the mean of the logarithms of count + 1, brought back to a count. One viral note
 * hardly lifts it; unlike a median it tells small counts apart, where half of all notes have one comment or none. A
 * note `halfLife` notes back counts half as much as the newest, because audiences change.
 *
 * @param newestFirst a count a note, `null` where it is unknown
 * @param halfLife in notes; `null` where the order of the notes is unknown: each counts alike then
 * @returns `null` where no count is known
 */
export function typicalCount(
  newestFirst: readonly (number | null)[],
  halfLife: number | null,
): number | null {
  let [sum, weights] = [0, 0];
  newestFirst.forEach((count, notesBack) => {
    if (count === null) return;
    const weight = halfLife === null ? 1 : 0.5 ** (notesBack / halfLife);
    sum += weight * Math.log1p(count);
    weights += weight;
  });
  // The mean of one 2 is 2, not 1.9999999999999996.
  return weights === 0 ? null : Number(Math.expm1(sum / weights).toPrecision(12));
}
