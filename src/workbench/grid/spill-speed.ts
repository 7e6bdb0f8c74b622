import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Univer keeps an index of the values in columns that lookups search. It also enters what every formula spills, and
 * looks through the whole column for each cell: 50,000 rows took two minutes. Rows that no lookup has searched are
 * left out here; a lookup enters them when it comes.
 */
export function spareLookupIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  if (Object.hasOwn(index, 'set')) return;
  const enter = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, replaces = false) => {
    const isSearched = !index.shouldContinueBuildingCache(unit, sheet, column, row);
    if (replaces && !isSearched) return;
    enter(unit, sheet, column, value, row, replaces);
  };
}
