import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { type Language, say } from '../../core/messages/message';
import { parseArguments } from '../parse-arguments';

/** What `npm run shortlist` is asked for. */
export interface ShortlistArguments {
  readonly file: string;
  /** Most work of the engine; null: as much as it takes, and HiGHS for what it leaves open. */
  readonly limit: number | null;
  readonly language: Language;
}

/** @throws InputError with what is wrong and how to call it */
export function readShortlistArguments(given: readonly string[]): ShortlistArguments {
  const { file, values, language } = parseArguments(given, options, messages.usageShortlist);
  if (values.limit === undefined) return { file, limit: null, language };
  const limit = Number(values.limit);
  if (!(limit > 0)) throw new InputError(say(language, messages.notALimit, { limit: values.limit }));
  return { file, limit, language };
}

const options = { limit: { type: 'string' } } as const;
