import type { Cell } from '../../../../../src/core/table';
import { fields, read } from '../../../../support/creators/reading';

type Rows = readonly (readonly Cell[])[];

const people: Rows = [
  ['小鹿', 12_000, 240, 90, '好'],
  ['阿茶', 23_000, 310, 150, '好'],
  ['木木', 33_000, 350, 170, '不错'],
];
const roster = (header: string) => [[header, '粉丝数', '平均点赞', '平均收藏', '备注'], ...people];

test.each([
  'user',
  'User',
  '用户',
  '号主',
  '艺人',
  'nick',
  '频道',
  'ID/昵称',
  '小红书账号名',
  'RED account',
  '选手',
  '',
])('where nothing else names anybody, %j over short texts that differ is the name', (header) => {
  expect(read(roster(header)).creators.map(({ name }) => name)).toEqual(['小鹿', '阿茶', '木木']);
});

test('a name that is headed so leaves other columns of words alone', () => {
  const rows = roster('昵称').map((cells, row) => [...cells, row === 0 ? '选手' : `丙${row}`]);
  expect(fields(read(rows))).toMatchObject({ 昵称: 'name', 选手: null });
});

test('texts that repeat, or two columns of them, name nobody', () => {
  const same = roster('选手').map((cells, row) => (row === 0 ? cells : ['同', ...cells.slice(1)]));
  expect(fields(read(same))).toMatchObject({ 选手: null });
  const two = roster('选手').map((cells, row) => [...cells, row === 0 ? '助理' : `丙${row}`]);
  expect(fields(read(two))).toMatchObject({ 选手: null, 助理: null });
});

describe('notes with an id of their own', () => {
  const notes = [
    [12_000, 240, 90],
    [12_000, 180, 60],
    [12_000, 610, 210],
    [23_000, 310, 150],
    [23_000, 500, 200],
    [23_000, 90, 30],
  ].map((counts, at) => [`66f1a0b1c2d3e4f5a6b7c8d${at}`, at < 3 ? '小鹿' : '阿茶', ...counts]);

  test.each(['user', 'poster', 'note_user', '出镜'])(
    'are those of whom the column %s names again',
    (header) => {
      const { rowsAre, creators } = read([['_id', header, 'fans', 'liked', 'collected'], ...notes]);
      expect(rowsAre).toBe('notes');
      expect(creators.map(({ name, notes: behind }) => [name, behind])).toEqual([
        ['小鹿', 3],
        ['阿茶', 3],
      ]);
    },
  );

  test('come with the names of a crawler’s path', () => {
    const header = [
      'id',
      'note_card.user.nickname',
      'note_card.user.fans',
      'note_card.interact_info.liked_count',
      'note_card.interact_info.collected_count',
    ];
    const { rowsAre, creators } = read([header, ...notes]);
    expect(rowsAre).toBe('notes');
    expect(creators).toHaveLength(2);
  });
});
