/** `npm test`: build, types, lint, unit and end-to-end tests, counted together in the last line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reports = mkdtempSync(join(tmpdir(), 'tierwise-test-'));
const outcomes = [
  step('build', 'npm', ['run', '--silent', 'build']),
  step('types: core and add-on', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
  step('types: sidebar', 'tsc', ['--noEmit', '-p', 'tsconfig.sidebar.json']),
  step('types: workbench, tools and tests', 'tsc', ['--noEmit', '-p', 'tsconfig.node.json']),
  step('lint', 'biome', ['check', '--error-on-warnings', '.']),
  tests('unit', ['--config', 'jest.config.cjs']),
  endToEnd(),
];
rmSync(reports, { recursive: true });

const sum = (of: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

/** A part that passes or fails as a whole. */
function step(name: string, command: string, args: readonly string[]): Outcome {
  const passed = run(name, command, args);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** A part of many tests. A run that did not get to its tests counts as one failure. */
function tests(name: string, args: readonly string[]): Outcome {
  const report = join(reports, `${name}.json`);
  const passed = run(name, 'jest', [...args, '--json', '--outputFile', report]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    const failed = Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0, passed ? 0 : 1);
    return { passed: numPassedTests ?? 0, failed, skipped: numPendingTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The tests in a real browser, which is fetched where there is none. */
function endToEnd(): Outcome {
  const browser = findBrowser();
  if (browser === null) {
    console.log('\nNo Chrome or Chromium was found, and none could be installed: the end-to-end tests fail.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  process.env['TIERWISE_BROWSER'] = browser;
  return tests('end-to-end', ['--config', 'jest.e2e.config.cjs', '--runInBand']);
}

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(
    `${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}
