import { emptyBrief } from '../../../../src/core/brief';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../../src/core/settings';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { head, koc, mid, tail } from '../balanced-pool';

describe('open places of the brief', () => {
  const chooseWith = (places: number) =>
    chooseShortlist(
      scoreCreators([...head, ...mid, ...tail, ...koc], defaultSettings),
      rulesFromMix('balanced', 200_000, defaultSettings),
      defaultSettings,
      { ...emptyBrief, budget: 200_000, places },
    );

  test('take of the KOC, and their money is spent on nobody else', () => {
    const list = chooseWith(30);
    expect(list.countByTier.koc).toBeLessThanOrEqual(22);
    expect(list.toSpend).toBe(124_000 - 6_600);
    expect(list.spend).toBeLessThanOrEqual(124_000 - 6_600);
    expect(list.mixNotes[1]).toBe('Of it ¥6,600 for 30 open KOC places, and ¥117,400 for creators by name.');
    expect(list.unmet).toEqual([]);
  });

  test('more of them than there would be KOC are said', () => {
    expect(chooseWith(80).mixNotes[1]).toBe(
      'Of it ¥17,600 for 80 open KOC places, as you say, where 60 KOC would be the most; and ¥103,200 for creators by name.',
    );
  });
});

describe('a platform’s fee on top of the budget', () => {
  test('is in no creator’s cost', () => {
    const { picks } = chooseShortlist(
      scoreCreators([...mid, ...koc], defaultSettings),
      rulesFromMix('none', 50_000, defaultSettings),
      defaultSettings,
      { ...emptyBrief, platformFeeIn: false },
    );
    expect(picks.length).toBeGreaterThan(0);
    for (const { cost, price } of picks) expect(cost).toBeCloseTo(price, 2);
  });
});
