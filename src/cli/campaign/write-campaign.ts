import { campaignNow } from '../../core/campaign/campaign-now';
import type { CampaignRecord } from '../../core/campaign/record/campaign-record';
import type { KeptColumn } from '../../core/campaign/take-on/taken-on';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { cliStandingMessages } from '../../core/messages/cli/standing';
import { listed, say } from '../../core/messages/message';
import { campaignReports } from '../../core/reports/plan/campaign-reports';
import { rememberedWith } from '../standing/campaign-in-file';
import { writePlan } from '../standing/write-plan';
import type { CampaignArguments } from './campaign-arguments';
import { followersInFile } from './followers-in-file';
import type { OpenCampaign, Print } from './open-campaign';

/** What a campaign is written with. */
type ToWrite = Pick<
  OpenCampaign,
  'file' | 'remembered' | 'settings' | 'language' | 'inFile' | 'brief' | 'mix' | 'terms'
>;

/**
 * Writes Log, Plan and Overview of the record, all else in the file as it stands.
 *
 * @param kept columns of the person's own that come with it
 * @throws InputError where the file cannot be written, or has changed meanwhile
 */
export async function writeCampaign(
  { file, remembered, settings, language, inFile, brief, mix, terms }: ToWrite,
  record: CampaignRecord,
  { out, today }: Pick<CampaignArguments, 'out' | 'today'>,
  print: Print,
  kept: readonly KeptColumn[] = [],
): Promise<void> {
  if (out === null) return;
  const followers = followersInFile(inFile.tabs);
  const now = campaignNow(record, terms, today, { followers });
  const [log, ...others] = campaignReports(now, inFile.standing, brief, settings);
  const written = await writePlan(out, {
    reports: [...others, ...(log === undefined ? [] : [log])],
    standing: file,
    tabs: inFile.tabs,
    briefs: rememberedWith(remembered, brief, mix),
    said: [],
    kept,
    language,
  });
  if (file !== null && !file.isReplaced && file.holdsDrawings)
    print(say(language, cliStandingMessages.drawingsLeft, { file: file.file }));
  print(say(language, messages.written, { file: out, tabs: listed(language, written) }));
}

/** That nothing was written, and how it would be; said where --yes is missing. */
export function describePreview(
  { language }: Pick<OpenCampaign, 'language'>,
  { plan, out }: Pick<CampaignArguments, 'plan' | 'out'>,
): string {
  const file = out === null ? say(language, messages.andOut, { file: plan ?? 'plan.xlsx' }) : '';
  return say(language, messages.preview, { out: file });
}
