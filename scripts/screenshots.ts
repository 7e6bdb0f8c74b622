/** `npm run screenshots`: walks the sample in a real browser and keeps what it looks like in docs/images. */
import { join } from 'node:path';
import { type BrowserWorkbench, openWorkbench } from '../test/support/bench/browser-workbench';

void take();

async function take(): Promise<void> {
  const workbench = await openWorkbench();
  try {
    await formula(workbench);
    await wizard(workbench);
  } finally {
    await workbench.close();
  }
}

async function formula({ page }: BrowserWorkbench): Promise<void> {
  await page.evaluate(() => window.workbench.select('Sample creators (generated)', 'R2'));
  await page.waitForTimeout(500);
  await page.keyboard.type('=CREATOR_SCORE(', { delay: 40 });
  await page.waitForTimeout(800);
  await keep(page, 'formula');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

async function wizard({ page, sidebar }: BrowserWorkbench): Promise<void> {
  await page.evaluate(() => window.workbench.select(window.workbench.tabs()[0] ?? '', 'A1'));
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Plan a campaign' }).click();
  await sidebar.getByTestId('summary').waitFor();
  await sidebar.getByTestId('product').fill('Serum');
  await sidebar.getByTestId('budget').fill('200000');
  await keep(page, 'brief');
  for (const step of ['scores', 'shortlist', 'plan', 'client']) {
    await sidebar.getByTestId('next').click();
    await sidebar.getByTestId(`write-${step}`).click();
    await sidebar.getByTestId('news').waitFor();
    await page.waitForTimeout(1_000);
    await keep(page, step);
  }
}

async function keep(page: BrowserWorkbench['page'], name: string): Promise<void> {
  await page.screenshot({ path: join('docs/images', `workbench-${name}.png`) });
}
