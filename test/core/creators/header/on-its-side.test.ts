import { readCreators } from '../../../../src/core/creators/read-creators';
import { settingsFrom } from '../../../../src/core/settings';
import { read } from '../../../support/creators/reading';
import { tableOf } from '../../../support/creators/table';

const onItsSide = [
  ['昵称', '甲', '乙', '丙'],
  ['粉丝数', '1.2万', '3万', 800],
  ['报价', 900, 2000, 100],
];

test('a table on its side is refused with what to do', () => {
  expect(() => read(onItsSide)).toThrow(/lies on its side.*Paste special › Transposed/);
  const settings = settingsFrom([['language', 'zh']]);
  expect(() => readCreators(tableOf(onItsSide), { settings })).toThrow('转置');
});

test('turned it is read', () => {
  const turned = [0, 1, 2, 3].map((column) => onItsSide.map((row) => row[column] ?? ''));
  expect(read(turned).creators.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
});

test('labels above a table do not lay it on its side', () => {
  const rows = [
    ['平台', '小红书', ''],
    ['粉丝数', '1万以上', ''],
    ['预算', 50_000, ''],
    ['昵称', '粉丝数', '报价'],
    ['甲', 12_000, 900],
  ];
  expect(read(rows).creators).toHaveLength(1);
});

test('a table without followers says so, whatever its first column holds', () => {
  expect(() =>
    read([
      ['昵称', '报价', '点赞'],
      ['甲', 900, 10],
    ]),
  ).toThrow(/No followers column/);
});
