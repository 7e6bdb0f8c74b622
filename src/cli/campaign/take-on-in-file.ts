import { campaignTerms } from '../../core/campaign/campaign-terms';
import { emptyRecord } from '../../core/campaign/record/campaign-record';
import { planTerms } from '../../core/campaign/record/terms';
import { takeOn } from '../../core/campaign/take-on/take-on';
import type { TakenOn } from '../../core/campaign/take-on/taken-on';
import { InputError } from '../../core/input-error';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { say } from '../../core/messages/message';
import { planColumns } from '../../core/reports/plan/plan-columns';
import type { Settings } from '../../core/settings';
import { readBrief } from '../brief-file';
import { firstThatReads } from '../reading/open-table';
import { campaignInFile, rememberedFor } from '../standing/campaign-in-file';
import type { CampaignArguments } from './campaign-arguments';
import { openFile, type Print } from './open-campaign';
import { describePreview, writeCampaign } from './write-campaign';

/**
 * Takes a tracker on as a campaign's plan: prints what becomes of its rows and columns, and writes the workbook where --yes
 * says so. A campaign that runs in it already gets the notes that are new.
 * @throws InputError where no tab of the file is a tracker, or there is no brief
 */
export async function takeOnInFile(named: string, asked: CampaignArguments, print: Print): Promise<void> {
  const open = await openFile(asked, print);
  const { file, remembered, settings, language } = open;
  const { today, by, campaign } = asked;
  const own = rememberedFor(campaign, remembered);
  if (asked.brief === null && own === undefined)
    throw new InputError(say(language, messages.needsBrief, { word: '--take-on' }));
  const stated = await readBrief({ brief: asked.brief, budget: null, language }, own?.brief);
  const brief = campaign === null ? stated : { ...stated, campaign };
  const mix = asked.mix ?? own?.mix ?? settings['shortlist.mix'];
  const inFile = campaignInFile(file, { campaign: brief.campaign, today, language: settings.language });
  const record = inFile.standing.record ?? emptyRecord;
  const taken = (spoken: Settings): Promise<TakenOn> =>
    firstThatReads(
      named,
      (table) =>
        takeOn(table, {
          record,
          columns: planColumns,
          today,
          by,
          ...planTerms(brief, spoken),
        }),
      language,
    );
  // What is kept of it is in the language of the tabs, what is said in that of the person.
  const { record: after, kept } = await taken(settings);
  const { said, questions, rows } = await taken({ ...settings, language });
  for (const sentence of said) print(sentence);
  if (questions.length > 0) print(say(language, messages.toAnswer));
  for (const sentence of questions) print(`  ${sentence}`);
  if (rows.length === 0) {
    print(say(language, messages.nothingToTakeOn));
    return;
  }
  if (!asked.yes) {
    print(describePreview(open, asked));
    return;
  }
  const terms = campaignTerms(brief, mix, settings);
  await writeCampaign({ ...open, inFile, brief, mix, terms }, after, asked, print, kept);
}
