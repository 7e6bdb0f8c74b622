import { emptyBrief } from '../../../../src/core/brief';
import { kocNeeded } from '../../../../src/core/campaign/keywords';
import { openPlacesOf } from '../../../../src/core/campaign/run/places';
import { defaultSettings as settings } from '../../../../src/core/settings';
import { balanceFor } from '../../../../src/core/shortlist/question/balance/balance';
import { madeShortlist, somebody } from '../../../support/campaign/made-campaign';

const brief = { ...emptyBrief, budget: 200_000, keywords: ['serum', 'face oil'] };
const kocs = (count: number) => Array.from({ length: count }, (_, k) => somebody(k, 'koc', 200));

/** A balanced list of a launch of ¥200,000: 30–52 KOC, ¥124,000 for creators. */
function balanced(picks: Parameters<typeof madeShortlist>[0], toSpend = 124_000) {
  const balance = balanceFor({ mixName: 'balanced', budget: 200_000 }, brief, settings);
  return { ...madeShortlist(picks), balance, toSpend };
}

test('keywords need 37 KOC each beside 60 notes of others, more where more were counted', () => {
  expect(kocNeeded(brief, settings)).toBe(74);
  expect(kocNeeded({ ...brief, keywords: [] }, settings)).toBe(37);
  expect(kocNeeded({ ...brief, competing: { serum: 90 } }, settings)).toBe(55 + 37);
});

test('as many places are open as the keywords need within the balance’s ends, less the KOC on the list', () => {
  const most = balanced([]).balance?.parts.find(({ tiers }) => tiers.join() === 'koc')?.count?.[1] ?? 0;
  expect(openPlacesOf(balanced([]), brief, settings)).toEqual({
    count: most,
    said: [
      `The keywords need 74 KOC: ${most} places are open beside the 0 on the list, where the balance asks for 30 KOC at least.`,
    ],
  });
  expect(openPlacesOf(balanced(kocs(20)), brief, settings).count).toBe(most - 20);
  const one = { ...brief, keywords: ['serum'] };
  expect(openPlacesOf(balanced(kocs(20)), one, settings).count).toBe(37 - 20);
});

test('no more than money is left for; fewer than two dozen KOC are said', () => {
  const { count, said } = openPlacesOf(balanced([], 2_300), brief, settings);
  expect(count).toBe(10);
  expect(said.join()).toMatch(/^Only 10 KOC/);
  expect(openPlacesOf(balanced([], 0), { ...brief, placesOffer: 'product' }, settings).count).toBeGreaterThan(
    24,
  );
});

test('what is typed holds, and is said where it leaves the balance’s ends', () => {
  const typed = (places: number) => openPlacesOf(balanced(kocs(10)), { ...brief, places }, settings);
  expect(typed(25)).toEqual({ count: 25, said: [] });
  expect(typed(120).said.join()).toMatch(
    /^120 open KOC places were typed: with the 10 on the list that makes 130/,
  );
  expect([typed(0).count, typed(9_999).count]).toEqual([0, 500]);
});

test('what is typed is held against the ends that hold without it', () => {
  const asked = { ...brief, places: 25 };
  const balance = balanceFor({ mixName: 'balanced', budget: 200_000 }, asked, settings);
  const withKoc = (count: number) =>
    openPlacesOf({ ...madeShortlist(kocs(count)), balance, toSpend: 118_500 }, asked, settings).said;
  expect(balance?.places.koc).toEqual([30, 52]);
  expect([withKoc(5), withKoc(27)]).toEqual([[], []]);
  expect(withKoc(4).join()).toContain('that makes 29, where the balance has 30–52');
  expect(withKoc(28).join()).toContain('that makes 53, where the balance has 30–52');
});

test('a list that is not balanced has open places where they are typed alone', () => {
  expect(openPlacesOf(madeShortlist([]), brief, settings)).toEqual({ count: 0, said: [] });
  expect(openPlacesOf(madeShortlist([]), { ...brief, places: 30 }, settings).count).toBe(30);
});
