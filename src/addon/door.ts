import { briefly, InputError } from '../core/input-error';
import { addonMessages } from '../core/messages/addon';
import { type Language, languageOf, say } from '../core/messages/message';
import type { Schema } from '../wire/schemas';
import { accountLocale } from './gateway/application';

/**
 * Runs an endpoint or a menu action. Whatever fails reaches the person as one sentence: those of Tierwise as
 * they are, all else as an apology that keeps Google's own words, by which the sidebar knows the remedy.
 */
export function answer<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    // A plain Error: Google puts the name of any other kind before the sentence.
    throw new Error(error instanceof InputError ? error.message : apology(error));
  }
}

/** @throws InputError where the request is not what the schema says, naming the place */
export function admit<Request>(schema: Schema<Request>, request: unknown): Request {
  const read = schema.safeParse(request);
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join('.') || 'request';
  throw new InputError(say(accountLanguage(), addonMessages.unreadable, { where }));
}

export function accountLanguage(): Language {
  return languageOf(accountLocale());
}

function apology(error: unknown): string {
  return say(accountLanguage(), addonMessages.unexpected, { detail: briefly(error) });
}
