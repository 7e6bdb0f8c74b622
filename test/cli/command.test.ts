import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-command-'));
const pool = join(folder, 'pool.csv');
const out = join(folder, 'plan.xlsx');

beforeAll(() => {
  writeFileSync(pool, '达人ID,粉丝数,收藏,评论,图文报价\na,1000,9,2,500\nb,2000,9,2,600\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a shell says of the plan command, the words put where `$@` stands. */
const shell = (script: string, ...words: string[]) =>
  promisify(execFile)('bash', ['-o', 'pipefail', '-c', script, 'bash', ...words]);

const plan = `"${process.execPath}" --import tsx src/cli/plan.ts "$@"`;

test('a reader who has enough does not disturb a command: its file is written all the same', async () => {
  const { stderr } = await shell(`${plan} | true`, pool, '--budget', '9000', '--out', out);
  expect(stderr).toBe('');
  expect(existsSync(out)).toBe(true);
});

test('what a person can mend is one sentence, and the command has failed', async () => {
  const failure = await shell(plan, join(folder, 'gone.csv')).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 1,
    stderr: `There is no file ${join(folder, 'gone.csv')}: check its name.\n`,
  });
});

test.each(['plan', 'backtest', 'shortlist'])('%s says how to call it, in either language', async (name) => {
  const called = `"${process.execPath}" --import tsx src/cli/${name}.ts "$@"`;
  const [english, chinese] = await Promise.all([
    shell(called, '--help'),
    shell(called, pool, '--language', 'zh', '-h'),
  ]);
  expect(english.stdout).toMatch(new RegExp(`^npm run ${name} -- [^]*--language en\\|zh [^]*--help`));
  expect(chinese.stdout).toContain('选项');
});
