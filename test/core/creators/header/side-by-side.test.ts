import type { Cell } from '../../../../src/core/table';
import { read } from '../../../support/creators/reading';

const beside = (columns: string) =>
  `Columns ${columns} hold another table, which was not read: put it in a tab of its own.`;

function seen(...rows: readonly (readonly Cell[])[]) {
  const { creators, problems, columns } = read(rows);
  const said = problems.find(({ reason }) => /hold another table/.test(reason));
  return {
    names: creators.map(({ name }) => name),
    said: said?.reason ?? null,
    columns: columns.length,
    letters: creators[0]?.origins.followers?.columns,
  };
}

const left = [
  ['昵称', '粉丝数', '点赞'],
  ['甲', 1000, 10],
  ['乙', 2000, 20],
];
const right = [
  ['昵称', '粉丝数', '点赞'],
  ['丙', 3000, 5],
  ['丁', 5000, 6],
];
const joined = (
  gap: readonly Cell[],
  one: readonly (readonly Cell[])[],
  other: readonly (readonly Cell[])[],
) => one.map((row, at) => [...row, ...gap, ...(other[at] ?? [])]);

test.each([
  ['behind a blank column', [''], 'E to G'],
  ['with the same names of columns', [], 'D to F'],
])('of two tables of creators side by side, %s, the first is read and the other said', (_, gap, columns) => {
  expect(seen(...joined(gap, left, right))).toMatchObject({
    names: ['甲', '乙'],
    said: beside(columns),
    columns: 3,
  });
});

test('names in other words are a table of their own behind a blank column', () => {
  const english = [['Name', 'Followers', 'Likes'], ...right.slice(1)];
  expect(seen(...joined([''], left, english)).said).toBe(beside('E to G'));
});

test('under groups of their own they are two tables, too', () => {
  const groups = ['第一批', '', '', '第二批', '', ''];
  expect(seen(groups, ...joined([], left, right)).said).toBe(beside('D to F'));
});

test('beside a table of something else that of creators is read, and places are named as in the tab', () => {
  const budgets = [
    ['层级', '预算', ''],
    ['素人', 500, ''],
    ['达人', 900, ''],
  ];
  const alone = [...left.slice(0, 2), ['', '', '']];
  expect(seen(...joined([], budgets, alone), ['合计', 1400, '', '', '', ''])).toMatchObject({
    names: ['甲'],
    said: beside('A to C'),
    letters: 'E',
  });
});

test.each([
  [
    'the same creators in two months',
    joined(
      [],
      left,
      left.map((row, at) => (at ? [row[0] ?? '', 1999, 11] : row)),
    ),
  ],
  [
    'a count that stands twice',
    joined([], left, [
      ['点赞', '收藏'],
      [11, 3],
      [22, 4],
    ]),
  ],
  [
    'a blank column before the prices',
    joined([''], left, [
      ['报价', '备注'],
      [500, '可谈'],
      ['', ''],
    ]),
  ],
  [
    'another platform of the same creators',
    joined([], left, [
      ['抖音昵称', '抖音粉丝数'],
      ['甲甲', 3],
      ['乙乙', 4],
    ]),
  ],
])('%s: that is one table', (_, rows) => {
  expect(seen(...rows)).toMatchObject({ names: ['甲', '乙'], said: null });
});
