import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'sql-parser-cst';
import { runWarehouse } from '../../../src/cli/warehouse/run-warehouse';
import { readWarehouseArguments } from '../../../src/cli/warehouse/warehouse-arguments';
import { InputError } from '../../../src/core/input-error';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-warehouse-'));
const out = join(folder, 'bigquery');
const map = saved(
  'columns.json',
  JSON.stringify({
    id: '达人`ID',
    followers: "粉丝'数",
    niche: '类\\目',
    likes: '点赞',
    saves: '收藏',
    comments: '评论',
    tableOfNotes: { id: 'author', likes: 'l' },
  }),
);
afterEach(() => rmSync(out, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function run(...given: string[]): Promise<string> {
  const lines: string[] = [];
  await runWarehouse(readWarehouseArguments(given), (line) => lines.push(line));
  return lines.join('\n');
}

const usual = ['--source', 'my-project.pool.creators', '--map', map, '--out', out];

test('writes the queries of a table and what to do with them', async () => {
  const printed = await run(...usual, '--notes', 'my-project.pool.notes', '--top', '20');
  expect(readdirSync(out).sort()).toEqual([
    '.tierwise.json',
    'README.md',
    'aggregate_notes.sql',
    'calibrate.sql',
    'candidates.sql',
    'check_columns.sql',
    'columns-of-notes.json',
    'score_creators.sql',
  ]);
  expect(printed).toContain(`${out}/README.md says what to do`);
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  for (const name of readdirSync(out).filter((file) => file.endsWith('.sql')))
    expect(() => parse(text(name), { dialect: 'bigquery' })).not.toThrow();
  expect(text('candidates.sql')).toContain('WHERE place <= 20');
  expect(text('README.md')).toContain('bq query --dry_run --use_legacy_sql=false < candidates.sql');
  expect(JSON.parse(text('columns-of-notes.json'))).toMatchObject({ likes: 'likes', average: 'geometric' });
});

test('without a table of notes there is no query for one, and the setting says how many', async () => {
  const settings = saved(
    'settings.csv',
    '说明\n键,值\ncandidates.top,7\nweights.saves,50\nbenchmark.slope,1\n',
  );
  const printed = await run(...usual, '--settings', settings, '--language', 'zh');
  expect(readdirSync(out)).not.toContain('aggregate_notes.sql');
  expect(readFileSync(join(out, 'candidates.sql'), 'utf8')).toContain('WHERE place <= 7');
  expect(printed).toContain('benchmark.slope');
  expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('# 在 BigQuery 中评分');
});

test('where no column tells the engagement nothing is calibrated, and it says so', async () => {
  const few = saved('few.json', JSON.stringify({ id: 'x', followers: 'y', likes: 'z' }));
  expect(await run('--source', 'a.b.c', '--map', few, '--out', out)).toContain('No calibrate.sql');
  expect(readdirSync(out).sort()).toEqual([
    '.tierwise.json',
    'README.md',
    'candidates.sql',
    'check_columns.sql',
    'score_creators.sql',
  ]);
});

describe('the folder', () => {
  const texts = (name: string) => readFileSync(join(out, name), 'utf8');
  const few = saved('few.json', JSON.stringify({ id: 'x', followers: 'y', likes: 'z' }));

  test('speaks only of the files that it holds', async () => {
    await run('--source', 'a.b.c', '--map', few, '--out', out);
    expect(texts('README.md')).not.toContain('calibrate');
    expect(texts('README.md')).not.toContain('aggregate_notes');
  });

  test('says how it was called, to be called so again', async () => {
    const spaced = saved("a map's.json", readFileSync(few, 'utf8'));
    await run('--source', 'a.b.c', '--map', spaced, '--out', out);
    expect(texts('candidates.sql')).toContain(`--map '${spaced.replace("'", "'\\''")}' --out`);
  });

  test('loses queries of an earlier run that this one does not write, and it is said', async () => {
    await run(...usual);
    const printed = await run('--source', 'a.b.c', '--map', few, '--out', out);
    expect(printed).toContain('what an earlier run wrote and this one does not: calibrate.sql.');
    expect(readdirSync(out)).not.toContain('calibrate.sql');
  });

  test('keeps what a person has put there', async () => {
    await run(...usual);
    writeFileSync(join(out, 'my.sql'), 'SELECT 1');
    writeFileSync(join(out, 'calibrate.sql'), `${texts('calibrate.sql')}LIMIT 5`);
    const printed = await run('--source', 'a.b.c', '--map', few, '--out', out);
    expect(printed).toContain('calibrate.sql in ');
    expect(printed).toContain('changed since');
    expect(texts('calibrate.sql')).toMatch(/LIMIT 5$/);
    expect(texts('my.sql')).toBe('SELECT 1');
  });

  test.each(['README.md', 'candidates.sql'])('is refused where another %s stands there', async (name) => {
    mkdirSync(out);
    writeFileSync(join(out, name), 'mine');
    await expect(run(...usual)).rejects.toThrow(`holds ${name} that Tierwise has not written`);
    expect(readdirSync(out)).toEqual([name]);
    expect(texts(name)).toBe('mine');
  });

  test('is refused where a query was changed since', async () => {
    await run(...usual);
    writeFileSync(join(out, 'candidates.sql'), 'changed');
    await expect(run(...usual)).rejects.toThrow('candidates.sql that Tierwise has not written');
    expect(texts('candidates.sql')).toBe('changed');
  });
});

test('the map in the docs gives every query, as it is printed there', async () => {
  const docs = readFileSync('docs/warehouse.md', 'utf8');
  const printed = (from: RegExp) => (from.exec(docs)?.[0] ?? '').replace(/^ {4}/gm, '');
  const columns = printed(/^ {4}\{\n[\s\S]*?^ {4}\}/m);
  const further = printed(/^ {4}"tableOfNotes"[\s\S]*?\},\n[^\n]*\}/m);
  const both = { ...JSON.parse(columns), ...JSON.parse(`{${further}}`) };
  const tables = ['--source', 'project.dataset.creators', '--out', out];
  await run(...tables, '--map', saved('docs.json', columns));
  expect(readdirSync(out)).toContain('calibrate.sql');
  const notes = ['--notes', 'project.dataset.notes', '--comments', 'project.dataset.comments'];
  await run(...tables, '--map', saved('docs.json', JSON.stringify(both)), ...notes);
  expect(readdirSync(out)).toContain('aggregate_notes.sql');
});

