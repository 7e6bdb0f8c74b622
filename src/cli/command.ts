import { InputError } from '../core/input-error';
import { type Message, say } from '../core/messages/message';

/**
 * Runs a command with the words it was given, or says how to call it where they ask. What a person can mend is one
 * sentence and exit code 1, no stack trace.
 */
export async function command(
  run: (given: readonly string[]) => Promise<void>,
  help: Message,
): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe);
  const given = process.argv.slice(2);
  try {
    if (given.some((word) => word === '--help' || word === '-h')) console.log(helpIn(given, help));
    else await run(given);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function helpIn(given: readonly string[], help: Message): string {
  return say(/(?:^|\s)--language[=\s]zh(?:\s|$)/.test(given.join(' ')) ? 'zh' : 'en', help);
}

/** `| head` has read enough; what the command writes into a file is still wanted. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
