import { draftsIn } from '../../core/campaign/drafts/drafts-in';
import { reviewDrafts } from '../../core/campaign/drafts/review-drafts';
import { InputError } from '../../core/input-error';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { say } from '../../core/messages/message';
import { readBrief } from '../brief-file';
import { firstThatReads } from '../reading/open-table';
import type { CampaignArguments } from './campaign-arguments';
import { openCampaign, openFile, type Print } from './open-campaign';

/**
 * Prints what a person should look at in drafts, by code. They are read and stored nowhere; of their text only words that were
 * found are printed.
 * @throws InputError where no tab has the column, or the brief is not known
 */
export async function draftsInFile(
  { table: named, column }: { readonly table: string; readonly column: string },
  asked: CampaignArguments,
  print: Print,
): Promise<void> {
  const { brief, settings, language } = await checkedAgainst(asked, print);
  const { drafts, tab } = await firstThatReads(
    named,
    (table) => {
      const found = draftsIn(table, column, language);
      if (found.says !== null) throw new InputError(found.says);
      return { drafts: found.drafts, tab: table.tab };
    },
    language,
  );
  const { read, found, alike } = reviewDrafts(drafts, brief, { ...settings, language });
  print(say(language, messages.draftsRead, { count: read, column, tab }));
  for (const { code, findings } of found) for (const { says } of findings) print(`  ${code}: ${says}`);
  for (const { says } of alike) print(`  ${says}`);
  if (found.length === 0 && alike.length === 0) print(say(language, messages.draftsClean));
  print(say(language, messages.notAdvice));
}

/** The brief that was named alone, else that of the campaign. */
async function checkedAgainst(asked: CampaignArguments, print: Print) {
  if (asked.plan !== null) return openCampaign(asked, print);
  const { settings, language } = await openFile(asked, print);
  return { settings, language, brief: await readBrief({ brief: asked.brief, budget: null, language }) };
}
