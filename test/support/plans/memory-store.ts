import type { Store } from '../../../src/addon/gateway/stores';

/** A store in memory that refuses what Google refuses, and that can break off in the middle of anything. */
export interface MemoryStore extends Store {
  /** How often it was asked or told something, by single values. */
  calls(): number;
  /**
   * Lets this many more calls through. Then it is dead, as a run that was killed; or it fails for `failures` calls.
   * `lost`: what fails is done all the same, and only its answer gets lost.
   */
  breakAfter(calls: number, failures?: number, lost?: 'lost'): void;
  /** Answers again. */
  mend(): void;
}

/** @param most bytes in all, where Google keeps less than it says */
export function memoryStore(most = 500 * 1024): MemoryStore {
  const values = new Map<string, string>();
  let called = 0;
  let left = Number.POSITIVE_INFINITY;
  let failures = 0;
  let isDone = false;
  const counted = <Result>(work: () => Result): Result => {
    if (left === 0 && failures > 0) {
      failures -= 1;
      if (failures === 0) left = Number.POSITIVE_INFINITY;
      if (isDone) work();
      throw new Error('broken off');
    }
    left -= 1;
    called += 1;
    return work();
  };
  const bytes = (texts: Iterable<string>) => Buffer.byteLength([...texts].join(''), 'utf8');
  const set = (key: string, value: string) =>
    counted(() => {
      if (Buffer.byteLength(value, 'utf8') > 9 * 1024) throw new Error('Argument too large: value');
      const next = new Map(values).set(key, value);
      if (bytes(next.keys()) + bytes(next.values()) > most)
        throw new Error('You have exceeded the property storage quota.');
      values.set(key, value);
    });
  return {
    get: (key) => counted(() => values.get(key) ?? null),
    set,
    setAll: (entries) => {
      for (const [key, value] of Object.entries(entries)) set(key, value);
    },
    all: () => counted(() => Object.fromEntries(values)),
    remove: (key) => counted(() => void values.delete(key)),
    calls: () => called,
    breakAfter: (calls, times = Number.POSITIVE_INFINITY, lost = undefined) => {
      isDone = lost === 'lost';
      left = calls;
      failures = times;
    },
    mend: () => {
      left = Number.POSITIVE_INFINITY;
      failures = 0;
    },
  };
}
