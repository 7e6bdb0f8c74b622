import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import { builtPatterns, literalPatterns, type Pattern, sourcesIn } from './support/patterns/patterns-in';

/**
 * The files whose patterns may be worse than linear, and why that does no harm. Everywhere else a pattern that meets
 * foreign text is linear.
 */
interface Exception {
  /** The longest text that the file's patterns meet; `null`: none but the project's own. */
  readonly longest: number | null;
  readonly why: string;
}

const header: Exception = { longest: 240, why: 'headers longer than longestName do not get that far' };
const prices: Exception = { longest: 120, why: 'cells longer than longestQuotes do not get that far' };
const number: Exception = { longest: 60, why: 'cells longer than longestNumber do not get that far' };
const ownPage: Exception = { longest: null, why: 'it reads the pages and scripts that the build makes' };

const exceptions: Readonly<Record<string, Exception>> = {
  'src/core/creators/header/header-meaning.ts': header,
  'src/core/creators/header/set-aside.ts': header,
  'src/core/creators/header/filler-words.ts': header,
  'src/core/creators/header/any-of.ts': header,
  'src/core/creators/cells/prices/price-of-note.ts': prices,
  'src/core/creators/cells/numbers.ts': number,
  'src/core/creators/cells/written-amount.ts': number,
  'src/core/messages/numbers.ts': { longest: 25, why: 'no number is written with more digits' },
  'src/workbench/services/project/served-page.ts': ownPage,
  'src/workbench/script/declared-functions.ts': ownPage,
  'src/workbench/web/screen/side-window.ts': ownPage,
  'src/workbench/grid/colours.ts': { longest: null, why: 'it reads the list of colours beside it' },
  'src/workbench/grid/formulas/open-range-text.ts': {
    longest: null,
    why: 'the workbench is a stand-in on a developer’s own machine',
  },
};

/** Some milliseconds, in characters looked at: the length of the text to the power of the pattern's degree. */
const mostWork = 1_000_000;

const sources = sourcesIn('src');

let built: readonly Pattern[];
beforeAll(async () => {
  built = await builtPatterns(buildAll);
});

/** Loads and runs whatever builds patterns out of others. */
async function buildAll(): Promise<void> {
  await import('../src/core/creators/cells/written-amount');
  await import('../src/core/creators/cells/prices/price-of-note');
  await import('../src/files/encoding/latin-languages');
  await import('../src/core/reports/standing/move-formula');
  await import('../src/workbench/grid/formulas/open-range-text');
  (await import('../src/core/creators/header/header-meaning')).headerMeaning('a header of nothing');
  (await import('../src/core/text/lexicon')).lexiconHits('她说不好看');
  (await import('../src/workbench/services/project/served-page')).servedPage('<head></head>');
}

test('a pattern that is built of others is built here too, so that it is looked at', () => {
  const building = sources.filter((file) => /\bRegExp\(/.test(readFileSync(file, 'utf8')));
  expect([...new Set(built.map(({ file }) => file))].sort()).toEqual([...building].sort());
});

test('no pattern that meets foreign text is worse than linear', async () => {
  const patterns = [...literalPatterns(sources), ...built];
  const worse = (await inTurns(patterns, whereWorse)).filter((found) => found !== null);
  const excused = worse.filter(({ file, work }) => work(exceptions[file]) <= mostWork);
  expect(worse.filter((found) => !excused.includes(found)).map(({ sentence }) => sentence)).toEqual([]);
  const needless = Object.keys(exceptions).filter((file) => !excused.some((found) => found.file === file));
  expect(needless).toEqual([]);
});

interface Worse {
  readonly file: string;
  readonly sentence: string;
  /** The characters that it looks at in the longest text that it meets. */
  readonly work: (exception: Exception | undefined) => number;
}

/** What the fuzzer finds slow is counted in characters read, never in seconds: a second passes on any slow machine. */
const byWork = {
  timeout: 300_000,
  randomSeed: 1,
  attackLimit: 100_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

/** A pattern that is worse than linear, or of which nothing is known; `null` for any other. */
async function whereWorse({ source, flags, file }: Pattern): Promise<Worse | null> {
  const found = await check(source, flags, byWork);
  if (found.status === 'safe') return null;
  const sentence = `${file}: /${source}/${flags}`;
  const endless = () => Number.POSITIVE_INFINITY;
  if (found.status === 'unknown') return { file, sentence: `${sentence} is not understood`, work: endless };
  const { complexity, attack } = found;
  const degree = complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY;
  return {
    file,
    sentence: `${sentence} is ${complexity.summary}, as on ${attack.pattern}`,
    work: (exception) =>
      exception === undefined ? endless() : exception.longest === null ? 0 : exception.longest ** degree,
  };
}

/** Two at a time: the checker is a program of its own, and there may be two cores. */
async function inTurns<Result>(
  patterns: readonly Pattern[],
  judge: (pattern: Pattern) => Promise<Result>,
): Promise<readonly Result[]> {
  const left = [...patterns.entries()];
  const results: Result[] = [];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      results[next[0]] = await judge(next[1]);
  };
  await Promise.all([work(), work()]);
  return results;
}
