import fc from 'fast-check';
import { cellFromText } from '../../../../../../src/core/cell-from-text';
import type { CreatorReading } from '../../../../../../src/core/creators/reading';
import type { Cell } from '../../../../../../src/core/table';
import { explained, read } from '../../../../../support/creators/reading';
import { dotted, madeCreators, tableOfMade } from '../made-creators';

function followers({ creators }: CreatorReading): readonly (number | null)[] {
  return creators.map((creator) => creator.followers);
}

function columnOf(header: string, ...cells: readonly Cell[]): readonly (readonly Cell[])[] {
  return [['昵称', header], ...cells.map((cell, at) => [`达人${at}`, cell])];
}

describe('fractions', () => {
  test('are 万 under a Chinese header, and that is said', () => {
    const reading = read(columnOf('粉丝数', 8.3, 27.4, 5));
    expect(followers(reading)).toEqual([83_000, 274_000, 50_000]);
    expect(reading.problems[0]?.reason).toContain('8.3 was read as 83,000');
    expect(explained(reading)[1]).toContain('no fractions');
  });

  test('are asked about under a Chinese header where 万 would make them more than any list’s', () => {
    const open = read(columnOf('粉丝数', 320.5, 411.2, 1205.4));
    expect(open.questions[0]?.choices.map(({ answer }) => answer)).toEqual(['tenThousands', 'thousands']);
    expect(read(columnOf('粉丝数', 120.5, 211.2, 105.4)).questions).toEqual([]);
  });

  test('are asked about where 万 would make them too many for what they get, and thousands would not', () => {
    const large = madeCreators.map((one) => ({ ...one, followers: one.followers * 3 }));
    const dull = read(
      tableOfMade({ 粉丝数: (one) => one.followers / 1e3, 点赞: ({ likes }) => likes }, [
        ...large,
        ...large.map((one) => ({ ...one, name: `${one.name}乙` })),
      ]),
    );
    expect(dull.questions).toMatchObject([{ key: 'followersScale 粉丝数' }]);
  });

  test('are asked about under another header, each answer with two cells as it would read them', () => {
    const rows = columnOf('Followers', 8.3, 27.4, 5);
    const open = read(rows);
    expect(followers(open)).toEqual([null, null, null]);
    expect(open.questions).toMatchObject([
      { key: 'followersScale Followers', field: 'followers', column: 'B', answer: null },
    ]);
    const second = open.questions[0]?.choices.map(({ answer, examples }) => [answer, examples[1]]);
    expect(second).toEqual([
      ['thousands', { written: '27.4', read: '27,400' }],
      ['millions', { written: '27.4', read: '27,400,000' }],
      ['tenThousands', { written: '27.4', read: '274,000' }],
    ]);
    expect(followers(read(rows, {}, { 'followersScale Followers': 'thousands' }))).toEqual([
      8300, 27_400, 5000,
    ]);
  });

  test('are 万 under any header where counts and prices agree', () => {
    const reading = read(
      tableOfMade({
        'Follower count': ({ followers: all }) => Math.round(all / 1000) / 10,
        'Avg likes': ({ likes }) => likes,
        'Image price': ({ price }) => price,
      }),
    );
    expect(reading.questions).toEqual([]);
    expect(followers(reading)).toEqual([12_000, 28_000, 46_000, 81_000, 119_000, 204_000, 321_000]);
  });

  test('among whole numbers are asked about, only their own cells being unknown', () => {
    const rows = columnOf('粉丝数', 8300, 12.5, 27_400, 9100);
    const open = read(rows);
    expect(followers(open)).toEqual([8300, null, 27_400, 9100]);
    expect(open.questions).toMatchObject([{ key: 'fractions 粉丝数', rows: [3] }]);
    expect(open.questions[0]?.question).toContain('B3');
    expect(followers(read(rows, {}, { fractions: 'tenThousands' }))).toEqual([8300, 125_000, 27_400, 9100]);
    expect(followers(read(rows, {}, { fractions: 'wrong' }))).toEqual([8300, 27_400, 9100]);
  });

  test('of large numbers change nothing of their scale', () => {
    const reading = read(columnOf('粉丝数', 83_000.5, 27_400, 9100));
    expect(reading.questions).toEqual([]);
    expect(followers(reading)).toEqual([83_000.5, 27_400, 9100]);
  });
});

