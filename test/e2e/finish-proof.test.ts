import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { problemOf } from '../../src/cli/shortlist/problem-of';
import { solve } from '../../src/core/shortlist/solver/solve';
import { launch } from '../support/bench/browser-workbench';
import { madeInstance } from '../support/shortlist/made-instance';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a worker of the sidebar finishes the proof with what dist/Proof.html holds', async () => {
  const problem = problemOf(madeInstance({ creators: 200, picks: 20, seed: 5, twoFormats: true }));
  const open = solve(problem, { work: 1 });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await finishProofScript() });
  const finished = await page.evaluate(
    ([text, asked, answered]) => {
      const { finishProof } = (
        window as unknown as { proof: typeof import('../../src/sidebar/proof/finish-proof') }
      ).proof;
      return finishProof(asked, answered, async () => text).solution;
    },
    [readFileSync('dist/Proof.html', 'utf8'), problem, open] as const,
  );
  const { status, objective, chosen } = solve(problem);
  expect(open.status).not.toBe('proven');
  expect({ status: finished.status, objective: finished.objective }).toEqual({ status, objective });
  expect(finished.chosen).toHaveLength(chosen.length);
});

async function finishProofScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/sidebar/proof/finish-proof.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'proof',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
