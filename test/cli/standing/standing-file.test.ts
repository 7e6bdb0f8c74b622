import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { outputFile } from '../../../src/cli/output-file';
import { readPlanArguments } from '../../../src/cli/plan-arguments';
import { isRunningIn, standingFile } from '../../../src/cli/standing/standing-file';
import { logReport } from '../../../src/core/reports/plan/log-report';
import { writeWorkbook } from '../../../src/files/write-xlsx';

const home = process.cwd();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tierwise-standing-'));
  process.chdir(folder);
  const line = { number: 1, day: '2026-09-01', act: 'plan', code: 'K01', what: {}, by: '' };
  const running = await writeWorkbook([{ name: 'Log', report: logReport([line], '', 'en') }]);
  const other = await writeWorkbook([
    { name: 'Notes', table: { tab: 'Notes', firstRow: 1, firstColumn: 1, rows: [['x']] } },
  ]);
  writeFileSync('running.xlsx', running);
  writeFileSync('second.xlsx', running);
  writeFileSync('other.xlsx', other);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function goesOnFrom(...given: string[]) {
  const lines: string[] = [];
  const asked = readPlanArguments(['pool.csv', ...given]);
  const found = await standingFile(asked, await outputFile(asked), (line) => lines.push(line));
  return [found?.file ?? null, found?.isReplaced ?? null, lines.length];
}

test.each([
  ['nothing stands', [], [null, null, 0]],
  ['--out names a file in which a campaign runs', ['--out', 'running.xlsx'], ['running.xlsx', true, 1]],
  ['that file is to be replaced', ['--out', 'running.xlsx', '--overwrite'], [null, null, 0]],
  ['--out names another workbook', ['--out', 'other.xlsx'], [null, null, 0]],
  ['--plan alone', ['--plan', 'running.xlsx'], ['running.xlsx', false, 0]],
  ['both name one file', ['--plan', 'running.xlsx', '--out', './running.xlsx'], ['running.xlsx', true, 0]],
  [
    'another running campaign is to be replaced',
    ['--plan', 'running.xlsx', '--out', 'second.xlsx', '--overwrite'],
    ['running.xlsx', false, 0],
  ],
])('where a campaign goes on from: %s', async (_what, given, found) => {
  expect(await goesOnFrom(...given)).toEqual(found);
});

test.each([
  ['no such file', ['--plan', 'gone.xlsx'], 'There is no plan gone.xlsx (--plan)'],
  ['a file of somebody else', ['--plan', 'other.xlsx'], 'holds no tab that Tierwise wrote'],
  [
    'another running campaign in the place that is written',
    ['--plan', 'running.xlsx', '--out', 'second.xlsx'],
    'A campaign runs in second.xlsx too, and would be lost',
  ],
])('refuses %s', async (_what, given, sentence) => {
  await expect(goesOnFrom(...given)).rejects.toThrow(sentence);
});

test('a file with pictures or charts is gone on from, and never replaced', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.readFile('running.xlsx');
  const picture = workbook.addImage({ buffer: Buffer.from([1]) as never, extension: 'png' });
  workbook.worksheets[0]?.addImage(picture, 'B9:C10');
  await workbook.xlsx.writeFile('pictures.xlsx');
  expect(await goesOnFrom('--plan', 'pictures.xlsx')).toEqual(['pictures.xlsx', false, 0]);
  await expect(goesOnFrom('--out', 'pictures.xlsx')).rejects.toThrow(
    'holds charts, pivot tables or pictures',
  );
});

test('a text file is no plan', async () => {
  writeFileSync('plan.csv', 'a,b\n1,2\n');
  await expect(goesOnFrom('--plan', 'plan.csv')).rejects.toThrow('is no Excel workbook');
  expect(await isRunningIn('plan.csv', 'en')).toBe(false);
});
