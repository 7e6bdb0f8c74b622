import { readNumber } from '../core/creators/cells/numbers';
import { isDay } from '../core/days';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import { parseArguments } from './parse-arguments';

/** What `npm run plan` is asked for. */
export interface PlanArguments {
  readonly file: string;
  readonly tab: string | null;
  /** Files with a newer export of the same creators, oldest first; `FILE#TAB` names a tab. */
  readonly newer: readonly string[];
  /** Files with further columns of the same creators, such as prices. */
  readonly with: readonly string[];
  /** ¥, or `null` where the brief says it. */
  readonly budget: number | null;
  readonly brief: string | null;
  readonly mix: string | null;
  readonly out: string;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}

/** @throws InputError with what is wrong and how to call it */
export function readPlanArguments(given: readonly string[]): PlanArguments {
  const { file, values, language } = parseArguments(given, options, messages.usagePlan);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!isDay(today)) throw new InputError(say(language, messages.notADay, { day: today }));
  return {
    file,
    tab: values.tab ?? null,
    newer: values.newer ?? [],
    with: values.with ?? [],
    budget: values.budget === undefined ? null : budgetOf(values.budget, language),
    brief: values.brief ?? null,
    mix: values.mix ?? null,
    out: values.out ?? 'plan.xlsx',
    language,
    today,
  };
}

const options = {
  tab: { type: 'string' },
  newer: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  budget: { type: 'string' },
  brief: { type: 'string' },
  mix: { type: 'string' },
  out: { type: 'string' },
  today: { type: 'string' },
} as const;

function budgetOf(text: string, language: Language): number {
  const read = readNumber(text);
  if (read !== 'unreadable' && read.value !== null && read.value >= 0) return read.value;
  throw new InputError(say(language, messages.notABudget, { budget: text }));
}
