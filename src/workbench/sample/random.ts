/** Numbers that look drawn by chance and are the same on every machine. */
export interface Random {
  /** 0 to 1, 1 left out. */
  readonly next: () => number;
  /** Around 0, about two thirds of them within 1. */
  readonly normal: () => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32: small, and even enough for a sample. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    oneOf: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
  };
}
