import fc from 'fast-check';
import { type Brief, emptyBrief } from '../../../../src/core/brief';
import { waterfall } from '../../../../src/core/budget/waterfall';
import { defaultSettings } from '../../../../src/core/settings';
import { forCreatorsSentence, offSentence } from '../../../../src/core/shortlist/list/off-sentences';

const of = (brief: Partial<Brief>, holdBack = 0) =>
  waterfall({ ...emptyBrief, ...brief }, defaultSettings, { holdBack });

test('what is for creators is said first, then each part that comes off', () => {
  const launch = of({ budget: 200_000 });
  expect(forCreatorsSentence(launch, 'en')).toBe('¥200,000, of which ¥124,000 for creators.');
  expect(offSentence(launch, 'en')).toBe(
    'Off the budget first: ¥60,000 to boost notes, ¥10,000 for contingencies, ¥6,000 for samples.',
  );
  expect(offSentence(launch, 'zh')).toBe('预算中先留出：投流预留 ¥60,000、机动 ¥10,000、样品 ¥6,000。');
});

test('a part that takes nothing is not named, and one that takes something is', () => {
  const all = of({ budget: 200_000, boost: 0, tax: 0.06, agencyFee: 0.1, authorisation: 5_000 }, 0.1);
  expect(offSentence(all, 'en')).toBe(
    'Off the budget first: ¥11,321 for tax, ¥17,153 for the agency, ¥8,576 for contingencies, ¥5,146 for samples, ¥5,000 for the right to use notes, ¥8,576 held back by the mix.',
  );
});

test('whatever the brief, the whole yuan of all parts add up to the budget', () => {
  const share = fc.integer({ min: 0, max: 300 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3_000_000 }),
      share,
      share,
      share,
      share,
      (budget, tax, agencyFee, boost, holdBack) => {
        const off = of({ budget, tax, agencyFee, boost, authorisation: 1_234 }, holdBack);
        const said = `${forCreatorsSentence(off, 'en').split('of which')[1]} ${offSentence(off, 'en') ?? ''}`;
        const amounts = [...said.matchAll(/¥([\d,]+)/g)].map(([, amount = '']) =>
          Number(amount.replace(/,/g, '')),
        );
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(budget);
      },
    ),
  );
});

test('of nothing nothing comes off', () => {
  expect(offSentence(of({}), 'en')).toBeNull();
});