describe('dots', () => {
  const spelled = ['12.345', '15.600', '98.000', '980'];
  const meant = [12_345, 15_600, 98_000, 980];

  test('part thousands where each number has all its places', () => {
    const reading = read(columnOf('粉丝数', ...spelled));
    expect(followers(reading)).toEqual(meant);
    expect(reading.questions).toEqual([]);
    expect(reading.problems.map(({ reason }) => reason)).toContain(
      'Column B: dots part thousands, so 12.345 was read as 12,345.',
    );
  });

  test('do so in a .csv too, where most of them look like numbers', () => {
    expect(followers(read(columnOf('Followers', ...spelled.map(cellFromText))))).toEqual(meant);
  });

  test('are asked about where only two say it', () => {
    const rows = columnOf('粉丝数', '12.345', '15.600', 900);
    const open = read(rows);
    expect(followers(open)).toEqual([null, null, null]);
    expect(open.questions[0]?.choices.map(({ examples }) => examples[0])).toEqual([
      { written: '12.345', read: '12,345' },
      { written: '12.345', read: '123,450' },
    ]);
    expect(followers(read(rows, {}, { dots: 'dotsPartThousands' }))).toEqual([12_345, 15_600, 900]);
    expect(followers(read(rows, {}, { dots: 'tenThousands' }))).toEqual([123_450, 156_000, 9_000_000]);
  });

  test('part thousands where a decimal comma stands elsewhere', () => {
    const rows = [
      ['昵称', '粉丝数', '互动率'],
      ['甲', 12.345, '3,5%'],
      ['乙', 9.871, '4,2%'],
    ];
    expect(followers(read(rows))).toEqual([12_345, 9871]);
  });

  test('that a spreadsheet has taken for decimals leave whole numbers unknown, and that is said', () => {
    const rows = [
      ['昵称', '粉丝数', '互动率'],
      ['甲', 12.345, '3,5%'],
      ['乙', 15.6, '4,2%'],
      ['丙', 98, '2,0%'],
    ];
    const reading = read(rows);
    expect(followers(reading)).toEqual([12_345, 15_600]);
    expect(reading.problems.map(({ reason }) => reason)).toContain(
      'Row 4 has followers that may have lost their last zeros, as 98 is left of 98.000: write them in full in B4.',
    );
  });

  test('part the thousands of counts and prices in the same table', () => {
    const { creators } = read(
      tableOfMade({
        粉丝数: ({ followers: all }) => cellFromText(dotted(all)),
        点赞: ({ likes }) => cellFromText(dotted(likes * 10)),
        图文报价: ({ price }) => cellFromText(dotted(price)),
      }),
    );
    expect(creators.map(({ likes }) => likes)).toEqual(madeCreators.map(({ likes }) => likes * 10));
    expect(creators.map(({ offers }) => offers[0]?.price)).toEqual(madeCreators.map(({ price }) => price));
  });

  test('are decimal points in averages', () => {
    const { creators } = read(
      tableOfMade({
        粉丝数: ({ followers: all }) => all,
        平均点赞: ({ likes }) => likes + 0.125,
      }),
    );
    expect(creators.map(({ likes }) => likes)).toEqual(madeCreators.map(({ likes }) => likes + 0.125));
  });
});

test('followers whose dots part thousands are read as they are meant or asked about, in a .csv or as text', () => {
  const following = fc.oneof(
    fc.integer({ min: 1, max: 3_000_000 }),
    fc.integer({ min: 1, max: 3000 }).map((thousands) => thousands * 1000),
  );
  fc.assert(
    fc.property(
      fc.array(following, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      fc.constantFrom('粉丝数', 'Followers'),
      (counts, inCsv, header) => {
        const cells = counts.map(dotted).map((text) => (inCsv ? cellFromText(text) : text));
        const reading = read(columnOf(header, ...cells));
        expect([counts, counts.map(() => null)]).toContainEqual(followers(reading));
      },
    ),
  );
});

test('followers that are no number are rejected while others are asked about', () => {
  const open = read([
    ['昵称', '粉丝数', '点赞'],
    ['甲', '8615O', 150],
    ['乙', 1.24, 230],
    ['丙', 120_300, 700],
    ['丁', 8615, 140],
    ['戊', 33_870, 380],
  ]);
  expect(open.questions).toMatchObject([{ key: 'fractions 粉丝数' }]);
  expect(open.creators.map(({ name }) => name)).toEqual(['乙', '丙', '丁', '戊']);
  expect(open.problems).toContainEqual(expect.objectContaining({ severity: 'rejected' }));
  expect(open.problems.find(({ severity }) => severity === 'rejected')?.reason).toContain('B2');
});
