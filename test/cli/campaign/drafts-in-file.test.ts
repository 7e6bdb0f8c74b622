import { readFileSync, writeFileSync } from 'node:fs';
import { firstPlan, terminal } from '../../support/plans/campaign-file';

const { place, plan, close } = terminal();
const [file, drafts] = [place('plan.xlsx'), place('drafts.csv')];
const rest = '，我每天早晚都会用，真的很喜欢这个质地，推荐给身边的朋友';

beforeAll(async () => {
  await firstPlan({ place, plan, close }, 'plan.xlsx');
  writeFileSync(
    drafts,
    `编号,草稿\nK01,这款精华根治痘痘${rest}\nK02,这款精华根治痘痘${rest}哦\nK05,今天天气很好，出去玩了\n`,
  );
});
afterAll(close);

test('drafts are checked by code, near-identical ones told; of their text only the found words are printed', async () => {
  const before = readFileSync(file);
  const printed = await plan('--plan', file, '--drafts', drafts, '--drafts-column', '草稿');
  expect(printed.split('\n')).toEqual([
    '3 drafts were read from “草稿” of “drafts” and not stored.',
    expect.stringMatching(/^ {2}K01: “根治” claims what only medicines may/),
    expect.stringMatching(/^ {2}K02: “根治” claims what only medicines may/),
    expect.stringMatching(/^ {2}K01, K02 are nearly the same text/),
    'Information, not legal advice.',
  ]);
  expect(printed).not.toContain('质地');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a brief is enough; a column that is not there is said, in Chinese too', async () => {
  const brief = ['--brief', place('brief .json')];
  const clean = await plan(...brief, '--drafts', drafts, '--drafts-column', '草稿', '--language', 'zh');
  expect(clean).toContain('K01: “根治”属医疗用语');
  expect(await plan(...brief, '--drafts', drafts, '--drafts-column', '稿子', '--language', 'zh')).toContain(
    'drafts 没有“稿子”列',
  );
});
