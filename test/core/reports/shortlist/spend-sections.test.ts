import { emptyBrief } from '../../../../src/core/brief';
import { spendSections } from '../../../../src/core/reports/shortlist/spend-sections';
import { defaultSettings } from '../../../../src/core/settings';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import type { ShortlistRules } from '../../../../src/core/shortlist/question/rules/rules';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { madeUpPool } from '../../shortlist/made-up-creators';

const pool = madeUpPool(120, 5);

/** The tables' titles and the last table's rows. */
function sectionsOf(mix: string, changes: Partial<ShortlistRules> = {}) {
  const rules = { ...rulesFromMix(mix, 200_000, defaultSettings), ...changes };
  const list = chooseShortlist(pool, rules, defaultSettings, emptyBrief);
  const tables = spendSections(list, 'en');
  return {
    titles: tables.map((table) => table.titles.map(({ en }) => en)),
    parts: tables[tables.length - 1]?.rows ?? [],
    chart: tables[tables.length - 1]?.chart,
  };
}

test('a mix by spend: what each part has of the spend lies within its band', () => {
  const { titles, parts, chart } = sectionsOf('80/20');
  expect(titles[1]).toEqual(['Tier', 'Share of spend', 'At least', 'At most']);
  expect(chart).toMatchObject({ kind: 'bar', values: 3 });
  for (const [, share, least, most] of parts) {
    expect(Number(share)).toBeGreaterThanOrEqual(Number(least) - 1e-9);
    expect(Number(share)).toBeLessThanOrEqual(Number(most) + 1e-9);
  }
});

test('a mix by number: the spend stands beside the share that has the band', () => {
  const { titles, parts } = sectionsOf('1:3:6');
  expect(titles[1]).toEqual(['Tier', 'Share of spend', 'Share of creators', 'At least', 'At most']);
  expect(parts.reduce((sum, [, spend]) => sum + Number(spend), 0)).toBeCloseTo(1, 9);
  for (const [, , share, least, most] of parts) {
    expect(Number(share)).toBeGreaterThanOrEqual(Number(least) - 1e-9);
    expect(Number(share)).toBeLessThanOrEqual(Number(most) + 1e-9);
  }
});

test('without a mix the spend itself is drawn', () => {
  const { titles, chart } = sectionsOf('none');
  expect(titles).toEqual([['Tier', 'Spend', 'Share of spend', 'Creators', 'Share of creators']]);
  expect(chart).toMatchObject({ values: 1 });
});

test('by count alone nothing is said of money', () => {
  const { titles } = sectionsOf('1:3:6', { ignorePrices: true, size: [20, 20] });
  expect(titles).toEqual([
    ['Tier', 'Creators', 'Share of creators'],
    ['Tier', 'Share of creators', 'At least', 'At most'],
  ]);
});
