import { poolOf } from '../../../src/core/creators/pool/pool';
import { readCreators } from '../../../src/core/creators/read-creators';
import type { CreatorReading } from '../../../src/core/creators/reading';
import { InputError } from '../../../src/core/input-error';
import { settingsFrom } from '../../../src/core/settings';
import type { Cell } from '../../../src/core/table';
import { tableOf } from '../../support/creators/table';

const settings = settingsFrom([]);

function read(rows: readonly (readonly Cell[])[], adds = false): CreatorReading {
  return readCreators(tableOf(rows, adds ? 'Comments' : 'Notes'), { settings, adds });
}

const notes = read([
  ['笔记ID', '博主ID', '昵称', '粉丝数', '点赞', '收藏', '热评'],
  ['n00001', 'u00001', '甲', 1000, 10, 5, '想要链接\n好看'],
  ['n00002', 'u00002', '乙', 2000, 20, 9, '--'],
]);

test('texts of comments beside a note belong to its creator', () => {
  expect(notes.comments).toEqual([
    { creatorId: 'u00001', text: '想要链接' },
    { creatorId: 'u00001', text: '好看' },
  ]);
});

describe('a table with one row a comment', () => {
  const crawled = [
    ['comment_id', 'create_time', 'note_id', 'content', 'user_id', 'nickname', 'like_count'],
    ['c1', 1714521600, 'n00001', '求链接', 'reader1', '路人', 3],
    ['c2', 1714521600, 'n00002', '不错', 'reader2', '路人', 0],
    ['c3', 1714521600, 'n99999', '在哪买', 'reader3', '路人', 1],
  ];

  test('is no table of creators, and says so', () => {
    expect(() => read(crawled)).toThrow(InputError);
    expect(() => read(crawled)).toThrow(/lists comments, not creators/);
  });

  test('joins by note; whoever wrote a comment is not taken for its creator', () => {
    const pool = poolOf(notes, [{ use: 'columns', reading: read(crawled, true) }], 'en');
    expect(pool.comments.slice(2)).toEqual([
      { creatorId: 'u00001', text: '求链接' },
      { creatorId: 'u00002', text: '不错' },
    ]);
    expect(pool.creators).toEqual(notes.creators);
    expect(pool.sentences[1]).toBe(
      '“Comments” brings 2 comments on 2 creators; 1 of its rows matched nobody.',
    );
    const { rows, read: readRows, repeated, rejected } = pool.counts;
    expect(readRows + repeated + rejected).toBe(rows);
  });

  test('joins by creator, by id or name', () => {
    const comments = read(
      [
        ['达人昵称', '评论'],
        ['甲', '好喜欢'],
        ['丙', '不喜欢'],
      ],
      true,
    );
    const pool = poolOf(notes, [{ use: 'columns', reading: comments }], 'en');
    expect(pool.comments.slice(2)).toEqual([{ creatorId: 'u00001', text: '好喜欢' }]);
  });
});
