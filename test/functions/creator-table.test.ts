import { compute } from '../../src/functions/compute';

/** CREATOR_TABLE of a table and the columns asked for. */
function table(rows: readonly (readonly (string | number)[])[], columns: string, settings?: unknown) {
  const given = settings === undefined ? [rows, columns] : [rows, columns, settings];
  return compute('CREATOR_TABLE', given) as (string | number)[][];
}

const roster = [
  [
    '达人昵称',
    '小红书号',
    '博主ID',
    '粉丝数',
    '平均点赞',
    '平均收藏',
    '平均评论',
    '图文报价',
    '视频报价',
    '签约机构',
    '数据日期',
  ],
  ['示例甲', '90001', '5f00000000000000000000a1', '1.2万', 300, 120, 30, 900, 1_200, '某机构', '2026-11-01'],
  ['示例乙', '90002', '5f00000000000000000000a2', 8_000, '--', 80, 12, '面议', 700, '', '2026-11-01'],
];

test('what was read of each creator can be asked for in either language: counts per note, unknown blank', () => {
  expect(table(roster, 'ID, Handle, Name, Followers, Likes, Saves, Comments')).toEqual([
    ['ID', 'Handle', 'Name', 'Followers', 'Likes', 'Saves', 'Comments'],
    ['5f00000000000000000000a1', '90001', '示例甲', 12_000, 300, 120, 30],
    ['5f00000000000000000000a2', '90002', '示例乙', 8_000, '', 80, 12],
  ]);
  expect(table(roster, '图文报价, 视频报价, 机构, 数据日期').slice(1)).toEqual([
    [900, 1_200, '某机构', '2026-11-01'],
    ['', 700, '', '2026-11-01'],
  ]);
});

test('a column may be asked for by the title that it had before', () => {
  const chinese = [
    ['key', 'value'],
    ['language', 'zh'],
  ];
  expect(table(roster, '层级, 量级', chinese)[0]).toEqual(['量级', '量级']);
});

test('a sum is shown as it is read: per note, with the notes behind it', () => {
  const sums = [
    ['昵称', '粉丝数', '近30天总点赞', '近30天笔记数'],
    ['示例甲', 12_000, 900, 3],
  ];
  expect(table(sums, 'Likes, Notes').slice(1)).toEqual([[300, 3]]);
});

test('a price is the declared one where there is one, else what there is', () => {
  const prices = [
    ['昵称', '粉丝数', '报备图文价', '非报备图文价', '非报备视频价'],
    ['示例甲', 12_000, 3_000, 2_000, 2_500],
  ];
  expect(table(prices, 'Image price, Video price').slice(1)).toEqual([[3_000, 2_500]]);
});

test('what was made of a creator stands beside it, by title or by the trade’s shorthand', () => {
  const [header, first] = table(roster, 'name, SCORE, cpe');
  expect(header).toEqual(['Name', 'Score', 'Cost per engagement']);
  expect(first?.[1]).toBeGreaterThan(0);
  expect(first?.[2]).toBeCloseTo((900 * 1.1) / 450, 9);
});

test('a row that was set aside is blank but for its reason in the first column', () => {
  const withTotal = [...roster, ['合计', '', '', 20_000, 300, 200, 42, 900, 1_900, '', '']];
  const last = table(withTotal, 'Name, Followers').at(-1);
  expect(last).toEqual(['Row 4 is a total, not a creator.', '']);
});

test('a column of prices that are not read is said among the flags, once', () => {
  const unclear = [
    ['昵称', '粉丝数', '点赞', '报价'],
    ['示例甲', 9_000, 100, '3000/5000'],
    ['示例乙', 19_000, 120, '4000/6000'],
  ];
  const flags = table(unclear, 'Flags').flat().slice(1);
  expect(flags[0]).toContain('Column D (“报价”) was not read');
  expect(flags[1]).not.toContain('was not read');
});

test('so is one that repeats another', () => {
  const [, second = []] = roster;
  const repeated = table([...roster, second], 'Name, Followers').at(-1);
  expect(repeated?.[0]).toMatch(/^Row 4 is the same creator as row 2/);
  expect(repeated?.[1]).toBe('');
});

test('a second table beside the first is said among the flags, once', () => {
  const beside = [
    ['昵称', '粉丝数', '点赞', '', '昵称', '粉丝数', '点赞'],
    ['示例甲', 9_000, 100, '', '示例己', 4_000, 30],
    ['示例乙', 19_000, 120, '', '示例庚', 5_000, 60],
  ];
  const flags = table(beside, 'Flags').flat().slice(1);
  expect(flags[0]).toContain(
    'Columns E to G hold another table, which was not read: put it in a tab of its own.',
  );
  expect(flags[1]).not.toContain('another table');
});

test('rows of a second table above or below have their reason, and its first row is named among the flags', () => {
  const header = ['昵称', '粉丝数', '平均点赞', '平均收藏'];
  const swapped = ['昵称', '粉丝数', '平均收藏', '平均点赞', '平均评论'];
  const some = [
    ['示例甲', 12_000, 300, 120],
    ['示例乙', 8_000, 210, 80],
  ];
  const more = [
    ['示例丙', 9_000, 80, 200, 12],
    ['示例丁', 7_000, 70, 180, 11],
    ['示例戊', 6_000, 60, 160, 10],
  ];
  const said = (row: number) =>
    `Row ${row} belongs to another table, which was not read: put it in a tab of its own if it lists creators.`;
  const [first, second, , , read, next] = table([header, ...some, swapped, ...more], 'Name, Likes, Flags');
  expect([first?.[0], second?.[0]]).toEqual([said(1), said(2)]);
  expect(read?.slice(0, 2)).toEqual(['示例丙', 200]);
  expect(read?.[2]).toContain('Another table of creators begins in row 1: its rows (2) were not read.');
  expect(next?.[2]).not.toContain('Another table');
});
