/** A mistake that the person can mend. Its message is one sentence for them, and starts with what to fix. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** @param kind what errors have in common that quote different words: of the same kind one is enough; else `null` */
  constructor(
    message: string,
    readonly kind: string | null = null,
  ) {
    super(message);
  }
}

/**
 * The first line of what any error says, without the stop at its end: to stand inside a sentence. Errors of Google's
 * services may come from another realm, where they are no `Error` of ours.
 */
export function briefly(error: unknown): string {
  const message = (error as { readonly message?: unknown } | null)?.message;
  const words = typeof message === 'string' ? message : String(error);
  return words.split('\n')[0]?.replace(/(?<![.。\s])[.。\s]+$/, '') ?? '';
}
