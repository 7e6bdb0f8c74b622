import type { Formula } from '../core/catalogue';
import { InputError } from '../core/input-error';
import { formulaMessages } from '../core/messages/formulas';
import { say } from '../core/messages/message';
import { defaultSettings, type Settings, settingsFrom } from '../core/settings';
import { type Cell, isBlank, isDate } from '../core/table';
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
  const at = given.findIndex((argument) => argument.kind === 'range' && headerRowOf(argument.rows) !== -1);
  const found = given[at];
  const settings = found?.kind === 'range' ? settingsOf(found.rows) : defaultSettings;
  const rest = given.map((argument, index): Argument => (index === at ? { kind: 'absent' } : argument));
  rest.forEach((argument, index) => {
    if (formula.parameters[index]?.kind === 'settings' && !isEmpty(argument)) {
      throw new InputError(say(settings.language, formulaMessages.notSettings));
    }
  });
  return { settings, rest };
}

/** Rows that a title may take above the header of a Settings tab. */
const rowsAboveHeader = 10;

function headerRowOf(rows: readonly (readonly Cell[])[]): number {
  return rows
    .slice(0, rowsAboveHeader)
    .findIndex((row) => /^(key|键|键名)$/i.test(word(row[0])) && /^(value|值)$/i.test(word(row[1])));
}

function settingsOf(rows: readonly (readonly Cell[])[]): Settings {
  const pairs = rows
    .slice(headerRowOf(rows) + 1)
    .map((row) => [word(row[0]), typeof row[1] === 'object' ? word(row[1]) : (row[1] ?? '')] as const);
  return settingsFrom(pairs);
}

function isEmpty(argument: Argument): boolean {
  if (argument.kind === 'absent') return true;
  if (argument.kind === 'cell') return isBlank(argument.cell);
  return argument.rows.every((row) => row.every(isBlank));
}

function word(cell: Cell | undefined): string {
  return cell === undefined ? '' : isDate(cell) ? cell.date : String(cell).trim();
}
