/** Long enough for another person's writing to end, short enough to wait for. */
const patienceInMilliseconds = 15_000;

/** Runs the work while nobody else can; `null` where somebody else is at it and does not finish in time. */
export function underDocumentLock<Result>(work: () => Result): Result | null {
  return whileLocked(() => {
    const result = work();
    // Writes are held back and could reach the file after the lock is gone.
    SpreadsheetApp.flush();
    return result;
  });
}

/** The same for work that touches no cell: nothing of it is held back. */
export function whileLocked<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceInMilliseconds)) return null;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
