import { emptyBrief } from '../../../../src/core/brief';
import type { Creator } from '../../../../src/core/creators/creator';
import { fairPriceFor } from '../../../../src/core/scoring/prices';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../../src/core/settings';
import { exactTurn, type Turn, turnOf } from '../../../../src/core/shortlist/answers/turning-price';
import { answerOf } from '../../../../src/core/shortlist/list/answer-question';
import { shortlistFrom } from '../../../../src/core/shortlist/list/choose-shortlist';
import { questionOf } from '../../../../src/core/shortlist/question/question';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { workLimits } from '../../../../src/core/shortlist/work-limits';
import { finish } from '../../../../src/core/steps';
import { creators, koc, mid, tail } from '../balanced-pool';
import { declaredOffer } from '../made-up-creators';

/** Mid-tier KOL who ask a fifth to half of what is fair: hardly to be believed until it is agreed. */
const cheap = creators('mid', 12, 62_000, 280_000).map((one, index) => ({
  ...one,
  id: `cheap${index}`,
  offers: [
    declaredOffer(Math.round(fairPriceFor(one, 'image', defaultSettings) * (0.21 + index / 45) + index)),
  ],
}));
const pool = [...mid, ...cheap, ...tail, ...koc.slice(0, 60)];

function solved(all: readonly Creator[], mix: 'balanced' | '1:3:6') {
  const budget = 120_000;
  const asked = questionOf(
    scoreCreators(all, defaultSettings),
    rulesFromMix(mix, budget, defaultSettings),
    defaultSettings,
    { ...emptyBrief, budget },
  );
  const { question, solution } = answerOf(asked, workLimits.command);
  return { question, solution, list: shortlistFrom(question, solution) };
}

describe.each(['balanced', '1:3:6'] as const)('of whoever is hardly believed, with the mix %s', (mix) => {
  const { question, solution, list } = solved(pool, mix);
  const agreedAt = (id: string, price: number) =>
    solved(
      pool.map((one) =>
        one.id === id ? { ...one, offers: [{ ...declaredOffer(price), agreed: true }] } : one,
      ),
      mix,
    ).list;
  const isOn = (id: string, price: number) =>
    agreedAt(id, price).picks.some(({ scored }) => scored.creator.id === id);
  const out = [...list.reserves, ...list.notChosen].flatMap(({ scored }) =>
    cheap.some(({ id }) => id === scored.creator.id) ? [scored.creator.id] : [],
  );
  const turns = new Map(
    out.flatMap((id) => {
      const turn = finish(turnOf(question, solution, id));
      return typeof turn === 'string' ? [] : [[id, turn] as const];
    }),
  );

  test('the list with their price agreed is what the answer says, just below and just above it', () => {
    let better = 0;
    for (const [id, turn] of turns) {
      if (turn.better) {
        better++;
        expect(turn.listed).toBeGreaterThanOrEqual(turn.price - 0.005);
        expect(isOn(id, turn.price)).toBe(true);
        expect(agreedAt(id, turn.price).value).toBeGreaterThan(list.value);
      }
      expectTurn(id, turn);
    }
    expect(better).toBeGreaterThan(1);
  });

  test('it is said as what it is, and no tie is said where there is none', () => {
    for (const [id, { better, unlisted }] of turns) {
      const sentence = finish(exactTurn(question, solution, id));
      expect(/it is a tie/.test(sentence)).toBe(false);
      if (better && unlisted !== null)
        expect(sentence).toMatch(/^On the list once ¥[\d,]+ is agreed, stays in up to ¥[\d,]+, and not at ¥/);
    }
  });

  function expectTurn(id: string, { listed, unlisted, settled }: Turn): void {
    if (!settled) return;
    if (listed !== null) {
      const at = agreedAt(id, Math.floor(100 * listed) / 100);
      expect(at.value).toBeGreaterThanOrEqual(list.value - 1e-6);
    }
    if (unlisted !== null) expect(isOn(id, Math.ceil(100 * unlisted) / 100)).toBe(false);
  }
});

test('what is asked between two steps is asked of as it is', () => {
  const { question, solution, list } = solved(pool, 'balanced');
  const odd = list.notChosen.filter(({ price }) => price !== null && price > 500 && price % 10 !== 0);
  for (const { scored } of odd.slice(0, 6)) {
    const turn = finish(turnOf(question, solution, scored.creator.id));
    if (typeof turn === 'string' || turn.better || turn.listed === null) continue;
    expect(turn.unlisted).not.toBeNull();
    expect(turn.unlisted ?? 0).toBeLessThanOrEqual(turn.price + 0.005);
  }
});
