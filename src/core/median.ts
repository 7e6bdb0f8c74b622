/** The middle value of those known, the mean of the middle two where their number is even; `null` for none. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
