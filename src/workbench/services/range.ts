import type { Whole } from '../grid/a1';
import type { Area } from '../grid/area';
import { rangeMetadata } from './developer-metadata';
import { createFilter } from './filter';
import { assertEditable, editing, protect } from './protection';
import { copyRange } from './range-copy';
import { rangeMerges } from './range-merge';
import { rangeNotes } from './range-notes';
import { rangePosition } from './range-position';
import { rangeStyleGetters, styleSetters } from './range-styles';
import { rangeValidationGetters, validationSetters } from './range-validation';
import { type ClearOptions, clearing, rangeValues, valueSetters } from './range-values';
import { areaOf, type World } from './world';

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
