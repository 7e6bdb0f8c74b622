import { parseArgs } from 'node:util';
import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { say } from '../../core/messages/message';

export interface ShortlistArguments {
  readonly file: string;
  /** Most work of the engine; null: as much as it takes, and HiGHS for what it leaves open. */
  readonly limit: number | null;
}

/** @throws InputError with one sentence for words that are no such arguments */
export function readShortlistArguments(given: readonly string[]): ShortlistArguments {
  const { values, positionals } = parsed(given);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new InputError(messages.shortlistUsage.en);
  if (values.limit === undefined) return { file, limit: null };
  const limit = Number(values.limit);
  if (!(limit > 0)) throw new InputError(say('en', messages.notALimit, { limit: values.limit }));
  return { file, limit };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: { limit: { type: 'string' } } });
  } catch {
    throw new InputError(messages.shortlistUsage.en);
  }
}
