import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../../src/core/table';
import { writeWorkbook } from '../../src/files/write-xlsx';
import { type BrowserWorkbench, openWorkbench } from '../support/bench/browser-workbench';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-data-'));
const header = ['达人ID', '昵称', '粉丝数', '点赞中位数', '收藏中位数', '评论中位数', '图文报价'];
const creator = (id: number, followers: number, price: number | string): Cell[] => [
  `id-${id}`,
  `示例${id}`,
  followers,
  followers / 50,
  followers / 100,
  followers / 500,
  price,
];

let workbench: BrowserWorkbench;

afterEach(async () => {
  await workbench.close();
  expect(workbench.pageErrors).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function fileOf(
  name: string,
  tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<string> {
  const file = join(folder, name);
  const sheets = Object.entries(tabs).map(([tab, rows]) => ({
    name: tab,
    table: { tab, firstRow: 1, firstColumn: 1, rows },
  }));
  writeFileSync(file, await writeWorkbook(sheets));
  return file;
}

test('a newer export and a tab of contacts go into the pool, and what is wrong is shown by reason', async () => {
  const file = await fileOf('pool.xlsx', {
    October: [
      header,
      creator(1, 3_000, 300),
      creator(2, 20_000, 900),
      creator(3, 90_000, 4_000),
      ['', '示例无', '很多'],
    ],
    November: [header, creator(2, 22_000, 1_200), creator(3, 90_000, 4_000), creator(4, 5_000, 400)],
    Contacts: [
      ['达人ID', '联系方式'],
      ['id-2', 'two@example.com'],
      ['id-9', 'nine@example.com'],
    ],
  });
  workbench = await openWorkbench(file);
  const { page, sidebar } = workbench;
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Plan a campaign' }).click();
  await sidebar.getByText('Read 3 creators from 4 rows; 1 without followers.').waitFor();

  await sidebar.getByTestId('add-tab').selectOption({ label: 'November' });
  await sidebar.getByText('“November” is newer: 1 new, 1 updated, 1 dearer, 1 gone.').waitFor();
  await sidebar.getByTestId('add-tab').selectOption({ label: 'Contacts' });
  await sidebar.getByText('“Contacts” adds to 1 of 4 creators').waitFor();
  await sidebar.getByTestId('problems').locator('summary').first().click();
  const problems = await sidebar.getByTestId('problems').textContent();
  expect(problems).toContain('Row 5 has no number of followers');
  expect(problems).toContain('Row 3 asks ¥1,200 now, and asked ¥900 before.');

  await sidebar.getByTestId('next').click();
  await sidebar.getByTestId('write-scores').click();
  await sidebar.getByTestId('news').waitFor();
  const scores = await workbench.values('Scores', 'A1:P40');
  expect(scores.flat()).toEqual(expect.arrayContaining(['id-1', 'id-2', 'id-3', 'id-4', 22_000]));
  expect(scores.map(([first]) => String(first))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Problems \(/), 'Rejected']),
  );
});

test('a file is opened by the button in whatever encoding; what is no table says what to do', async () => {
  const csv = join(folder, '达人.csv');
  // In GB18030: 昵称,粉丝数 and one creator.
  writeFileSync(csv, Buffer.from('eac7b3c62cb7dbcbbfcafd0acabec0fdb2a9d6f72c31323030300a', 'hex'));
  const pdf = join(folder, 'list.pdf');
  writeFileSync(pdf, '%PDF-1.7\n');
  workbench = await openWorkbench();
  const { page } = workbench;
  const open = async (file: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles(file);
  };
  await open(csv);
  await page.waitForFunction(() => window.workbench.tabs().includes('达人'));
  expect(await workbench.values('达人', 'A1:B2')).toEqual([
    ['昵称', '粉丝数'],
    ['示例博主', 12_000],
  ]);
  await open(pdf);
  await page.getByText('“list.pdf” is a PDF: download the table as .xlsx or .csv').waitFor();
});

test('what only a person can know is asked, and answering it reads the column so', async () => {
  const file = await fileOf('question.xlsx', {
    Creators: [
      ['昵称', '粉丝数', '平均点赞', '平均收藏', '平均评论'],
      ['示例1', 12, 900, 320, 60],
      ['示例2', 45, 2_200, 700, 120],
      ['示例3', 100, 5_000, 1_500, 300],
      ['示例4', 8, 500, 210, 41],
      ['示例5', 23, 1_300, 430, 77],
      ['示例6', 15, 1_000, 333, 64],
    ],
  });
  workbench = await openWorkbench(file);
  const { page, sidebar } = workbench;
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Plan a campaign' }).click();
  const question = sidebar.getByTestId('question');
  await question.getByText('Followers in column B run from 8 to 100.').waitFor();
  expect(await question.textContent()).toContain('12 → 120,000');
  await question.getByText('In 万 (ten thousands)').click();
  await question.getByText('Take the answer back').waitFor();
  await sidebar.getByTestId('columns').locator('summary').first().click();
  await sidebar.getByText('Followers: × 10,000.').waitFor();

  await sidebar.getByTestId('next').click();
  await sidebar.getByTestId('write-scores').click();
  await sidebar.getByTestId('news').waitFor();
  expect((await workbench.values('Scores', 'A1:P40')).flat()).toEqual(
    expect.arrayContaining([120_000, 450_000, 1_000_000]),
  );
});

test('a table without a known followers column lets the person say which it is', async () => {
  const file = await fileOf('refused.xlsx', {
    Creators: [
      ['谁', '规模', '平均点赞', '平均收藏'],
      ['示例1', 12_000, 300, 120],
      ['示例2', 8_000, 200, 80],
    ],
  });
  workbench = await openWorkbench(file);
  const { page, sidebar } = workbench;
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Plan a campaign' }).click();
  await sidebar.getByTestId('error').getByText('No followers column was found').waitFor();
  await sidebar.getByTestId('followers-column').selectOption('规模');
  await sidebar.getByText('Read 2 creators from 2 rows.').waitFor();
});
