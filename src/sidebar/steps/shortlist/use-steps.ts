import { useEffect, useState } from 'preact/hooks';
import { browserSlices, runSliced } from '../../derived/sliced';

/** What a computation in steps has come to. */
export interface StepsView<Known, Result> {
  /** Everything that it has yielded but `null`. */
  readonly found: readonly Known[];
  /** `undefined` until it has ended. */
  readonly result: Result | undefined;
  readonly ended: boolean;
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
  const [view, setView] = useState<StepsView<Known, Result>>(nothingYet);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` is what the caller says it follows from
  useEffect(() => {
    if (begin === null) return;
    let found: readonly Known[] = [];
    setView(nothingYet);
    const work = runSliced(
      begin(),
      browserSlices,
      (known) => {
        if (known === null) return;
        found = [...found, known];
        setView({ ...nothingYet, found });
      },
      (result) => setView({ found, result, ended: true }),
    );
    return work.stop;
  }, [about]);
  return view;
}

const nothingYet = { found: [], result: undefined, ended: false } as const;
