/**
 * The values that the simplex works with: the true ones, each moved by about a ten-millionth part of its own and a
 * thousand-millionth of the greatest. Ties between equal columns stall a simplex; the same column always moves the same
 * way. Every bound that is claimed is computed from the true values.
 */
export function perturbed(values: Float64Array, whole: Uint8Array): Float64Array {
  const greatest =
    values.reduce((most, gain, column) => Math.max(most, whole[column]! * Math.abs(gain)), 0) || 1000;
  return values.map((gain, column) => {
    const size = 1e-7 * Math.abs(gain) + whole[column]! * 1e-9 * greatest;
    return gain + size * (scattered(column) - 0.5);
  });
}

/** A number from 0 to 1 that looks random and is always the same for the same whole number. (MurmurHash3's finish.) */
function scattered(number: number): number {
  let hash = Math.imul(number + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 2 ** 32;
}
