import { poolOf } from '../../../../src/core/creators/pool/pool';
import type { Cell } from '../../../../src/core/table';
import { readTab } from '../../../support/creators/read-rows';

const titlesIn = (...rows: readonly (readonly Cell[])[]) => readTab('export', rows).creators[0]?.titles;

test('a creator of a table of notes has the titles of the newest, each once', () => {
  const header = ['笔记ID', '博主ID', '粉丝数', '点赞', '发布时间', '笔记标题'];
  const notes = Array.from({ length: 12 }, (_, day) => [
    `n${1000 + day}`,
    'u00001',
    1000,
    10,
    `2026-05-${10 + day}`,
    day === 3 ? '第0天' : `第${day}天`,
  ]);
  expect(titlesIn(header, ...notes)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((day) => `第${day}天`));
});

test('an export of creators may name notes of theirs', () => {
  const header = ['达人昵称', '粉丝数', '平均点赞', '代表笔记1', '代表笔记2', '近期笔记标题'];
  const row = ['示例', 9000, 80, '早八通勤妆 https://xhslink.com/a1', '2026-05-01', '眼影试色\n腮红合集'];
  expect([...(titlesIn(header, row) ?? [])].sort()).toEqual(['早八通勤妆 ', '眼影试色', '腮红合集'].sort());
});

test('links to notes are no titles', () => {
  const header = ['达人昵称', '粉丝数', '平均点赞', '代表笔记'];
  expect(titlesIn(header, ['示例', 9000, 80, 'www.xiaohongshu.com/explore/1'])).toEqual([]);
});

test('where no column names titles there are none', () => {
  expect(titlesIn(['昵称', '粉丝数', '点赞'], ['示例', 9000, 80])).toEqual([]);
});

test('a table of notes brings its titles to the creators of another', () => {
  const first = readTab('creators', [
    ['博主ID', '粉丝数', '点赞'],
    ['u00001', 9000, 80],
  ]);
  const notes = readTab(
    'notes',
    [
      ['笔记ID', '博主ID', '点赞', '笔记标题'],
      ['n00001', 'u00001', 10, '眼影试色'],
    ],
    { adds: true },
  );
  const pool = poolOf(first, [{ use: 'columns', reading: notes }], 'en');
  expect(pool.creators).toMatchObject([{ id: 'u00001', followers: 9000, titles: ['眼影试色'] }]);
});
