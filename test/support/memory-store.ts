import type { Store } from '../../src/addon/gateway/stores';

/** A store in memory that refuses what Google refuses, and that can break off in the middle of a writing. */
export interface MemoryStore extends Store {
  /** How many values have been written or removed. */
  writings(): number;
  /** Lets this many more values be written, then fails. */
  breakAfter(values: number): void;
}

export function memoryStore(): MemoryStore {
  const values = new Map<string, string>();
  let written = 0;
  let left = Number.POSITIVE_INFINITY;
  const change = (work: () => void) => {
    if (left === 0) throw new Error('broken off');
    left -= 1;
    written += 1;
    work();
  };
  const set = (key: string, value: string) => {
    if (Buffer.byteLength(key + value, 'utf8') > 9 * 1024) throw new Error('Argument too large: value');
    change(() => values.set(key, value));
  };
  return {
    get: (key) => values.get(key) ?? null,
    set,
    setAll: (entries) => {
      for (const [key, value] of Object.entries(entries)) set(key, value);
    },
    all: () => Object.fromEntries(values),
    remove: (key) => change(() => values.delete(key)),
    writings: () => written,
    breakAfter: (count) => {
      left = count;
    },
  };
}
