import { spanned } from '../../core/campaign/record/codes';
import { typedActs } from '../../core/campaign/record/tab/typed-acts';
import { InputError } from '../../core/input-error';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { cliStandingMessages } from '../../core/messages/cli/standing';
import { type Language, listed, say } from '../../core/messages/message';
import { actBrokenOff } from '../../core/reports/plan/finish-broken-off';
import type { StandingCampaign } from '../../core/reports/plan/standing-campaign';
import { actNamed, verbOf } from './act-words';
import type { OpenCampaign } from './open-campaign';

/** What was mended or put back, what was typed since, and whether it is in the log by now. */
export function describeTyped(
  { inFile, says, language }: OpenCampaign,
  isWritten: boolean,
): readonly string[] {
  const { typed } = inFile;
  return [...(typed.length === 0 ? [] : [typedSentence(typed, language, isWritten)]), ...says.said];
}

function typedSentence(typed: readonly string[], language: Language, isWritten: boolean): string {
  const codes = listed(language, spanned(typed.slice(0, mostNamed)));
  const more = typed.length - mostNamed;
  if (!isWritten) {
    const rest = more > 0 ? say(language, messages.andMore, { more }) : '';
    return say(language, messages.wouldTakeIn, { codes, more: rest });
  }
  return more > 0
    ? say(language, cliStandingMessages.typedAndMore, { codes, more })
    : say(language, cliStandingMessages.typed, { codes });
}

const mostNamed = 20;

/** What only a person can say, words that mean an act with the act that answers them; none that `record` has answered. */
export function describeQuestions(
  { says, language }: OpenCampaign,
  record: OpenCampaign['record'],
): readonly string[] {
  const acts = typedActs(record, language).map(({ says: sentence, finish, codes }) => {
    const to = finish === 'delay' ? say(language, messages.toDay) : '';
    const act = `${verbOf(finish, language)} ${listed(language, codes)}${to}`;
    return say(language, messages.byAct, { says: sentence, act });
  });
  const others = says.questions.flatMap((question) => (question.kind === 'act' ? [] : [question.says]));
  const asked = [...others, ...acts];
  return asked.length === 0
    ? []
    : [say(language, messages.toAnswer), ...asked.map((sentence) => `  ${sentence}`)];
}

/** That an act broke off, or that somebody typed over it; nothing where neither was. */
export function describeBroken({
  broken,
  language,
}: Pick<OpenCampaign, 'broken' | 'language'>): readonly string[] {
  if (broken === null || broken.is === 'typed') return [];
  const { number, act, day, write, takeOut, is } = broken;
  const all = [...write.map(({ code }) => code), ...takeOut];
  const gaps = { number, act: actNamed(act, language), day, codes: listed(language, spanned(all)) };
  return is === 'asked'
    ? [say(language, messages.brokenOff, gaps)]
    : [say(language, messages.finishesFirst, { ...gaps, count: all.length })];
}

/**
 * A run takes in what stands in Plan: of an act that does not show there, a person says first what it is.
 * @throws InputError where it is not known yet
 */
export function assertNothingBroken(standing: StandingCampaign, file: string, language: Language): void {
  const found = actBrokenOff(standing);
  if (found === null) return;
  const [asks = ''] = describeBroken({ broken: { ...found, is: 'asked' }, language });
  throw new InputError(say(language, messages.beforeRun, { asks, file }));
}

/** @throws InputError where it has to be said first whether an act broke off, or an answer to that fits nothing */
export function assertAnswered(
  campaign: OpenCampaign,
  answers: Readonly<Record<string, string>>,
  keysBesides: (key: string) => boolean = () => false,
): void {
  const { broken, language } = campaign;
  for (const [key, answer] of Object.entries(answers)) {
    if (keysBesides(key)) continue;
    const written = `${key}=${answer}`;
    if (broken === null) throw new InputError(say(language, messages.nothingAsked, { written }));
    if (key === 'act' && broken.is !== 'asked') continue;
    const asked = listed(language, ['"act=finish"', '"act=typed"']);
    throw new InputError(say(language, messages.answerFitsNothing, { written, asked }));
  }
  if (broken?.is === 'asked') throw new InputError(describeBroken(campaign).join('\n'));
}
