import { sheetOn } from './sheet';
import { spreadsheet } from './spreadsheet';
import type { World } from './world';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type VisibilityType = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** A mark that only scripts see, on a sheet or on the whole file. */
export interface MetadataState {
  readonly id: number;
  /** The grid's id of the sheet; `null` for the whole file. */
  readonly sheet: string | null;
  key: string;
  value: string | null;
  visibility: Visibility;
}

type Visibility = 'DOCUMENT' | 'PROJECT';

/** The methods for marks on a sheet, or on the file where `sheet` is `null`. */
export function metadataMethods(world: World, sheet: string | null) {
  const here = () => world.file.metadata.filter((state) => state.sheet === sheet);
  return {
    answers: {
      getDeveloperMetadata: () => here().map((state) => metadata(world, state)),
      createDeveloperMetadataFinder: () =>
        finder(world, () => (sheet === null ? world.file.metadata : here())),
    },
    chained: {
      addDeveloperMetadata(key: string, ...rest: unknown[]) {
        const visibility = rest.find(isVisibility) ?? 'DOCUMENT';
        const value = rest.find((item) => typeof item === 'string' && !isVisibility(item));
        const id = 1 + Math.max(0, ...world.file.metadata.map((state) => state.id));
        world.file.metadata.push({
          id,
          sheet,
          key,
          value: value === undefined ? null : String(value),
          visibility,
        });
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
      withVisibility: (visibility: unknown) => withCondition((state) => state.visibility === visibility),
      withLocationType: (type: unknown) => withCondition((state) => locationType(state) === type),
    },
  );
}

function metadata(world: World, state: MetadataState): Metadata {
  return world.emulate<Metadata>(
    'DeveloperMetadata',
    {
      getId: () => state.id,
      getKey: () => state.key,
      getValue: () => state.value,
      getVisibility: () => state.visibility as unknown as VisibilityType,
      getLocation: () =>
        world.emulate<Location>('DeveloperMetadataLocation', {
          getLocationType: () => locationType(state) as unknown as LocationType,
          getSheet: () => (state.sheet === null ? null : sheetOn(world, state.sheet)),
          getSpreadsheet: () => (state.sheet === null ? spreadsheet(world) : null),
          getRow: () => null,
          getColumn: () => null,
        }),
      remove: () => {
        world.file.metadata = world.file.metadata.filter((other) => other !== state);
      },
    },
    {
      setKey: (key: string) => {
        state.key = key;
      },
      setValue: (value: string) => {
        state.value = value;
      },
      setVisibility: (visibility: unknown) => {
        state.visibility = visibility as Visibility;
      },
    },
  );
}

function locationType(state: MetadataState): 'SPREADSHEET' | 'SHEET' {
  return state.sheet === null ? 'SPREADSHEET' : 'SHEET';
}

function isVisibility(value: unknown): value is Visibility {
  return value === 'DOCUMENT' || value === 'PROJECT';
}
