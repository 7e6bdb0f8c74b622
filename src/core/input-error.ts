/** A mistake that the person can mend. Its message is one sentence for them, and starts with what to fix. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
