import type { Formula } from '../core/catalogue';
import { InputError } from '../core/input-error';
import { formulaMessages } from '../core/messages/formulas';
import { say } from '../core/messages/message';
import { defaultSettings, type Settings, settingPairs, settingsFrom } from '../core/settings';
import { isBlank } from '../core/table';
import type { Argument } from './argument';

/**
 * Finds the settings range among the arguments by its `Key | Value` header, wherever it stands, and leaves the
 * others in their places.
 *
 * @throws InputError where the settings are wrong, or where something else stands in their place
 */
export function takeSettings(
  formula: Formula,
  given: readonly Argument[],
): { readonly settings: Settings; readonly rest: readonly Argument[] } {
  const pairs = given.map((argument) => (argument.kind === 'range' ? settingPairs(argument.rows) : null));
  const at = pairs.findIndex((found) => found !== null);
  const found = pairs[at] ?? null;
  const settings = found === null ? defaultSettings : settingsFrom(found);
  const rest = given.map((argument, index): Argument => (index === at ? { kind: 'absent' } : argument));
  rest.forEach((argument, index) => {
    if (formula.parameters[index]?.kind === 'settings' && !isEmpty(argument)) {
      throw new InputError(say(settings.language, formulaMessages.notSettings));
    }
  });
  return { settings, rest };
}

function isEmpty(argument: Argument): boolean {
  if (argument.kind === 'absent') return true;
  if (argument.kind === 'cell') return isBlank(argument.cell);
  return argument.rows.every((row) => row.every(isBlank));
}
