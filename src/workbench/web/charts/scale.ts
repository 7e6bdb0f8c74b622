/** A value axis: round steps that hold every value, 0 included. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** Values closer together than this are drawn as equal. */
const flat = 1e-12;

/** Steps of 1, 2 or 5 times a power of ten, about `wanted` of them. */
export function scaleFor(values: readonly (number | null)[], wanted = 5): Scale {
  const known = values.filter((value): value is number => value !== null);
  const [lowest, highest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const span = highest - lowest;
  const rough = (span > flat ? span : 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10);
  const least = Math.floor(lowest / step) * step;
  const most = Math.max(Math.ceil(highest / step) * step, least + step);
  const count = Math.round((most - least) / step);
  return { least, most, ticks: Array.from({ length: count + 1 }, (_, index) => least + index * step) };
}

/** A tick as text: `12,000` and `0.25`, without the noise of floating point. */
export function tickText(value: number): string {
  return Number(value.toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 6 });
}
