import { join } from 'node:path';
import { type BrowserWorkbench, openWorkbench } from '../support/bench/browser-workbench';

let workbench: BrowserWorkbench;

afterEach(async () => {
  await workbench.close();
  expect(workbench.pageErrors).toEqual([]);
  expect(workbench.strangers).toEqual([]);
});

test('a plan is written, two decline, the preview is said yes to, and it is taken back', async () => {
  workbench = await openWorkbench();
  const { sidebar, values } = workbench;
  await writePlan('en');
  await sidebar.getByTestId('change-part').waitFor();
  await keepPicture('running-en');

  const [one = '', other = ''] = await namedRows();
  await sidebar.getByTestId('rows').fill(`${one},`);
  await sidebar.getByTestId('rows').fill(`${other},`);
  await sidebar.getByTestId('act-kind').selectOption('decline');
  await sidebar.getByTestId('act-why').fill('too dear');
  const preview = sidebar.getByTestId('preview');
  await preview.waitFor();
  const said = (await preview.textContent()) ?? '';
  expect(said).toContain(one);
  expect(said).toContain('ends as "Declined"');
  await sidebar.getByTestId('your-name').fill('Li');
  await keepPicture('preview-en');
  await sidebar.getByTestId('do-it').click();
  await sidebar.getByText('Done: number 2 of the log.').waitFor();
  await keepPicture('done-en');
  expect(await statuses([one, other])).toEqual(['Declined', 'Declined']);
  const log = (await values('Log', 'A1:F900')) as string[][];
  expect(log.filter((row) => row[2] === 'decline' && row[3] === one).map((row) => row[5])).toEqual(['Li']);

  await sidebar.getByTestId('log').locator('summary').click();
  await keepPicture('log-en');
  await sidebar.getByTestId('undo-2').click();
  await preview.getByText('Number 2 is taken back').waitFor();
  await sidebar.getByTestId('do-it').click();
  await sidebar.getByText('Done: number 3 of the log.').waitFor();
  expect(await statuses([one, other])).not.toContain('Declined');
});

test('一句话变更排期：预览、执行，写入排期表与日志', async () => {
  workbench = await openWorkbench();
  const { sidebar, values } = workbench;
  await writePlan('zh');
  await sidebar.getByTestId('change-part').waitFor();
  await keepPicture('running-zh');
  const [one = ''] = await namedRows('排期');
  await sidebar.getByTestId('act-line').fill(`婉拒 ${one} 因为档期冲突`);
  await sidebar.getByTestId('preview').waitFor();
  await sidebar.getByTestId('your-name').fill('李');
  await keepPicture('preview-zh');
  await sidebar.getByTestId('do-it').click();
  await sidebar.getByText('已完成：日志第 2 号').waitFor();
  await keepPicture('done-zh');
  expect(await statuses([one], '排期')).toEqual(['婉拒']);
  const tabs = await workbench.tabs();
  const log = (await values(tabs.find((name) => /日志/.test(name)) ?? '', 'A1:F900')) as string[][];
  expect(log.some((row) => row[2] === 'decline' && row[3] === one && row[5] === '李')).toBe(true);
});

/** The steps up to a plan of the sample, with open places, and its Plan tab. */
async function writePlan(language: 'en' | 'zh'): Promise<void> {
  const { page, sidebar } = workbench;
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Plan a campaign' }).click();
  await sidebar.getByTestId('summary').waitFor();
  await sidebar.getByTestId('language').selectOption(language);
  await sidebar.getByTestId('product').fill('Serum');
  await sidebar.getByTestId('budget').fill('200000');
  for (let step = 0; step < 3; step += 1) await sidebar.getByTestId('next').click();
  await sidebar.getByTestId('write-plan').click();
  await sidebar.getByTestId('news').waitFor();
}

async function planRows(tab: string): Promise<readonly (readonly string[])[]> {
  const name = (await workbench.tabs()).find((one) => one.startsWith(tab)) ?? '';
  return (await workbench.values(name, 'A1:Z200')) as string[][];
}

/** Codes of creators below head size who have a place. */
async function namedRows(tab = 'Plan'): Promise<readonly string[]> {
  const rows = await planRows(tab);
  return rows
    .filter(
      (row) => /^[MT]\d/.test(String(row[0])) && !row.some((cell) => /^(?:Reserve|备选)$/.test(String(cell))),
    )
    .map(([code]) => String(code));
}

async function statuses(codes: readonly string[], tab = 'Plan'): Promise<readonly string[]> {
  const rows = await planRows(tab);
  const header = rows.find((row) => row.includes('Status') || row.includes('状态')) ?? [];
  const at = header.findIndex((title) => title === 'Status' || title === '状态');
  return codes.map((code) => String(rows.find(([cell]) => cell === code)?.[at]));
}

/** A picture of the sidebar, for eyes, where TIERWISE_PICTURES names a folder. */
async function keepPicture(name: string): Promise<void> {
  const folder = process.env['TIERWISE_PICTURES'];
  if (folder !== undefined)
    await workbench.page.locator('iframe').screenshot({ path: join(folder, `${name}.png`) });
}
