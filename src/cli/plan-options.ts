import { isDay } from '../core/days';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import { dayInBeijing } from '../core/wall-time';

/** What says how an export is read, or who is chosen from it. */
export const exportOptions = {
  tab: { type: 'string' },
  newer: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  budget: { type: 'string' },
  'brand-accounts': { type: 'boolean' },
  'doubted-prices': { type: 'boolean' },
  columns: { type: 'string', multiple: true },
} as const;

/** What is asked of a campaign that runs, without an export. */
export const campaignOptions = {
  act: { type: 'string', multiple: true },
  recruits: { type: 'string' },
  'take-on': { type: 'string' },
  drafts: { type: 'string' },
  'drafts-column': { type: 'string' },
  by: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

/** All that `npm run plan` is told. */
export const planOptions = {
  ...exportOptions,
  ...campaignOptions,
  brief: { type: 'string' },
  plan: { type: 'string' },
  campaign: { type: 'string' },
  mix: { type: 'string' },
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
  answer: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  today: { type: 'string' },
} as const;

/** @throws InputError where it is no `KEY=VALUE` */
export function answerIn(written: string, language: Language): readonly [key: string, answer: string] {
  const at = written.indexOf('=');
  if (at < 1) throw new InputError(say(language, messages.notAnAnswer, { written }));
  return [written.slice(0, at).trim(), written.slice(at + 1).trim()];
}

/**
 * The day that was said, else Beijing's.
 * @throws InputError where the calendar has no such day
 */
export function dayAsked(said: string | undefined, language: Language): string {
  const day = said ?? dayInBeijing(new Date());
  if (!isDay(day)) throw new InputError(say(language, messages.notADay, { day }));
  return day;
}
