import { emptyBrief } from '../../../../src/core/brief';
import { type ScoredCreator, scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import { negotiationList } from '../../../../src/core/shortlist/answers/negotiation';
import { ifDeclines, swapSentences } from '../../../../src/core/shortlist/answers/one-creator';
import { sensitivityOf } from '../../../../src/core/shortlist/answers/sensitivity';
import { exactTurn, type Turn, turnOf } from '../../../../src/core/shortlist/answers/turning-price';
import {
  conflictAnswer,
  repairAnswers,
} from '../../../../src/core/shortlist/impossible/conflict-and-repairs';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import { questionOf, withEverybody } from '../../../../src/core/shortlist/question/question';
import type { ShortlistRules } from '../../../../src/core/shortlist/question/rules/rules';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { solve } from '../../../../src/core/shortlist/solver/solve';
import { withCost, withNone, withOne, withValue } from '../../../../src/core/shortlist/solver/variations';
import { finish } from '../../../../src/core/steps';
import { declaredOffer, madeUpCreator, madeUpPool } from '../made-up-creators';

const pool: readonly ScoredCreator[] = madeUpPool(120, 5).map((one) => ({
  ...one,
  creator: { ...one.creator, offers: one.creator.offers.slice(0, 1) },
}));

function asked(budget: number, changes: Partial<ShortlistRules> = {}, scored = pool) {
  const rules = { ...rulesFromMix('none', budget, defaultSettings), ...changes };
  const question = questionOf(scored, rules, defaultSettings, emptyBrief);
  return { rules, question, solution: solve(question.model.problem) };
}

function listFor(rules: ShortlistRules, scored = pool) {
  return chooseShortlist(scored, rules, defaultSettings, emptyBrief);
}

/** The pool with another price for one creator. */
function repriced(id: string, price: number) {
  return pool.map((one) =>
    one.creator.id === id ? { ...one, creator: { ...one.creator, offers: [declaredOffer(price)] } } : one,
  );
}

test('the exact price at which one enters is true on both sides', () => {
  const { rules, question, solution } = asked(20_000);
  const near = listFor(rules).notChosen.find(({ turnsAt }) => turnsAt !== null);
  const id = near?.scored.creator.id ?? '';
  const sentence = finish(exactTurn(question, solution, id));
  const [, enters, staysOut] = /^Enters at ¥([\d,]+), and not at ¥([\d,]+) \(asks/.exec(sentence) ?? [];
  const amount = (text = '') => Number(text.replace(/,/g, ''));
  const worth = (price: number, mustHave: readonly string[]) =>
    listFor({ ...rules, mustHave }, repriced(id, price)).value;
  expect(worth(amount(enters), [id])).toBeCloseTo(worth(amount(enters), []), 6);
  expect(worth(amount(staysOut), [id])).toBeLessThan(worth(amount(staysOut), []));
});

test('the exact price at which one leaves is true on both sides, and never below what is asked', () => {
  const { question, solution } = asked(20_000);
  const { problem } = question.model;
  const worthAt = (id: string, turn: Turn, price: number, isOn: boolean) => {
    const deal = problem.options.find((option) => option.id === id);
    const booking = question.model.deals.get(id)?.bookings[0];
    const cost = Math.round(((deal?.cost ?? 0) * price) / turn.price);
    const repricedProblem = withCost(withValue(problem, id, booking?.agreedValue ?? 0), id, cost);
    return solve(isOn ? withOne(repricedProblem, [id]) : withNone(repricedProblem, [id])).objective ?? -1;
  };
  let leaving = 0;
  for (const id of solution.chosen.slice(0, 12)) {
    const creatorId = question.model.deals.get(id)?.bookings[0]?.candidate.scored.creator.id ?? '';
    const turn = finish(turnOf(question, solution, creatorId));
    if (typeof turn === 'string') throw new Error(turn);
    expect(turn.place).toBe('chosen');
    expect(turn.listed ?? 0).toBeGreaterThanOrEqual(turn.price - 0.005);
    expect(worthAt(id, turn, turn.listed ?? 0, true)).toBeGreaterThanOrEqual(
      worthAt(id, turn, turn.listed ?? 0, false),
    );
    if (turn.unlisted === null) continue;
    leaving++;
    expect(worthAt(id, turn, turn.unlisted, true)).toBeLessThan(worthAt(id, turn, turn.unlisted, false));
  }
  expect(leaving).toBeGreaterThan(6);
});

test('about where one leaves is said only above what is asked, and about where one enters only below', () => {
  for (const budget of [8_000, 20_000, 60_000]) {
    const list = listFor(rulesFromMix('none', budget, defaultSettings));
    for (const { price, turnsAt } of list.picks) expect(turnsAt ?? price).toBeGreaterThanOrEqual(price);
    for (const { price, turnsAt } of [...list.reserves, ...list.notChosen]) {
      if (turnsAt !== null) expect(turnsAt).toBeLessThan(price ?? 0);
    }
  }
});

test('whoever asks the price below which they enter is on the list', () => {
  let entered = 0;
  for (const budget of [8_000, 20_000]) {
    const { rules } = asked(budget);
    const list = listFor(rules);
    for (const { scored, turnsAt, format, price } of [...list.reserves, ...list.notChosen]) {
      if (turnsAt === null || format !== 'image' || price === null) continue;
      const { id } = scored.creator;
      const again = listFor(rules, repriced(id, turnsAt));
      expect(again.picks.map((pick) => pick.scored.creator.id)).toContain(id);
      if (++entered % 12 === 0) break;
    }
  }
  expect(entered).toBeGreaterThan(12);
});

test('who has to be on the list leaves it at no price', () => {
  const first = listFor(asked(20_000).rules).picks[0]?.scored.creator.id ?? '';
  const { question, solution } = asked(20_000, { mustHave: [first] });
  expect(finish(exactTurn(question, solution, first))).toBe(
    'No price decides: this creator has to be on the list.',
  );
});

test('who comes if one declines is the best list without them', () => {
  const { rules, question, solution } = asked(20_000);
  const [first] = listFor(rules).picks;
  const id = first?.scored.creator.id ?? '';
  const sentence = finish(ifDeclines(question, solution, id));
  const without = listFor({ ...rules, never: [id] });
  const [, change] = /value −([\d.]+) %/.exec(sentence) ?? [];
  expect(Number(change)).toBeCloseTo(100 * (1 - without.value / listFor(rules).value), 1);
});

test('a swap never promises more value than the best list has', () => {
  const { rules, question, solution } = asked(20_000);
  const id = listFor(rules).picks[3]?.scored.creator.id ?? '';
  const swaps = swapSentences(question, solution, id);
  expect(swaps.length).toBeGreaterThan(0);
  for (const sentence of swaps) expect(sentence).toMatch(/instead: value (−|±0)|Nobody can take this place/);
});

test('rules that clash are named, and every single repair leads to a list', () => {
  const heads = pool.filter(({ tier }) => tier === 'head').length;
  const { rules, question } = asked(30_000, {
    mix: [
      { tiers: ['head'], count: [Math.min(3, heads), 9] },
      { tiers: ['koc'], count: [2, 50] },
    ],
  });
  const everybody = withEverybody(question);
  const conflict = finish(conflictAnswer(everybody));
  expect(conflict?.proven).toBe(true);
  expect(conflict?.rules).toContain('The budget of ¥30,000');
  expect(conflict?.rules.some((rule) => rule.startsWith('Head KOL: 3 to 9'))).toBe(true);
  expect(conflict?.rules.some((rule) => rule.startsWith('KOC'))).toBe(false);
  const repairs = [...repairAnswers(everybody, conflict?.sides ?? [])].flatMap((repair) => repair ?? []);
  expect(repairs.map(({ sentence }) => sentence)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Budget ¥[\d,]+ \(now ¥30,000\)$/),
      expect.stringMatching(/^Head KOL: at least \d \(now 3\)$/),
    ]),
  );
  for (const { change } of repairs) {
    expect(listFor({ ...rules, ...change }).picks.length).toBeGreaterThan(0);
  }
});

