import { type Whole, writeA1 } from '../../grid/a1';
import type { Area } from '../../grid/area';
import { rangeMetadata } from '../attached/developer-metadata';
import { createFilter } from '../attached/filter';
import { assertEditable, editing, protect } from '../attached/protection';
import { rangeValidationGetters, validationSetters } from '../attached/validated-cells';
import { shiftColumnGroupDepth } from '../spreadsheet/column-groups';
import { assertInside } from '../world/areas';
import { areaOf, type World } from '../world/world';
import { rangeMerges } from './merges';
import { rangeNotes } from './notes';
import { rangeStyleGetters, styleSetters } from './styles';
import { type ClearOptions, clearing, copyRange, rangeValues, valueSetters } from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A script's range. It has been checked to lie inside its sheet. */
export function rangeOn(world: World, area: Area, whole: Whole = null): Range {
  const validation = validationSetters(world, [area]);
  const notes = rangeNotes(world, [area]);
  const merges = rangeMerges(world, area);
  const metadata = rangeMetadata(world, area, whole);
  const range = world.emulate<Range>(
    'Range',
    {
      ...rangePosition(world, area, whole),
      ...rangeValues(world, area),
      ...rangeStyleGetters(world, area),
      ...rangeValidationGetters(world, area),
      ...notes.answers,
      ...merges.answers,
      ...metadata.answers,
      protect: () => protect(world, area.sheet, area),
      createFilter: () => createFilter(world, area),
      copyTo(target: Range, ...how: unknown[]) {
        assertEditable(world, areaOf(world, target).sheet, [areaOf(world, target)]);
        copyRange(world, area, areaOf(world, target), how);
      },
    },
    {
      ...editing(world, area.sheet, [area], {
        ...cellMethods(world, [area]),
        ...valueSetters(world, [area]).many(area),
        ...styleSetters(world, [area]).many(area),
        ...validation.one,
        ...validation.many(area),
        ...notes.many(area),
        ...merges.chained,
      }),
      ...metadata.chained,
      shiftColumnGroupDepth: (delta: number) => shiftColumnGroupDepth(world, area, delta),
      activate: () =>
        void world.grid
          .sheet(area.sheet)
          .getRange(area.row - 1, area.column - 1, area.rows, area.columns)
          .activate(),
    },
  );
  world.areas.set(range, area);
  return range;
}

/** Several ranges of one sheet, changed together. */
export function rangeListOn(world: World, areas: readonly Area[]): RangeList {
  return world.emulate<RangeList>(
    'RangeList',
    { getRanges: () => areas.map((area) => world.objects.range(area)) },
    editing(world, areas[0]?.sheet ?? '', areas, {
      ...cellMethods(world, areas),
      ...validationSetters(world, areas).listed,
    }),
  );
}

/** What one range and several can be told alike. */
function cellMethods(world: World, areas: readonly Area[]) {
  const content = clearing(world, areas);
  const notes = rangeNotes(world, areas).one;
  const validation = validationSetters(world, areas).listed;
  return {
    ...valueSetters(world, areas).one,
    ...styleSetters(world, areas).one,
    ...notes,
    ...content,
    /** Of a range, `clear` takes notes and dropdowns only where it is told to. */
    clear(options: ClearOptions = {}) {
      content.clear(options);
      if (options.commentsOnly) notes.clearNote();
      if (options.validationsOnly) validation.clearDataValidations();
    },
  };
}

/** Where a range stands, and the ranges beside and inside it. */
function rangePosition(world: World, area: Area, whole: Whole) {
  const checked = (next: Area) => world.objects.range(assertInside(world, next));
  return {
    getRow: () => area.row,
    getRowIndex: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getHeight: () => area.rows,
    getWidth: () => area.columns,
    getLastRow: () => area.row + area.rows - 1,
    getLastColumn: () => area.column + area.columns - 1,
    getA1Notation: () => writeA1(area, whole),
    isStartRowBounded: () => whole !== 'columns',
    isEndRowBounded: () => whole !== 'columns',
    isStartColumnBounded: () => whole !== 'rows',
    isEndColumnBounded: () => whole !== 'rows',
    getGridId: () => world.objects.sheet(area.sheet).getSheetId(),
    getSheet: () => world.objects.sheet(area.sheet),
    getCell(row: number, column: number) {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns)
        throw new Error('Cell reference out of range');
      return checked({
        ...area,
        row: area.row + row - 1,
        column: area.column + column - 1,
        rows: 1,
        columns: 1,
      });
    },
    offset: (down: number, right: number, rows: number = area.rows, columns: number = area.columns) =>
      checked({ ...area, row: area.row + down, column: area.column + right, rows, columns }),
  } satisfies Partial<Range>;
}
