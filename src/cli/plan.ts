/** `npm run plan -- FILE`: reads, scores, shortlists and plans without a browser, and writes the tabs as one .xlsx. */
import { InputError } from '../core/input-error';
import { readArguments } from './plan-arguments';
import { runPlan } from './run-plan';

void main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<void> {
  try {
    await runPlan(readArguments(given), (line) => console.log(line));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