test('the curve over budgets never falls, passes through today’s list and has at least twelve points', () => {
  const { rules, question } = asked(20_000);
  const list = listFor(rules);
  const { points, now, savesByTier } = finish(sensitivityOf(question, list));
  const values = points.map(({ value }) => value ?? 0);
  expect(points.length).toBeGreaterThanOrEqual(12);
  expect(values).toEqual([...values].sort((one, other) => one - other));
  expect(points.find(({ budget }) => budget === 20_000)?.value).toBeCloseTo(now, 6);
  expect(savesByTier.every(({ now: here, next }) => here !== null || next !== null)).toBe(true);
});

test('the curve passes through today’s list also where creators have an image and a video price', () => {
  const livelier = settingsFrom([['shortlist.videoValue', 1.3]]);
  const both = madeUpPool(400, 4, livelier);
  const rules = rulesFromMix('1:3:6', 100_000, livelier);
  const list = chooseShortlist(both, rules, livelier, emptyBrief);
  expect(new Set(list.picks.map(({ format }) => format)).size).toBe(2);
  const question = questionOf(both, rules, livelier, emptyBrief);
  const { points, now } = finish(sensitivityOf(question, list));
  expect(points.find(({ budget }) => budget === 100_000)?.value).toBeCloseTo(now, 6);
});

