import type { Injector } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { CustomFunction } from '../../script/declared-functions';
import { pictureIn } from '../cells';
import { dateOfSerial, isDateFormat, serialOf } from '../serial-date';

/** What a formula may hand to a custom function, and what it may get back. */
export type Argument = Plain | Plain[][];

/** A picture in a cell is an object, of which a script learns no more than that. */
type Plain = string | number | boolean | Date | { readonly valueType: 'IMAGE' };

/** Where a formula stands: rows and columns counted from 0. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CustomFunctionHost {
  /** Runs the function in the script. What it throws becomes `#ERROR!`. */
  call(name: string, args: Argument[]): unknown;
  /** The zone of the file, whose wall time its cells hold; `null` for this computer's. */
  readonly zone: string | null;
  onSuccess(place: FormulaPlace): void;
  onError(place: FormulaPlace, name: string, error: unknown): void;
}

/** Makes the script's custom functions work in cells, with the help that its comments give. */
export function registerCustomFunctions(
  injector: Injector,
  functions: readonly CustomFunction[],
  host: CustomFunctionHost,
): void {
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map(({ name }) => new ScriptFunction(name, host)));
  injector.get(IDescriptionService).registerDescriptions(functions.map(helpOf));
}

/** Sheets' rules: one cell is a value, a range is rows; blank is `''`; a date is a `Date`; an error is its text. */
class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly host: CustomFunctionHost,
  ) {
    super(name.toUpperCase());
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    try {
      const result = resultOf(
        this.host.call(
          String(this.name),
          variants.map((variant) => argumentOf(variant, this.host.zone)),
        ),
        this.host.zone,
      );
      this.host.onSuccess(place);
      return result;
    } catch (error) {
      this.host.onError(place, String(this.name), error);
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }
}

function argumentOf(variant: FunctionVariantType, zone: string | null): Argument {
  if (variant.isReferenceObject()) return scalarIfSingle(cellsOf(variant as BaseReferenceObject, zone));
  if (!variant.isArray()) return plainValue(variant as BaseValueObject, null, zone);
  const rows: Plain[][] = [];
  (variant as ArrayValueObject).iterator((value, i, j) => {
    const row = rows[i] ?? [];
    row[j] = value ? plainValue(value, value.getPattern(), zone) : '';
    rows[i] = row;
  });
  return scalarIfSingle(rows);
}

function cellsOf(reference: BaseReferenceObject, zone: string | null) {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
  const rows: Plain[][] = [];
  for (let i = startRow; i <= endRow; i++) {
    const row: Plain[] = [];
    for (let j = startColumn; j <= endColumn; j++) {
      const cell = reference.getCellData(i, j);
      if (pictureIn(cell) !== null) {
        row.push({ valueType: 'IMAGE' });
        continue;
      }
      const isBlank =
        cell === null || cell === undefined || cell.v === null || cell.v === undefined || cell.v === '';
      row.push(
        isBlank
          ? ''
          : plainValue(reference.getCellValueObject(cell), reference.getCellPattern(unit, sheet, i, j), zone),
      );
    }
    rows.push(row);
  }
  return rows;
}

function plainValue(value: BaseValueObject, pattern: string | null, zone: string | null): Plain {
  if (value.isNull()) return '';
  if (value.isError()) return (value as unknown as ErrorValueObject).getErrorType();
  const plain = value.getValue();
  return typeof plain === 'number' && isDateFormat(pattern) ? dateOfSerial(plain, zone) : plain;
}

function scalarIfSingle(rows: Plain[][]): Argument {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? rows;
}

function resultOf(result: unknown, zone: string | null): BaseValueObject {
  if (!Array.isArray(result)) return objectOf(result, zone);
  const rows = (result.length > 0 ? result : ['']).map((row) => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((width, row) => Math.max(width, row.length), 1);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: width }, (_, j) => objectOf(row[j], zone))),
    rowCount: rows.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function objectOf(value: unknown, zone: string | null): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return NumberValueObject.create(serialOf(value as Date, zone), 'yyyy-mm-dd');
  }
  const isPlain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
  // What looks like a number in a text is text: the factory would make a number of '5e3' and a truth of 'TRUE'.
  if (typeof value === 'string' || !isPlain) return StringValueObject.create(String(value));
  return ValueObjectFactory.create(value);
}

function helpOf({ name, description, parameters }: CustomFunction): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.help,
      example: parameter.type.includes('[]') || /Array|Range/i.test(parameter.type) ? 'A2:A' : 'A2',
      require: /^Optional\b/.test(parameter.help) ? 0 : 1,
      repeat: 0,
    })),
  };
}
