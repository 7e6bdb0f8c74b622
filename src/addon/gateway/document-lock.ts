/** Long enough for another person's writing to end, short enough to wait for. */
const patienceInMilliseconds = 15_000;

/**
 * Runs the work while nobody else can; `null` where somebody else is at it and does not finish in time. Writes to cells
 * are held back and could reach the file after the lock is gone: the work sends its own, and says what became of them.
 *
 * @param work is given a name for this run, unlike that of any other
 */
export function whileLocked<Result>(work: (run: string) => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceInMilliseconds)) return null;
  try {
    return work(`${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`);
  } finally {
    release(lock);
  }
}

/** What the work has said counts, also where the release is refused: Google takes the lock back when the run ends. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Nothing to be done about it.
  }
}
