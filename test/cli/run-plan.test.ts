import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlanArguments } from '../../src/cli/plan-arguments';
import { runPlan } from '../../src/cli/run-plan';
import { InputError } from '../../src/core/input-error';
import type { Table } from '../../src/core/table';
import { readFile } from '../../src/files/read-file';
import { writeWorkbook } from '../../src/files/write-xlsx';
import { sampleTables } from '../../src/workbench/sample/sample-workbook';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-cli-'));
const pool = join(folder, 'pool.xlsx');
const out = join(folder, 'plan.xlsx');

beforeAll(async () => {
  writeFileSync(pool, await writeWorkbook(sampleTables().map((table) => ({ name: table.tab, table }))));
  made = { printed: await plan(pool, '--budget', '300000'), tabs: await writtenTabs() };
});
beforeEach(() => rmSync(out, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints when it is given these words. */
async function plan(...given: string[]): Promise<string> {
  const lines: string[] = [];
  const asked = readPlanArguments([...given, '--today', '2026-09-01', '--out', out]);
  await runPlan(asked, (line) => lines.push(line));
  return lines.join('\n');
}

/** The plan that several tests look at, made once: what it printed, and the tabs that it wrote. */
let made: { readonly printed: string; readonly tabs: readonly Table[] };

async function writtenTabs(): Promise<readonly Table[]> {
  return readFile(new Uint8Array(readFileSync(out)), 'plan.xlsx');
}

test('plans a campaign from an export and writes the tabs of the wizard', () => {
  const { printed, tabs } = made;
  expect(tabs.map(({ tab }) => tab)).toEqual([
    'Scores',
    'Shortlist',
    'Plan',
    'Overview',
    'Client',
    'Log',
    'Settings',
  ]);
  expect(printed).toContain('Read 300 creators from 303 rows');
  expect(printed).toContain('粉丝数 → Followers');
  expect(printed).toMatch(/Shortlist: \d+ creators for ¥[\d,]+ of ¥[\d,]+ for creators\./);
  expect(printed).toContain('1 × Row 304 is a total, not a creator.');
  expect(printed).toContain(out);
});

test('says each reason once, with how often it came up', async () => {
  const export_ = join(folder, 'reasons.csv');
  writeFileSync(export_, 'Name,Followers,Likes\nA,,1\nB,,2\nC,,3\nD,5000,9\n');
  const printed = await plan(export_);
  expect(printed).toContain('3 rejected:\n  3 × Row 2 has no followers');
  expect(printed.match(/has no followers/g)).toHaveLength(1);
});

test('names the columns that are not read, so that a missed one is seen', async () => {
  const missed = join(folder, 'missed.csv');
  writeFileSync(
    missed,
    'Name,Followers,Likes,Horoscope,报价\nA,9000,120,x,3000/5000\nB,5000,90,y,2000/2600\n',
  );
  const printed = await plan(missed);
  expect(printed).toContain('3 of 5 columns used:');
  expect(printed).toContain('Not read: D Horoscope, E 报价.');
  expect(printed).toContain('Column E (“报价”) was not read');
});

test('prints no text of anyone', async () => {
  const diary = join(folder, 'diary.csv');
  writeFileSync(
    diary,
    'Name,Followers,Likes,Saves,Bio\nsecret name,5000,many secrets,3,secret bio\nX,400,1,1,\n',
  );
  expect(await plan(diary, '--budget', '9000')).not.toContain('secret');
});

test('reads a newer export into the pool and says what it changes', async () => {
  const earlier = join(folder, 'october.csv');
  const later = join(folder, 'november.csv');
  writeFileSync(earlier, '达人ID,粉丝数,收藏,图文报价\na,1000,9,500\nb,2000,9,600\n');
  writeFileSync(later, '达人ID,粉丝数,收藏,图文报价\nb,2100,9,800\nc,3000,9,700\n');
  const printed = await plan(earlier, '--newer', later);
  expect(printed).toContain('“november” is newer: 1 new, 1 updated, 1 dearer, 1 gone.');
  expect(printed).toContain('1 × Row 3 asks ¥800 now, and asked ¥600 before.');
  const scores = (await writtenTabs())[0]?.rows.flat();
  expect(scores).toEqual(expect.arrayContaining(['a', 'b', 'c', 2100]));
});

test('joins the prices of another tab of the same file', async () => {
  const book = join(folder, 'book.xlsx');
  const tab = (name: string, rows: Table['rows']) => ({
    name,
    table: { tab: name, firstRow: 1, firstColumn: 1, rows },
  });
  const metrics = tab('Metrics', [
    ['达人ID', '昵称', '粉丝数', '收藏', '评论'],
    ['a', '甲', 1000, 9, 2],
    ['b', '乙', 2000, 9, 2],
  ]);
  const prices = tab('Prices', [
    ['达人ID', '图文报价'],
    ['b', 600],
  ]);
  writeFileSync(book, await writeWorkbook([metrics, prices]));
  const printed = await plan(book, '--with', book);
  expect(printed).toContain('Of the 2 tabs of book.xlsx “Metrics” is read');
  expect(printed).toContain('“Prices” adds to 1 of 2 creators; 1 by id.');
  expect(printed).toContain('图文报价 → Price of an image note');
  expect(await plan(book, '--with', `${book}#Prices`)).toContain('“Prices” adds to 1 of 2 creators');
});

test('where no list keeps the rules, says the arithmetic first, then which clash and what would do', async () => {
  const printed = await plan(pool, '--budget', '900', '--mix', '1:3:6');
  const [reason = -1, clash, repair] = [
    /The smallest list of this mix has \d+ creators .* costs at least ¥[\d,]+ of your ¥558\./,
    /These rules clash\n {2}The budget of ¥900, ¥558 of it for creators/,
    /Any one of these would do\n {2}Budget ¥[\d,]+ \(now ¥900\)/,
  ].map((words) => printed.search(words));
  expect(reason).toBeGreaterThan(0);
  expect(clash).toBeGreaterThan(reason);
  expect(repair).toBeGreaterThan(clash ?? 0);
  expect((await writtenTabs()).map(({ tab }) => tab)).toEqual(['Scores', 'Shortlist', 'Settings']);
});

test('says by which options those come in who are left out, and takes them in', async () => {
  const few = join(folder, 'few.csv');
  const rows = [
    'a,甲,3000,60,20,9,200',
    'b,示例官方旗舰店,30000,600,200,60,2800',
    'c,丙,31000,600,200,60,999999',
  ];
  writeFileSync(few, ['达人ID,昵称,粉丝数,点赞,收藏,评论,图文报价', ...rows, ''].join('\n'));
  const asked = [few, '--budget', '20000', '--mix', 'none'];
  expect(await plan(...asked)).toContain('come in with --brand-accounts, --doubted-prices.');
  expect(await plan(...asked, '--brand-accounts')).toMatch(/Shortlist: 2 creators.*with --doubted-prices\./s);
});

test('plans open places where nobody has a price that is one', async () => {
  const none = join(folder, 'none.csv');
  const rows = Array.from(
    { length: 40 },
    (_, index) => `k${index},小${index},${1_500 + 90 * index},60,20,9,10`,
  );
  writeFileSync(none, ['达人ID,昵称,粉丝数,点赞,收藏,评论,图文报价', ...rows, ''].join('\n'));
  const printed = await plan(none, '--budget', '200000');
  expect(printed).toContain('No KOC can be booked here: 30 places open');
  expect(printed).toMatch(/\d+ KOC places are open: bought as a lot/);
  expect((await writtenTabs()).map(({ tab }) => tab)).toContain('Plan');
});

test('only scores where nobody has said what may be spent', async () => {
  expect(await plan(pool)).toContain('No budget: only scored.');
  expect((await writtenTabs()).map(({ tab }) => tab)).toEqual(['Scores', 'Settings']);
});

test('takes the brief from a file, and the tab by its name', async () => {
  const brief = join(folder, 'brief.json');
  writeFileSync(
    brief,
    JSON.stringify({ campaign: '双11', launch: '2026-11-11', budget: 150_000, niches: ['Beauty'] }),
  );
  const printed = await plan(pool, '--brief', brief, '--tab', 'Sample creators (generated)');
  expect(printed).toContain('Read 60 creators from 60 rows.');
  expect(printed).toContain('Launch: 2026-11-11');
  expect((await writtenTabs()).map(({ tab }) => tab)).toContain('Shortlist · 双11');
});

test('speaks Chinese when asked', async () => {
  const small = ['--tab', 'Sample creators (generated)', '--budget', '15万', '--language', 'zh'];
  expect(await plan(pool, ...small)).toContain('名单：');
});

test('gives the same file for the same question', async () => {
  expect(await plan(pool, '--budget', '300000')).toBe(made.printed);
  expect(await writtenTabs()).toEqual(made.tabs);
});

describe('what cannot be planned from is refused in a sentence, and nothing is written', () => {
  const brief = (name: string, content: string) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  test.each([
    ['a file that is not there', () => [join(folder, 'gone.csv')], /There is no file/],
    ['a tab that is not there', () => [pool, '--tab', 'Pool'], /There is no tab Pool; the file has /],
    ['a mix that nobody knows', () => [pool, '--budget', '9', '--mix', '7:7'], /7:7/],
    ['a brief that is no JSON', () => [pool, '--brief', brief('a.json', 'launch tomorrow')], /no JSON/],
    ['a brief that says what none does', () => [pool, '--brief', brief('b.json', '{"buget": 5}')], /buget/],
    ['a table without followers', () => [brief('e.csv', 'Name,Likes\nA,1\nB,2\n')], /followers/],
  ])('%s', async (_what, given, sentence) => {
    const failure = await plan(...given()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as Error).message).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });
});