test('a balanced list has a curve as well, each point balanced for its own budget', () => {
  const rules = rulesFromMix('balanced', 200_000, defaultSettings);
  const brief = { ...emptyBrief, budget: 200_000 };
  const balanced = madeUpPool(400, 6);
  const list = chooseShortlist(balanced, rules, defaultSettings, brief);
  const question = questionOf(balanced, rules, defaultSettings, brief);
  const { points, now, mixCost } = finish(sensitivityOf(question, list));
  expect(points.find(({ budget }) => budget === 200_000)?.value).toBeCloseTo(now, 6);
  for (const { budget, spend } of points) expect(spend).toBeLessThanOrEqual(0.65 * budget);
  expect(mixCost).toMatch(/^Your mix \(balanced\) costs/);
});

test('where a balance has room for a head and the list has none, says what one would cost in saves', () => {
  const rules = rulesFromMix('balanced', 200_000, defaultSettings);
  const brief = { ...emptyBrief, budget: 200_000 };
  const dear = madeUpCreator({
    id: 'head',
    name: 'Hao',
    followers: 600_000,
    offers: [declaredOffer(40_000)],
  });
  const scored = [
    ...madeUpPool(400, 6).filter(({ tier }) => tier !== 'head'),
    ...scoreCreators([dear], defaultSettings),
  ];
  const graded = scored.map((one) => (one.creator.id === 'head' ? { ...one, grade: 'C' as const } : one));
  const question = questionOf(graded, rules, defaultSettings, brief);
  const list = chooseShortlist(graded, rules, defaultSettings, brief);
  expect(list.countByTier.head).toBe(0);
  expect(finish(sensitivityOf(question, list)).headChoice).toMatch(
    /^One head KOL instead \(Hao\): about [\d,]+ saves fewer for the same money\.$/,
  );
});

test('says what the mix costs', () => {
  const rules = rulesFromMix('80/20', 60_000, defaultSettings);
  const question = questionOf(pool, rules, defaultSettings, emptyBrief);
  const list = listFor(rules);
  const { mixCost } = finish(sensitivityOf(question, list));
  const free = listFor({ ...rules, mix: [] });
  const [, share] = /costs ([\d.]+) %/.exec(mixCost ?? '') ?? [];
  expect(Number(share)).toBeCloseTo(100 * (1 - list.value / free.value), 0);
});

test('what a balance costs is what choosing none is worth more, also by those whom the balance leaves out', () => {
  const brief = { ...emptyBrief, budget: 200_000 };
  const scored = madeUpPool(300, 9);
  const rulesOf = (mix: 'balanced' | 'none') => ({
    ...rulesFromMix(mix, 200_000, defaultSettings),
    wholeBudget: false,
  });
  const list = chooseShortlist(scored, rulesOf('balanced'), defaultSettings, brief);
  const none = chooseShortlist(scored, rulesOf('none'), defaultSettings, brief);
  const question = questionOf(scored, rulesOf('balanced'), defaultSettings, brief);
  const [, share] = /costs ([\d.]+) %/.exec(finish(sensitivityOf(question, list)).mixCost ?? '') ?? [];
  expect(Number(share)).toBeCloseTo(100 * (1 - list.value / none.value), 0);
});

