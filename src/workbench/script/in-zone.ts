import vm from 'node:vm';

/**
 * Runs the action with this process's clock in a zone, such as `UTC`. All contexts of a process share one clock, so the
 * grid and the test itself see it too while the action runs: the file's own wall time must never be asked of `Date`.
 * The environment is that of the process, of which a test runner hands its tests a copy that moves no clock.
 */
export function inZone<Result>(zone: string, action: () => Result): Result {
  const environment = vm.runInThisContext('process.env') as Record<string, string | undefined>;
  const before = environment['TZ'];
  environment['TZ'] = zone;
  try {
    return action();
  } finally {
    if (before === undefined) delete environment['TZ'];
    else environment['TZ'] = before;
  }
}
