import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';

/** What a cell accepts, in Google's words. */
export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  readonly values: readonly unknown[];
  readonly showsDropdown: boolean;
  readonly allowsInvalid: boolean;
  readonly helpText: string | null;
}

export type ValidationCriteria =
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
