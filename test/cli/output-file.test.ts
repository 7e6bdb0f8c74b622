import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputFile, writeOutput } from '../../src/cli/output-file';
import { readPlanArguments } from '../../src/cli/plan-arguments';

const home = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tierwise-output-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const output = (...given: string[]) => outputFile(readPlanArguments(['pool.csv', ...given]));

test('a first plan is plan.xlsx, and nothing is said', async () => {
  expect(await output()).toEqual({ file: 'plan.xlsx', remark: null });
  expect(existsSync('plan.xlsx')).toBe(false);
});

test('a further plan stands beside the earlier ones, and that is said', async () => {
  writeFileSync('plan.xlsx', '');
  expect((await output()).file).toBe('plan-2.xlsx');
  writeFileSync('plan-2.xlsx', '');
  expect(await output()).toEqual({
    file: 'plan-3.xlsx',
    remark: expect.stringContaining('plan.xlsx is there already, so this plan goes into plan-3.xlsx'),
  });
});

test('it replaces the earlier one where that is asked for, and says so', async () => {
  writeFileSync('plan.xlsx', '');
  const replaced = { file: 'plan.xlsx', remark: 'Replaces the earlier plan.xlsx.' };
  expect(await output('--overwrite')).toEqual(replaced);
  expect(await output('--out', 'plan.xlsx')).toEqual(replaced);
});

test.each([
  ['a folder that is not there', ['--out', 'gone/plan.xlsx'], 'There is no folder gone: make it first'],
  ['a file in place of a folder', ['--out', 'pool.csv/plan.xlsx'], 'There is no folder pool.csv'],
  [
    'the table that is read',
    ['--with', 'prices.xlsx#March', '--out', './prices.xlsx'],
    'is one that is read',
  ],
])('refuses %s', async (_what, given, sentence) => {
  writeFileSync('pool.csv', '');
  await expect(output(...given)).rejects.toThrow(sentence);
});

test('what cannot be written may be open where it is there, and else cannot be made', async () => {
  mkdirSync('open.xlsx');
  const writing = (file: string) => writeOutput(file, new Uint8Array(), 'en');
  await expect(writing('open.xlsx')).rejects.toThrow('close it where it is open');
  await expect(writing(`${'x'.repeat(300)}.xlsx`)).rejects.toThrow('cannot be made: nothing may be written');
});
