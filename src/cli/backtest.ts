/** `npm run backtest -- NOTES`: how well the score of a creator's past foretells the next notes. */
import { InputError } from '../core/input-error';
import { readBacktestArguments } from './backtest-arguments';
import { runBacktest } from './run-backtest';

void main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<void> {
  try {
    await runBacktest(readBacktestArguments(given), (line) => console.log(line));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
