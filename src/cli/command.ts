import { InputError } from '../core/input-error';

/** Runs a command with the words it was given. What a person can mend is one sentence and exit code 1, no stack trace. */
export async function command(run: (given: readonly string[]) => Promise<void>): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe);
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** `| head` has read enough; what the command writes into a file is still wanted. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
