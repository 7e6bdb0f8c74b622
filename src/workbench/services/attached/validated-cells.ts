import {
  CellValueType,
  DataValidationErrorStyle,
  DataValidationType,
  generateRandomId,
  type ICellData,
  ICommandService,
  type IRange,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { writeA1 } from '../../grid/a1';
import { type Area, areaOn, mapCells, univerRange } from '../../grid/area';
import { readCells, writeContents } from '../../grid/cells';
import type { Chained } from '../calls/emulate';
import { Refusal } from '../calls/strictness';
import { areaOfA1, assertFits } from '../world/areas';
import type { World } from '../world/world';
import { dataValidation, gridRule, ruleOf, scriptRule, type ValidationRule } from './data-validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GridRule = ReturnType<typeof gridRule>;

/** Reading what cells accept. */
export function rangeValidationGetters(world: World, area: Area) {
  const at = (i: number, j: number): DataValidation | null => {
    const unit = world.grid.workbook().getId();
    const model = world.grid.injector.get(SheetDataValidationModel);
    const rule = model.getRuleByLocation(unit, area.sheet, area.row - 1 + i, area.column - 1 + j);
    return rule ? dataValidation(world, scriptRule(rule)) : null;
  };
  return {
    getDataValidation: () => at(0, 0),
    getDataValidations: () => mapCells(area, at),
  } satisfies Partial<Range>;
}

/** Changing what cells accept. The grid is told once for each different rule, not for each cell. */
export function validationSetters(world: World, areas: readonly Area[]) {
  const sheet = areas[0]?.sheet ?? '';
  const clear = () =>
    run(world, ClearRangeDataValidationCommand.id, sheet, { ranges: areas.map(univerRange) });
  const add = (rule: GridRule, ranges: IRange[]) => {
    run(world, AddSheetDataValidationCommand.id, sheet, {
      rule: { uid: generateRandomId(), ranges, ...rule },
    });
    if (rule.type === DataValidationType.CHECKBOX)
      uncheckBlanks(
        world,
        sheet,
        ranges.map((range) => areaOn(sheet, range)),
      );
  };
  const listed = { clearDataValidations: clear };
  return {
    listed,
    one: {
      ...listed,
      setDataValidation(validation: DataValidation | null) {
        const rule = validation ? gridRule(ruleOf(validation)) : null;
        clear();
        if (rule) add(rule, areas.map(univerRange));
      },
    },
    many: (area: Area) =>
      ({
        setDataValidations(validations: (DataValidation | null)[][]) {
          assertFits(area, validations, 'setDataValidations');
          const runs = [...runsByRule(area, validations)].map(
            ([validation, ranges]) => [gridRule(ruleOf(validation)), ranges] as const,
          );
          clear();
          for (const [rule, ranges] of runs) add(rule, ranges);
        },
      }) satisfies Chained<Range>,
  };
}

/** A cell that becomes a checkbox says FALSE where it said nothing. */
function uncheckBlanks(world: World, sheet: string, areas: readonly Area[]): void {
  const matrix = world.grid.sheet(sheet).getSheet().getCellMatrix();
  writeContents(world.grid, sheet, areas, (i, j, area) => {
    const { v, t, f } = matrix.getValue(area.row - 1 + i, area.column - 1 + j) ?? {};
    if (f) return { f };
    return v === undefined || v === null ? { v: 0, t: CellValueType.BOOLEAN } : { v, t: t ?? null };
  });
}

/**
 * Refuses what a rejecting rule of the sheet forbids in a cell, counted from 1; a blank is always taken, and a formula
 * as well, whose value nobody knows yet. `null` where no rule of the sheet rejects.
 */
export function acceptance(
  world: World,
  sheet: string,
): ((row: number, column: number, content: ICellData) => void) | null {
  const unit = world.grid.workbook().getId();
  const model = world.grid.injector.get(SheetDataValidationModel);
  const rejects = model
    .getRules(unit, sheet)
    .some((rule) => rule.errorStyle === DataValidationErrorStyle.STOP);
  if (!rejects) return null;
  return (row, column, { v, f }) => {
    if (f || v === undefined || v === null || v === '') return;
    const found = model.getRuleByLocation(unit, sheet, row - 1, column - 1);
    if (found?.errorStyle !== DataValidationErrorStyle.STOP) return;
    const rule = scriptRule(found);
    if (accepts(world, sheet, rule, v)) return;
    const cell = writeA1({ row, column, rows: 1, columns: 1 });
    const choices =
      rule.criteria === 'VALUE_IN_LIST'
        ? ` Please enter one of the following values: ${(rule.values[0] as string[]).join(', ')}`
        : '';
    throw new Refusal(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.${choices}`,
    );
  };
}

function accepts(
  world: World,
  sheet: string,
  rule: ValidationRule,
  value: string | number | boolean,
): boolean {
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return (first as string[]).includes(String(value));
    case 'VALUE_IN_RANGE': {
      const listed = readCells(world.grid, areaOfA1(world, String(first), sheet).area);
      return listed.some((cells) =>
        cells.some((cell) => cell.value !== '' && String(cell.value) === String(value)),
      );
    }
    case 'CHECKBOX':
      return value === 0 || value === 1 || typeof value === 'boolean';
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(first) && value <= Number(second);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= Number(first);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'CUSTOM_FORMULA':
      return true;
  }
}

/** For each rule, the stretches of cells in a column that share it. */
function runsByRule(
  area: Area,
  validations: readonly (readonly (DataValidation | null)[])[],
): Map<DataValidation, IRange[]> {
  const runs = new Map<DataValidation, IRange[]>();
  for (let j = 0; j < area.columns; j++) {
    for (let i = 0; i < area.rows; ) {
      const validation = validations[i]?.[j] ?? null;
      let end = i;
      while (end + 1 < area.rows && validations[end + 1]?.[j] === validation) end++;
      if (validation) {
        const run = { ...area, row: area.row + i, column: area.column + j, rows: end - i + 1, columns: 1 };
        runs.set(validation, [...(runs.get(validation) ?? []), univerRange(run)]);
      }
      i = end + 1;
    }
  }
  return runs;
}

function run(world: World, command: string, sheet: string, params: object): void {
  const place = { unitId: world.grid.workbook().getId(), subUnitId: sheet };
  world.grid.injector.get(ICommandService).syncExecuteCommand(command, { ...place, ...params });
}
