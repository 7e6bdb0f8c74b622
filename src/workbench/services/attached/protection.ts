import { type Area, overlap } from '../../grid/area';
import { memberOf } from '../calls/enumeration';
import { Refusal } from '../calls/strictness';
import type { ProtectionState } from '../world/file-state';
import { areaOf, type World } from '../world/world';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const refused =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Protects a range, or a whole sheet where there is no area. What the person protects, a script cannot edit. */
export function protect(world: World, sheet: string, area: Area | null): Protection {
  const state: ProtectionState = {
    sheet,
    area,
    unprotected: [],
    description: '',
    isWarning: false,
    letsScriptThrough: world.actor === 'script',
  };
  world.file.protections.push(state);
  return protection(world, state);
}

/** The protections of a sheet, of this type, or of all sheets. */
export function protections(world: World, type: 'RANGE' | 'SHEET', sheet: string | null): Protection[] {
  return world.file.protections
    .filter(
      (state) => (sheet === null || state.sheet === sheet) && (state.area === null) === (type === 'SHEET'),
    )
    .map((state) => protection(world, state));
}

/** Throws where a script may not edit these cells; without any, where it may not edit the sheet itself. */
export function assertEditable(world: World, sheet: string, areas: readonly Area[] | null): void {
  if (world.actor === 'person' || world.file.protections.length === 0) return;
  const isRefused = closed(world, sheet).some((state) => {
    if (state.area !== null) return areas?.some((area) => overlap(area, state.area as Area)) ?? false;
    return !areas?.every((area) => state.unprotected.some((open) => contains(open, area)));
  });
  if (isRefused) throw new Refusal(refused);
}

/** Throws where anything on the sheet is protected: such a sheet cannot be deleted. */
export function assertNothingProtected(world: World, sheet: string): void {
  if (world.actor === 'script' && closed(world, sheet).length > 0) throw new Refusal(refused);
}

/** The methods, each refusing where the cells are protected. */
export function editing<Methods extends object>(
  world: World,
  sheet: string,
  areas: readonly Area[] | null,
  methods: Methods,
): Methods {
  const guarded = Object.entries(methods).map(([name, method]) => [
    name,
    (...args: unknown[]) => {
      assertEditable(world, sheet, areas);
      return (method as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return Object.fromEntries(guarded) as Methods;
}

function closed(world: World, sheet: string): ProtectionState[] {
  return world.file.protections.filter(
    (state) => state.sheet === sheet && !state.letsScriptThrough && !state.isWarning,
  );
}

function protection(world: World, state: ProtectionState): Protection {
  const letThrough = () => {
    state.letsScriptThrough = true;
  };
  return world.emulate<Protection>(
    'Protection',
    {
      canEdit: () => world.actor === 'person' || state.letsScriptThrough,
      getDescription: () => state.description,
      getProtectionType: () => memberOf(world, 'ProtectionType', state.area === null ? 'SHEET' : 'RANGE'),
      getRange: () =>
        world.objects.range(
          state.area ?? {
            sheet: state.sheet,
            row: 1,
            column: 1,
            rows: world.grid.sheet(state.sheet).getMaxRows(),
            columns: world.grid.sheet(state.sheet).getMaxColumns(),
          },
        ),
      getUnprotectedRanges: () => state.unprotected.map((area) => world.objects.range(area)),
      isWarningOnly: () => state.isWarning,
      remove: () => {
        world.file.protections = world.file.protections.filter((other) => other !== state);
      },
    },
    {
      addEditor: letThrough,
      addEditors: letThrough,
      setDescription(text: string) {
        state.description = text;
      },
      setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]) {
        state.unprotected = ranges.map((range) => areaOf(world, range));
      },
      setWarningOnly(isWarning: boolean) {
        state.isWarning = isWarning;
      },
    },
  );
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
