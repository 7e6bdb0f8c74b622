import { readComments } from '../../../../src/core/creators/pool/comment-table';
import { likelyUse } from '../../../../src/core/creators/pool/likely-use';
import { poolOf } from '../../../../src/core/creators/pool/pool';
import { defaultSettings as settings } from '../../../../src/core/settings';
import type { Cell, Table } from '../../../../src/core/table';
import { readTab } from '../../../support/read-rows';

const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  tab: 'Comments',
  firstRow: 1,
  firstColumn: 1,
  rows,
});
const creators = readTab('Creators', [
  ['达人ID', '昵称', '粉丝数', '收藏'],
  ['u-ann', '甲', 1000, 20],
  ['u-bea', '乙', 2000, 30],
]);
const notes = readTab(
  'Notes',
  [
    ['note_id', '达人ID', 'title', 'liked_count', 'collected_count', 'comment_count'],
    ['n-1', 'u-ann', 'one', 5, 6, 7],
    ['n-2', 'u-bea', 'two', 5, 6, 7],
  ],
  { adds: true },
);

const crawled = tableOf([
  ['comment_id', 'note_id', 'content', 'user_id', 'nickname'],
  ['c-1', 'n-2', 'where to buy', 'reader-1', 'x'],
  ['c-2', 'n-2', '', 'reader-2', 'y'],
  ['c-3', 'n-9', 'who is this', 'reader-3', 'z'],
]);

test('a comment goes to the creator of the note that it stands under, never to its reader', () => {
  const pool = poolOf(
    creators,
    [
      { use: 'columns', reading: notes },
      { use: 'comments', reading: readComments(crawled, { settings }) },
    ],
    'en',
  );
  expect(pool.comments).toEqual([{ creatorId: 'u-bea', text: 'where to buy' }]);
  expect(pool.sentences[2]).toBe('“Comments” brings 1 comments on 1 creators; 1 of its rows matched nobody.');
  expect(pool.problems.filter(({ tab }) => tab === 'Comments').map(({ row }) => row)).toEqual([4]);
  const { rows, read, repeated, rejected } = pool.counts;
  expect(read + repeated + rejected).toBe(rows);
});

test('without notes the creator’s own id tells', () => {
  const table = tableOf([
    ['达人ID', '评论内容'],
    ['u-ann', 'where to buy'],
  ]);
  const pool = poolOf(creators, [{ use: 'comments', reading: readComments(table, { settings }) }], 'en');
  expect(pool.comments).toEqual([{ creatorId: 'u-ann', text: 'where to buy' }]);
});

test('says what is missing where no comment finds its creator', () => {
  const pool = poolOf(creators, [{ use: 'comments', reading: readComments(crawled, { settings }) }], 'en');
  expect(pool.sentences[1]).toContain('add the tab with their notes first');
  expect(pool.comments).toEqual([]);
});

test('a tab without comments cannot be read as one', () => {
  const table = tableOf([
    ['达人ID', '图文报价'],
    ['u-ann', 500],
  ]);
  expect(() => readComments(table, { settings })).toThrow(/No comments were found in “Comments”/);
});

test('what a tab is for is told by its header', () => {
  expect(likelyUse(crawled)).toBe('comments');
  expect(
    likelyUse(
      tableOf([
        ['达人ID', '昵称', '粉丝数', '收藏'],
        ['a', '甲', 1, 2],
      ]),
    ),
  ).toBe('newer');
  expect(
    likelyUse(
      tableOf([
        ['达人ID', '图文报价'],
        ['a', 500],
      ]),
    ),
  ).toBe('columns');
  expect(
    likelyUse(
      tableOf([
        ['note_id', '标题', '昵称', '粉丝数', '点赞'],
        ['n', 't', '甲', 1, 2],
      ]),
    ),
  ).toBe('columns');
});
