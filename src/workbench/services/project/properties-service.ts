import type { World } from '../world/world';

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** Google's limits, in bytes of UTF-8: 9 KB a value and 500 KB a store. */
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

/** What a script has stored, by key. A test may look into it, or fill it. */
export interface PropertyStores {
  readonly document: Map<string, string>;
  readonly user: Map<string, string>;
  readonly script: Map<string, string>;
}

export function emptyStores(): PropertyStores {
  return { document: new Map(), user: new Map(), script: new Map() };
}

/** `PropertiesService`. */
export function propertiesService(world: World, stores: PropertyStores): Service {
  return world.emulate<Service>('PropertiesService', {
    getDocumentProperties: () => properties(world, stores.document),
    getUserProperties: () => properties(world, stores.user),
    getScriptProperties: () => properties(world, stores.script),
  });
}

function properties(world: World, store: Map<string, string>): Properties {
  return world.emulate<Properties>(
    'Properties',
    {
      getProperty: (key: string) => store.get(String(key)) ?? null,
      getProperties: () => Object.fromEntries(store),
      getKeys: () => [...store.keys()],
    },
    {
      setProperty: (key: string, value: string) =>
        replaceWith(store, new Map([...store, [key, String(value)]])),
      setProperties(given: Record<string, string>, deletesOthers = false) {
        const added = Object.entries(given).map(([key, value]): [string, string] => [key, String(value)]);
        replaceWith(store, new Map([...(deletesOthers ? [] : store), ...added]));
      },
      deleteProperty: (key: string) => void store.delete(key),
      deleteAllProperties: () => store.clear(),
    },
  );
}

/** All of it or nothing: where a limit is passed, the store stays as it was. */
function replaceWith(store: Map<string, string>, next: ReadonlyMap<string, string>): void {
  const bytes = [...next].map(([key, value]) => ({ key: byteLength(key), value: byteLength(value) }));
  if (bytes.some(({ value }) => value > largestValue)) throw new Error('Argument too large: value');
  if (bytes.reduce((sum, { key, value }) => sum + key + value, 0) > largestStore) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.clear();
  for (const [key, value] of next) store.set(key, value);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
