import { writeA1 } from '../grid/a1';
import { rangeOfA1 } from './areas';
import { memberOf } from './enumeration';
import type { ValidationRule } from './validation-rule';
import { areaOf, type World } from './world';

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
