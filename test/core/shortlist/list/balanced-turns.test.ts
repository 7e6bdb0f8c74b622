import { defaultSettings } from '../../../../src/core/settings';
import { balanceFor } from '../../../../src/core/shortlist/question/balance/balance';
import { choose, head, koc, mid, tail } from '../balanced-pool';
import { declaredOffer } from '../made-up-creators';

test('nobody stays above what one creator, or the tier, may take at most', () => {
  const budget = 200_000;
  const list = choose([...head, ...mid, ...tail, ...koc], budget);
  const { mostForOne = 0, parts = [] } =
    balanceFor({ mixName: 'balanced', budget }, { goal: 'launch' }, defaultSettings) ?? {};
  const told = list.picks.filter(({ turnsAt }) => turnsAt !== null);
  for (const { scored, turnsAt, cost, price } of told) {
    const money = parts.find(({ tiers }) => tiers.includes(scored.tier))?.money?.[1] ?? mostForOne;
    const atTurn = (cost * (turnsAt ?? 0)) / price;
    expect(atTurn).toBeLessThanOrEqual(Math.min(mostForOne, money) + 0.01);
  }
  expect(told.length).toBeGreaterThan(10);
});

test('whoever asks the price below which they enter a balanced list is on it', () => {
  const pool = [...head, ...mid, ...tail, ...koc];
  const list = choose(pool, 120_000);
  const entering = [...list.reserves, ...list.notChosen].filter(({ turnsAt }) => turnsAt !== null);
  expect(entering.length).toBeGreaterThan(10);
  for (const { scored, turnsAt } of entering.filter((_, index) => index % 5 === 0)) {
    const { id } = scored.creator;
    const asking = pool.map((one) =>
      one.id === id ? { ...one, offers: [declaredOffer(turnsAt ?? 0)] } : one,
    );
    expect(choose(asking, 120_000).picks.map((pick) => pick.scored.creator.id)).toContain(id);
  }
});
