import { readCreators } from '../../../../src/core/creators/read-creators';
import { settingsFrom } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { tableOf } from '../../../support/creators/table';

const header = ['笔记ID', '博主ID', '粉丝数', '点赞', '收藏', '发布时间', '是否广告', '提及品牌'];
const notes: readonly (readonly Cell[])[] = [
  ['n00001', 'u00001', 1000, 10, 1, '2026-05-20', '是', '某牌'],
  ['n00002', 'u00001', 1000, 20, 3, '2026-05-01', '否', ''],
  ['n00003', 'u00001', 1000, 90, 8, '2026-01-01', '否', '某牌、另一牌'],
];

function read(changes: readonly (readonly [string, string | number])[] = [], rows = notes, tab = 'Notes') {
  const { creators } = readCreators(tableOf([header, ...rows], tab), { settings: settingsFrom(changes) });
  return creators[0];
}

test('by choice notes become a creator with the medians of all of them', () => {
  expect(read([['notes.average', 'median']])).toMatchObject({
    notes: 3,
    likes: 20,
    saves: 3,
    average: 'median',
    averageDays: null,
    commercialShare: 1 / 3,
    recentBrands: [
      { name: '某牌', date: '2026-05-20' },
      { name: '另一牌', date: '2026-01-01' },
    ],
  });
});

const medians = ['notes.average', 'median'] as const;

test('by choice only the last days before the newest note count', () => {
  expect(read([medians, ['notes.days', 30]])).toMatchObject({
    notes: 2,
    likes: 15,
    averageDays: 30,
    commercialShare: 0.5,
  });
  expect(read([medians, ['notes.days', 7]])).toMatchObject({ notes: 1, likes: 10, averageDays: 7 });
});

test('else each count is a mean of logarithms, which one viral note does not carry, the newest counting most', () => {
  const creator = read();
  expect(creator?.average).toBe('geometric');
  expect(creator?.likes).toBeGreaterThan(20);
  expect(creator?.likes).toBeLessThan(Math.expm1((Math.log(11) + Math.log(21) + Math.log(91)) / 3));
});

test('3天前 counts from the day in the name of the tab, else of the file, and is left out and said without one', () => {
  const rows = [['n00001', 'u00001', 1000, 10, 1, '3天前', '', '某牌']];
  expect(read([], rows, '采集 20260520')?.recentBrands).toEqual([{ name: '某牌', date: '2026-05-17' }]);
  const inFile = { ...tableOf([header, ...rows]), tab: 'Sheet1', file: '采集_2026-05-20.xlsx' };
  const [fromFile] = readCreators(inFile, { settings: settingsFrom([]) }).creators;
  expect(fromFile?.recentBrands).toEqual([{ name: '某牌', date: '2026-05-17' }]);
  const { creators, problems } = readCreators(tableOf([header, ...rows]), { settings: settingsFrom([]) });
  expect(creators[0]?.recentBrands).toEqual([{ name: '某牌', date: null }]);
  expect(problems[0]?.reason).toContain('counts days from an unknown day');
});
