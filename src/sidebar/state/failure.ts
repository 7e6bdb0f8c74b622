/** What went wrong, as far as the remedy differs. */
export type Failure =
  /** Several Google accounts are signed in, and Google mixed them up. */
  | { readonly kind: 'accounts' }
  | { readonly kind: 'connection' }
  /** The server answered with nothing where an answer was owed. */
  | { readonly kind: 'no answer' }
  /** A sentence for the person, as the server or core said it. */
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'unknown' };

/** The message of the error that stands for an answer that did not come. */
export const noAnswer = 'NO_ANSWER';

/** Reads whatever was thrown or reported; never shows a stack trace or an exception's name. */
export function failureOf(error: unknown): Failure {
  const text = sentenceOf(error);
  if (text === noAnswer) return { kind: 'no answer' };
  if (/PERMISSION_DENIED|Authorization is required|需要授权/i.test(text)) return { kind: 'accounts' };
  if (/NetworkError|Failed to fetch|HTTP 0\b|Service unavailable|server error occurred/i.test(text)) {
    return { kind: 'connection' };
  }
  return isSentence(text) ? { kind: 'sentence', text } : { kind: 'unknown' };
}

function sentenceOf(error: unknown): string {
  const message =
    typeof error === 'string' ? error : ((error as { readonly message?: unknown } | null)?.message ?? '');
  return String(message)
    .replace(/^(?:Uncaught |(?:Script|Input)?Error: |Exception: )+/, '')
    .trim();
}

/** A sentence ends as one; `x is not a function` and the like are for developers. */
function isSentence(text: string): boolean {
  return /[.。!！?？]$/.test(text) && !/\n[ \t]+at /.test(text);
}
