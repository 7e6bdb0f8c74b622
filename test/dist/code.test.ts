import vm from 'node:vm';
import { bundleCode, mostKilobytes } from '../../scripts/build/bundle-code';
import { refusedByGoogle } from '../../scripts/build/google-parser';
import { entryPoints } from '../../src/addon/entry-points';
import { catalogue } from '../../src/core/catalogue';

/** A context with the language alone: no URL, no setTimeout, no TextEncoder, none of Google's services. */
const bareContext = () => vm.createContext(Object.create(null) as object);

let code: string;

beforeAll(async () => {
  code = await bundleCode();
});

test('it loads where there is nothing but the language, and leaves only its own names behind', () => {
  const context = bareContext();
  vm.runInContext(code, context);
  const formulas = catalogue.map(({ name }) => name);
  const leftByZod = '__zod_globalConfig';
  expect(Object.keys(context).sort()).toEqual(
    ['tierwise', leftByZod, ...formulas, ...Object.keys(entryPoints)].sort(),
  );
});

test.each([
  ...['SpreadsheetApp', 'PropertiesService', 'LockService', 'HtmlService', 'Session', 'ScriptApp', 'Charts'],
  ...['Utilities', 'UrlFetchApp', 'CacheService', 'Logger', 'console', 'document', 'window', 'process'],
  ...['URL', 'TextEncoder', 'setTimeout', 'fetch', 'crypto'],
])('loading does not touch %s, which would cost the menu where it is forbidden', (name) => {
  let touched = false;
  const context = bareContext();
  Object.defineProperty(context, name, {
    configurable: true,
    get: () => {
      touched = true;
    },
  });
  vm.runInContext(code, context);
  expect(touched).toBe(false);
});

test.each(catalogue.map((formula) => [formula.name, formula] as const))(
  '%s is declared with its parameters, its help directly above',
  (name, formula) => {
    const parameters = formula.parameters.map((parameter) => parameter.name);
    const declared = new RegExp(
      `(/\\*\\*(?:(?!\\*/)[\\s\\S])*?@customfunction\\n \\*/)\\nfunction ${name}\\(([^)]*)\\) \\{`,
    ).exec(code);
    expect(declared?.[2]).toBe(parameters.join(', '));
    const help = declared?.[1] ?? '';
    const described = [...help.matchAll(/@param \{\w+\} (\w+) (Optional\. )?\S/g)];
    expect(described.map(([, parameter]) => parameter)).toEqual(parameters);
    expect(described.map(([, , optional]) => optional !== undefined)).toEqual(
      formula.parameters.map(({ optional }) => optional),
    );
    expect(help).toMatch(/^\/\*\*\n \* \S/);
    expect(help).toContain('\n * @return ');
    expect(help).not.toMatch(/@param \{\w+\} \[/);
  },
);

test('every entry point is declared, and does what the bundle’s own function of that name does', () => {
  const context = bareContext();
  vm.runInContext(code, context);
  const own = vm.runInContext('tierwise', context) as Record<string, unknown>;
  for (const [name, parameters] of Object.entries(entryPoints)) {
    expect(typeof own[name]).toBe('function');
    expect(code).toContain(`\nfunction ${name}(${parameters.join(', ')}) { return tierwise.${name}(`);
  }
});

test('a formula computes there', () => {
  const context = bareContext();
  vm.runInContext(code, context);
  expect(vm.runInContext("TIER([['粉丝数'], [3000], [''], ['60w']])", context)).toEqual([
    ['Tier'],
    [expect.any(String)],
    [''],
    ['Head KOL'],
  ]);
});

test('Google’s parser can read it', () => {
  expect(refusedByGoogle(code)).toEqual([]);
});

test.each(['0n', 'class { #x }', 'class { x = 1 }', 'class { static x }', 'class { static {} }', '/a/v'])(
  'and would be found unreadable with %s anywhere in it',
  (refused) => {
    const planted = code.replace('\nfunction TIER(', `\nfunction planted() { return ${refused}; }$&`);
    const [first] = refusedByGoogle(planted);
    expect(first?.excerpt).toContain('planted');
  },
);

test('it asks for the open file only', () => {
  expect(code.startsWith('/** @OnlyCurrentDoc */\n')).toBe(true);
});

test('it stays small, because it loads for every formula in every cell', () => {
  expect(Buffer.byteLength(code, 'utf8')).toBeLessThanOrEqual(mostKilobytes * 1024);
});
