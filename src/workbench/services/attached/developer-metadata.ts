import type { Area } from '../../grid/area';
import { expectMember, memberName, memberOf } from '../calls/enumeration';
import type { Line, MetadataState } from '../world/file-state';

import { areaOf, type World } from '../world/world';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where marks hang: on the file, on a sheet, or on a row or column of one. */
interface Place {
  readonly sheet: string | null;
  readonly line: Line | null;
}

/** The methods for marks on a sheet, or on the file where `sheet` is `null`; a finder sees those inside as well. */
export function metadataMethods(world: World, sheet: string | null) {
  return methodsAt(
    world,
    () => ({ sheet, line: null }),
    (state) => sheet === null || state.sheet === sheet,
  );
}

/** The methods for marks on a range. Sheets takes them on one whole row or column only, written as `C:C` or `5:5`. */
export function rangeMetadata(world: World, area: Area, whole: 'rows' | 'columns' | null) {
  const lineHere = (): Line | null => {
    if (whole === 'columns' && area.columns === 1) return { axis: 'column', position: area.column };
    if (whole === 'rows' && area.rows === 1) return { axis: 'row', position: area.row };
    return null;
  };
  const place = () => {
    const line = lineHere();
    if (line) return { sheet: area.sheet, line };
    throw new Error(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
        'to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  };
  const isInside = ({ sheet, line }: MetadataState) => {
    if (sheet !== area.sheet || line === null) return false;
    const [first, size] =
      line.axis === 'row' ? [area.row, area.rows] : ([area.column, area.columns] as const);
    const isWholeLine = whole === (line.axis === 'row' ? 'rows' : 'columns');
    return isWholeLine && line.position >= first && line.position < first + size;
  };
  const here = (state: MetadataState) => {
    const line = lineHere();
    return (
      line !== null &&
      isInside(state) &&
      state.line?.axis === line.axis &&
      state.line.position === line.position
    );
  };
  return methodsAt(world, place, isInside, here);
}

function methodsAt(
  world: World,
  place: () => Place,
  isInside: (state: MetadataState) => boolean,
  isHere: (state: MetadataState) => boolean = (state) => {
    const { sheet } = place();
    return state.sheet === sheet && state.line === null;
  },
) {
  const visibilityOf = (value: unknown) => memberName(world, 'DeveloperMetadataVisibility', value);
  return {
    answers: {
      getDeveloperMetadata: () => world.file.metadata.filter(isHere).map((state) => metadata(world, state)),
      createDeveloperMetadataFinder: () => finder(world, () => world.file.metadata.filter(isInside)),
    },
    chained: {
      addDeveloperMetadata(key: string, ...rest: unknown[]) {
        const visibility = rest.map(visibilityOf).find((name) => name !== null) ?? 'DOCUMENT';
        const value = rest.find((item) => item !== null && item !== undefined && visibilityOf(item) === null);
        const id = 1 + Math.max(0, ...world.file.metadata.map((state) => state.id));
        world.file.metadata = [
          ...world.file.metadata,
          { id, ...place(), key, value: value === undefined ? null : String(value), visibility },
        ];
      },
    },
  };
}

function finder(world: World, candidates: () => readonly MetadataState[]): Finder {
  const conditions: ((state: MetadataState) => boolean)[] = [];
  const withCondition = (condition: (state: MetadataState) => boolean) => void conditions.push(condition);
  return world.emulate<Finder>(
    'DeveloperMetadataFinder',
    {
      find: () =>
        candidates()
          .filter((state) => conditions.every((condition) => condition(state)))
          .map((state) => metadata(world, state)),
    },
    {
      withId: (id: number) => withCondition((state) => state.id === id),
      withKey: (key: string) => withCondition((state) => state.key === key),
      withValue: (value: string) => withCondition((state) => state.value === value),
      withVisibility(given: unknown) {
        const name = expectMember(
          world,
          'DeveloperMetadataVisibility',
          given,
          'DeveloperMetadataFinder.withVisibility',
        );
        withCondition((state) => state.visibility === name);
      },
      withLocationType(given: unknown) {
        const name = expectMember(
          world,
          'DeveloperMetadataLocationType',
          given,
          'DeveloperMetadataFinder.withLocationType',
        );
        withCondition((state) => locationType(state) === name);
      },
    },
  );
}

function metadata(world: World, state: MetadataState): Metadata {
  const assertThere = () => {
    if (!world.file.metadata.includes(state)) throw new Error('The developer metadata no longer exists.');
  };
  const set = (change: Partial<MetadataState>) => {
    assertThere();
    Object.assign(state, change);
  };
  const lineOf = (axis: Line['axis']): Range | null =>
    state.line?.axis === axis && state.sheet !== null ? lineRange(world, state.sheet, state.line) : null;
  return world.emulate<Metadata>(
    'DeveloperMetadata',
    {
      getId: () => state.id,
      getKey: () => state.key,
      getValue: () => state.value,
      getVisibility: () => memberOf(world, 'DeveloperMetadataVisibility', state.visibility),
      getLocation: () =>
        world.emulate<Location>('DeveloperMetadataLocation', {
          getLocationType: () => memberOf(world, 'DeveloperMetadataLocationType', locationType(state)),
          getSheet: () =>
            state.sheet === null || state.line !== null ? null : world.objects.sheet(state.sheet),
          getSpreadsheet: () => (state.sheet === null ? world.objects.spreadsheet() : null),
          getRow: () => lineOf('row'),
          getColumn: () => lineOf('column'),
        }),
      remove() {
        assertThere();
        world.file.metadata = world.file.metadata.filter((other) => other !== state);
      },
    },
    {
      setKey: (key: string) => set({ key }),
      setValue: (value: string) => set({ value }),
      setVisibility: (given: unknown) =>
        set({
          visibility: expectMember(
            world,
            'DeveloperMetadataVisibility',
            given,
            'DeveloperMetadata.setVisibility',
          ),
        }),
      moveToColumn(range: Range) {
        const { sheet, column, rows, columns } = areaOf(world, range);
        if (columns !== 1 || rows !== world.grid.sheet(sheet).getMaxRows())
          throw new Error('The range must be one whole column.');
        set({ sheet, line: { axis: 'column', position: column } });
      },
      moveToRow(range: Range) {
        const { sheet, row, rows, columns } = areaOf(world, range);
        if (rows !== 1 || columns !== world.grid.sheet(sheet).getMaxColumns())
          throw new Error('The range must be one whole row.');
        set({ sheet, line: { axis: 'row', position: row } });
      },
      moveToSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
        set({ sheet: world.sheets.get(sheet) ?? null, line: null }),
      moveToSpreadsheet: () => set({ sheet: null, line: null }),
    },
  );
}

function lineRange(world: World, sheet: string, { axis, position }: Line): Range {
  const grid = world.grid.sheet(sheet);
  return axis === 'column'
    ? world.objects.range({ sheet, row: 1, column: position, rows: grid.getMaxRows(), columns: 1 }, 'columns')
    : world.objects.range(
        { sheet, row: position, column: 1, rows: 1, columns: grid.getMaxColumns() },
        'rows',
      );
}

function locationType({ sheet, line }: MetadataState): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if (sheet === null) return 'SPREADSHEET';
  if (line === null) return 'SHEET';
  return line.axis === 'row' ? 'ROW' : 'COLUMN';
}
