/**
 * Indices by worth, the greatest first, equal ones in their order: `[2, 5, 3]` → `[1, 2, 0]`.
 *
 * Each worth is packed with its index into one number, because engines sort plain numbers many times faster than
 * they call a comparison. Of a worth the leading 36 binary digits or so count, measured from the greatest.
 */
export function orderByWorth(worths: Float64Array): Uint32Array {
  const size = worths.length;
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, size)));
  let greatest = 0;
  for (let index = 0; index < size; index++) {
    greatest = Math.max(greatest, Math.abs(worths[index] as number));
  }
  const steps = Math.floor(2 ** 51 / slots) - 1;
  const scale = greatest === 0 ? 1 : greatest;
  const packed = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    packed[index] = -Math.round(((worths[index] as number) / scale) * steps) * slots + index;
  }
  packed.sort();
  const order = new Uint32Array(size);
  for (let rank = 0; rank < size; rank++) {
    const key = packed[rank] as number;
    order[rank] = key - Math.floor(key / slots) * slots;
  }
  return order;
}
