import type { IRange } from '@univerjs/core';
import { generateRandomId, ICommandService } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Area } from '../grid/area';
import { mapCells, univerRange } from '../grid/area';
import { dataValidation, ruleOf } from './data-validation';
import { assertFits } from './dimensions';
import type { Chained } from './emulate';
import { gridRule, scriptRule } from './validation-rule';
import type { World } from './world';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

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
  const add = (validation: DataValidation, ranges: IRange[]) =>
    run(world, AddSheetDataValidationCommand.id, sheet, {
      rule: { uid: generateRandomId(), ranges, ...gridRule(ruleOf(validation)) },
    });
  const listed = { clearDataValidations: clear };
  return {
    listed,
    one: {
      ...listed,
      setDataValidation(validation: DataValidation | null) {
        clear();
        if (validation) add(validation, areas.map(univerRange));
      },
    },
    many: (area: Area) =>
      ({
        setDataValidations(validations: (DataValidation | null)[][]) {
          assertFits(area, validations, 'setDataValidations');
          clear();
          for (const [validation, ranges] of runsByRule(area, validations)) add(validation, ranges);
        },
      }) satisfies Chained<Range>,
  };
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
