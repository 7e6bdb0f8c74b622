import { emptyBrief } from '../../../../src/core/brief';
import { defaultSettings } from '../../../../src/core/settings';
import { solveList } from '../../../../src/core/shortlist/list/solve-list';
import { questionOf } from '../../../../src/core/shortlist/question/question';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { workLimits } from '../../../../src/core/shortlist/work-limits';
import { madeUpPool } from '../made-up-creators';

const pool = madeUpPool(5_000, 7);

// A few creators cost a tenth of the budget and more each, and with shares of the spend it matters which of them.
test.each([
  ['631', 400_000],
  ['631', 1_000_000],
  ['1:9', 400_000],
  ['1:3:6', 150_000],
])('of 5,000 creators, half with two prices: %s for ¥%i is at most 0.1 %% below the best', (mix, budget) => {
  const rules = rulesFromMix(mix, budget, defaultSettings);
  const { model } = questionOf(pool, rules, defaultSettings, emptyBrief);
  const { objective, bound } = solveList(model, workLimits.formula);
  expect((bound ?? Infinity) / (objective ?? 0) - 1).toBeLessThan(0.001);
});
