/** `npm run shortlist -- INSTANCE`: the best shortlist of an instance and its proof, as one line of JSON. */
import { InputError } from '../core/input-error';
import { readInstance } from './shortlist/instance-file';
import { runShortlist } from './shortlist/run-shortlist';
import { readShortlistArguments } from './shortlist/shortlist-arguments';

void main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<void> {
  try {
    const { file, limit } = readShortlistArguments(given);
    const instance = await readInstance(file);
    console.log(JSON.stringify(await runShortlist(instance, limit)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
