import type { Area } from '../grid/area';
import { rangeNotes } from './range-notes';
import { rangePosition } from './range-position';
import { rangeStyleGetters, styleSetters } from './range-styles';
import { rangeValidationGetters, validationSetters } from './range-validation';
import { clearing, rangeValues, valueSetters } from './range-values';
import type { World } from './world';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A script's range. It has been checked to lie inside its sheet. */
export function rangeOn(world: World, area: Area): Range {
  const values = valueSetters(world, [area]);
  const styles = styleSetters(world, [area]);
  const validation = validationSetters(world, [area]);
  const notes = rangeNotes(world, [area]);
  const range = world.emulate<Range>(
    'Range',
    {
      ...rangePosition(world, area, (other) => rangeOn(world, other)),
      ...rangeValues(world, area),
      ...rangeStyleGetters(world, area),
      ...rangeValidationGetters(world, area),
      ...notes.answers,
    },
    {
      ...values.one,
      ...values.many(area),
      ...styles.one,
      ...styles.many(area),
      ...validation.one,
      ...validation.many(area),
      ...notes.one,
      ...notes.many(area),
      ...clearing(world, [area]),
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
    { getRanges: () => areas.map((area) => rangeOn(world, area)) },
    {
      ...valueSetters(world, areas).one,
      ...styleSetters(world, areas).one,
      ...validationSetters(world, areas).listed,
      ...rangeNotes(world, areas).one,
      ...clearing(world, areas),
    },
  );
}
