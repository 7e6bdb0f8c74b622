import fc from 'fast-check';
import { type Brief, emptyBrief } from '../../../../src/core/brief';
import { newCampaign, rulesOf } from '../../../../src/core/campaign/new-campaign';
import type { MixName } from '../../../../src/core/setting-definitions';
import { defaultSettings } from '../../../../src/core/settings';
import { budgetLeaving, moneyFor } from '../../../../src/core/shortlist/question/money';
import { mixNames } from '../../../../src/core/shortlist/question/rules/mixes';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';

function campaignMoney(mix: MixName, said: Partial<Brief>) {
  const campaign = newCampaign('', mix);
  const brief = { ...campaign.brief, ...said };
  return moneyFor(rulesOf({ ...campaign, brief }), brief, defaultSettings);
}

test('a campaign’s creators have what is left of its budget, whatever the mix', () => {
  const toSpend = (mix: MixName) => campaignMoney(mix, { budget: 200_000 }).toSpend / 100;
  expect(mixNames.map((mix) => [mix, toSpend(mix)])).toEqual([
    ['balanced', 124_000],
    ['1:3:6', 124_000],
    ['1:9', 124_000],
    ['631', 114_000],
    ['80/20', 124_000],
    ['none', 124_000],
  ]);
});

test('a formula knows no campaign: but for what its mix holds back, creators have the whole budget', () => {
  const formula = (mix: string) =>
    moneyFor(rulesFromMix(mix, 200_000, defaultSettings), emptyBrief, defaultSettings);
  expect(formula('1:3:6')).toMatchObject({ off: null, toSpend: 20_000_000 });
  expect(formula('631')).toMatchObject({ off: null, toSpend: 18_000_000 });
  expect(formula('balanced').toSpend).toBe(12_400_000);
});

test('open places that the brief asks for are kept for whoever takes them', () => {
  const { off, places, toSpend } = campaignMoney('1:3:6', { budget: 200_000, places: 50 });
  expect(places).toEqual({ count: 50, fen: 50 * 22_000 });
  expect(toSpend).toBe((off?.creators ?? 0) - 50 * 22_000);
  expect(campaignMoney('none', { budget: 9_000, places: 500 }).toSpend).toBe(0);
});

test('the budget that a repair names leaves enough, and a yuan less does not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...mixNames),
      fc.integer({ min: 1, max: 2_000_000 }),
      fc.boolean(),
      (mix, money, wholeBudget) => {
        const rules = { ...rulesFromMix(mix, 0, defaultSettings), wholeBudget };
        const leaves = (budget: number) =>
          moneyFor({ ...rules, budget }, emptyBrief, defaultSettings).toSpend;
        const budget = budgetLeaving(money, rules, emptyBrief, defaultSettings);
        expect(leaves(budget)).toBeGreaterThanOrEqual(100 * money);
        expect(leaves(budget - 1)).toBeLessThan(100 * money);
      },
    ),
    { numRuns: 60 },
  );
});
