import type { Cell } from '../../../../../src/core/table';
import { read } from '../../../../support/creators/reading';

const header = ['昵称', '粉丝数', '点赞', '收藏', '图文报价'];
const one = ['甲', 12_345, 120, 33, 3000];
const other = ['乙', 2345, 54, 12, 800];

function reasons(...rows: readonly (readonly Cell[])[]) {
  const { creators, problems } = read(rows);
  expect(creators.map(({ name }) => name)).toEqual(['甲', '乙']);
  return problems.filter(({ severity }) => severity === 'rejected').map(({ reason }) => reason);
}

test('totals are told by a word in the first column or in that of names', () => {
  expect(reasons(header, one, ['KOC小计', 1, 1, 1, 1], other, ['总计（2位）', 2, 2, 2, 2])).toEqual([
    'Row 3 is a total, not a creator.',
    'Row 5 is a total, not a creator.',
  ]);
  const numbered = (rows: readonly (readonly Cell[])[]) => rows.map((row, at) => [at || '序号', ...row]);
  expect(reasons(...numbered([header, one, other, ['共2位达人', '', '', '', 3800]]))).toEqual([
    'Row 4 is a total, not a creator.',
  ]);
});

test('who has an id like the others is no total, whatever the name', () => {
  const { creators } = read([
    ['达人ID', '昵称', '粉丝数', '收藏'],
    ['u001', '甲', 1000, 5],
    ['u002', 'Total', 2000, 7],
  ]);
  expect(creators.map(({ name }) => name)).toEqual(['甲', 'Total']);
});

test('an example is none of the creators, unless there is nobody else', () => {
  expect(reasons(header, ['示例：丙', 9000, 80, 10, 500], one, other)).toEqual([
    'Row 2 is an example, not a creator.',
  ]);
  expect(read([header, ['示例', 9000, 80, 10, 500]]).creators).toHaveLength(1);
});

test('headings between creators are none', () => {
  const heading = (text: string) => [text, '', '', '', ''];
  expect(reasons(header, heading('— KOC —'), one, heading('腰部达人'), other)).toEqual([
    'Row 2 is a heading or a remark, not a creator.',
    'Row 4 is a heading or a remark, not a creator.',
  ]);
});

test('a heading may stand where the others have their number', () => {
  const { creators, problems } = read([
    ['序号', ...header],
    ['头部', '', '', '', '', ''],
    [1, ...one],
  ]);
  expect(creators).toHaveLength(1);
  expect(problems.map(({ reason }) => reason)).toEqual(['Row 2 is a heading or a remark, not a creator.']);
});

test('a heading with a number in the column of ids is none of the ids', () => {
  const { problems } = read([
    ['达人ID', '昵称', '粉丝数', '收藏'],
    ['u001', '甲', 1000, 5],
    ['候补（2）', '', '', ''],
    ['u002', '乙', 2000, 7],
    ['u003', '', '', ''],
  ]);
  expect(problems.map(({ reason }) => reason)).toEqual([
    'Row 3 is a heading or a remark, not a creator.',
    'Row 5 has no followers: fill in C5 to use this creator.',
  ]);
});

test('a name alone is a creator without figures', () => {
  expect(reasons(header, one, other, ['丙', '', '', '', ''])).toEqual([
    'Row 4 has no followers: fill in B4 to use this creator.',
  ]);
});

test('a second header in other words is none', () => {
  expect(reasons(header, ['Name', 'Followers', 'Likes', 'Saves', 'Price'], one, other)).toEqual([
    'Row 2 is a second header.',
  ]);
  expect(reasons(header, one, ['Nickname', 'Fans', 'Likes', 'Saved so far', 'Picture'], other)).toEqual([
    'Row 3 is a second header.',
  ]);
});

test('what is written below the table is set aside as one reason', () => {
  const remarks = ['填写说明', '1. 粉丝数请填整数', '绿色'].map((text, at) => [
    text,
    at === 2 ? '已确认' : '',
    '',
    '',
    '',
  ]);
  expect(reasons(header, one, other, ['', '', '', '', ''], ...remarks)).toEqual(
    [5, 6, 7].map((row) => `Row ${row} is a heading or a remark, not a creator.`),
  );
});

test('a table below whose columns stand in another order is not read under the names of the first', () => {
  const below = [
    ['腰部名单', '', '', '', ''],
    ['昵称', '点赞', '粉丝数', '收藏', '图文报价'],
    ['丙', 20, 2000, 7, 90],
  ];
  expect(reasons(header, one, other, ...below).map((reason) => reason.split(',')[0])).toEqual([
    'Row 4 is a heading or a remark',
    'Row 5 belongs to another table',
    'Row 6 belongs to another table',
  ]);
});

test('rows that were numbered in advance say nothing of a creator', () => {
  const { creators, problems } = read([
    ['序号', '昵称', '粉丝数', '收藏', 'CPE'],
    [1, '甲', 1000, 5, 2],
    [2, '', '', '', 0],
    [3, '', '', '', '#DIV/0!'],
  ]);
  expect(creators.map(({ name }) => name)).toEqual(['甲']);
  expect(problems.map(({ reason }) => reason)).toEqual([
    'Row 3 says nothing of a creator.',
    'Row 4 says nothing of a creator.',
  ]);
});

