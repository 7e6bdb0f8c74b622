import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import highsLoader, { type Highs } from 'highs';
import { problemOf } from '../../src/cli/shortlist/problem-of';
import { buildProgram } from '../../src/core/shortlist/solver/build-program';
import { indexProblem } from '../../src/core/shortlist/solver/indexed-problem';
import type { Problem } from '../../src/core/shortlist/solver/problem';
import { solve } from '../../src/core/shortlist/solver/solve';
import { withBudget } from '../../src/core/shortlist/solver/variations';
import { solveWithHighs } from '../../src/proof/finish-with-highs';
import { type Family, madeInstance, type Wanted } from '../../test/support/shortlist/made-instance';
import { medianTime, milliseconds } from './median';

/** The engine stops here, proven or not: some seconds. */
const ownWork = 3_000_000;

/** HiGHS on the hard families stops here: their trees have no end. */
const hardNodes = 500;

const oneFormat: readonly Partial<Wanted>[] = [{}, { noShares: true }, { logValue: true }];
const richer: readonly Partial<Wanted>[] = [
  { twoFormats: true },
  { echo: true },
  { twoFormats: true, echo: true },
];

const families: readonly Family[] = [
  'subset sum',
  'weakly correlated',
  'spanner',
  'inversely correlated',
  'strongly correlated',
  'almost strongly correlated',
  'similar weights',
];

/** The engine beside HiGHS, in the same run and on the same instances. */
export async function measureShortlist(): Promise<readonly string[]> {
  const highs = await highsLoader();
  const wanted: readonly Wanted[] = [
    ...[...oneFormat, ...richer].map((kind) => ({ creators: 500, picks: 50, seed: 1, ...kind })),
    ...oneFormat.flatMap((kind) => [1, 2].map((seed) => ({ creators: 5_000, picks: 150, seed, ...kind }))),
    ...richer.map((kind) => ({ creators: 5_000, picks: 150, seed: 1, ...kind })),
    ...[...oneFormat, ...richer].map((kind) => ({ creators: 50_000, picks: 150, seed: 1, ...kind })),
  ];
  const rows = wanted.map((wish) =>
    comparison(wish, wish.creators > 5_000 && wish.logValue !== true ? null : highs, {}),
  );
  const hard = families.map((family) =>
    comparison({ creators: 500, picks: 100, seed: 1, family }, highs, { nodes: hardNodes }),
  );
  const closed = rows.filter(({ proven }) => proven).length;
  return [
    '## The best shortlist',
    '',
    `Made-up instances in the shape of real sheets, the engine alone with ${ownWork.toLocaleString('en')} units of work at most, and HiGHS (npm`,
    'highs, WebAssembly) on the whole model. Gaps are proven: how much better a list could at most still be.',
    '',
    ...table(rows),
    '',
    `The engine alone closed ${closed} of ${rows.length}. A budget changed by 1 % to 12 % on 5,000 creators, from the list before: ${changedBudget()} in the`,
    `median. 50,000 creators take ${await peakMemory()} MB of memory in all, Node and the instance included.`,
    '',
    'Hard families of knapsack problems (Pisinger 2005), 500 creators, about 100 picks, the same rules:',
    '',
    ...table(hard),
    '',
    `HiGHS stops there after ${hardNodes} nodes.`,
  ];
}

interface Comparison {
  readonly name: string;
  readonly proven: boolean;
  readonly cells: readonly string[];
}

function comparison(wish: Wanted, highs: Highs | null, limit: { readonly nodes?: number }): Comparison {
  const instance = madeInstance(wish);
  const problem = problemOf(instance);
  const started = performance.now();
  const solution = solve(problem, { work: ownWork });
  const own = performance.now() - started;
  const ownCells = [milliseconds(own), gapText(solution.objective, solution.bound)];
  if (highs === null)
    return { name: instance.name, proven: solution.status === 'proven', cells: [...ownCells, '', '', ''] };
  const beside = timeOfHighs(highs, problem, limit);
  return {
    name: instance.name,
    proven: solution.status === 'proven',
    cells: [...ownCells, milliseconds(beside.time), beside.gap, `× ${(beside.time / own).toPrecision(2)}`],
  };
}

function timeOfHighs(highs: Highs, problem: Problem, limit: { readonly nodes?: number }) {
  const { program } = buildProgram(indexProblem(problem));
  const started = performance.now();
  const { point, bound } = solveWithHighs(highs, { program, start: null, gain: 1 }, limit);
  const time = performance.now() - started;
  const worth =
    point === null ? null : program.value.reduce((sum, value, at) => sum + value * (point[at] ?? 0), 0);
  return { time, gap: gapText(worth, bound) };
}

function gapText(objective: number | null, bound: number | null): string {
  if (objective === null || bound === null) return 'no list';
  const gap = (bound - objective) / objective;
  return gap < 1e-6 ? 'proven' : `${(100 * gap).toPrecision(2)} %`;
}

function table(rows: readonly Comparison[]): readonly string[] {
  return [
    '| instance | engine | gap | HiGHS | gap | HiGHS beside the engine |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ name, cells }) => `| ${name} | ${cells.join(' | ')} |`),
  ];
}

/** As a slider moves: each budget starts from the list of the one before. */
function changedBudget(): string {
  const problem = problemOf(madeInstance({ creators: 5_000, picks: 150, seed: 3 }));
  let start = solve(problem).chosen;
  let percent = 100;
  const time = medianTime(12, () => {
    percent += 1;
    start = solve(withBudget(problem, Math.round(((problem.budget ?? 0) * percent) / 100)), { start }).chosen;
  });
  return milliseconds(time);
}

/** The greatest memory of a process of its own that solves 50,000 creators. */
async function peakMemory(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-bench-'));
  const outfile = join(folder, 'memory.cjs');
  await build({
    entryPoints: ['scripts/bench/shortlist-memory.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
  const kilobytes = Number(execFileSync(process.execPath, [outfile], { encoding: 'utf8' }));
  rmSync(folder, { recursive: true });
  return Math.round(kilobytes / 1024);
}
