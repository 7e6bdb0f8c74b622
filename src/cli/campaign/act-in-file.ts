import { actOn } from '../../core/campaign/acts/act-on';
import { type Acted, isRefused, type Refused } from '../../core/campaign/acts/acted';
import { parseAct } from '../../core/campaign/acts/parse/parse-act';
import { readLine } from '../../core/campaign/acts/parse/read-line';
import { inWords } from '../../core/campaign/acts/said';
import { sentencesOf } from '../../core/campaign/acts/sentences-of';
import type { CampaignRecord } from '../../core/campaign/record/campaign-record';
import { InputError } from '../../core/input-error';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { say } from '../../core/messages/message';
import { nearestAct, verbOf, verbs } from './act-words';
import type { CampaignArguments } from './campaign-arguments';
import { type OpenCampaign, openCampaign, type Print } from './open-campaign';
import { assertAnswered, describeBroken, describeQuestions, describeTyped } from './what-is-asked';
import { describePreview, writeCampaign } from './write-campaign';

/** An act that is carried out, as it was said. */
interface Said {
  readonly words: string;
  readonly acted: Acted;
}

/**
 * Carries acts out on a campaign that runs in a file, one after another, all of them or none: prints what each does, and
 * writes Log, Plan and Overview where --yes says so.
 * @throws InputError with the sentence of an act that is refused; nothing is written then
 */
export async function actInFile(
  acts: readonly string[],
  asked: CampaignArguments,
  print: Print,
): Promise<void> {
  const campaign = await openCampaign(asked, print);
  assertAnswered(campaign, asked.answers);
  await showAndWrite(campaign, carriedOut(acts, campaign, asked), asked, print);
}

/** Prints what acts do to a campaign, and writes it where --yes says so. */
export async function showAndWrite(
  campaign: OpenCampaign,
  said: readonly Said[],
  asked: CampaignArguments,
  print: Print,
): Promise<void> {
  const { language } = campaign;
  const record = said[said.length - 1]?.acted.record ?? campaign.record;
  for (const line of describeBroken(campaign)) print(line);
  for (const line of describeTyped(campaign, asked.yes)) print(line);
  for (const { words, acted } of said) {
    print(say(language, messages.act, { number: acted.preview.number, words }));
    for (const sentence of sentencesOf(acted.preview, language)) print(`  ${sentence}`);
  }
  for (const line of describeQuestions(campaign, record)) print(line);
  if (!asked.yes) {
    print(describePreview(campaign, asked));
    return;
  }
  await writeCampaign(campaign, record, asked, print);
  const last = said[said.length - 1]?.acted.preview.number;
  if (last !== undefined)
    print(say(language, messages.takeBack, { act: `${verbOf('undo', language)} ${last}` }));
}

/** Each act on what the one before it leaves. */
function carriedOut(
  acts: readonly string[],
  { record: before, terms, language }: OpenCampaign,
  { today, by }: CampaignArguments,
): readonly Said[] {
  let record: CampaignRecord = before;
  return acts.map((words) => {
    const refuse = ({ refused }: Refused) => {
      const sentence = say(language, messages.refused, { words, says: inWords(refused, language) });
      if (readLine(words) !== null) return new InputError(sentence);
      const near = nearestAct(words);
      const possible = [
        ...(near === null ? [] : [say(language, messages.perhapsAct, { act: near })]),
        say(language, messages.possibleActs, { acts: verbs(language) }),
      ];
      return new InputError([sentence, ...possible].join('\n'));
    };
    const act = parseAct(words, record, { day: today, by });
    if (isRefused(act)) throw refuse(act);
    const acted = actOn(record, act, terms);
    if (isRefused(acted)) throw refuse(acted);
    record = acted.record;
    return { words, acted };
  });
}
