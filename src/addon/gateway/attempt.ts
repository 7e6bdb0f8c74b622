/** Does the work, a second time where it fails. */
export function again(work: () => void): void {
  try {
    work();
  } catch {
    work();
  }
}

/** Whether the work succeeds within so many times. It is sent at once: a write may be refused only when asked after. */
export function attempt(work: () => void, times = 1): boolean {
  for (let left = times; left > 0; left -= 1) {
    try {
      work();
      SpreadsheetApp.flush();
      return true;
    } catch {
      // Whatever it was, the caller goes by what stands.
    }
  }
  return false;
}
