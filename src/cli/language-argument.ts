import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';

/** @throws InputError where it is neither of the two */
export function languageOf(text: string): Language {
  if (text === 'en' || text === 'zh') return text;
  throw new InputError(say('en', messages.notALanguage, { language: text }));
}
