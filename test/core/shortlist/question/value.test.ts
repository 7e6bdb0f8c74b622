import fc from 'fast-check';
import { emptyBrief } from '../../../../src/core/brief';
import { type ScoredCreator, scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import type { Booking } from '../../../../src/core/shortlist/question/model';
import { expectedNote, noteValue } from '../../../../src/core/shortlist/question/note-value';
import { questionOf } from '../../../../src/core/shortlist/question/question';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { readTab } from '../../../support/creators/read-rows';
import { declaredOffer, madeUpCreator } from '../made-up-creators';

type Known = Partial<Parameters<typeof madeUpCreator>[0]>;

function scoredWith(known: Known): ScoredCreator {
  return scoreCreators([madeUpCreator({ id: 'one', ...known })], defaultSettings)[0] as ScoredCreator;
}

function bookingOf(known: Known, mustHave: readonly string[] = []): Booking {
  const rules = { ...rulesFromMix('none', 1e7, defaultSettings), mustHave };
  const question = questionOf([scoredWith(known)], rules, defaultSettings, emptyBrief);
  return question.model.candidates[0]?.bookings[0] as Booking;
}

test('at one score, twice the answers are worth less than twice as much', () => {
  const few = { ...scoredWith({ followers: 20_000, saves: 400, comments: 80, notes: 1_000 }), score: 60 };
  const many = { ...scoredWith({ followers: 20_000, saves: 801, comments: 161, notes: 1_000 }), score: 60 };
  const ratio = noteValue(many, 'image', [], defaultSettings) / noteValue(few, 'image', [], defaultSettings);
  expect(ratio).toBeCloseTo(2 ** 0.7, 2);
});

test('a follower more never makes a jump in value, whichever tier it leads to', () => {
  const known = { likes: 900, saves: 300, comments: 60, notes: 10 };
  for (const cut of [1_000, 10_000, 50_000, 500_000]) {
    const below = noteValue(scoredWith({ ...known, followers: cut - 1 }), 'image', [], defaultSettings);
    const above = noteValue(scoredWith({ ...known, followers: cut }), 'image', [], defaultSettings);
    expect(above / below).toBeCloseTo(1, 2);
  }
});

test('roles and formats weigh as the settings say', () => {
  const one = scoredWith({});
  const settings = settingsFrom([
    [`shortlist.roleWeight.${one.tier}`, 3],
    ['shortlist.videoValue', 2],
  ]);
  const plain = noteValue(one, 'image', [], defaultSettings);
  expect(noteValue(one, 'image', [], settings) / plain).toBeCloseTo(3);
  expect(noteValue(one, 'video', [], settings) / plain).toBeCloseTo(3 * 2 ** 0.7);
  expect(noteValue(one, 'video', [], defaultSettings)).toBeCloseTo(plain);
});

describe('what is expected of a note', () => {
  const usual = expectedNote(
    madeUpCreator({ id: 'a', followers: 120_000, likes: null, saves: null, comments: null }),
    defaultSettings,
  );

  test('the fewer notes, the nearer to the usual note of the size', () => {
    const of = (notes: number) =>
      expectedNote(madeUpCreator({ id: 'a', followers: 120_000, saves: 9_000, notes }), defaultSettings)
        .saves;
    expect(of(1)).toBeGreaterThan(usual.saves);
    expect(of(3)).toBeGreaterThan(of(1));
    expect(of(50)).toBeGreaterThan(of(3));
    expect(of(50)).toBeLessThan(9_000);
  });

  test('a mean is taken for less than a median of the same height', () => {
    const of = (average: 'mean' | 'median') =>
      expectedNote(madeUpCreator({ id: 'a', followers: 120_000, average }), defaultSettings).saves;
    expect(of('mean')).toBeLessThan(of('median'));
  });

  test('where only engagement is known, the usual shares of it', () => {
    const known = { followers: 120_000, likes: null, saves: null, comments: null };
    const of = (engagement: number) =>
      expectedNote(madeUpCreator({ id: 'a', ...known, engagement }), defaultSettings);
    expect(of(3_000).saves).toBeGreaterThan(of(300).saves);
    expect(of(3_000).saves / of(3_000).comments).toBeCloseTo(usual.saves / usual.comments);
  });

  test('more saves never bring less, whatever else is known', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 100, max: 5_000_000 }), (saves, more, followers) => {
        const of = (known: number) =>
          expectedNote(madeUpCreator({ id: 'a', followers, saves: known }), defaultSettings).saves;
        expect(of(saves + more)).toBeGreaterThanOrEqual(of(saves) - 1e-9);
      }),
    );
  });
});

test('a KOC is booked for an image, and for a video only where there is nothing else or it is said to bring more', () => {
  const formats = (offers: readonly ReturnType<typeof declaredOffer>[], settings = defaultSettings) => {
    const koc = scoredWith({ followers: 4_000, commercialShare: 0, offers });
    const question = questionOf([koc], rulesFromMix('none', 1e6, settings), settings, emptyBrief);
    return question.model.candidates[0]?.bookings.map(({ format }) => format);
  };
  const [image, video] = [declaredOffer(300), declaredOffer(400, 'video')];
  expect(formats([image, video])).toEqual(['image']);
  expect(formats([video])).toEqual(['video']);
  expect(formats([image, video], settingsFrom([['shortlist.videoValue', 1.3]]))).toEqual(['image', 'video']);
});

test('an image of a creator whose export shows no image notes of late brings less, and a video what it always does', () => {
  const { creators } = readTab('灰豚', [
    [
      '达人名称',
      '小红书号',
      '粉丝数',
      '近60天平均点赞',
      '近60天平均收藏',
      '近60天平均评论',
      '图文CPM',
      '视频CPM',
    ],
    ['甲', 'a1', 120_000, 600, 90, 30, 31.2, 0],
    ['乙', 'b2', 120_000, 600, 90, 30, 0, 44.1],
  ]);
  const [shows, none] = scoreCreators(creators, defaultSettings) as [ScoredCreator, ScoredCreator];
  const of = (one: ScoredCreator, format: 'image' | 'video') => noteValue(one, format, [], defaultSettings);
  expect(of(none, 'image') / of(shows, 'image')).toBeCloseTo(0.71 ** 0.7);
  expect(of(none, 'video')).toBeCloseTo(of(shows, 'video'));
});

describe('belief in a price', () => {
  const mid = { followers: 120_000, likes: 600, saves: 80, comments: 30 };
  const fair = bookingOf({ ...mid, offers: [declaredOffer(9_000)] });

  test('a price that nobody has tried takes from the value, and the reason says how little is asked', () => {
    const cheap = bookingOf({ ...mid, offers: [declaredOffer(3_000)] });
    expect(cheap.agreedValue).toBe(fair.value);
    expect(cheap.value).toBeLessThan(0.7 * fair.value);
    expect(cheap.doubtfulTimes).toBeCloseTo(0.32, 1);
    expect(fair.doubtfulTimes).toBeNull();
  });

  test('an agreed price and a must-have are believed, and so are small accounts', () => {
    const agreed = bookingOf({ ...mid, offers: [{ ...declaredOffer(3_000), agreed: true }] });
    expect(agreed.value).toBe(fair.value);
    expect(bookingOf({ ...mid, offers: [declaredOffer(3_000)] }, ['one']).value).toBe(fair.value);
    const small = { followers: 4_000, offers: [declaredOffer(60)] };
    expect(bookingOf(small).value).toBe(bookingOf(small).agreedValue);
  });
});
