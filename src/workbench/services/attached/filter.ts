import type { Area } from '../../grid/area';
import type { FilterState } from '../world/file-state';

import type { World } from '../world/world';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type CriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const criteriaOf = new WeakMap<object, readonly string[]>();

/** The filter of a sheet as a script sees it, or `null`. */
export function filterOf(world: World, sheet: string): Filter | null {
  const now = () => world.file.filters.find(({ area }) => area.sheet === sheet);
  const replace = (next: FilterState | null) => {
    world.file.filters = [
      ...world.file.filters.filter(({ area }) => area.sheet !== sheet),
      ...(next === null ? [] : [next]),
    ];
  };
  const state = now();
  if (!state) return null;
  const withColumn = (position: number, texts: readonly string[] | null) => {
    const hidden = new Map(now()?.hidden ?? []);
    if (texts === null) hidden.delete(position);
    else hidden.set(position, texts);
    replace({ area: now()?.area ?? state.area, hidden });
  };
  return world.emulate<Filter>(
    'Filter',
    {
      getRange: () => world.objects.range(now()?.area ?? state.area),
      remove: () => replace(null),
      getColumnFilterCriteria(position: number) {
        const texts = now()?.hidden.get(position);
        return (texts === undefined ? null : criteria(world, texts)) as Criteria;
      },
    },
    {
      setColumnFilterCriteria: (position: number, given: Criteria | null) =>
        withColumn(position, given === null ? null : (criteriaOf.get(given) ?? [])),
      removeColumnFilterCriteria: (position: number) => withColumn(position, null),
    },
  );
}

/** Puts a filter on the area. */
export function createFilter(world: World, area: Area): Filter {
  if (world.file.filters.some((filter) => filter.area.sheet === area.sheet))
    throw new Error("You can't create a filter in a sheet that already has a filter.");
  world.file.filters = [...world.file.filters, { area, hidden: new Map() }];
  return filterOf(world, area.sheet) as Filter;
}

/** Whether a row, counted from 1, is hidden because of what one of its cells shows. */
export function isHiddenByFilter(world: World, sheet: string, row: number): boolean {
  const filter = world.file.filters.find(({ area }) => area.sheet === sheet);
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.hidden].some(([column, texts]) => {
    const shown = world.grid
      .sheet(sheet)
      .getRange(row - 1, column - 1, 1, 1)
      .getDisplayValues()[0]?.[0];
    return texts.includes(String(shown ?? ''));
  });
}

/** `SpreadsheetApp.newFilterCriteria()`: hiding by what is shown is all that is emulated. */
export function filterCriteriaBuilder(world: World): CriteriaBuilder {
  let hidden: readonly string[] = [];
  return world.emulate<CriteriaBuilder>(
    'FilterCriteriaBuilder',
    { build: () => criteria(world, hidden) },
    {
      setHiddenValues(values: string[]) {
        hidden = [...values];
      },
    },
  );
}

function criteria(world: World, hidden: readonly string[]): Criteria {
  const made = world.emulate<Criteria>('FilterCriteria', { getHiddenValues: () => [...hidden] });
  criteriaOf.set(made, hidden);
  return made;
}
