/** `npm run shortlist -- INSTANCE`: the best shortlist of an instance and its proof, as one line of JSON. */
import { cliHelpMessages as help } from '../core/messages/cli/help';
import { command } from './command';
import { readInstance } from './shortlist/instance';
import { readShortlistArguments, runShortlist } from './shortlist/run-shortlist';

void command(async (given) => {
  const { file, limit, language } = readShortlistArguments(given);
  console.log(JSON.stringify(await runShortlist(await readInstance(file, language), limit)));
}, help.shortlist);
