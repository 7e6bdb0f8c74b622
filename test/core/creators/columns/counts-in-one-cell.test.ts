import fc from 'fast-check';
import { countsApart } from '../../../../src/core/creators/cells/counts-apart';
import type { Cell } from '../../../../src/core/table';
import { explained, read } from '../../../support/creators/reading';

const counted = (header: string, ...cells: readonly Cell[]) =>
  read([
    ['昵称', '粉丝数', header, '图文报价'],
    ...cells.map((cell, at) => [`阿${at}`, 12_000 + at, cell, 900 + at]),
  ]);

test.each([
  ['赞藏评', '330/150/60', [330, 150, 60]],
  ['点赞/收藏/评论', '330 / 150 / 60', [330, 150, 60]],
  ['平均点赞、收藏、评论', '1.2万/3千/200', [12_000, 3000, 200]],
  ['互动数据（赞/评/藏）', '330|60|150', [330, 150, 60]],
  ['Likes/Saves/Comments', '330,150,60', [330, 150, 60]],
  ['赞/藏', '330/150', [330, 150, null]],
])('below %s stands a count for each word: %s', (header, cell, [likes, saves, comments]) => {
  const reading = counted(header, cell, cell);
  expect(reading.creators[0]).toMatchObject({ likes, saves, comments });
  expect(reading.problems).toEqual([]);
});

test.each(['赞藏评', '点赞/收藏/评论', 'Likes+Saves+Comments'])(
  'one number below %s is what a note got in all',
  (header) => {
    const [creator] = counted(header, 540, 410).creators;
    expect(creator).toMatchObject({ engagement: 540, likes: null, saves: null, comments: null });
  },
);

test('a cell that holds fewer counts is said, and one that holds none is unknown', () => {
  const reading = counted(
    '赞/藏/评',
    '330/150/60',
    '210/80/12',
    '540',
    540,
    '--',
    '210/80/12',
    '9/8/7',
    '9/8/6',
  );
  expect(reading.creators.map(({ saves }) => saves)).toEqual([150, 80, null, null, null, 80, 8, 8]);
  const said = reading.problems.filter(({ column }) => column === 'C');
  expect(said.map(({ row }) => row)).toEqual([4, 4, 4, 5, 5, 5]);
});

test('each count says what it was taken for, with its cells before and after', () => {
  const reading = counted('赞/藏/评', '330/150/60', '210/80/12');
  const columns = reading.columns.filter(({ header }) => header === '赞/藏/评');
  expect(columns.map(({ field, samples }) => [field, samples[0]?.written, samples[0]?.read])).toEqual([
    ['likes', '330/150/60', '330'],
    ['saves', '330/150/60', '150'],
    ['comments', '330/150/60', '60'],
  ]);
  expect(explained(reading)).toContain('Read from the parts of the header.');
});

test.each([
  ['互动数据', '赞330 藏150 评60', [330, 150, 60]],
  ['赞藏评', '赞330/藏150/评60', [330, 150, 60]],
  ['互动数据', '点赞1.2万｜收藏3000', [12_000, 3000, null]],
  ['Interactions', 'Likes: 330, Saves: 150', [330, 150, null]],
])('below %s the words of a cell say which count is which: %s', (header, cell, [likes, saves, comments]) => {
  const reading = counted(header, cell, cell, '--');
  expect(reading.creators[0]).toMatchObject({ likes, saves, comments });
  expect(reading.creators[2]).toMatchObject({ likes: null, saves: null });
  expect(reading.problems).toEqual([]);
});

test('words in another order, or fewer of them, stay with their counts', () => {
  const { creators } = counted('互动数据', '赞330 藏150 评60', '藏90 赞240', '赞藏评都好');
  expect(creators.map(({ likes, saves, comments }) => [likes, saves, comments])).toEqual([
    [330, 150, 60],
    [240, 90, null],
    [null, null, null],
  ]);
});

test('means of a month and of single notes are means', () => {
  const { creators } = read([
    ['昵称', '粉丝数', '月均点赞', '月均收藏', '单篇均评'],
    ['小鹿', 12_000, 240, 90, 12],
  ]);
  expect(creators[0]).toMatchObject({ likes: 240, saves: 90, comments: 12 });
});

test('a person may still say what all of the column means', () => {
  const reading = read(
    [
      ['昵称', '粉丝数', '赞/藏/评'],
      ['甲', 12_000, '330/150/60'],
    ],
    { '赞/藏/评': null },
  );
  expect(reading.creators[0]).toMatchObject({ likes: null, saves: null });
});

test('counts come apart by any sign as they were put together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 99_999 }), { minLength: 2, maxLength: 4 }),
      fc.constantFrom('/', ' / ', '|', '、', '；', '／'),
      (counts, sign) => {
        expect(countsApart(counts.join(sign), counts.length)).toEqual(counts.map(String));
        expect(countsApart(counts.join(sign), counts.length + 1)).toBeNull();
      },
    ),
  );
});
