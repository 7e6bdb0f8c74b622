import { readNumber } from '../core/creators/cells/numbers';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import { assertWorkbookName } from './output-file';
import { type ChangedSetting, changedSetting, parseArguments } from './parse-arguments';
import { answerIn, dayAsked, planOptions } from './plan-options';
import { type NamedColumn, namedColumn } from './reading/column-choices';
import type { StandingAsked } from './standing/standing-file';

/** What `npm run plan` is asked for. */
export interface PlanArguments extends StandingAsked {
  readonly file: string;
  readonly tab: string | null;
  /** Of those that the workbook remembers; `null`: the brief says it. */
  readonly campaign: string | null;
  /** Files with a newer export of the same creators, oldest first; `FILE#TAB` names a tab. */
  readonly newer: readonly string[];
  /** Files with further columns of the same creators, such as prices. */
  readonly with: readonly string[];
  /** ¥, or `null` where the brief says it. */
  readonly budget: number | null;
  readonly mix: string | null;
  /** Whether brand accounts, and prices that can hardly be ones, may be on the list. */
  readonly brandAccounts: boolean;
  readonly doubtedPrices: boolean;
  /** What the person says that columns mean. */
  readonly columns: readonly NamedColumn[];
  readonly settings: readonly ChangedSetting[];
  /** Answers to the questions that a reading asks, by the question's key. */
  readonly answers: Readonly<Record<string, string>>;
  /** ISO day. */
  readonly today: string;
}

/** @throws InputError with what is wrong and how to call it */
export function readPlanArguments(given: readonly string[]): PlanArguments {
  const { file, values, language } = parseArguments(given, planOptions, messages.usagePlan);
  if (values.out !== undefined) assertWorkbookName(values.out, language);
  return {
    file,
    tab: values.tab ?? null,
    newer: values.newer ?? [],
    with: values.with ?? [],
    budget: values.budget === undefined ? null : budgetOf(values.budget, language),
    brief: values.brief ?? null,
    plan: values.plan ?? null,
    campaign: values.campaign ?? null,
    mix: values.mix ?? null,
    brandAccounts: values['brand-accounts'] ?? false,
    doubtedPrices: values['doubted-prices'] ?? false,
    out: values.out ?? null,
    overwrite: values.overwrite ?? false,
    columns: (values.columns ?? []).map((written) => namedColumn(written, language)),
    answers: Object.fromEntries((values.answer ?? []).map((written) => answerIn(written, language))),
    settings: (values.set ?? []).map(changedSetting),
    language,
    today: dayAsked(values.today, language),
  };
}

function budgetOf(text: string, language: Language): number {
  const read = readNumber(text);
  if (read !== 'unreadable' && read.value !== null && read.value >= 0) return read.value;
  throw new InputError(say(language, messages.notABudget, { budget: text }));
}
