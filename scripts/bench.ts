/** `npm run bench`: measures the bundle, the formulas, the reading of exports and the shortlist, and writes docs/benchmarks.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureBundle } from './bench/bundle';
import { measureReading } from './bench/reading';
import { measureScore } from './bench/score';
import { measureShortlist } from './bench/shortlist';

const own = 'scripts/bench';
if (!existsSync(`${own}/node_modules`)) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: own, stdio: 'inherit' });
}
void writeBenchmarks();

async function writeBenchmarks(): Promise<void> {
  const code = readFileSync('dist/Code.js', 'utf8');
  const page = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Medians of several runs; the machine is shared and noisy, so read the ratios and not the',
    `times. Node ${process.version}, ${cpus().length} cores.`,
    '',
    ...measureBundle(code),
    '',
    ...measureScore(code),
    '',
    ...measureReading(),
    '',
    ...(await measureShortlist()),
    '',
  ].join('\n');
  writeFileSync('docs/benchmarks.md', page);
  console.log(page);
}
