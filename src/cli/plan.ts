/** `npm run plan -- FILE` and `npm run plan -- --plan FILE`: plans a campaign, or works on one, without a browser. */

import { cliHelpMessages as help } from '../core/messages/cli/help';
import { isOfCampaign, readCampaignArguments } from './campaign/campaign-arguments';
import { runCampaign } from './campaign/run-campaign';
import { command } from './command';
import { readPlanArguments } from './plan-arguments';
import { runPlan } from './run-plan';

void command(async (given) => {
  const print = (line: string) => console.log(line);
  if (isOfCampaign(given)) await runCampaign(readCampaignArguments(given), print);
  else await runPlan(readPlanArguments(given), print);
}, help.plan);
