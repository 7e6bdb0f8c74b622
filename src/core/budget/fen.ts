/** ¥ as whole fen. */
export function inFen(yuan: number): number {
  return Math.round(yuan * fenInYuan);
}

export const fenInYuan = 100;

/** A share of an amount in whole fen, half a fen up. Sums are sums of such parts and never rounded again. */
export function shareOf(fen: number, share: number): number {
  return Math.floor(fen * share + 0.5 + floatNoise);
}

/** A product of decimal fractions can miss a half by this much. */
const floatNoise = 1e-9;
