import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import { writeA1 } from '../../grid/a1';
import { memberOf } from '../calls/enumeration';
import { rangeOfA1 } from '../world/areas';
import { areaOf, type World } from '../world/world';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rules = new WeakMap<object, ValidationRule>();

/** The rule that a script's object stands for. */
export function ruleOf(validation: unknown): ValidationRule {
  const rule = rules.get(validation as object);
  if (!rule) throw new Error('The parameter is not a DataValidation.');
  return rule;
}

/** `SpreadsheetApp.newDataValidation()`. */
export function dataValidationBuilder(world: World, start?: ValidationRule): Builder {
  let rule: ValidationRule | null = start ?? null;
  let [allowsInvalid, helpText] = [start?.allowsInvalid ?? true, start?.helpText ?? null];
  const require = (
    criteria: ValidationRule['criteria'],
    values: readonly unknown[],
    showsDropdown = true,
  ) => {
    rule = { criteria, values, showsDropdown, allowsInvalid, helpText };
  };
  return world.emulate<Builder>(
    'DataValidationBuilder',
    {
      getAllowInvalid: () => allowsInvalid,
      getHelpText: () => helpText,
      getCriteriaType: () =>
        rule === null ? (null as never) : memberOf(world, 'DataValidationCriteria', rule.criteria),
      getCriteriaValues: () => (rule === null ? [] : valuesFor(world, rule)),
      build() {
        if (!rule) throw new Error('A data validation rule needs a condition before it is built.');
        const rejects = world.strict.rejectingDropdowns && world.actor === 'script';
        return dataValidation(world, { ...rule, allowsInvalid: allowsInvalid && !rejects, helpText });
      },
    },
    {
      requireValueInList(values: string[], showsDropdown = true) {
        if (!Array.isArray(values) || values.length === 0)
          throw new Error('The list of allowed values is empty.');
        require('VALUE_IN_LIST', [values.map(String), showsDropdown], showsDropdown);
      },
      requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showsDropdown = true) {
        const area = areaOf(world, range);
        const sheet = world.grid.sheet(area.sheet).getSheetName().replace(/'/g, "''");
        require('VALUE_IN_RANGE', [`'${sheet}'!${writeA1(area)}`], showsDropdown);
      },
      requireCheckbox: () => require('CHECKBOX', []),
      requireNumberBetween: (least: number, most: number) => require('NUMBER_BETWEEN', [least, most]),
      requireNumberGreaterThanOrEqualTo: (least: number) =>
        require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [least]),
      requireDate: () => require('DATE_IS_VALID_DATE', []),
      requireFormulaSatisfied: (formula: string) => require('CUSTOM_FORMULA', [formula]),
      setAllowInvalid: (isAllowed: boolean) => {
        allowsInvalid = isAllowed;
      },
      setHelpText: (text: string) => {
        helpText = text;
      },
    },
  );
}

/** A built rule as a script sees it. */
export function dataValidation(world: World, rule: ValidationRule): DataValidation {
  const validation = world.emulate<DataValidation>('DataValidation', {
    copy: () => dataValidationBuilder(world, rule),
    getAllowInvalid: () => rule.allowsInvalid,
    getHelpText: () => rule.helpText as string,
    getCriteriaType: () => memberOf(world, 'DataValidationCriteria', rule.criteria),
    getCriteriaValues: () => valuesFor(world, rule),
  });
  rules.set(validation, rule);
  return validation;
}

/** What the criteria go by; a range as a range. */
function valuesFor(world: World, { criteria, values, showsDropdown }: ValidationRule): unknown[] {
  if (criteria !== 'VALUE_IN_RANGE') return [...values];
  return [
    rangeOfA1(world, String(values[0]), world.grid.workbook().getActiveSheet().getSheetId()),
    showsDropdown,
  ];
}

/** What a cell accepts, in Google's words. */
export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  readonly values: readonly unknown[];
  readonly showsDropdown: boolean;
  readonly allowsInvalid: boolean;
  readonly helpText: string | null;
}

type ValidationCriteria =
  | 'VALUE_IN_LIST'
  | 'VALUE_IN_RANGE'
  | 'CHECKBOX'
  | 'NUMBER_BETWEEN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'DATE_IS_VALID_DATE'
  | 'CUSTOM_FORMULA';

type GridRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

/** The rule as the grid keeps it. */
export function gridRule(rule: ValidationRule): GridRule {
  return {
    ...gridCriteria(rule),
    allowBlank: true,
    showDropDown: rule.showsDropdown,
    errorStyle: rule.allowsInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    ...(rule.helpText === null ? {} : { error: rule.helpText }),
  };
}

/** A rule of the grid in Google's words: a script may meet one that a person made. */
export function scriptRule(rule: ISheetDataValidationRule): ValidationRule {
  const isList = rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE;
  const isRange = isList && (rule.formula1 ?? '').startsWith('=');
  return {
    criteria: isRange ? 'VALUE_IN_RANGE' : isList ? 'VALUE_IN_LIST' : criteriaOf(rule),
    values:
      isList && !isRange
        ? [deserializeListOptions(rule.formula1 ?? ''), rule.showDropDown ?? true]
        : isRange
          ? [(rule.formula1 ?? '').slice(1)]
          : valuesOf(rule),
    showsDropdown: rule.showDropDown ?? true,
    allowsInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.error ?? null,
  };
}

function valuesOf({ type, operator, formula1, formula2 }: ISheetDataValidationRule): unknown[] {
  if (type === DataValidationType.CHECKBOX || type === DataValidationType.DATE) return [];
  if (type !== DataValidationType.DECIMAL) return [formula1];
  return operator === DataValidationOperator.BETWEEN
    ? [Number(formula1), Number(formula2)]
    : [Number(formula1)];
}

function criteriaOf(rule: ISheetDataValidationRule): ValidationCriteria {
  if (rule.type === DataValidationType.CHECKBOX) return 'CHECKBOX';
  if (rule.type === DataValidationType.DATE) return 'DATE_IS_VALID_DATE';
  if (rule.type === DataValidationType.DECIMAL) {
    return rule.operator === DataValidationOperator.BETWEEN
      ? 'NUMBER_BETWEEN'
      : 'NUMBER_GREATER_THAN_OR_EQUAL_TO';
  }
  return 'CUSTOM_FORMULA';
}

function gridCriteria({ criteria, values }: ValidationRule): GridRule {
  const [first, second] = values;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return {
        type: DataValidationType.LIST,
        formula1: serializeListOptions((first as unknown[]).map(String)),
      };
    case 'VALUE_IN_RANGE':
      return { type: DataValidationType.LIST, formula1: `=${String(first)}` };
    case 'CHECKBOX':
      return { type: DataValidationType.CHECKBOX };
    case 'NUMBER_BETWEEN':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.BETWEEN,
        formula1: String(first),
        formula2: String(second),
      };
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: String(first),
      };
    case 'DATE_IS_VALID_DATE':
      return {
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN,
        formula1: '1900-01-01',
      };
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, formula1: String(first) };
  }
}