describe('a row that says something of the table', () => {
  const label = (row: number) =>
    `Row ${row} says something of the table, such as a target, a budget, a count or who made it, and is no creator.`;

  test.each<readonly Cell[]>([
    ['最高', 12_345, 120, 33, 3000],
    ['Max', 12_345, 120, 33, 3000],
    ['Min', 2345, 54, 12, 800],
    ['KPI', '', 500, 100, ''],
    ['目标', 20_000, 500, 100, 3000],
    ['互动目标', '', 500, '', ''],
    ['Count', 2, 2, 2, 2],
    ['合作人数', 2, '', '', ''],
    ['剩余预算', '', '', '', 50_000],
    ['服务费10%', '', '', '', 380],
    ['含税总价', '', '', '', 4028],
    ['Total budget', '', '', '', 50_000],
    ['单价上限', '', '', '', 3000],
    ['制表人', '张三', '', '', ''],
    ['审核：', '李四', '', '', ''],
    ['联系人', '王五', '', '', '13800000000'],
    ['日期', '2026-11-01', '', '', ''],
    ['Prepared by', 'Amy', '', '', ''],
  ])('is no creator below them: %s', (...cells) => {
    expect(reasons(header, one, other, cells)).toEqual([label(4)]);
    const numbered = [header, one, other].map((row, at) => [at || '序号', ...row]);
    const [first = '', ...figures] = cells;
    expect(reasons(...numbered, [first, '', ...figures])).toEqual([label(4)]);
  });

  test('is none between them, where it says next to nothing else', () => {
    expect(reasons(header, one, ['预算', '', '', '', 5000], other)).toEqual([label(3)]);
  });

  test('is a creator who is called so and has what creators have', () => {
    const names = (...rows: readonly (readonly Cell[])[]) => read(rows).creators.map(({ name }) => name);
    const called = (name: string, followers = 20_000) => [name, followers, 500, 100, 3000];
    expect(
      names(header, one, called('KPI小姐'), called('目标坚定的Amy', 9000), called('预算女孩', 8000)),
    ).toHaveLength(4);
    expect(names(header, one, called('Max', 9000), other)).toContain('Max');
    expect(names(header, one, called('目标', 9000), other)).toContain('目标');
    const identified = [
      ['达人ID', ...header],
      ['u001', ...one],
      ['u002', ...called('KPI')],
    ];
    expect(names(...identified)).toEqual(['甲', 'KPI']);
    const chosen = [
      ['类别', ...header],
      ['目标', ...one],
      ['备选', ...other],
    ];
    expect(names(...chosen)).toEqual(['甲', '乙']);
  });
});

test.each(['昵称示例（请删除）', '小鹿（请删除此行）', 'Mia (delete this row)'])(
  '%s is an example',
  (name) => {
    expect(reasons(header, [name, 10_000, 200, 100, 1000], one, other)).toEqual([
      'Row 2 is an example, not a creator.',
    ]);
  },
);

test('whose name says that the account is gone stays', () => {
  const { creators } = read([header, ['小鹿（账号已删除）', 10_000, 200, 100, 1000], one]);
  expect(creators).toHaveLength(2);
});

test.each(['# of KOCs', 'No. of creators', 'KOC count', 'Creator total'])(
  '%s below the table counts its creators',
  (label) => {
    expect(reasons(header, one, other, [label, 2])).toHaveLength(1);
  },
);

test.each([
  ['Budget left', '', '', '', 11_700],
  ['Net total', '', '', '', 5936],
  ['第1页 共3页'],
  ['Page 1 of 3'],
  ['平均粉丝', 11_600],
  ['平均粉丝 11600'],
  ['CPE目标≤5'],
  ['空'],
  ['小红书'],
])('%s among creators is none and lacks no followers', (...cells) => {
  const said = reasons(header, one, cells, other);
  expect(said).toHaveLength(1);
  expect(said[0]).not.toMatch(/followers/);
});

test('the last heading may have one row below it', () => {
  expect(reasons(header, one, ['备选'], other)).toEqual(['Row 3 is a heading or a remark, not a creator.']);
});

test('a name alone still lacks followers', () => {
  expect(reasons(header, one, ['丙丙'], other)).toEqual([
    'Row 3 has no followers: fill in B3 to use this creator.',
  ]);
});

test.each(['示例1', '例1', '样例（勿删）', '填写示范', '测试数据', 'Demo', 'XXX', 'Example 2'])(
  '%s with nothing of its own is an example, whatever figures stand beside',
  (word) => {
    expect(reasons(header, [word, 10_000, 100, 30, 900], one, other)).toEqual([
      'Row 2 is an example, not a creator.',
    ]);
  },
);

test.each(['Demo', 'XXX', '测试'])('who is called %s and has a link like the others is a creator', (name) => {
  const link = (at: number) => `https://www.xiaohongshu.com/user/profile/5f00000000000000000000a${at}`;
  const { creators } = read([
    ['昵称', '主页链接', '粉丝数', '收藏'],
    ['甲', link(1), 1000, 5],
    [name, link(2), 2000, 7],
    ['乙', link(3), 3000, 9],
  ]);
  expect(creators.map((creator) => creator.name)).toEqual(['甲', name, '乙']);
});

test('a forecast or what is usual of a trade is no creator', () => {
  const rows = [
    ['总曝光预估', 1_200_000, '', '', ''],
    ['行业均值', 30_000, 200, 60, 3000],
  ];
  expect(reasons(header, one, other, ...rows)).toEqual([
    'Row 4 says something of the table, such as a target, a budget, a count or who made it, and is no creator.',
    'Row 5 is a total, not a creator.',
  ]);
});

test('a creator whose name begins like a total is one, though a number of hers is that of the row above', () => {
  const { creators } = read([header, one, ['Total Beauty', 9723, 121, 40, 500], other]);
  expect(creators.map(({ name }) => name)).toEqual(['甲', 'Total Beauty', '乙']);
});
