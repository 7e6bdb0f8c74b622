import { cliMessages as messages } from '../core/messages/cli';
import type { Language } from '../core/messages/message';
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

/** @throws InputError with what is wrong and how to call it */
export function readBacktestArguments(given: readonly string[]): BacktestArguments {
  const { file: notes, values, language } = parseArguments(given, options, messages.usageBacktest);
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
  json: { type: 'boolean' },
} as const;
