/** Runs what works in steps to its end, without a stop between them. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a stop after each step; what the steps report is replaced by what the caller knows. */
export function* reporting<Report, Result>(
  steps: Generator<unknown, Result>,
  known: () => Report,
): Generator<Report, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield known();
  }
}
