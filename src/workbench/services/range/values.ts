import type { IStyleData, Nullable } from '@univerjs/core';
import { writeA1 } from '../../grid/a1';
import { type Area, mapCells } from '../../grid/area';
import { type CellContent, readCells, readStyles, writeContents, writeStyles } from '../../grid/cells';
import { shownFormula } from '../../grid/formulas/open-ranges';
import { dateOfSerial, isDateFormat } from '../../grid/serial-date';
import { acceptance } from '../attached/validated-cells';
import type { Chained } from '../calls/emulate';
import { assertFits } from '../world/areas';
import type { World } from '../world/world';
import { cellImage, cellInput, pictureCell } from './cell-input';
import { coveredCells } from './merges';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What `clear` is to leave alone. */
export interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

/** Reading what cells hold. */
export function rangeValues(world: World, area: Area) {
  const first = { ...area, rows: 1, columns: 1 };
  const valuesIn = (cells: Area) => {
    assertCalculated(world, cells);
    return readCells(world.grid, cells).map((row) =>
      row.map((cell) =>
        cell.picture === null ? scriptValue(cell, world.zone) : cellImage(world, cell.picture),
      ),
    );
  };
  const shownIn = (cells: Area): string[][] => {
    assertCalculated(world, cells);
    const shown = world.grid
      .sheet(cells.sheet)
      .getRange(cells.row - 1, cells.column - 1, cells.rows, cells.columns)
      .getDisplayValues();
    return shown.map((row) => row.map((text) => (text === '#SPILL!' ? '#REF!' : String(text ?? ''))));
  };
  const formulasIn = (cells: Area) =>
    mapCells(cells, (i, j) => shownFormula(world.grid, cells.sheet, cells.row - 1 + i, cells.column - 1 + j));
  return {
    getValues: () => valuesIn(area),
    getValue: () => valuesIn(first)[0]?.[0],
    getDisplayValues: () => shownIn(area),
    getDisplayValue: () => shownIn(first)[0]?.[0] ?? '',
    getFormulas: () => formulasIn(area),
    getFormula: () => formulasIn(first)[0]?.[0] ?? '',
    isBlank: () =>
      readCells(world.grid, area).every((row) => row.every((cell) => cell.value === '' && !cell.formula)),
  } satisfies Partial<Range>;
}

/** Writing into cells: `one` value into all cells of all areas, or `many` into their own. */
export function valueSetters(world: World, areas: readonly Area[]) {
  const sheet = areas[0]?.sheet ?? '';
  const rules = { zone: world.zone, keepsApostrophes: world.strict.keepApostrophes };
  const write = (valueAt: (i: number, j: number) => unknown) => {
    const formats = new Map(areas.map((area) => [area, readStyles(world.grid, area)]));
    const isCovered = coveredCells(world, sheet);
    const assertAccepted = acceptance(world, sheet);
    const contents = new Map(
      areas.map((area) => [
        area,
        mapCells(area, (i, j) => {
          const format = formats.get(area)?.[i]?.[j]?.n?.pattern ?? null;
          const value = valueAt(i, j);
          const content = pictureCell(value) ?? cellInput(value, format, rules);
          assertAccepted?.(area.row + i, area.column + j, content);
          return isCovered?.(area.row + i, area.column + j) ? {} : content;
        }),
      ]),
    );
    writeContents(world.grid, sheet, areas, (i, j, area) => contents.get(area)?.[i]?.[j] ?? {});
  };
  const asFormula = (formula: string) =>
    formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  return {
    one: {
      setValue: (value: unknown) => write(() => value),
      setFormula: (formula: string) => write(() => asFormula(formula)),
    },
    many: (area: Area) =>
      ({
        setValues(values: unknown[][]) {
          assertFits(area, values, 'setValues');
          write((i, j) => values[i]?.[j]);
        },
        setFormulas(formulas: string[][]) {
          assertFits(area, formulas, 'setFormulas');
          write((i, j) => asFormula(formulas[i]?.[j] ?? ''));
        },
      }) satisfies Chained<Range>,
  };
}

/** Emptying cells, of their content, their look, or both. */
export function clearing(world: World, areas: readonly Area[]) {
  const sheet = areas[0]?.sheet ?? '';
  const clearContent = () => writeContents(world.grid, sheet, areas, () => ({}));
  const clearFormat = () => writeStyles(world.grid, sheet, areas, () => null, true);
  return {
    clearContent,
    clearFormat,
    clear(options: ClearOptions = {}) {
      const isAll = !Object.values(options).some(Boolean);
      if (isAll || options.contentsOnly) clearContent();
      if (isAll || options.formatOnly) clearFormat();
    },
  };
}

function scriptValue(
  { value, numberFormat }: CellContent,
  zone: string | null,
): string | number | boolean | Date {
  return typeof value === 'number' && isDateFormat(numberFormat) ? dateOfSerial(value, zone) : value;
}

/** A formula has no value in the execution that wrote it: on Google it would say `Loading...`. */
function assertCalculated(world: World, area: Area): void {
  mapCells(area, (i, j) => {
    const [row, column] = [area.row + i, area.column + j];
    if (!world.calculation.isPending(area.sheet, row - 1, column - 1)) return;
    const name = world.grid.sheet(area.sheet).getSheetName();
    throw new Error(
      `${name}!${writeA1({ row, column, rows: 1, columns: 1 })} is not calculated yet: read it in a later execution`,
    );
  });
}

/**
 * `Range.copyTo`: the look (`{ formatOnly: true }`) or the values and formulas (`{ contentsOnly: true }`), or both. A
 * larger target is filled again and again. Formulas that would have to point elsewhere at the target are not emulated.
 */
export function copyRange(world: World, from: Area, to: Area, how: readonly unknown[]): void {
  const [options = {}] = how as { formatOnly?: boolean; contentsOnly?: boolean }[];
  if (typeof options !== 'object' || how.length > 1)
    throw new Error('Range.copyTo with a CopyPasteType is not emulated');
  const target = { ...to, rows: Math.max(to.rows, from.rows), columns: Math.max(to.columns, from.columns) };
  const at = <T>(rows: readonly (readonly T[])[], i: number, j: number) =>
    rows[i % from.rows]?.[j % from.columns] as T;
  const cells = readCells(world.grid, from);
  const styles = readStyles(world.grid, from);
  if (!options.formatOnly) {
    const matrix = world.grid.sheet(from.sheet).getSheet().getCellMatrix();
    const moves = from.row !== to.row || from.column !== to.column;
    if (moves && cells.some((row) => row.some(({ formula }) => formula !== null)))
      throw new Error('Range.copyTo of formulas to other rows or columns is not emulated');
    const contents = mapCells(from, (i, j) => {
      const { v, t, f } = matrix.getValue(from.row - 1 + i, from.column - 1 + j) ?? {};
      if (f) return { f };
      return v === undefined || v === null ? {} : { v, ...(t === undefined || t === null ? {} : { t }) };
    });
    writeContents(world.grid, to.sheet, [target], (i, j) => ({ ...at(contents, i, j) }));
  }
  if (options.contentsOnly) return;
  writeStyles(world.grid, to.sheet, [target], () => null, false);
  writeStyles(world.grid, to.sheet, [target], (i, j) => plain(at(styles, i, j)), true);
}

function plain(style: Nullable<IStyleData>): IStyleData {
  return style ?? {};
}
