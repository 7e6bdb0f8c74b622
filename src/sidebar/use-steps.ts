import { useEffect, useState } from 'preact/hooks';
import { browserSlices, runSliced } from './sliced';

/** What a computation in steps has come to. */
export interface StepsView<Known, Result> {
  /** Everything that it has yielded but `null`. */
  readonly found: readonly Known[];
  /** `undefined` while it runs. */
  readonly result: Result | undefined;
}

/**
 * Runs a computation in steps while the part that asks is on the screen, and again when what it is about has changed.
 *
 * @param begin `null` where nothing is asked
 * @param about what the computation follows from
 */
export function useSteps<Known, Result>(
  begin: (() => Generator<Known | null, Result>) | null,
  about: unknown,
): StepsView<Known, Result> {
  const [view, setView] = useState<StepsView<Known, Result>>({ found: [], result: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` is what the caller says it follows from
  useEffect(() => {
    if (begin === null) return;
    let found: readonly Known[] = [];
    setView({ found, result: undefined });
    const work = runSliced(
      begin(),
      browserSlices,
      (known) => {
        if (known === null) return;
        found = [...found, known];
        setView({ found, result: undefined });
      },
      (result) => setView({ found, result }),
    );
    return work.stop;
  }, [about]);
  return view;
}
