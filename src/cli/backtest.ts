/** `npm run backtest -- NOTES`: how well the score of a creator's past foretells the next notes. */

import { cliHelpMessages as help } from '../core/messages/cli/help';
import { command } from './command';
import { readBacktestArguments, runBacktest } from './run-backtest';

void command(
  (given) => runBacktest(readBacktestArguments(given), (line) => console.log(line)),
  help.backtest,
);
