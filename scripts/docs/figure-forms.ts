/** How docs/scoring.md writes its figures. */

export function percent(share: number): string {
  return plain(100 * share);
}

/** A weight in points of 100. */
export function points(weight: number): string {
  return String(Number((100 * weight).toFixed(1)));
}

/** Without the noise of binary fractions. */
export function plain(value: number): string {
  return String(Number(value.toPrecision(6)));
}

export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A share as `.55`. */
export function short(share: number): string {
  return plain(share).replace(/^0(?=\.)/, '');
}

/** With two decimals, or with all where there are more. */
export function yuan(value: number): string {
  return plain(value).length > value.toFixed(2).length ? plain(value) : value.toFixed(2);
}

export function signed(value: number): string {
  return plain(value).replace('-', '−');
}

export function fine(value: number | undefined): string {
  return (value ?? Number.NaN).toFixed(3);
}