describe('a mistake is one sentence, and nothing is made', () => {
  test.each<[string, string[], RegExp]>([
    ['no source', ['--map', map, '--out', out], /--source project\.dataset\.table/],
    ['no map', ['--source', 'a.b.c', '--out', out], /--map columns\.json/],
    ['no folder', ['--source', 'a.b.c', '--map', map], /--out bigquery/],
    [
      'a table of two parts',
      ['--source', 'b.c', '--map', map, '--out', out],
      /project\.dataset\.table; it is b\.c/,
    ],
    ['a backtick in it', ['--source', 'a.b.c`; DROP', '--map', map, '--out', out], /it is a\.b\.c`; DROP/],
    ['a quote in it', ['--source', "a.b.c'd", '--map', map, '--out', out], /it is a\.b\.c'd/],
    ['a quote in the notes’', [...usual, '--notes', 'a.b."c"'], /it is a\.b\."c"/],
    ['no whole number', [...usual, '--top', '2.5'], /from 1 to 5000; it is 2\.5/],
    ['comments without notes', [...usual, '--comments', 'a.b.c'], /--comments says nothing without --notes/],
    ['a check of nothing', [...usual, '--check'], /--check says nothing without --run/],
    ['a word by itself', ['pool.csv'], /pool\.csv stands alone/],
    ['both', ['--run', 'x.csv', '--source', 'a.b.c'], /--source cannot stand beside --run/],
    ['a folder that is emptied', [...usual.slice(0, -1), 'dist'], /dist is emptied by every build/],
    [
      'a place for no folder',
      [...usual.slice(0, -1), '/proc/x/y'],
      /The folder \/proc\/x\/y cannot be written/,
    ],
    ['another kind of file', ['--run', 'pool.xlsx'], /it is pool\.xlsx/],
    ['another kind of workbook', ['--run', 'pool.csv', '--out', 'x.csv'], /end in \.xlsx: x\.csv/],
  ])('%s', async (_, given, sentence) => {
    await expect(run(...given).catch((error: unknown) => Promise.reject(error))).rejects.toThrow(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test.each<[string, string, RegExp]>([
    ['an unknown key', 'Key,Value\nweights.hearts,3\n', /weights\.hearts/],
    ['a value out of range', 'Key,Value\nevidence.prior,-3\n', /evidence\.prior/],
    ['no table of settings', 'a,b\n1,2\n', /no row Key \| Value/],
    ['a key twice', 'Key,Value\nweights.saves,40\nweights.saves,30\n', /say weights\.saves twice/],
    [
      'half a candidate',
      'Key,Value\ncandidates.top,2.5\n',
      /candidates\.top must be a whole number; it is 2\.5/,
    ],
  ])('%s in the settings', async (_, text, sentence) => {
    await expect(run(...usual, '--settings', saved('wrong.csv', text))).rejects.toThrow(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test.each<[string, unknown, RegExp]>([
    ['no followers', { id: 'x' }, /no column for followers/],
    ['no id', { followers: 'x' }, /no column for id/],
    ['no author of the notes', { id: 'x', followers: 'y' }, /tableOfNotes/],
    ['answers', { id: 'x', followers: 'y', answers: { a: 'b' } }, /answers in the map are for a file/],
  ])('%s in the map', async (_, written, sentence) => {
    const wrong = saved('wrong.json', JSON.stringify(written));
    const given = ['--source', 'a.b.c', '--notes', 'a.b.n', '--map', wrong, '--out', out];
    await expect(run(...given)).rejects.toThrow(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test('a map that is not there', async () => {
    const gone = join(folder, 'gone.json');
    await expect(run('--source', 'a.b.c', '--map', gone, '--out', out)).rejects.toThrow(
      /There is no map .*gone\.json/,
    );
  });

  test('a file where the folder should be', async () => {
    const file = saved('taken', '');
    await expect(run('--source', 'a.b.c', '--map', map, '--out', file)).rejects.toThrow(InputError);
  });

  test('and the exit code is not 0', () => {
    const command = () =>
      execFileSync('node_modules/.bin/tsx', ['src/cli/warehouse/warehouse.ts', '--source', 'a.b'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(command).toThrow(
      expect.objectContaining({ status: 1, stderr: expect.stringMatching(/^A table of BigQuery[^\n]*\n$/) }),
    );
  });
});
