import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyProject, idIn, ownProject, settleProject } from '../../scripts/push/script-project';

let folder: string;
const file = (name: string) => path.join(folder, name);
const write = (name: string, content: object) => writeFileSync(file(name), JSON.stringify(content));
const read = (name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as unknown;
const printed = 'Created new script: https://script.google.com/d/1AbC_d-9/edit';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tierwise-push-'));
  write('.clasp.json', { scriptId: 'PLACEHOLDER', rootDir: 'dist' });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the placeholder is nobody’s script', () => {
  expect(ownProject(folder)).toBeNull();
});

test('an id of the person’s own is found where git ignores it, or else in the shared file', () => {
  write('.clasp.json', { scriptId: 'shared', rootDir: 'dist' });
  expect(ownProject(folder)).toBe(file('.clasp.json'));
  write('.clasp.local.json', { scriptId: 'mine', rootDir: 'dist' });
  expect(ownProject(folder)).toBe(file('.clasp.local.json'));
});

test('clasp makes a script only where the project file names none', () => {
  emptyProject(folder);
  expect(read('.clasp.local.json')).toEqual({ rootDir: 'dist' });
});

test('an id is never lost', () => {
  write('.clasp.local.json', { scriptId: 'mine', rootDir: 'dist' });
  emptyProject(folder);
  settleProject(file('.clasp.local.json'), printed);
  expect(read('.clasp.local.json')).toEqual({ scriptId: 'mine', rootDir: 'dist' });
});

test('where clasp made the script and failed before it wrote the id down, the id is taken from what it printed', () => {
  settleProject(emptyProject(folder), printed);
  expect(read('.clasp.local.json')).toEqual({ scriptId: '1AbC_d-9', rootDir: 'dist' });
  expect(idIn('No credentials found.')).toBeNull();
});
