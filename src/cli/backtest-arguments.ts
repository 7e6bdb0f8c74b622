import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import { languageOf } from './language-argument';
import { parseArguments } from './parse-arguments';

/** What `npm run backtest` is asked for. */
export interface BacktestArguments {
  /** One row a note. */
  readonly notes: string;
  readonly tab: string | null;
  /** A table with the creators' followers, where the notes have none. */
  readonly creators: string | null;
  /** Changed settings, key and value. */
  readonly settings: readonly (readonly [key: string, value: string])[];
  readonly language: Language;
  readonly json: boolean;
}

/** @throws InputError with how to call it, where an argument is wrong or missing */
export function readBacktestArguments(given: readonly string[]): BacktestArguments {
  const { values, positionals } = parseArguments(given, options, messages.usageBacktest.en);
  const language = languageOf(values.language ?? 'en');
  const [notes, ...more] = positionals;
  if (notes === undefined || more.length > 0) throw new InputError(say(language, messages.usageBacktest));
  return {
    notes,
    tab: values.tab ?? null,
    creators: values.creators ?? null,
    settings: (values.set ?? []).map(keyAndValue),
    language,
    json: values.json ?? false,
  };
}

function keyAndValue(text: string): readonly [string, string] {
  const [key = '', ...value] = text.split('=');
  return [key, value.join('=')];
}

const options = {
  tab: { type: 'string' },
  creators: { type: 'string' },
  set: { type: 'string', multiple: true },
  language: { type: 'string' },
  json: { type: 'boolean' },
} as const;
