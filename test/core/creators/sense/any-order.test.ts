import fc from 'fast-check';
import type { Creator } from '../../../../src/core/creators/creator';
import type { CreatorReading } from '../../../../src/core/creators/reading';
import type { Cell } from '../../../../src/core/table';
import { read } from '../../../support/creators/reading';

interface Person {
  readonly name: string;
  readonly followers: number;
  readonly likes: number;
  readonly saves: number;
  readonly price: number;
}

const people = fc.uniqueArray(
  fc.record<Person>({
    name: fc.stringMatching(/^[甲乙丙丁戊己庚辛]{3,4}$/),
    followers: fc.integer({ min: 800, max: 2_000_000 }),
    likes: fc.integer({ min: 3, max: 9_000 }),
    saves: fc.integer({ min: 3, max: 4_000 }),
    price: fc.integer({ min: 100, max: 60_000 }),
  }),
  { minLength: 2, maxLength: 14, selector: ({ name }) => name },
);

const header = ['昵称', '粉丝数', '平均点赞', '平均收藏', '图文报价'];
const row = ({ name, followers, likes, saves, price }: Person): readonly Cell[] => [
  name,
  followers,
  likes,
  saves,
  price,
];

/** What a creator is, wherever it stood in the table. */
function described(creators: readonly Creator[]): readonly unknown[] {
  return creators
    .map(({ name, followers, likes, saves, notes, offers, handle }) => ({
      name,
      followers,
      likes,
      saves,
      notes,
      handle,
      prices: offers.map(({ price }) => price),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const shuffled = <Item>(items: readonly Item[], keys: readonly number[]): readonly Item[] =>
  items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0, at }))
    .sort((one, other) => one.key - other.key || one.at - other.at)
    .map(({ item }) => item);

const order = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 14, maxLength: 14 });

/** What is asked and what may be answered; the cells shown beside are the first. */
const asked = ({ questions }: CreatorReading) =>
  questions.map(({ key, choices }) => [key, choices.map(({ answer }) => answer)]);

test('the order of the rows changes no creator', () => {
  fc.assert(
    fc.property(people, order, (all, keys) => {
      const asWritten = read([header, ...all.map(row)]);
      const otherwise = read([header, ...shuffled(all.map(row), keys)]);
      expect(described(otherwise.creators)).toEqual(described(asWritten.creators));
      expect(asked(otherwise)).toEqual(asked(asWritten));
    }),
  );
});

test('the order of the columns changes no creator', () => {
  fc.assert(
    fc.property(people, order, (all, keys) => {
      const rows = [header, ...all.map(row)];
      const otherwise = rows.map((cells) => shuffled(cells, keys));
      expect(described(read(otherwise).creators)).toEqual(described(read(rows).creators));
    }),
  );
});

test('the order of notes without a word of notes changes no creator', () => {
  // No count is the sum of two others, as a total's would be.
  const notes = fc.array(fc.tuple(fc.integer({ min: 200, max: 390 }), fc.integer({ min: 50, max: 90 })), {
    minLength: 12,
    maxLength: 30,
  });
  fc.assert(
    fc.property(notes, order, (counts, keys) => {
      const rows = counts.map(([likes, saves], at) => [`达人${at % 4}`, 4_000 + (at % 4), likes, saves]);
      const titles = ['昵称', '粉丝数', '点赞', '收藏'];
      const asWritten = read([titles, ...rows]);
      const otherwise = read([titles, ...shuffled(rows, keys)]);
      fc.pre(asWritten.questions.length === 0 && otherwise.questions.length === 0);
      fc.pre(asWritten.rowsAre === 'notes' && otherwise.rowsAre === 'notes');
      const near = (creators: readonly Creator[]) =>
        described(
          creators.map((one) => ({ ...one, likes: Math.round((one.likes ?? 0) * 1e6) / 1e6, saves: null })),
        );
      expect(near(otherwise.creators)).toEqual(near(asWritten.creators));
    }),
  );
});

test('the columns of a second platform change no creator, wherever they stand', () => {
  const platform = fc.constantFrom(
    '抖音',
    'DY',
    '快手',
    'B站',
    '微博',
    '视频号',
    'Instagram ',
    'TikTok ',
    'YouTube ',
  );
  fc.assert(
    fc.property(people, platform, order, (all, name, keys) => {
      const plain = [header, ...all.map(row)];
      const second = [
        [...header, `${name}粉丝数`, `${name}点赞`, `${name}报价`, `${name}链接`],
        ...all.map((person, at) => [
          ...row(person),
          90_000 + at,
          40 + at,
          70 + at,
          `https://example.com/${at}`,
        ]),
      ].map((cells) => shuffled(cells, keys));
      expect(described(read(second).creators)).toEqual(described(read(plain).creators));
    }),
  );
});

test('rows of a second platform change no creator', () => {
  const other = fc.constantFrom(
    '抖音',
    'KS',
    'Bilibili',
    'weibo',
    'Instagram',
    'TT',
    'YouTube',
    'WeChat Channels',
  );
  fc.assert(
    fc.property(people, other, order, (all, name, keys) => {
      const titles = [...header, '平台'];
      const here = all.map((person) => [...row(person), '小红书']);
      const there = all.map((person) => [...row({ ...person, followers: 7 * person.followers }), name]);
      const alone = read([titles, ...here]);
      const both = read([titles, ...shuffled([...here, ...there], keys)]);
      expect(described(both.creators)).toEqual(described(alone.creators));
      expect(both.counts.rejected).toBe(all.length);
    }),
  );
});
