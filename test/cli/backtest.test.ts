import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBacktestArguments, runBacktest } from '../../src/cli/run-backtest';
import type { Backtest } from '../../src/core/scoring/backtest/backtest';
import { goneSettings } from '../../src/core/settings';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-backtest-'));
const notes = join(folder, 'notes.csv');
const creators = join(folder, 'creators.csv');

beforeAll(() => {
  const rows = ['note_id,user_id,title,time,liked_count,collected_count,comment_count'];
  for (let creator = 0; creator < 10; creator++) {
    for (let day = 0; day < 40; day++) {
      rows.push(`n${creator}-${day},u${creator},t,${1.7e12 + day * 86_400_000},50,${5 + 4 * creator},2`);
    }
  }
  writeFileSync(notes, rows.join('\n'));
  const followers = Array.from({ length: 10 }, (_, creator) => `u${creator},Name ${creator},2000`);
  writeFileSync(creators, ['user_id,nickname,fans', ...followers].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints when it is given these words. */
async function printed(...given: string[]): Promise<string> {
  const lines: string[] = [];
  await runBacktest(readBacktestArguments(given), (line) => lines.push(line));
  return lines.join('\n');
}

test('judges what needs no followers where the notes have none', async () => {
  const said = await printed(notes);
  expect(said).toContain('Judged 10 creators');
  expect(said).toMatch(/ 1\.000 +1\.000 +– +– +– +median saves and comments/);
  expect(said).toMatch(/ – +– +– +– +CREATOR_SCORE/);
});

test('takes followers from a second file, and prints everything as JSON where asked', async () => {
  const result = JSON.parse(await printed(notes, '--creators', creators, '--json')) as Backtest;
  expect(result.withFollowers).toBe(10);
  const score = result.correlations.find(({ predictor }) => predictor === 'score');
  expect(score?.typicalPerFollower).toBeCloseTo(1, 6);
  expect(result.splits.map(({ creators: judged }) => judged)).toEqual([10, 10, 10]);
});

test('tries other settings, and speaks Chinese', async () => {
  const set = ['--set', 'weights.preset=likes-only', '--language', 'zh'];
  const said = await printed(notes, '--creators', creators, ...set);
  // Everybody is liked alike here: by likes alone there is no order.
  expect(said).toMatch(/ – +– +– +– +CREATOR_SCORE/);
  expect(said).toContain('收藏与评论中位数');
});

test.each([
  [['--nonsense'], 'npm run backtest'],
  [[], 'npm run backtest'],
  [['missing.csv'], 'There is no file missing.csv'],
  [[creators], 'is no list of notes with dates'],
  [[notes, '--set', 'weights.nothing=1'], 'Unknown setting "weights.nothing"'],
])('refuses %j in one sentence', async (given, sentence) => {
  await expect(async () => printed(...given)).rejects.toThrow(sentence);
});

test('names the settings that are gone, apart from the result', async () => {
  const gone = goneSettings as string[];
  gone.push('weights.luck');
  const remarks: string[] = [];
  const lines: string[] = [];
  try {
    const asked = readBacktestArguments([notes, '--set', 'weights.luck=7', '--json']);
    await runBacktest(
      asked,
      (line) => lines.push(line),
      (line) => remarks.push(line),
    );
  } finally {
    gone.pop();
  }
  expect(remarks).toEqual(['Passed over, as this version of Tierwise no longer has them: weights.luck.']);
  expect(JSON.parse(lines.join('')) as Backtest).toMatchObject({ creators: 10 });
});
