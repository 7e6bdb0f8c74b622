import { existsSync, writeFileSync } from 'node:fs';
import { rowsIn, tabIn, terminal } from '../../support/plans/campaign-file';
import { typeInto } from '../../support/plans/plan-file';

const { place, plan, close } = terminal();
const [tracker, brief, file] = [place('tracker.csv'), place('brief.json'), place('old.xlsx')];
const day = ['--today', '2026-12-06'];
const address = '某省某市样例路1号';

beforeAll(() => {
  writeFileSync(
    tracker,
    `编号,昵称,小红书号,粉丝数(w),合作形式,报价,成交价,合作状态,计划发布,实际发布,收货地址,到店时间,备注
1,样例甲,90001,12.6,图文报备,9000,8000,客户已定档,2026-12-08,,${address},12.20周日14点,
2,样例乙,90002,0.4,图文报备,200,180,跳票,2026-12-09,,,,
3,样例丁,90004,0.6,图文报备,200,180,已发布,2026-12-05,12.5,,,
4,样例庚,90007,0.5,图文报备,200,,已回复,,,,,要竖版
`,
  );
  writeFileSync(
    brief,
    JSON.stringify({ campaign: 'Old', goal: 'festival', festival: '双12', year: 2026, budget: 30_000 }),
  );
});
afterAll(close);

test('a tracker becomes the plan: what was taken is said, what does not fit stays as columns of the person', async () => {
  const taking = ['--take-on', tracker, '--brief', brief, ...day, '--out', file];
  const preview = await plan(...taking);
  expect(preview).toContain('4 notes were taken on from “tracker”: M01, K01, K02, K03.');
  expect(preview).toContain('Left in “tracker”, because a plan never holds them: 收货地址.');
  expect(preview).toContain('A preview: nothing was written.');
  expect(existsSync(file)).toBe(false);
  expect(await plan(...taking, '--yes')).toContain(`Wrote ${file}: Plan · Old, Overview · Old, Log · Old.`);
  const rows = await rowsIn(file, 'Plan · Old');
  expect(rows.M01).toMatchObject({
    Name: '样例甲',
    Status: 'Accepted',
    'Agreed price': 8000,
    到店时间: '12.20周日14点',
  });
  expect(rows.K01?.Status).toBe('No-show');
  expect(rows.K03?.Remarks).toBe('要竖版');
  expect(JSON.stringify(await tabIn(file, 'Plan · Old'))).not.toContain(address);
});

test('it goes on from there: typed in, acted on, its own columns kept, undone', async () => {
  const columns = async () => Object.values(await rowsIn(file, 'Plan · Old')).map((row) => row.到店时间);
  const kept = await columns();
  typeInto(file, [
    [
      'Plan · Old',
      (sheet) => {
        const codes = Array.from({ length: sheet.rows }, (_, row) => sheet.at(row, 0));
        sheet.put(codes.indexOf('K03'), sheet.column(2, 'Who'), 'Li');
      },
    ],
  ]);
  const before = await rowsIn(file, 'Plan · Old');
  await plan('--plan', file, '--act', 'decline K03', ...day, '--out', file, '--yes');
  expect((await rowsIn(file, 'Plan · Old')).K03).toMatchObject({ Status: 'Declined', Who: 'Li' });
  await plan('--plan', file, '--act', 'undo', ...day, '--out', file, '--yes');
  expect((await rowsIn(file, 'Plan · Old')).K03?.Status).toBe(before.K03?.Status);
  expect(await columns()).toEqual(kept);
});

test('who is in the plan already is asked about; without a brief nothing is taken', async () => {
  const again = await plan('--plan', file, '--take-on', tracker, ...day);
  expect(again).toContain('样例甲 is in the plan already as M01: row 2 of “tracker” was left.');
  expect(await plan('--take-on', tracker, ...day)).toMatch(/^refused: --take-on needs a brief: name it with/);
});

test('in Chinese', async () => {
  const zh = place('zh.xlsx');
  const printed = await plan(
    '--take-on',
    tracker,
    '--brief',
    brief,
    ...day,
    '--language',
    'zh',
    '--out',
    zh,
    '--yes',
  );
  expect(printed).toContain('已从“tracker”接手 4 篇：M01、K01、K02、K03。');
  expect((await rowsIn(zh, '排期 · Old', '编号')).M01).toMatchObject({
    状态: '已接单',
    到店时间: '12.20周日14点',
  });
});
