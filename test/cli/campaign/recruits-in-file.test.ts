import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { firstPlan, rowsIn, terminal } from '../../support/plans/campaign-file';
import { tabsOf } from '../../support/plans/plan-file';

const { place, plan, close } = terminal();
const [first, file, table] = [place('first.xlsx'), place('plan.xlsx'), place('报名表.csv')];
const day = ['--today', '2026-09-03'];
const [phone, address] = ['13800001234', '某省某市样例路1号'];

beforeAll(async () => {
  await firstPlan({ place, plan, close }, 'first.xlsx');
  const titles = '昵称,小红书号,粉丝数,图文报价,最近发布,商单占比,合作品牌,同一人,手机号,收货地址,爱好';
  const names = ['春日', '青禾', '木棉', '白鹭', '山楂', '云朵', '海盐', '麦穗', '竹影', '桂花'];
  const rows = names.map((name, k) =>
    [
      name,
      `9000${k}`,
      3200 + k,
      k === 1 ? 900 : 180,
      k === 2 ? '2026-05-01' : '2026-08-30',
      '10%',
      '好吃面包',
      k === 8 || k === 9 ? '甲' : '',
      phone,
      address,
      'x',
    ].join(','),
  );
  writeFileSync(table, [titles, ...rows, ''].join('\n'));
});
beforeEach(() => copyFileSync(first, file));
afterAll(close);

test('open places are filled: which columns are read and never, who passes, and of others their rows and reasons alone', async () => {
  const before = readFileSync(file);
  const printed = await plan('--plan', file, '--recruits', table, ...day);
  expect(printed).toContain('A 昵称 (Name), B 小红书号 (Handle (小红书号)), C 粉丝数 (Followers)');
  expect(printed).toContain('Never read, by title alone: 手机号, 收货地址.');
  expect(printed).toContain('Not read either, because nobody knows these titles: 爱好.');
  expect(printed).toContain(
    'Not taken:\n  Row 3: Asks ¥900; the place pays ¥200.\n  Row 4: Last note 2026-05-01:',
  );
  expect(printed).toMatch(
    /Asked; --answer ROW=yes settles it, ROW=no leaves the row out:\n {2}Row 11: Perhaps the same person as in row 10/,
  );
  expect(printed).toContain('Number 2 of Log: fill');
  expect(printed).toContain('A preview: nothing was written.');
  for (const unsaid of ['青禾', '木棉', phone, address]) expect(printed).not.toContain(unsaid);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('who is taken is written on the places, which keep their codes; of all others nothing is in the file', async () => {
  const open = Object.entries(await rowsIn(file)).filter(([, row]) => row.Name === '');
  expect(open).toHaveLength(4);
  await plan('--plan', file, '--recruits', table, ...day, '--out', file, '--yes');
  const rows = await rowsIn(file);
  for (const [code] of open) expect(rows[code]?.Name).not.toBe('');
  const whole = JSON.stringify(await tabsOf(file));
  expect(whole).toContain('春日');
  for (const unkept of ['青禾', '木棉', phone, address]) expect(whole).not.toContain(unkept);
});

test('a row that is asked about is settled by an answer; one that fits nothing is refused', async () => {
  const passes = async (...given: string[]) =>
    /Of 10 who signed up (\d+) pass/.exec(
      await plan('--plan', file, '--recruits', table, ...day, ...given),
    )?.[1];
  const before = Number(await passes());
  expect(Number(await passes('--answer', '11=yes'))).toBe(before + 1);
  const left = await plan('--plan', file, '--recruits', table, ...day, '--answer', '2=no');
  expect(left).toContain('Row 2: Left out, as you said.');
  expect(await plan('--plan', file, '--recruits', table, ...day, '--answer', '99=yes')).toMatch(
    /^refused: --answer "99=yes" fits nothing that is asked; it can be "11=yes"\.$/,
  );
  expect(await plan('--plan', file, '--recruits', table, ...day, '--answer', '11=maybe')).toContain(
    'it can be "11=yes", "11=no"',
  );
});

test('in Chinese; a table that is none says so', async () => {
  const printed = await plan('--plan', file, '--recruits', table, ...day, '--language', 'zh');
  expect(printed).toContain('仅凭标题即不读取：手机号、收货地址。');
  expect(printed).toContain('未通过：\n  第 3 行：');
  writeFileSync(place('other.csv'), 'a,b\n1,2\n');
  expect(await plan('--plan', file, '--recruits', place('other.csv'), ...day)).toContain(
    'no row names creators by nickname, id or profile link',
  );
});
