/** `npm run plan -- FILE`: reads, scores, shortlists and plans without a browser, and writes the tabs as one .xlsx. */
import { cliHelpMessages as help } from '../core/messages/cli/help';
import { command } from './command';
import { readPlanArguments } from './plan-arguments';
import { runPlan } from './run-plan';

void command((given) => runPlan(readPlanArguments(given), (line) => console.log(line)), help.plan);
