/** Long enough for another person's writing to end, short enough to wait for. */
const patienceInMilliseconds = 15_000;

/**
 * Runs the work while nobody else can; `null` where somebody else is at it and does not finish in time. Work that
 * changes cells sends it before it ends: what is held back could reach the file after the lock is gone.
 */
export function whileLocked<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceInMilliseconds)) return null;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
