import { typicalCount } from '../../../src/core/creators/rows/per-note';
import { settingsFrom } from '../../../src/core/settings';
import { fields, only, read } from '../../support/creators/reading';

describe('who is who', () => {
  test('an id stays text, with its leading zeros', () => {
    expect(
      only(
        read([
          ['达人ID', '粉丝数'],
          ['00123', 1000],
        ]),
      ).id,
    ).toBe('00123');
  });

  test('an id that the sheet kept as a number and cut is a problem', () => {
    const reading = read([
      ['user_id', '粉丝数'],
      [Number('12345678901234567890'), 1000],
      [6.3e23, 1000],
      [123, 1000],
    ]);
    expect(reading.creators.map(({ id }) => id)).toEqual(['12345678901234567168', 'Row 3', '123']);
    expect(reading.problems.filter(({ column }) => column === 'A').map(({ row }) => row)).toEqual([2, 3]);
  });

  test('the same creator twice is joined: the newer figures win, gaps are filled', () => {
    const reading = read([
      ['user_id', '昵称', '粉丝数', '平均收藏', '图文报价', '更新时间'],
      ['u1', '甲', 1000, 20, 500, '2026-01-01'],
      ['u1', '甲', 1200, 30, '', '2026-02-01'],
    ]);
    expect(only(reading)).toMatchObject({ followers: 1200, saves: 30, offers: [{ price: 500 }], row: 2 });
    expect(reading.counts).toEqual({ rows: 2, read: 1, repeated: 1, rejected: 0 });
    expect(reading.problems[0]?.reason).toBe(
      'Row 3 is the same creator as row 2, by id. Taken from it: Followers, Saves per note, Date of the figures.',
    );
  });

  test('what a repeated row has otherwise is said, not dropped in silence', () => {
    const reading = read([
      ['user_id', '昵称', '粉丝数', '平均收藏', '图文报价'],
      ['u1', '甲', 1000, 20, 500],
      ['u1', '甲', 1200, '', 700],
      ['u1', '甲', 1000, 20, 500],
    ]);
    expect(only(reading)).toMatchObject({ followers: 1000, offers: [{ price: 500 }] });
    expect(
      reading.problems.filter(({ row }) => row !== null).map(({ severity, reason }) => [severity, reason]),
    ).toEqual([
      [
        'doubtful',
        'Row 3 is the same creator as row 2, by id. It differs in Followers, Price of an image note, which stayed as they were: delete the row that is out of date.',
      ],
      ['note', 'Row 4 is the same creator as row 2, by id. It says nothing new.'],
    ]);
  });

  test('a row without an id is the creator that has its link, handle, or name and followers', () => {
    const reading = read([
      ['user_id', '昵称', '小红书号', '主页', '粉丝数', '收藏', '图文报价'],
      ['', '甲', 'jia88', '', 1000, 20, ''],
      ['u000001', '甲甲', 'jia88', '', 1100, '', 500],
      ['u000002', '乙', '', 'http://xhslink.com/m/abc', 2000, 30, ''],
      ['', '乙乙', '', 'https://xhslink.com/m/abc?x=1', 2000, '', 600],
      ['u000003', '丙', '', '', 3000, 40, ''],
      ['', '丙', '', '', 3000, '', 700],
    ]);
    expect(reading.creators.map(({ id, saves, offers }) => [id, saves, offers[0]?.price])).toEqual([
      ['u000001', 20, 500],
      ['u000002', 30, 600],
      ['u000003', 40, 700],
    ]);
  });

  test('a name that two ids share tells nobody', () => {
    const reading = read([
      ['user_id', '昵称', '粉丝数', '收藏'],
      ['u000001', '甲', 1000, 1],
      ['u000002', '甲', 1000, 2],
      ['', '甲', 1000, 3],
      ['', '甲', 1000, ''],
    ]);
    expect(reading.creators.map(({ saves }) => saves)).toEqual([1, 2, 3]);
    expect(reading.counts).toEqual({ rows: 4, read: 3, repeated: 1, rejected: 0 });
  });

  test('by name only where the followers agree; else they are two, with ids of their own', () => {
    const reading = read([
      ['昵称', '粉丝数', '收藏'],
      ['甲', 1000, 1],
      ['甲', 2000, 2],
      ['甲', 2000, 2],
    ]);
    expect(reading.creators.map(({ id }) => id)).toEqual(['甲', '甲 · 2000']);
  });
});

describe('rows that are no creators', () => {
  const reading = read([
    ['昵称', '粉丝数', '收藏'],
    ['甲', 1000, 1],
    ['', '', ''],
    ['乙', '', 2],
    ['丙', '#N/A', 2],
    ['丁', '很多', 2],
    ['戊', -5, 2],
    ['己', 0, 2],
    ['昵称', '粉丝数', '收藏'],
    ['合计', 1000, 9],
  ]);

  test('are rejected one by one, and every row is accounted for', () => {
    expect(reading.counts).toEqual({ rows: 8, read: 1, repeated: 0, rejected: 7 });
    expect(reading.problems.map(({ row, reason }) => `${row}: ${reason.split(':')[0]}`)).toEqual([
      '4: Row 4 has no followers',
      '5: Row 5 shows an error where the followers should be',
      '6: Row 6 has no number of followers',
      '7: Row 7 has fewer than 0 followers',
      '8: Row 8 has 0 followers, so nothing can be said of its rates',
      '9: Row 9 is a second header.',
      '10: Row 10 is a total, not a creator.',
    ]);
  });

  test('are counted in the summary', () => {
    expect(reading.summary).toBe(
      'Read 1 creator from 8 rows; 5 without followers, 2 set aside as totals, headings or remarks.',
    );
  });
});

describe('a table of notes', () => {
  const reading = read([
    [
      'note_id',
      'user_id',
      'nickname',
      'fans',
      'title',
      'desc',
      'time',
      'liked_count',
      'collected_count',
      'comment_count',
      'tag_list',
    ],
    ['n1', 'u1', '甲', 1000, 't', 'd', 1564268443000, 10, 1, 0, 'a,b'],
    ['n2', 'u1', '甲', 1100, 't', 'd', 1664268443000, 1000, 5, 2, 'b'],
    ['n3', 'u1', '甲', '', 't', 'd', 1764268443000, 30, 3, 4, ''],
    ['n4', 'u2', '乙', '', 't', 'd', 1764268443000, 30, 3, 4, ''],
  ]);

  test('gives creators with what their notes typically get, and the newest followers', () => {
    expect(reading.rowsAre).toBe('notes');
    expect(only(reading)).toMatchObject({
      id: 'u1',
      followers: 1100,
      notes: 3,
      likes: typicalCount([30, 1000, 10], settingsFrom([])['evidence.halfLife']),
      average: 'geometric',
      tags: ['b', 'a'],
      bio: null,
    });
  });

  test('accounts for every note', () => {
    expect(reading.counts).toEqual({ rows: 4, read: 1, repeated: 2, rejected: 1 });
    expect(reading.summary).toBe('Read 1 creator from 4 rows of notes; 1 without followers.');
  });

  test('the lifetime total beside a note’s saves is told by its size', () => {
    const crawled = read([
      ['id', 'title', 'user_id', 'likes', 'stars', 'fans', 'collect'],
      ['n1', 't', 'u1', 38, 4, 338, 244],
      ['n2', 't', 'u2', 920, 2552, 2411, '2.1万'],
    ]);
    expect(fields(crawled)).toMatchObject({ id: 'noteId', stars: 'saves', collect: 'likesAndSavesTotal' });
  });
});
