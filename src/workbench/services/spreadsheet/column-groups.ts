import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../grid/area';
import { assertEditable } from '../attached/protection';
import type { ColumnGroupState } from '../world/file-state';
import type { World } from '../world/world';

type Group = GoogleAppsScript.Spreadsheet.Group;

/** Sheets nests groups no deeper. */
const deepest = 8;

/** The column groups of a sheet as a script sees them. */
export function sheetColumnGroups(world: World, id: string) {
  const fold = (isCollapsed: boolean) => {
    for (const group of groupsOf(world, id)) setCollapsed(world, group, isCollapsed);
  };
  return {
    answers: {
      getColumnGroupDepth: (column: number) => depthAt(world, id, column),
      getColumnGroup(column: number, depth: number): Group | null {
        const found = groupAt(world, id, column, depth);
        return found === undefined ? null : groupObject(world, found);
      },
    },
    chained: {
      collapseAllColumnGroups: () => fold(true),
      expandAllColumnGroups: () => fold(false),
    },
  };
}

/** `Range.shiftColumnGroupDepth`: groups the columns of the area, or takes them out of groups. */
export function shiftColumnGroupDepth(world: World, area: Area, delta: number): void {
  assertEditable(world, area.sheet, null);
  const before = groupsOf(world, area.sheet);
  const columns = world.grid.sheet(area.sheet).getMaxColumns();
  const depths = Array.from({ length: columns }, (_, at) => {
    const isInside = at + 1 >= area.column && at + 1 < area.column + area.columns;
    return bounded(depthAt(world, area.sheet, at + 1) + (isInside ? delta : 0));
  });
  const after = Array.from({ length: deepest }, (_, at) => at + 1).flatMap((depth) =>
    stretches(depths.map((one) => one >= depth)).map(([first, last]): ColumnGroupState => {
      const isSame = (one: ColumnGroupState) =>
        one.first === first && one.last === last && one.depth === depth;
      return {
        sheet: area.sheet,
        first,
        last,
        depth,
        isCollapsed: before.find(isSame)?.isCollapsed ?? false,
      };
    }),
  );
  world.file.columnGroups = [
    ...world.file.columnGroups.filter(({ sheet }) => sheet !== area.sheet),
    ...after,
  ];
}

function bounded(depth: number): number {
  return Math.max(0, Math.min(deepest, depth));
}

/** First and last position, counted from 1, of each run of yeses. */
function stretches(isIn: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  isIn.forEach((is, at) => {
    const last = found[found.length - 1];
    if (!is) return;
    if (last !== undefined && last[1] === at) last[1] = at + 1;
    else found.push([at + 1, at + 1]);
  });
  return found;
}

function groupObject(world: World, { sheet, first, depth }: ColumnGroupState): Group {
  const now = () => {
    const found = groupAt(world, sheet, first, depth);
    if (found === undefined) throw new Error('The group no longer exists.');
    return found;
  };
  return world.emulate<Group>(
    'Group',
    {
      getDepth: () => depth,
      isCollapsed: () => now().isCollapsed,
      getRange: () => world.objects.range(areaOf(world, now()), 'columns'),
      getControlIndex: () => now().last + 1,
      remove: () => shiftColumnGroupDepth(world, areaOf(world, now()), -1),
    },
    {
      collapse: () => setCollapsed(world, now(), true),
      expand: () => setCollapsed(world, now(), false),
    },
  );
}

/** Columns go out of sight with their group, and come back but for those of a group within it that stays folded. */
function setCollapsed(world: World, group: ColumnGroupState, isCollapsed: boolean): void {
  const { sheet, first, last, depth } = group;
  world.file.columnGroups = world.file.columnGroups.map((one) =>
    one.sheet === sheet && one.first === first && one.depth === depth ? { ...one, isCollapsed } : one,
  );
  const grid = world.grid.sheet(sheet);
  if (isCollapsed) hide(grid, first, last);
  else {
    grid.showColumns(first - 1, last - first + 1);
    for (const inner of groupsOf(world, sheet)) {
      if (inner.isCollapsed && inner.first >= first && inner.last <= last)
        hide(grid, inner.first, inner.last);
    }
  }
}

function hide(grid: FWorksheet, first: number, last: number): void {
  grid.hideColumns(first - 1, last - first + 1);
}

function areaOf(world: World, { sheet, first, last }: ColumnGroupState): Area {
  return {
    sheet,
    row: 1,
    rows: world.grid.sheet(sheet).getMaxRows(),
    column: first,
    columns: last - first + 1,
  };
}

function groupsOf(world: World, id: string): readonly ColumnGroupState[] {
  return world.file.columnGroups.filter(({ sheet }) => sheet === id);
}

function groupAt(world: World, id: string, column: number, depth: number): ColumnGroupState | undefined {
  return groupsOf(world, id).find(
    (group) => group.depth === depth && column >= group.first && column <= group.last,
  );
}

function depthAt(world: World, id: string, column: number): number {
  return groupsOf(world, id).filter(({ first, last }) => column >= first && column <= last).length;
}
