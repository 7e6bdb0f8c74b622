import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from '../core/input-error';

/**
 * The words of a command as options and the rest.
 * @throws InputError that says what is wrong and then how to call the command
 */
export function parseArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  given: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n${usage}`);
  }
}
