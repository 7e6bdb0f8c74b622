/** Counts the calls of Google's services, because each one costs a person time. */
export interface CallRecorder {
  /** How often each method was called, such as `Range.setValues`. */
  read(): Readonly<Record<string, number>>;
  total(): number;
  reset(): void;
  record(call: string): void;
}

export function createCallRecorder(): CallRecorder {
  const counts = new Map<string, number>();
  return {
    read: () => Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1))),
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    reset: () => counts.clear(),
    record: (call) => void counts.set(call, (counts.get(call) ?? 0) + 1),
  };
}
