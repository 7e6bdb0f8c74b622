import { type Formula, type Parameter, titleOf } from '../core/catalogue';
import { InputError } from '../core/input-error';
import { formulaMessages as messages } from '../core/messages/formulas';
import { say } from '../core/messages/message';
import type { Settings } from '../core/settings';
import { type Cell, isBlank } from '../core/table';
import type { Argument, Result } from './argument';
import { isTitle, type ReadValues, readParameter } from './read-parameter';

/** Computes one row of a formula. Throws an InputError with a sentence where the row makes no sense. */
export type RowFormula = (values: ReadValues, settings: Settings) => Cell;

/**
 * Runs a formula over cells and ranges alike: single cells stand for every row, a blank row stays blank, a header
 * cell at the top of a range gives the formula's title, and what is wrong with several cells is said in the first of them.
 *
 * @throws InputError where ranges differ in size, or where the only row is wrong
 */
export function broadcast(
  formula: Formula,
  given: readonly Argument[],
  settings: Settings,
  compute: RowFormula,
): Result {
  const inputs = formula.parameters.flatMap((parameter, index): Input[] => {
    const argument = given[index];
    return argument === undefined || argument.kind === 'absent' ? [] : [{ parameter, argument }];
  });
  const size = sizeOf(inputs, settings);
  const required = requiredInputs(inputs);
  const at = (row: number, column: number): Cell => {
    if (required.every((input) => isBlank(cellAt(input.argument, row, column)))) return '';
    if (row === 0 && size !== null && size.rows > 1 && required.some((input) => isHeader(input, column))) {
      return say(settings.language, titleOf(formula));
    }
    const values: { -readonly [Name in keyof ReadValues]: ReadValues[Name] } = {};
    for (const { parameter, argument } of inputs) {
      values[parameter.name] = readParameter(parameter, cellAt(argument, row, column), settings.language);
    }
    return compute(values, settings);
  };
  if (size === null) return at(0, 0);
  const remarks = new Map<string, Remark>();
  const rows: Cell[][] = [];
  for (let row = 0; row < size.rows; row++) {
    const cells: Cell[] = [];
    for (let column = 0; column < size.columns; column++) cells.push(orRemark(row, column));
    rows.push(cells);
  }
  for (const { sentence, row, column, further } of remarks.values()) {
    const said =
      further === 0 ? sentence : say(settings.language, messages.furtherCells, { sentence, further });
    (rows[row] as Cell[])[column] = said;
  }
  return rows;

  /** In a range a wrong row leaves the others alone, and what is wrong with many is said once. */
  function orRemark(row: number, column: number): Cell {
    try {
      return at(row, column);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const kind = error.kind ?? error.message;
      const before = remarks.get(kind);
      if (before === undefined) remarks.set(kind, { sentence: error.message, row, column, further: 0 });
      else before.further++;
      return '';
    }
  }
}

/** Where in a range a sentence stands, and how many further cells it is true of. */
interface Remark {
  readonly sentence: string;
  readonly row: number;
  readonly column: number;
  further: number;
}

interface Input {
  readonly parameter: Parameter;
  readonly argument: Argument;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The common size of all ranges; `null` where every argument is a single cell. A range of one cell fits any size. */
function sizeOf(inputs: readonly Input[], settings: Settings): Size | null {
  let common: (Size & { readonly name: string }) | null = null;
  for (const { parameter, argument } of inputs) {
    if (argument.kind !== 'range') continue;
    const size = { rows: argument.rows.length, columns: argument.rows[0]?.length ?? 0, name: parameter.name };
    if (common === null || isOneCell(common)) {
      common = size;
    } else if (!isOneCell(size) && (size.rows !== common.rows || size.columns !== common.columns)) {
      const unit = size.rows === common.rows ? 'columns' : 'rows';
      throw new InputError(
        say(settings.language, unit === 'rows' ? messages.unequalRows : messages.unequalColumns, {
          first: common.name,
          firstLength: common[unit],
          second: size.name,
          secondLength: size[unit],
        }),
      );
    }
  }
  return common;
}

function isOneCell(size: Size): boolean {
  return size.rows === 1 && size.columns === 1;
}

/** What decides whether a row is blank: the required ranges, or the required cells where there is no such range. */
function requiredInputs(inputs: readonly Input[]): readonly Input[] {
  const required = inputs.filter(({ parameter }) => !parameter.optional);
  const ranges = required.filter(({ argument }) => argument.kind === 'range');
  return ranges.length > 0 ? ranges : required;
}

function isHeader({ parameter, argument }: Input, column: number): boolean {
  return argument.kind === 'range' && isTitle(parameter, cellAt(argument, 0, column));
}

function cellAt(argument: Argument, row: number, column: number): Cell {
  if (argument.kind === 'absent') return '';
  if (argument.kind === 'cell') return argument.cell;
  const only = argument.rows.length === 1 && argument.rows[0]?.length === 1;
  return argument.rows[only ? 0 : row]?.[only ? 0 : column] ?? '';
}
