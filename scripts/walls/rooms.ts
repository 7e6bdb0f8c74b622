/** What lies outside of TypeScript's own language. */
export type World = 'Google’s services' | 'google.script.run' | 'the browser' | 'Node';

export interface Room {
  /** A folder or a file under src. One that stands within another is a room of its own, with its own walls. */
  readonly place: string;
  /** The houses (folders of src) that it may import from, beside its own. */
  readonly imports: readonly string[];
  /** Places in those houses that it may not import all the same. */
  readonly but?: readonly string[];
  /** The packages it may import, as patterns. */
  readonly packages: readonly string[];
  /** The worlds whose globals it may name. */
  readonly names: readonly World[];
}

const node = ['node:*', 'node:*/**'] as const;

const addon = { imports: ['core', 'wire'], packages: [], names: [] } as const;

const sidebar = {
  imports: ['core', 'wire', 'files', 'proof'],
  // zod runs at the add-on's door, so of wire/ the sidebar takes types only.
  but: ['wire/schemas', 'wire/report-schema', 'wire/open-plan', 'wire/take-over'],
  packages: ['preact', 'preact/**'],
  names: ['the browser'],
} as const;

/** Every room, and what it may import and name. What is not said here is refused. */
export const rooms: readonly Room[] = [
  { place: 'main.ts', imports: ['core', 'wire', 'functions', 'addon'], packages: [], names: [] },
  { place: 'core', imports: [], packages: [], names: [] },
  { place: 'wire', imports: ['core'], packages: ['zod/mini'], names: [] },
  { place: 'functions', imports: ['core', 'wire'], packages: [], names: [] },
  { place: 'addon', ...addon },
  { place: 'addon/gateway', ...addon, names: ['Google’s services'] },
  { place: 'sidebar', ...sidebar },
  { place: 'sidebar/server.ts', ...sidebar, names: ['the browser', 'google.script.run'] },
  {
    place: 'files',
    imports: ['core', 'wire'],
    packages: ['@e965/xlsx', '@e965/xlsx/**', 'exceljs', 'papaparse'],
    names: ['the browser'],
  },
  { place: 'proof', imports: ['core'], packages: ['highs'], names: ['the browser'] },
  {
    place: 'warehouse',
    imports: ['core', 'wire'],
    packages: [...node, 'acorn', 'esbuild', '@duckdb/node-api', '@polyglot-sql/sdk'],
    names: ['the browser', 'Node'],
  },
  {
    place: 'cli',
    imports: ['core', 'wire', 'files', 'proof', 'warehouse'],
    packages: [...node, 'zod/mini'],
    names: ['the browser', 'Node'],
  },
  {
    place: 'workbench',
    imports: ['core', 'wire', 'files'],
    packages: [...node, '@univerjs/**'],
    names: ['the browser', 'Node', 'google.script.run'],
  },
];

/** The globals of each world. */
export const globalsOf: Readonly<Record<World, readonly string[]>> = {
  'Google’s services': [
    'SpreadsheetApp',
    'PropertiesService',
    'LockService',
    'HtmlService',
    'CacheService',
    'Session',
    'ScriptApp',
    'Utilities',
    'UrlFetchApp',
    'Charts',
    'Logger',
    'DriveApp',
    'Browser',
  ],
  'google.script.run': ['google'],
  'the browser': [
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'Worker',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'Blob',
    'File',
    'FormData',
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'clearInterval',
    'requestAnimationFrame',
    'queueMicrotask',
    'structuredClone',
    'crypto',
    'performance',
    'atob',
    'btoa',
    'alert',
  ],
  // By globalThis all the others could be named.
  Node: ['process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global', 'globalThis'],
};

/** How many folders deep a file may lie under src: so deep the walls reach. */
export const deepest = 5;
