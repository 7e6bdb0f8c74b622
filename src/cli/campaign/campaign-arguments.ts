import { InputError } from '../../core/input-error';
import { cliMessages } from '../../core/messages/cli';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { type Language, listed, type Message, say } from '../../core/messages/message';
import { assertWorkbookName } from '../output-file';
import { type ChangedSetting, changedSetting, parseWords } from '../parse-arguments';
import { answerIn, campaignOptions, dayAsked, exportOptions, planOptions } from '../plan-options';

/** What `npm run plan` is asked for where it works on a campaign that runs, without an export. */
export interface CampaignArguments {
  readonly asked: Asked;
  /** The workbook in which it runs; `null` where a tracker or drafts need none. */
  readonly plan: string | null;
  /** Of those that run in the workbook. */
  readonly campaign: string | null;
  readonly brief: string | null;
  readonly mix: string | null;
  readonly out: string | null;
  readonly overwrite: boolean;
  /** Without it there is a preview, and nothing is written. */
  readonly yes: boolean;
  /** The name that the person gives themselves; '' for none. */
  readonly by: string;
  readonly settings: readonly ChangedSetting[];
  readonly answers: Readonly<Record<string, string>>;
  /** `null`: that of the workbook. */
  readonly language: Language | null;
  /** ISO day, Beijing's unless it was said. */
  readonly today: string;
}

/** Tables are named as `FILE` or `FILE#TAB`. */
export type Asked =
  | { readonly kind: 'stands' }
  | { readonly kind: 'acts'; readonly acts: readonly string[] }
  | { readonly kind: 'recruits' | 'take-on'; readonly table: string }
  | { readonly kind: 'drafts'; readonly table: string; readonly column: string };

/** Whether the words ask for something of a campaign that runs: an act or the like, or a plan and no export. */
export function isOfCampaign(given: readonly string[]): boolean {
  const { files, values } = parseWords(given, planOptions, cliMessages.usagePlan);
  return wordsGiven(values, campaignOptions).length > 0 || (files.length === 0 && values.plan !== undefined);
}

/** @throws InputError with what is wrong and how to call it */
export function readCampaignArguments(given: readonly string[]): CampaignArguments {
  const { files, values, language } = parseWords(given, planOptions, cliMessages.usagePlan);
  const answers = Object.fromEntries((values.answer ?? []).map((written) => answerIn(written, language)));
  const said = askedIn(values, language);
  // To finish what broke off is enough to be asked for.
  const asked: Asked =
    said.kind === 'stands' && answers.act !== undefined ? { kind: 'acts', acts: [] } : said;
  const word = said.kind === 'stands' ? '--plan' : wordOf[said.kind];
  const refuse = (sentence: string) => new InputError(`${sentence}\n${say(language, cliMessages.usagePlan)}`);
  const [file] = files;
  if (file !== undefined) throw refuse(say(language, messages.needsNoFile, { word, file }));
  const [forExports] = wordsGiven(values, exportOptions);
  if (forExports !== undefined) throw refuse(say(language, messages.needsFile, { word: forExports }));
  const { plan = null, brief = null, out = null, yes = false } = values;
  if (plan === null && (asked.kind === 'acts' || asked.kind === 'recruits'))
    throw refuse(say(language, messages.needsPlan, { word }));
  if (plan === null && brief === null) throw refuse(say(language, messages.needsBrief, { word }));
  const writes = out !== null ? '--out' : yes ? '--yes' : null;
  if (writes !== null && (asked.kind === 'stands' || asked.kind === 'drafts'))
    throw refuse(say(language, messages.needsAct, { word: writes }));
  const [answer] = values.answer ?? [];
  if (answer !== undefined && asked.kind !== 'acts' && asked.kind !== 'recruits')
    throw refuse(say(language, messages.nothingAsked, { written: answer }));
  if (yes && out === null) throw refuse(say(language, messages.needsOut, { plan: plan ?? 'plan.xlsx' }));
  if (out !== null) assertWorkbookName(out, language);
  return {
    asked,
    plan,
    campaign: values.campaign ?? null,
    brief,
    mix: values.mix ?? null,
    out,
    overwrite: values.overwrite ?? false,
    yes,
    by: values.by?.trim() ?? '',
    settings: (values.set ?? []).map(changedSetting),
    answers,
    language: values.language === undefined ? null : language,
    today: dayAsked(values.today, language),
  };
}

const wordOf = {
  acts: '--act',
  recruits: '--recruits',
  'take-on': '--take-on',
  drafts: '--drafts',
} as const;

type Given = ReturnType<typeof parseWords<typeof planOptions>>['values'];

function askedIn(values: Given, language: Language): Asked {
  const { act, recruits, 'take-on': tracker, drafts, 'drafts-column': column } = values;
  const refuse = (message: Message) => {
    throw new InputError(`${message[language]}\n${say(language, cliMessages.usagePlan)}`);
  };
  if (column !== undefined && drafts === undefined) refuse(messages.needsDrafts);
  const all: readonly Asked[] = [
    ...(act === undefined ? [] : [{ kind: 'acts', acts: act } as const]),
    ...(recruits === undefined ? [] : [{ kind: 'recruits', table: recruits } as const]),
    ...(tracker === undefined ? [] : [{ kind: 'take-on', table: tracker } as const]),
    ...(drafts === undefined ? [] : [{ kind: 'drafts', table: drafts, column: column ?? '' } as const]),
  ];
  const [asked, second] = all;
  if (second !== undefined) {
    const words = all.flatMap(({ kind }) => (kind === 'stands' ? [] : wordOf[kind]));
    throw new InputError(say(language, messages.oneThing, { words: listed(language, words) }));
  }
  if (asked?.kind === 'drafts' && asked.column.trim() === '') refuse(messages.needsColumn);
  return asked ?? { kind: 'stands' };
}

/** The words of the options that were given, of those that are asked about. */
export function wordsGiven(values: object, options: object): readonly string[] {
  return Object.keys(options).flatMap((name) => (Object.hasOwn(values, name) ? [`--${name}`] : []));
}
