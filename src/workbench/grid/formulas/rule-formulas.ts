import { ICommandService } from '@univerjs/core';
import { FormulaResultStatus } from '@univerjs/engine-formula';
import {
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { readCells } from '../cells';
import type { Grid } from '../grid';
import { type CellValue, type RuleFormula, readRuleFormula } from './rule-formula';

/**
 * Univer calculates a conditional format's formula for every cell of its ranges, and again after each change: a plan of 800
 * rows with 15 weeks took most of a minute. Formulas that can be read here are worked out where a cell is looked at, and
 * nowhere else; all others stay with Univer.
 */
export function computeRulesWhereSeen(grid: Grid): void {
  const service = grid.injector.get(ConditionalFormattingFormulaService);
  const known = new Map<string, RuleFormula | null>();
  const formulaOf = (text: string): RuleFormula | null => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = readRuleFormula(text);
    known.set(text, read);
    return read;
  };
  const resultAt = (sheet: string, formula: RuleFormula, down: number, right: number): CellValue =>
    formula((row, column) => cellAt(grid, sheet, row, column), down, right);

  const register = service.registerFormulaWithRange.bind(service);
  service.registerFormulaWithRange = (unit, sheet, rule, text, ranges) => {
    if (formulaOf(text) === null) register(unit, sheet, rule, text, ranges);
  };
  const matrix = service.getFormulaMatrix.bind(service);
  service.getFormulaMatrix = (unit, sheet, rule, text) => {
    const formula = formulaOf(text);
    if (formula === null) return matrix(unit, sheet, rule, text);
    const seen = { getValue: (down: number, right: number) => resultAt(sheet, formula, down, right) };
    return { status: FormulaResultStatus.SUCCESS, result: seen } as ReturnType<typeof matrix>;
  };
  const result = service.getFormulaResultWithCoords.bind(service);
  service.getFormulaResultWithCoords = (unit, sheet, rule, text, down = 0, right = 0) => {
    const formula = formulaOf(text);
    if (formula === null) return result(unit, sheet, rule, text, down, right);
    return { status: FormulaResultStatus.SUCCESS, result: resultAt(sheet, formula, down, right) };
  };
  lookAgainAfterChanges(grid, (text) => formulaOf(text) !== null);
}

/** What Univer has seen of a rule it keeps until it is told that the rule's cells have changed. */
function lookAgainAfterChanges(grid: Grid, isOurs: (formula: string) => boolean): void {
  const model = grid.injector.get(ConditionalFormattingRuleModel);
  const view = grid.injector.get(ConditionalFormattingViewModel);
  grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.mutation.set-range-values') return;
    const { unitId, subUnitId } = params as { readonly unitId: string; readonly subUnitId: string };
    for (const { cfId, rule } of model.getSubunitRules(unitId, subUnitId) ?? []) {
      const { subType, value } = rule as { readonly subType?: CFSubRuleType; readonly value?: unknown };
      if (subType === CFSubRuleType.formula && isOurs(String(value))) {
        view.markRuleDirty(unitId, subUnitId, cfId);
      }
    }
  });
}

function cellAt(grid: Grid, sheet: string, row: number, column: number): CellValue {
  const [[cell] = []] = readCells(grid, { sheet, row: row + 1, column: column + 1, rows: 1, columns: 1 });
  return cell === undefined || cell.value === '' ? null : cell.value;
}
