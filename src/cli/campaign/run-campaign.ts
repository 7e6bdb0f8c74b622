import { actInFile } from './act-in-file';
import type { CampaignArguments } from './campaign-arguments';
import { draftsInFile } from './drafts-in-file';
import type { Print } from './open-campaign';
import { recruitsInFile } from './recruits-in-file';
import { takeOnInFile } from './take-on-in-file';
import { whereItStands } from './where-it-stands';

/**
 * What is asked of a campaign that runs in a file, without an export.
 * @throws InputError with one sentence for what a person can mend; nothing is written then
 */
export async function runCampaign(asked: CampaignArguments, print: Print): Promise<void> {
  const { asked: what } = asked;
  switch (what.kind) {
    case 'stands':
      return whereItStands(asked, print);
    case 'acts':
      return actInFile(what.acts, asked, print);
    case 'recruits':
      return recruitsInFile(what.table, asked, print);
    case 'take-on':
      return takeOnInFile(what.table, asked, print);
    case 'drafts':
      return draftsInFile(what, asked, print);
  }
}
