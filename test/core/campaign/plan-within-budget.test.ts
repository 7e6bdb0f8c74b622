import fc from 'fast-check';
import { emptyBrief, type Goal } from '../../../src/core/brief';
import { rulesOf } from '../../../src/core/campaign/new-campaign';
import { planCampaign } from '../../../src/core/campaign/plan-campaign';
import { isReserve } from '../../../src/core/campaign/record/plan-row';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings as settings } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import { head, koc, mid, tail } from '../shortlist/balanced-pool';

const scored = scoreCreators([...head, ...mid, ...tail, ...koc], settings);

function planned(mix: string, budget: number, goal: Goal = 'launch', places: number | null = null) {
  const brief = { ...emptyBrief, budget, goal, launch: '2026-06-30', places };
  const rules = rulesOf({ brief, rules: rulesFromMix(mix, budget, settings) });
  const shortlist = chooseShortlist(scored, rules, settings, brief);
  return { shortlist, ...planCampaign({ record: null, shortlist, brief, settings, today: '2026-03-02' }) };
}

test('a list of many small creators pays their parcels, and says what they take of the creators’ money', () => {
  const { shortlist, ledger, waterfall } = planned('none', 60_000);
  expect(shortlist.picks.length).toBeGreaterThan(50);
  const parcels = shortlist.picks.length * 11_500;
  expect([ledger.over, ledger.drawn, ledger.lines.samples]).toEqual([0, 0, parcels]);
  expect(parcels).toBeGreaterThan(waterfall.samples);
  const beyond = Math.round((parcels - waterfall.samples) / 100).toLocaleString('en');
  expect(shortlist.notes.join(' ')).toContain(`¥${beyond} of it comes out of the creators’ money`);
});

test('whatever the mix, the budget and the open places, the plan stays within the budget, and but for a balance within what is set aside', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('631', '1:9', '80/20', '1:3:6', 'none', 'balanced'),
      fc.integer({ min: 15_000, max: 400_000 }),
      fc.constantFrom<Goal>('launch', 'always-on'),
      fc.constantFrom(null, 0, 20),
      (mix, budget, goal, places) => {
        const { ledger, shortlist } = planned(mix, budget, goal, places);
        if (shortlist.picks.length === 0) return;
        expect(ledger.over).toBe(0);
        if (mix !== 'balanced') expect(ledger.drawn).toBe(0);
      },
    ),
    { numRuns: 25 },
  );
});

test('KOC stand by for open places that leave none by name', () => {
  const { shortlist, run } = planned('balanced', 200_000, 'launch', 52);
  expect(shortlist.countByTier.koc).toBe(0);
  const reserves = run.record.rows.filter((row) => isReserve(row) && row.tier === 'koc');
  expect(reserves).toHaveLength(11);
  expect(reserves.filter(({ price = 0 }) => price <= 20_000).length).toBeGreaterThan(0);
});
