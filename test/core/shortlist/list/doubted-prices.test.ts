import { emptyBrief } from '../../../../src/core/brief';
import type { Creator } from '../../../../src/core/creators/creator';
import { fairPriceFor } from '../../../../src/core/scoring/prices';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../../src/core/settings';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import type { Shortlist } from '../../../../src/core/shortlist/list/shortlist';
import { questionOf } from '../../../../src/core/shortlist/question/question';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { choose, creators, head, koc, mid, tail } from '../balanced-pool';
import { declaredOffer } from '../made-up-creators';

const pool = [...head, ...mid, ...tail, ...koc];

function asking(one: Creator, id: string, price: number): Creator {
  return { ...one, id, name: id, offers: [declaredOffer(price)] };
}

function timesOfFair({ picks }: Shortlist): readonly number[] {
  return picks
    .filter(({ priceFrom }) => priceFrom === 'asked')
    .map(({ scored, format, price }) => price / fairPriceFor(scored.creator, format, defaultSettings));
}

describe('prices far above what is usual', () => {
  const dear = koc.map((one) =>
    asking(one, `dear ${one.id}`, Math.round(2.2 * fairPriceFor(one, 'image', defaultSettings)) + 200),
  );

  test('are paid to nobody on a balanced list, of any size, and are counted', () => {
    const list = choose([...pool, ...dear], 1_000_000);
    expect(Math.max(...timesOfFair(list))).toBeLessThanOrEqual(2);
    expect(list.notes.join(' ')).toMatch(/asking far more than is usual: 120/);
  });

  test('fill no least share of money: it gives way instead, and is said', () => {
    const list = choose([...mid, ...tail, ...koc.slice(0, 30), ...dear], 1_000_000);
    expect(list.picks.some(({ scored }) => scored.creator.id.startsWith('dear'))).toBe(false);
    expect(list.unmet.join(' ')).toMatch(/60 KOC|KOC on the list do not fill the ¥62,000/);
  });

  test('are no more than what is assumed of whoever was not asked', () => {
    const tiny = creators('koc', 30, 320, 420).map((one, index) => asking(one, `tiny ${index}`, 200));
    const none = new Set(choose([...mid, ...tiny], 200_000).notChosen.map(({ reason }) => reason));
    expect([...none].join(' ')).not.toMatch(/of what is usual: negotiate/);
  });
});

test('prices that a person takes in count as they stand', () => {
  const cheap = mid
    .slice(0, 12)
    .map((one, index) =>
      asking(one, `cheap ${index}`, Math.round(0.15 * fairPriceFor(one, 'image', defaultSettings))),
    );
  const rules = { ...rulesFromMix('balanced', 200_000, defaultSettings), doubtedPrices: true };
  const scored = scoreCreators([...pool, ...cheap], defaultSettings);
  const { model } = questionOf(scored, rules, defaultSettings, { ...emptyBrief, budget: 200_000 });
  const own = model.candidates.filter((one) => one.scored.creator.id.startsWith('cheap'));
  expect(own).toHaveLength(12);
  for (const { bookings } of own) {
    for (const { value, agreedValue, doubtfulTimes } of bookings) {
      expect(value).toBe(agreedValue);
      expect(doubtfulTimes).toBeLessThan(0.2);
    }
  }
  const list = chooseShortlist(scored, rules, defaultSettings, { ...emptyBrief, budget: 200_000 });
  const chosen = list.picks.filter((pick) => pick.scored.creator.id.startsWith('cheap'));
  expect(chosen.length).toBeGreaterThan(0);
  for (const { why } of chosen) expect(why).toMatch(/the price of ¥[\d,]+ can hardly be one: agree on one/);
  expect(list.unmet.join(' ')).toMatch(/At prices that can hardly be ones \(\d+\): cheap/);
});

describe('whoever has to be on the list', () => {
  const [first = mid[0] as Creator] = koc;
  const pinned = (price: number) =>
    choose([...pool, asking(first, 'pinned', price)], 200_000, { mustHave: ['pinned'] });
  const isOn = ({ picks }: Shortlist) => picks.some(({ scored }) => scored.creator.id === 'pinned');

  test('is booked at next to nothing only as doubted, and nothing is reckoned with it', () => {
    const list = pinned(1);
    expect(isOn(list)).toBe(true);
    const why = list.picks.find(({ scored }) => scored.creator.id === 'pinned')?.why ?? '';
    expect(why).toContain('the price of ¥1 can hardly be one: agree on one');
    expect(why).not.toContain('an expected save');
    expect(list.unmet.join(' ')).toContain('At prices that can hardly be ones (1): pinned (¥1).');
  });

  test('is left out and said where what is asked is no price, and the list of the others stands', () => {
    const list = pinned(999_999);
    expect([isOn(list), list.proof.status]).toEqual([false, 'proven']);
    expect(list.unmet).toContain(
      'Must-have pinned is not on the list: ¥999,999 can hardly be a price, and ¥124,000 is all there is to spend: agree on one.',
    );
    expect(list.picks.length).toBe(choose(pool, 200_000).picks.length);
  });

  test('is booked at a price that nobody doubts where there is one', () => {
    const both = { ...asking(first, 'pinned', 1), offers: [declaredOffer(1), declaredOffer(400, 'video')] };
    const list = choose([...pool, both], 200_000, { mustHave: ['pinned'] });
    const pick = list.picks.find(({ scored }) => scored.creator.id === 'pinned');
    expect([pick?.format, pick?.price]).toEqual(['video', 400]);
  });
});
