import fc from 'fast-check';
import { emptyBrief, type Goal } from '../../../src/core/brief';
import { rulesOf } from '../../../src/core/campaign/new-campaign';
import { planCampaign } from '../../../src/core/campaign/plan-campaign';
import { isReserve } from '../../../src/core/campaign/record/plan-row';
import type { Creator } from '../../../src/core/creators/creator';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings as settings } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import { head, koc, mid, tail } from '../shortlist/balanced-pool';
import { declaredOffer } from '../shortlist/made-up-creators';

const scored = scoreCreators([...head, ...mid, ...tail, ...koc], settings);

function planned(
  mix: string,
  budget: number,
  goal: Goal = 'launch',
  places: number | null = null,
  mustHave: readonly Creator[] = [],
) {
  const brief = { ...emptyBrief, budget, goal, launch: '2026-06-30', places };
  const asked = { ...rulesFromMix(mix, budget, settings), mustHave: mustHave.map(({ id }) => id) };
  const rules = rulesOf({ brief, rules: asked });
  const pool = [...scored, ...scoreCreators(mustHave, settings)];
  const shortlist = chooseShortlist(pool, rules, settings, brief);
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

test('a balanced list pays the parcels of its larger creators too, and still has ¥124,000 of ¥200,000', () => {
  const { shortlist, ledger, waterfall } = planned('balanced', 200_000);
  const { tail: tails, mid: mids } = shortlist.countByTier;
  expect(tails + mids).toBeGreaterThan(4);
  expect(waterfall.creators).toBe(12_400_000);
  expect(shortlist.mixNotes[0]).toContain('¥124,000 for creators');
  expect([ledger.over, ledger.drawn]).toEqual([0, 0]);
  expect(shortlist.notes.join(' ')).toMatch(
    /The \d+ parcels cost ¥[\d,]+: ¥[\d,]+ of it comes out of the creators’ money/,
  );
});

test('where those who have to be on a balanced list leave no money for parcels, these draw on the contingency, and it is said', () => {
  const pinned = koc
    .slice(0, 60)
    .map((one) => ({ ...one, id: `pinned ${one.id}`, offers: [declaredOffer(1_870)] }));
  const { shortlist, ledger } = planned('balanced', 200_000, 'launch', null, pinned);
  expect([shortlist.picks.length, shortlist.spend]).toEqual([60, 123_420]);
  expect([ledger.over, ledger.drawn]).toEqual([0, 60 * 11_500 - 600_000 - 58_000]);
  expect(shortlist.notes[0]).toBe(
    'The 60 parcels cost ¥6,900, ¥900 more than is set aside for samples: with those who have to be on the list ¥320 of it draws on the contingency.',
  );
});

test('whatever the mix, the budget and the open places, a first plan stays within what is set aside', () => {
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
        expect(ledger.drawn).toBe(0);
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
