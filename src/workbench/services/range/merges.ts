import { type Area, areaOn, overlap } from '../../grid/area';

import type { World } from '../world/world';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells that are shown as one: only the first at the top left holds a value. */
export function rangeMerges(world: World, area: Area) {
  const grid = () =>
    world.grid.sheet(area.sheet).getRange(area.row - 1, area.column - 1, area.rows, area.columns);
  const within = () =>
    world.grid
      .sheet(area.sheet)
      .getMergedRanges()
      .map((merged) => areaOn(area.sheet, merged.getRange()))
      .filter((merged) => overlap(merged, area));
  return {
    answers: {
      isPartOfMerge: () => within().length > 0,
      getMergedRanges: () => within().map((merged) => world.objects.range(merged)),
    } satisfies Partial<Range>,
    chained: {
      merge() {
        grid().breakApart();
        grid().merge({ isForceMerge: true });
      },
      mergeAcross() {
        grid().breakApart();
        grid().mergeAcross({ isForceMerge: true });
      },
      mergeVertically() {
        grid().breakApart();
        grid().mergeVertically({ isForceMerge: true });
      },
      breakApart: () => void grid().breakApart(),
    },
  };
}

/**
 * Whether a cell, counted from 1, lies under a merged one: what is written there is lost without a word. `null` where
 * nothing on the sheet is merged.
 */
export function coveredCells(world: World, sheet: string): ((row: number, column: number) => boolean) | null {
  const merges = world.grid.sheet(sheet).getSheet().getMergeData();
  if (merges.length === 0) return null;
  return (row, column) =>
    merges.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row - 1 >= startRow &&
        row - 1 <= endRow &&
        column - 1 >= startColumn &&
        column - 1 <= endColumn &&
        !(row - 1 === startRow && column - 1 === startColumn),
    );
}