test('says nothing of what a mix costs where only one of its parts has anybody', () => {
  const everyday = pool.filter(({ tier }) => tier === 'koc');
  const rules = rulesFromMix('1:9', 5_000, defaultSettings);
  const question = questionOf(everyday, rules, defaultSettings, emptyBrief);
  const list = listFor(rules, everyday);
  expect(list.unmet[0]).toMatch(/^The mix cannot be kept whole: there is nobody to book among Head KOL \//);
  expect(finish(sensitivityOf(question, list)).mixCost).toBeNull();
});

test('the negotiation list has what each asks, what is fair and where that turns', () => {
  const { rules } = asked(20_000);
  const rows = negotiationList(listFor(rules), defaultSettings);
  expect(new Set(rows.map(({ place }) => place))).toEqual(new Set(['chosen', 'reserve', 'near']));
  for (const { place, asks, fair, turnsAt } of rows) {
    expect(fair).toBeGreaterThan(0);
    if (place === 'near') expect(turnsAt ?? 0).toBeLessThan(asks ?? 0);
  }
});

test('a price that nobody has asked stands nowhere as one that is asked', () => {
  const unpriced = madeUpCreator({ id: 'a', followers: 3_000, commercialShare: 0, offers: [] });
  const scored = scoreCreators([unpriced], defaultSettings);
  const list = listFor(rulesFromMix('none', 5_000, defaultSettings), scored);
  expect(list.picks).toMatchObject([{ price: 200, priceFrom: 'estimate' }]);
  expect(negotiationList(list, defaultSettings)).toMatchObject([{ asks: null }]);
});

test('what is fair is one price: in the scores, to a buyer, and where it stands in for none', () => {
  const mean = {
    followers: 80_000,
    likes: 3_000,
    saves: 900,
    comments: 200,
    notes: 40,
    average: 'mean' as const,
  };
  const [one] = scoreCreators(
    [madeUpCreator({ id: 'a', ...mean, offers: [declaredOffer(6_000)] })],
    defaultSettings,
  );
  const [unpriced] = scoreCreators([madeUpCreator({ id: 'a', ...mean, offers: [] })], defaultSettings);
  const rules = {
    ...rulesFromMix('none', 50_000, defaultSettings),
    unpriced: { ...rulesFromMix('none', 50_000, defaultSettings).unpriced, mid: 'estimate' as const },
  };
  const [row] = negotiationList(listFor(rules, one === undefined ? [] : [one]), defaultSettings);
  const [pick] = listFor(rules, unpriced === undefined ? [] : [unpriced]).picks;
  expect(row?.fair).toBe(one?.fairPrice);
  expect(Math.abs((pick?.price ?? 0) - (one?.fairPrice ?? 0))).toBeLessThanOrEqual(5);
});

test('whoever offers both formats is said to change to the other one, which a new list confirms', () => {
  const both = madeUpCreator({
    id: 'both',
    followers: 80_000,
    likes: 20_000,
    saves: 9_000,
    comments: 2_000,
    offers: [declaredOffer(4_500), { ...declaredOffer(5_600), format: 'video' }],
  });
  const scored = [...scoreCreators([both], defaultSettings), ...pool];
  const { rules, question, solution } = asked(20_000, {}, scored);
  const turn = finish(turnOf(question, solution, 'both'));
  if (typeof turn === 'string') throw new Error(turn);
  expect(turn).toMatchObject({ place: 'chosen', format: 'image', changesTo: 'video' });
  expect(finish(exactTurn(question, solution, 'both'))).toMatch(
    /^Stays with an image note at ¥[\d,]+, and changes to a video at ¥[\d,]+ \(asks ¥4,500; all before the fee\)\.$/,
  );
  const formatAt = (price: number) => {
    const offers = both.offers.map((one) => (one.format === 'image' ? { ...one, price, agreed: true } : one));
    const again = scored.map((one) =>
      one.creator.id === 'both' ? { ...one, creator: { ...both, offers } } : one,
    );
    return listFor(rules, again).picks.find((pick) => pick.scored.creator.id === 'both')?.format;
  };
  expect(formatAt(turn.listed ?? 0)).toBe('image');
  expect(formatAt(turn.unlisted ?? 0)).toBe('video');
  const pick = listFor(rules, scored).picks.find((one) => one.scored.creator.id === 'both');
  expect(pick?.changesTo).toBe('video');
});

test('an agreed price is no longer negotiated', () => {
  const scored = scoreCreators(
    [madeUpCreator({ id: 'a', offers: [{ ...declaredOffer(100), agreed: true }] })],
    defaultSettings,
  );
  expect(
    negotiationList(listFor(rulesFromMix('none', 500, defaultSettings), scored), defaultSettings),
  ).toEqual([]);
});
