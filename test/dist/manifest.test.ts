import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.resolve(__dirname, '../..', file), 'utf8')) as Record<string, unknown>;

/**
 * Two scopes are all that people are asked for. One more would open every file they have, or the network, and
 * 'your data never leaves this sheet' would be a promise instead of a fact.
 */
test('the manifest asks for this spreadsheet and its sidebar, and nothing else', () => {
  const manifest = read('appsscript.json');
  expect(manifest['oauthScopes']).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest['dependencies']).toEqual({});
});

test('it is an editor add-on on V8: a Workspace add-on would have no formulas', () => {
  const manifest = read('appsscript.json');
  expect(manifest['runtimeVersion']).toBe('V8');
  expect(manifest).not.toHaveProperty('addOns');
  expect(manifest['exceptionLogging']).toBe('STACKDRIVER');
});

test('the shared project file pushes dist/, and names nobody’s script', () => {
  expect(read('.clasp.json')).toEqual({ scriptId: 'PLACEHOLDER', rootDir: 'dist' });
});
