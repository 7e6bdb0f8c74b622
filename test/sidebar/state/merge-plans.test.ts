import fc from 'fast-check';
import { newCampaign } from '../../../src/core/campaign/new-campaign';
import { isSame, mergePlans, withThing } from '../../../src/sidebar/state/merge-plans';
import { planStateOf, restored } from '../../../src/sidebar/state/plan-state';
import { type Action, transition } from '../../../src/sidebar/state/transition';
import type { PlanState } from '../../../src/wire/plan-state';
import { stateAfter } from '../wizard-fixtures';

const began = planStateOf(
  stateAfter({ kind: 'brief changed', change: { product: 'Serum', budget: 50_000 } }),
);

/** The plan after somebody has done this in their sidebar. */
function after(plan: PlanState, ...actions: readonly Action[]): PlanState {
  return planStateOf(actions.reduce(transition, restored(stateAfter(), plan, 'en')));
}

const budget = (amount: number): Action => ({ kind: 'brief changed', change: { budget: amount } });
const must = (id: string): Action => ({ kind: 'creator marked', id, mark: 'must' });
const never = (id: string): Action => ({ kind: 'creator marked', id, mark: 'never' });

test('changes of different things are all kept', () => {
  const mine = after(began, budget(80_000), must('id-1'));
  const theirs = after(began, { kind: 'brief changed', change: { product: 'Cream' } }, must('id-2'), {
    kind: 'campaign added',
    name: '双11',
  });
  const { plan, taken, conflicts } = mergePlans(began, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(plan.campaigns[0]).toMatchObject({
    brief: { product: 'Cream', budget: 80_000 },
    rules: { mustHave: ['id-1', 'id-2'] },
  });
  expect(plan.campaigns.map(({ brief }) => brief.campaign)).toEqual(['', '双11']);
  expect(taken).toEqual([
    { kind: 'brief', campaign: '', part: 'product' },
    { kind: 'mark', campaign: '', id: 'id-2' },
    { kind: 'campaign', campaign: '双11' },
  ]);
});

test('what both have changed is told with how it stands in each, and nothing of it is decided', () => {
  const { plan, conflicts } = mergePlans(
    began,
    after(began, budget(80_000), must('id-1')),
    after(began, budget(120_000), never('id-1')),
  );
  expect(conflicts).toEqual([
    { thing: { kind: 'brief', campaign: '', part: 'budget' }, mine: 80_000, theirs: 120_000 },
    { thing: { kind: 'mark', campaign: '', id: 'id-1' }, mine: 'must', theirs: 'never' },
  ]);
  expect(plan.campaigns[0]?.brief.budget).toBe(80_000);
});

test('the same change made twice is none to speak of', () => {
  const both = after(began, budget(80_000));
  expect(mergePlans(began, both, both)).toEqual({ plan: both, taken: [], conflicts: [] });
});

test('the settings that belong together are taken together', () => {
  const mine = after(began, { kind: 'setting changed', key: 'tiers.mid', value: 60_000 });
  const theirs = after(began, { kind: 'preset chosen', group: 'tiers', preset: 'rocket' });
  expect(mergePlans(began, mine, theirs).conflicts).toEqual([
    {
      thing: { kind: 'settings', keys: 'tiers' },
      mine: { 'tiers.mid': 60_000 },
      theirs: { 'tiers.preset': 'rocket' },
    },
  ]);
});

test('language and the campaign at hand stay where each person is', () => {
  const theirs = after(
    began,
    { kind: 'language chosen', language: 'zh' },
    { kind: 'campaign added', name: 'X' },
  );
  const { plan } = mergePlans(began, began, theirs);
  expect(plan).toMatchObject({ language: 'en', currentCampaign: '' });
  expect(plan.campaigns).toHaveLength(2);
});

describe('for any three plans', () => {
  test('nobody’s change gets lost: it is in the plan, or it is asked', () => {
    fc.assert(
      fc.property(anyPlan(), anyPlan(), anyPlan(), (base, mine, theirs) => {
        const { plan, conflicts } = mergePlans(base, mine, theirs);
        const asked = conflicts.map(({ thing }) => JSON.stringify(thing));
        for (const side of [mine, theirs]) {
          for (const thing of mergePlans(base, base, side).taken) {
            if (thing.kind === 'campaign' || asked.includes(JSON.stringify(thing))) continue;
            expect(isSame(withThing(plan, thing, side), plan)).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('one who has changed nothing gets the other’s plan', () => {
    fc.assert(
      fc.property(anyPlan(), anyPlan(), (base, other) => {
        expect(mergePlans(base, base, other)).toMatchObject({ plan: asSeenBy(base, other), conflicts: [] });
        expect(mergePlans(base, other, base)).toEqual({ plan: other, taken: [], conflicts: [] });
        expect(mergePlans(base, other, other)).toEqual({ plan: other, taken: [], conflicts: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('who is asked does not matter for what is asked', () => {
    fc.assert(
      fc.property(anyPlan(), anyPlan(), anyPlan(), (base, mine, theirs) => {
        const things = (one: PlanState, other: PlanState) =>
          mergePlans(base, one, other)
            .conflicts.map(({ thing }) => JSON.stringify(thing))
            .sort();
        expect(things(mine, theirs)).toEqual(things(theirs, mine));
      }),
      { numRuns: 50 },
    );
  });

  test('once everything asked is decided, nothing is left to ask', () => {
    fc.assert(
      fc.property(anyPlan(), anyPlan(), anyPlan(), fc.array(fc.boolean()), (base, mine, theirs, answers) => {
        const { conflicts } = mergePlans(base, mine, theirs);
        const decided = conflicts.reduce(
          (from, { thing }, at) => withThing(from, thing, answers[at] ? mine : theirs),
          base,
        );
        const { plan, conflicts: left } = mergePlans(decided, mine, theirs);
        expect(left).toEqual([]);
        conflicts.forEach(({ thing }, at) => {
          expect(isSame(withThing(plan, thing, answers[at] ? theirs : mine), plan)).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });
});

function asSeenBy({ language, currentCampaign, by }: PlanState, plan: PlanState): PlanState {
  return { ...plan, language, currentCampaign, by };
}

/** Plans of few different values, so that two of them often touch the same things. */
function anyPlan(): fc.Arbitrary<PlanState> {
  const few = fc.constantFrom('a', 'b', 'c');
  const unique = fc.uniqueArray(few, { maxLength: 3 });
  const campaign = (name: string) =>
    fc
      .record({
        product: few,
        budget: fc.nat(2),
        niches: fc.array(few, { maxLength: 2 }),
        lists: fc.tuple(unique, unique, unique),
      })
      .map(({ product, budget, niches, lists: [marked, blacklist, packages] }) => {
        const { brief, rules } = newCampaign(name);
        return {
          brief: { ...brief, product, budget, niches, competitors: blacklist },
          rules: {
            ...rules,
            mustHave: marked.slice(0, 1),
            never: marked.slice(1),
            blacklist,
            packages: packages.map((each) => ({ name: each, ids: [each, 'z'], price: budget })),
            exclusive: packages.map((each) => [each, 'y'] as const),
            giftCost: budget,
          },
        };
      });
  return fc.record({
    version: fc.constant(1 as const),
    language: fc.constantFrom('en' as const, 'zh' as const),
    sourceTabId: fc.option(fc.nat(2)),
    furtherTabs: fc.uniqueArray(
      fc.record({ tabId: fc.nat(3), use: fc.constantFrom('newer' as const, 'columns' as const) }),
      {
        selector: ({ tabId }) => tabId,
        maxLength: 3,
      },
    ),
    columnChoices: fc.dictionary(few, fc.constantFrom('saves' as const, 'likes' as const, null)),
    settings: fc.dictionary(fc.constantFrom('tiers.mid', 'tiers.head', 'notes.days', 'cost.fee'), fc.nat(2)),
    campaigns: fc.tuple(campaign(''), campaign('X'), campaign('Y')).map((all) => [...all]),
    currentCampaign: fc.constantFrom('', 'X'),
    by: fc.constantFrom('', 'Li', 'Wang'),
  });
}
