/** How long work is cut so that the page stays alive. Only when it is done depends on it, never what comes out. */
export interface Slices {
  /** Milliseconds at a stretch. */
  readonly milliseconds: number;
  now(): number;
  /** Lets the page draw and answer. */
  pause(): Promise<void>;
}

export const browserSlices: Slices = {
  milliseconds: 14,
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/** Work that goes on in slices. */
export interface SlicedWork {
  /** Resolves once it has ended or was stopped. */
  readonly ended: Promise<void>;
  stop(): void;
}

/**
 * Runs a generator in slices: the first at once, so that what is quick is there before the page draws.
 *
 * @param step takes what the generator yields
 * @param end takes its result; not called where it was stopped or has thrown
 */
export function runSliced<Known, Result>(
  steps: Generator<Known, Result>,
  slices: Slices,
  step: (known: Known) => void,
  end: (result: Result) => void,
): SlicedWork {
  let stopped = false;
  /** Whether there is more. */
  const runSlice = (): boolean => {
    const until = slices.now() + slices.milliseconds;
    do {
      const next = steps.next();
      if (next.done) {
        end(next.value);
        return false;
      }
      step(next.value);
    } while (!stopped && slices.now() < until);
    return !stopped;
  };
  const goOn = async () => {
    do await slices.pause();
    while (!stopped && runSlice());
  };
  const ended = runSlice() ? goOn() : Promise.resolve();
  return {
    ended,
    stop: () => {
      stopped = true;
    },
  };
}
