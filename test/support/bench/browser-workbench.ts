import { type ChildProcess, spawn } from 'node:child_process';
import '../../../src/workbench/web/handle';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';

/** A guard against a browser that hangs, in milliseconds; on a busy machine everything takes many times as long. */
const patience = 20 * 60_000;

/** A workbench open in a real browser. */
export interface BrowserWorkbench {
  readonly page: Page;
  /** The sidebar, once the menu opened it. */
  readonly sidebar: FrameLocator;
  /** Errors that the page threw. */
  readonly pageErrors: readonly string[];
  /** Addresses asked for that are not this machine's. */
  readonly strangers: readonly string[];
  /** The cells of a range as the formulas see them. */
  values(tab: string, range: string): Promise<unknown[][]>;
  tabs(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts `npm start` on a file (or the sample) and opens it as a person would. */
export async function openWorkbench(file?: string): Promise<BrowserWorkbench> {
  const { server, address } = await serve(file);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(patience);
  const pageErrors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/.test(request.url())) strangers.push(request.url());
  });
  await page.goto(address);
  await page.waitForFunction(() => window.workbench?.ready === true);
  return {
    page,
    sidebar: page.frameLocator('iframe'),
    pageErrors,
    strangers,
    values: (tab, range) =>
      page.evaluate(([name, a1]) => window.workbench.values(name, a1), [tab, range] as const),
    tabs: () => page.evaluate(() => window.workbench.tabs()),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

function serve(
  file: string | undefined,
): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/workbench/serve.ts', ...(file ? [file] : [])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(said)?.[0];
      if (address) resolve({ server, address });
    });
    server.on('exit', () => reject(new Error(`The workbench did not start: ${said}`)));
  });
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    timeout: patience,
    executablePath: process.env['TIERWISE_BROWSER'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
