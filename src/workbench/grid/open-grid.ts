import type { Injector } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  type FunctionVariantType,
  IFunctionService,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Table } from '../../core/table';
import { keepOpenRangesOpen } from './formulas/open-ranges';
import { computeRulesWhereSeen } from './formulas/rule-formulas';
import type { Grid } from './grid';
import { workbookSnapshot } from './tables';
import type { StartedUniver } from './univer';

/** Opens a workbook in a running Univer. */
export function openGrid(univer: StartedUniver, name: string, tables: readonly Table[]): Grid {
  const { api, injector } = univer;
  mendMissingFunctions(injector);
  spareLookupIndex();
  let opened = 0;
  const create = (workbookName: string, sheets: readonly Table[]) =>
    api.createWorkbook(workbookSnapshot(`workbook-${++opened}`, workbookName, sheets));
  let current = create(name, tables);
  const grid: Grid = {
    api,
    injector,
    workbook: () => current,
    sheet(id) {
      const sheet = current.getSheetBySheetId(id);
      if (!sheet) throw new Error(`The sheet with id ${id} is gone.`);
      return sheet;
    },
    open(nextName, nextTables) {
      const previous = current.getId();
      current = create(nextName, nextTables);
      api.disposeUnit(previous);
    },
    dispose: univer.dispose,
  };
  keepOpenRangesOpen(grid);
  computeRulesWhereSeen(grid);
  return grid;
}

/** Adds what Sheets has and Univer lacks, or cannot do without a browser. */
function mendMissingFunctions(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new ArrayFormula('ARRAYFORMULA'), new ImageStub('IMAGE'));
}

/** Univer spills every array, so there is nothing left to do. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: FunctionVariantType): FunctionVariantType {
    return value;
  }
}

/** Univer's own needs the DOM's `Image`; the workbench fetches nothing, so a picture stays blank. */
class ImageStub extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  override calculate(): BaseValueObject {
    return StringValueObject.create('');
  }
}

/**
 * Univer keeps an index of the values in columns that lookups search. It also enters what every formula spills, and
 * looks through the whole column for each cell: 50,000 rows took two minutes. Rows that no lookup has searched are
 * left out here; a lookup enters them when it comes.
 */
function spareLookupIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  if (Object.hasOwn(index, 'set')) return;
  const enter = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, replaces = false) => {
    const isSearched = !index.shouldContinueBuildingCache(unit, sheet, column, row);
    if (replaces && !isSearched) return;
    enter(unit, sheet, column, value, row, replaces);
  };
}
