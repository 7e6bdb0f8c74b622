import { ICommandService, type IRange } from '@univerjs/core';
import type { Area } from '../../grid/area';
import type { ColumnGroupState } from './file-state';
import type { World } from './world';

/** Where rows or columns, counted from 1, are after some were inserted, deleted or moved; `null` where they are gone. */
interface Shift {
  readonly axis: 'row' | 'column';
  line(position: number): number | null;
  /** First and last of a stretch. */
  stretch(first: number, last: number): readonly [number, number] | null;
}

/** Keeps what the file holds beside its cells (marks, charts, protections, filters, column groups) at its rows and columns. */
export function followStructure(world: World): void {
  world.grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const shift = shiftOf(id, params as Change);
    if (shift) follow(world, (params as Change).subUnitId, shift);
  });
}

interface Change {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

function shiftOf(id: string, change: Change): Shift | null {
  switch (id) {
    case 'sheet.mutation.insert-row':
      return inserted('row', change.range.startRow + 1, change.range.endRow - change.range.startRow + 1);
    case 'sheet.mutation.insert-col':
      return inserted(
        'column',
        change.range.startColumn + 1,
        change.range.endColumn - change.range.startColumn + 1,
      );
    case 'sheet.mutation.remove-rows':
      return removed('row', change.range.startRow + 1, change.range.endRow + 1);
    case 'sheet.mutation.remove-col':
      return removed('column', change.range.startColumn + 1, change.range.endColumn + 1);
    case 'sheet.mutation.move-rows':
      return moved(
        'row',
        change.sourceRange.startRow + 1,
        change.sourceRange.endRow + 1,
        change.targetRange.startRow + 1,
      );
    case 'sheet.mutation.move-columns':
      return moved(
        'column',
        change.sourceRange.startColumn + 1,
        change.sourceRange.endColumn + 1,
        change.targetRange.startColumn + 1,
      );
    default:
      return null;
  }
}

function inserted(axis: Shift['axis'], at: number, count: number): Shift {
  const line = (position: number) => (position >= at ? position + count : position);
  return { axis, line, stretch: (first, last) => [line(first), line(last)] };
}

function removed(axis: Shift['axis'], from: number, to: number): Shift {
  const count = to - from + 1;
  const after = (position: number) => position - count;
  return {
    axis,
    line: (position) => (position < from ? position : position > to ? after(position) : null),
    stretch(first, last) {
      const begin = first < from ? first : first > to ? after(first) : from;
      const end = last < from ? last : last > to ? after(last) : from - 1;
      return end < begin ? null : [begin, end];
    },
  };
}

/** The stretch is set before the line that had the number `target`. A longer stretch stays, as if nothing had moved. */
function moved(axis: Shift['axis'], from: number, to: number, target: number): Shift {
  const count = to - from + 1;
  const line = (position: number) => {
    if (position >= from && position <= to) return position - from + (target > to ? target - count : target);
    if (position > to && position < target) return position - count;
    if (position < from && position >= target) return position + count;
    return position;
  };
  return {
    axis,
    line,
    stretch: (first, last) => (first >= from && last <= to ? [line(first), line(last)] : [first, last]),
  };
}

function follow(world: World, sheet: string, shift: Shift): void {
  const { file } = world;
  file.metadata = file.metadata.filter((state) => {
    if (state.sheet !== sheet || state.line?.axis !== shift.axis) return true;
    const position = shift.line(state.line.position);
    if (position !== null) state.line = { axis: shift.axis, position };
    return position !== null;
  });
  file.charts = file.charts.map((chart) => ({
    ...chart,
    areas: chart.areas.flatMap((area) => (area.sheet === sheet ? listed(shifted(area, shift)) : [area])),
    position: chart.sheet === sheet ? anchored(chart.position, shift) : chart.position,
  }));
  for (const state of file.protections) {
    if (state.sheet !== sheet) continue;
    state.unprotected = state.unprotected.flatMap((area) => listed(shifted(area, shift)));
  }
  file.protections = file.protections.filter((state) => {
    if (state.sheet !== sheet || state.area === null) return true;
    const area = shifted(state.area, shift);
    state.area = area ?? state.area;
    return area !== null;
  });
  file.columnGroups = regrouped(file.columnGroups, sheet, shift);
  file.filters = file.filters.flatMap((state) => {
    if (state.area.sheet !== sheet) return [state];
    const area = shifted(state.area, shift);
    if (area === null) return [];
    if (shift.axis === 'row') return [{ ...state, area }];
    const hidden = [...state.hidden].flatMap(([column, texts]) => {
      const to = shift.line(column);
      return to === null ? [] : [[to, texts] as const];
    });
    return [{ area, hidden: new Map(hidden) }];
  });
}

function regrouped(
  groups: readonly ColumnGroupState[],
  sheet: string,
  shift: Shift,
): readonly ColumnGroupState[] {
  if (shift.axis === 'row') return groups;
  return groups.flatMap((group) => {
    if (group.sheet !== sheet) return [group];
    const stretch = shift.stretch(group.first, group.last);
    return stretch === null ? [] : [{ ...group, first: stretch[0], last: stretch[1] }];
  });
}

function shifted(area: Area, shift: Shift): Area | null {
  const [start, size] = shift.axis === 'row' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const stretch = shift.stretch(area[start], area[start] + area[size] - 1);
  return stretch && { ...area, [start]: stretch[0], [size]: stretch[1] - stretch[0] + 1 };
}

function anchored<Position extends { row: number; column: number }>(
  position: Position,
  shift: Shift,
): Position {
  return { ...position, [shift.axis]: shift.line(position[shift.axis]) ?? position[shift.axis] };
}

function listed(area: Area | null): Area[] {
  return area ? [area] : [];
}
