import { poolOf } from '../../../../src/core/creators/pool/pool';
import { readTab } from '../../../support/creators/read-rows';

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

const comments = readTab(
  'Comments',
  [
    ['comment_id', 'note_id', 'content', 'user_id', 'nickname'],
    ['c-1', 'n-2', 'where to buy', 'reader-1', 'x'],
    ['c-2', 'n-2', '', 'reader-2', 'y'],
    ['c-3', 'n-9', 'who is this', 'reader-3', 'z'],
  ],
  { adds: true },
);

test('a comment finds its creator by a note of another tab, and one of nobody is said', () => {
  const pool = poolOf(
    creators,
    [
      { use: 'columns', reading: notes },
      { use: 'columns', reading: comments },
    ],
    'en',
  );
  expect(pool.comments).toEqual([{ creatorId: 'u-bea', text: 'where to buy' }]);
  expect(pool.sentences[2]).toBe('“Comments” brings 1 comment on 1 creator; 1 of its rows matched nobody.');
  expect(pool.problems.filter(({ tab }) => tab === 'Comments').map(({ row }) => row)).toEqual([4]);
  const { rows, read, repeated, rejected } = pool.counts;
  expect(read + repeated + rejected).toBe(rows);
});

test('says what is missing where no comment finds its creator', () => {
  const pool = poolOf(creators, [{ use: 'columns', reading: comments }], 'en');
  expect(pool.sentences[1]).toContain('add the tab with their notes first');
  expect(pool.comments).toEqual([]);
});
