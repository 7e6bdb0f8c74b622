/** A small store of texts by key. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** In no order that could be relied on. */
  setAll(values: Readonly<Record<string, string>>): void;
  all(): Readonly<Record<string, string>>;
  remove(key: string): void;
}

/** Kept with the open file, for everyone who works in it. */
export function fileStore(): Store {
  return storeOver(PropertiesService.getDocumentProperties());
}

/** Kept with the person, for every file they open. */
export function personalStore(): Store {
  return storeOver(PropertiesService.getUserProperties());
}

function storeOver(properties: GoogleAppsScript.Properties.Properties): Store {
  return {
    get: (key) => properties.getProperty(key),
    set: (key, value) => {
      properties.setProperty(key, value);
    },
    setAll: (values) => {
      properties.setProperties({ ...values });
    },
    all: () => properties.getProperties(),
    remove: (key) => {
      properties.deleteProperty(key);
    },
  };
}
