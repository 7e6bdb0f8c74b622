import { explained, read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

type Columns = Parameters<typeof tableOfMade>[0];

const counts: Columns = { 点赞: ({ likes }) => likes, 收藏: ({ saves }) => saves };
const priced: Columns = { ...counts, 图文报价: ({ price }) => price };
const meant = madeCreators.map(({ followers }) => followers);
const inTenThousands = ({ followers }: MadeCreator) => followers / 1e4;
const inThousands = ({ followers }: MadeCreator) => followers / 1e3;
const inFull = ({ followers }: MadeCreator) => followers;
/** The third creator's followers in full among those in a unit. */
const oneInFull = (others: (creator: MadeCreator) => number) => (creator: MadeCreator) =>
  creator === madeCreators[2] ? creator.followers : others(creator);

function followers(reading: ReturnType<typeof read>): readonly (number | null)[] {
  return reading.creators.map((creator) => creator.followers);
}

test.each([
  ['粉丝数（万）', inTenThousands, {}],
  ['粉丝数（万）', inTenThousands, priced],
  ['Followers (K)', inThousands, {}],
  ['粉丝(K)', inThousands, priced],
])('followers under %s that are so many are read in it', (header, cell, others) => {
  const reading = read(tableOfMade({ [header]: cell, ...others }));
  expect(followers(reading)).toEqual(meant);
  expect(reading.questions).toEqual([]);
  expect(reading.problems.filter(({ column }) => column !== null)).toEqual([]);
});

describe('a column written in full', () => {
  test.each([
    ['粉丝数（万）', {}],
    ['粉丝数（万）', priced],
    ['Followers (K)', {}],
    ['Followers (k)', counts],
    ['粉丝(K)', priced],
  ])('is not multiplied by the unit of %s', (header, others) => {
    const reading = read(tableOfMade({ [header]: inFull, ...others }));
    expect(followers(reading)).toEqual(meant);
    expect(reading.questions).toEqual([]);
    expect(explained(reading)[1]).toContain('already whole');
  });

  test('of small creators is told by their counts and prices', () => {
    const small = madeCreators.map((one) => ({
      ...one,
      followers: Math.round(one.followers / 40),
      price: Math.round(one.price / 60),
    }));
    const reading = read(tableOfMade({ '粉丝(K)': inFull, ...priced }, small));
    expect(followers(reading)).toEqual(small.map((one) => one.followers));
    expect(reading.questions).toEqual([]);
  });

  test('is asked about where nothing beside it tells and its typical creator would be too large', () => {
    const rows = [['昵称', '粉丝(K)'], ...[8345, 3200, 9871, 5400].map((cell, at) => [`达人${at}`, cell])];
    const open = read(rows);
    expect(followers(open)).toEqual([null, null, null, null]);
    expect(open.questions).toMatchObject([{ key: 'followersScale 粉丝(K)', column: 'B' }]);
    expect(open.questions[0]?.choices.map(({ answer, examples }) => [answer, examples[0]?.read])).toEqual([
      ['asWritten', '8,345'],
      ['thousands', '8,345,000'],
    ]);
    expect(followers(read(rows, {}, { followersScale: 'asWritten' }))).toEqual([8345, 3200, 9871, 5400]);
    expect(followers(read(rows, {}, { followersScale: 'thousands' }))[0]).toBe(8_345_000);
  });
});

describe('single numbers in full among those in the unit', () => {
  test.each([
    ['粉丝数（万）', inTenThousands, {}],
    ['粉丝数（万）', inTenThousands, priced],
    ['Followers (K)', inThousands, priced],
  ])('under %s are not multiplied, and that is said', (header, cell, others) => {
    const reading = read(tableOfMade({ [header]: oneInFull(cell), ...others }));
    expect(followers(reading)).toEqual(meant);
    expect(reading.questions).toEqual([]);
    expect(reading.problems.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('45600 was read as 45,600'),
    );
  });

  test('are asked about where nothing tells, only their own cells being unknown', () => {
    const rows = tableOfMade({ 'Followers (K)': oneInFull(inThousands) });
    const open = read(rows);
    expect(followers(open)).toEqual(meant.map((all, at) => (at === 2 ? null : all)));
    expect(open.questions).toMatchObject([{ key: 'writtenInFull Followers (K)', rows: [4] }]);
    expect(open.questions[0]?.question).toContain('B4');
    expect(followers(read(rows, {}, { writtenInFull: 'asWritten' }))).toEqual(meant);
    expect(followers(read(rows, {}, { writtenInFull: 'thousands' }))[2]).toBe(45_600_000);
  });

  test('may be as many as most, or be most themselves', () => {
    const most = ({ followers: all, name }: MadeCreator) => ('甲乙'.includes(name) ? all / 1e4 : all);
    expect(followers(read(tableOfMade({ '粉丝数（万）': most, ...priced })))).toEqual(meant);
  });

  test('are no large creators among small ones, whom their counts bear out', () => {
    const star: MadeCreator = {
      name: '星',
      followers: 5_400_000,
      likes: 21_000,
      saves: 2500,
      notes: 90,
      price: 1e5,
    };
    const all = [...madeCreators, star];
    const reading = read(tableOfMade({ 'Followers (K)': inThousands, ...priced }, all));
    expect(followers(reading)).toEqual(all.map((one) => one.followers));
    expect(reading.questions).toEqual([]);
  });
});

describe('a number in 万 among those in full', () => {
  const rows = tableOfMade({
    粉丝数: (creator) => (creator === madeCreators[6] ? 32 : creator.followers),
    ...priced,
  });

  test('is asked about where its counts and price can’t be, and alone unknown until then', () => {
    const open = read(rows);
    expect(followers(open)).toEqual([...meant.slice(0, 6), null]);
    expect(open.questions).toMatchObject([{ key: 'tooFew 粉丝数', field: 'followers', rows: [8] }]);
    expect(open.questions[0]?.question).toContain('B8');
    expect(followers(read(rows, {}, { tooFew: 'tenThousands' }))).toEqual([...meant.slice(0, 6), 320_000]);
    expect(followers(read(rows, {}, { tooFew: 'asWritten' }))).toEqual([...meant.slice(0, 6), 32]);
  });

  test('is believed of a creator who gets and asks as little', () => {
    const small: MadeCreator = { name: '小', followers: 32, likes: 4, saves: 1, notes: 9, price: 10 };
    const reading = read(tableOfMade({ 粉丝数: inFull, ...priced }, [...madeCreators, small]));
    expect(followers(reading)).toEqual([...meant, 32]);
    expect(reading.questions).toEqual([]);
  });
});
