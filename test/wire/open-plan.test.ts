import fc from 'fast-check';
import { newCampaign } from '../../src/core/campaign/new-campaign';
import { type PlanStep, planSteps, presentVersion } from '../../src/core/plan-versions';
import { openPlan } from '../../src/wire/open-plan';
import type { PlanState } from '../../src/wire/plan-state';
import { at, placesIn, put, take } from '../support/plans/plan-places';
import { newestPlan, savedPlans } from '../support/plans/saved-plans';

type Json = ReturnType<typeof JSON.parse>;

const today = newestPlan().plan as Json;

/** The newest frozen plan with this done to a copy of it. */
function changed(change: (plan: Json) => void): Json {
  const copy = JSON.parse(JSON.stringify(today));
  change(copy);
  return copy;
}

function opened(saved: unknown) {
  const plan = openPlan(saved);
  if (plan.kind !== 'open') throw new Error(plan.kind);
  return plan;
}

/** One campaign a name, all else as in the first. */
function named(plan: Json, names: readonly string[]): void {
  const [first] = plan.campaigns;
  plan.campaigns = names.map((campaign) => ({ ...first, brief: { ...first.brief, campaign } }));
}

const ruleLost = (campaign: string, part: string, was: string | null) => ({
  kind: 'rule',
  campaign,
  part,
  was,
});

describe('what an earlier version saved', () => {
  test.each(savedPlans())('opens: $name', ({ plan }) => {
    const { state, lost, isWhole } = opened(plan);
    expect(lost).toEqual([]);
    expect(isWhole).toBe(true);
    expect(state).toEqual(withDefaults(plan));
  });

  test('opens with the default where it lacks a part, at whatever depth, and else as it was', () => {
    // A target is a number of something: half of one was never saved.
    const places = placesIn(today).filter((place) => place[place.length - 2] !== 'target');
    fc.assert(
      fc.property(fc.subarray([...places]), (gone) => {
        // Of nothing at all nobody can say that it was a plan.
        fc.pre(gone.filter((place) => place.length === 1).length < Object.keys(today).length);
        const saved = changed((plan) => {
          for (const place of gone) take(plan, place);
        });
        const { state, lost, isWhole } = opened(saved);
        expect(state).toEqual(withDefaults(saved));
        expect({ lost, isWhole }).toEqual({ lost: [], isWhole: true });
      }),
      { numRuns: 60 },
    );
  });

  test('a campaign lacks the rules of its own mix', () => {
    const { state } = opened(
      changed(({ campaigns }) => {
        campaigns[1].rules = { mixName: '631' };
      }),
    );
    expect(state.campaigns[1]?.rules).toEqual(newCampaign('', '631').rules);
  });

  test('is left without what is gone, and then it is not all that was saved', () => {
    for (const place of [
      [],
      ['campaigns', 0],
      ['campaigns', 0, 'rules'],
      ['campaigns', 0, 'brief'],
    ] as const) {
      const saved = changed((plan) => {
        at(plan, place).luckyNumber = 7;
      });
      const { state, lost, isWhole } = opened(saved);
      expect(state).toEqual(opened(today).state);
      expect({ lost, isWhole }).toEqual({ lost: [], isWhole: false });
    }
  });
});

describe('what cannot be taken over is named, and costs only itself', () => {
  const cases: readonly (readonly [
    string,
    (plan: Json) => void,
    readonly unknown[],
    (plan: Json) => void,
  ])[] = [
    [
      'a mix that is gone, with its shares',
      ({ campaigns }) => Object.assign(campaigns[0].rules, { mixName: '2:5:3', holdBack: 0.4 }),
      [ruleLost('', 'mix', '2:5:3')],
      ({ campaigns }) => {
        const { mixName, mix, holdBack } = newCampaign('').rules;
        Object.assign(campaigns[0].rules, { mixName, mix, holdBack });
      },
    ],
    [
      'a tier that is gone, in the list of tiers',
      ({ campaigns }) => campaigns[0].rules.tiers.push('nano'),
      [ruleLost('', 'tiers', 'nano')],
      () => undefined,
    ],
    [
      'tiers that are all gone',
      ({ campaigns }) => Object.assign(campaigns[0].rules, { tiers: ['nano', 'mega'] }),
      [ruleLost('', 'tiers', 'nano'), ruleLost('', 'tiers', 'mega')],
      ({ campaigns }) => Object.assign(campaigns[0].rules, { tiers: newCampaign('').rules.tiers }),
    ],
    [
      'a tier that is gone, in the mix: its shares only make sense together',
      ({ campaigns }) => campaigns[0].rules.mix[1].tiers.push('nano'),
      [ruleLost('', 'mix', null)],
      ({ campaigns }) => Object.assign(campaigns[0].rules, { mix: newCampaign('', '1:3:6').rules.mix }),
    ],
    [
      'what is done about one tier',
      ({ campaigns }) => Object.assign(campaigns[0].rules.unpriced, { tail: 'barter' }),
      [ruleLost('', 'unpriced', 'barter')],
      ({ campaigns }) => Object.assign(campaigns[0].rules.unpriced, { tail: 'leave out' }),
    ],
    [
      'a rule of another kind, in the second campaign',
      ({ campaigns }) => Object.assign(campaigns[1].rules, { agencyCap: 'two', size: [3, 'many'] }),
      [ruleLost('双12 · 返场', 'size', null), ruleLost('双12 · 返场', 'agencyCap', 'two')],
      () => undefined,
    ],
    [
      'an entry of a list',
      ({ campaigns }) => campaigns[0].rules.packages.push({ name: 'Trio' }),
      [ruleLost('', 'packages', null)],
      () => undefined,
    ],
    [
      'a part of the brief',
      ({ campaigns }) => Object.assign(campaigns[0].brief, { budget: 'much', product: 5 }),
      [
        { kind: 'brief', campaign: '', part: 'product', was: '5' },
        { kind: 'brief', campaign: '', part: 'budget', was: 'much' },
      ],
      ({ campaigns }) => Object.assign(campaigns[0].brief, { budget: 0, product: '' }),
    ],
    [
      'settings that are gone, presets that are gone, and values out of range',
      ({ settings }) =>
        Object.assign(settings, {
          'weights.luck': 9,
          'tiers.preset': 'huitun',
          'cost.fee': 7,
          'notes.days': null,
        }),
      [
        { kind: 'setting', key: 'weights.luck', was: '9' },
        { kind: 'setting', key: 'tiers.preset', was: 'huitun' },
        { kind: 'setting', key: 'cost.fee', was: '7' },
        { kind: 'setting', key: 'notes.days', was: null },
      ],
      () => undefined,
    ],
    [
      'what an added tab is for',
      ({ furtherTabs }) => furtherTabs.push({ tabId: 5, use: 'comments' }),
      [{ kind: 'plan', part: 'furtherTabs', was: null }],
      () => undefined,
    ],
    [
      'a column',
      ({ columnChoices }) => Object.assign(columnChoices, { 点赞: 3 }),
      [{ kind: 'column', header: '点赞', was: '3' }],
      () => undefined,
    ],
    [
      'a column whose field is gone, also where every object has a part of that name',
      ({ columnChoices }) =>
        Object.assign(columnChoices, { 运势: 'luck', 点赞: 'constructor', 收藏: 'saves' }),
      [
        { kind: 'column', header: '运势', was: 'luck' },
        { kind: 'column', header: '点赞', was: 'constructor' },
      ],
      ({ columnChoices }) => Object.assign(columnChoices, { 收藏: 'saves' }),
    ],
    [
      'a launch that no calendar has',
      ({ campaigns }) => {
        Object.assign(campaigns[0].brief, { launch: '2026-02-30' });
        Object.assign(campaigns[1].brief, { launch: 'spring' });
      },
      [
        { kind: 'brief', campaign: '', part: 'launch', was: '2026-02-30' },
        { kind: 'brief', campaign: '双12 · 返场', part: 'launch', was: 'spring' },
      ],
      ({ campaigns }) => {
        for (const { brief } of campaigns) Object.assign(brief, { launch: null });
      },
    ],
    [
      'a language',
      (plan) => Object.assign(plan, { language: 'fr' }),
      [{ kind: 'plan', part: 'language', was: 'fr' }],
      (plan) => Object.assign(plan, { language: 'en' }),
    ],
    [
      'a campaign',
      ({ campaigns }) => campaigns.splice(1, 1, { brief: { campaign: '春茶' }, rules: 'none' }, null),
      [
        { kind: 'campaign', campaign: '春茶' },
        { kind: 'campaign', campaign: null },
      ],
      ({ campaigns }) => campaigns.splice(1, 1),
    ],
    [
      'every campaign',
      (plan) => Object.assign(plan, { campaigns: 'none' }),
      [{ kind: 'plan', part: 'campaigns', was: 'none' }],
      (plan) => Object.assign(plan, { campaigns: [newCampaign('')] }),
    ],
    [
      'a campaign’s name, where another has it',
      ({ campaigns }) => Object.assign(campaigns[1].brief, { campaign: '' }),
      [{ kind: 'brief', campaign: '(2)', part: 'campaign', was: null }],
      ({ campaigns }) => Object.assign(campaigns[1].brief, { campaign: '(2)' }),
    ],
    [
      'a campaign’s name, where another has it and a third the next one',
      (plan) => named(plan, ['春茶', '春茶', '春茶 (2)', '春茶']),
      [
        { kind: 'brief', campaign: '春茶 (3)', part: 'campaign', was: '春茶' },
        { kind: 'brief', campaign: '春茶 (4)', part: 'campaign', was: '春茶' },
      ],
      (plan) => named(plan, ['春茶', '春茶 (3)', '春茶 (2)', '春茶 (4)']),
    ],
  ];

  test.each(cases)('%s', (_, spoil, lost, left) => {
    const found = opened(changed(spoil));
    expect(found.lost).toEqual(lost);
    expect(found.isWhole).toBe(false);
    expect(found.state).toEqual(changed(left));
  });

  test('however much is spoilt, it opens or is said to be no plan, and what opened opens whole again', () => {
    const places = placesIn(today);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), fc.jsonValue()), { maxLength: 6 }),
        (spoilt) => {
          const saved = changed((plan) => {
            for (const [place, value] of spoilt) put(plan, place, value);
          });
          const found = openPlan(saved);
          if (found.kind === 'open')
            expect(openPlan(found.state)).toEqual({ ...found, lost: [], isWhole: true });
        },
      ),
      { numRuns: 80 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (anything) => {
        expect(['open', 'newer', 'spoilt']).toContain(openPlan(anything).kind);
      }),
    );
  });
});

describe('the version', () => {
  test.each([
    null,
    'text',
    7,
    [],
    {},
    { plan: 'mine' },
    { ...today, version: 0 },
    { ...today, version: '1' },
  ])('%p is no plan', (saved) => {
    expect(openPlan(saved)).toEqual({ kind: 'spoilt' });
  });

  test('of a newer Tierwise is told from what is spoilt', () => {
    expect(openPlan({ ...today, version: presentVersion + 1 })).toEqual({ kind: 'newer' });
  });

  test('goes up by one with each step, and the last step leads to the present one', () => {
    expect(planSteps.map(({ to }) => to)).toEqual(planSteps.map((_, index) => index + 2));
    expect(presentVersion).toBe(planSteps.length + 1);
  });

  const steps: readonly PlanStep[] = [
    {
      to: 2,
      plan: ({ tongue, ...plan }) => ({ ...plan, language: tongue }),
      campaign: ({ wishes, ...campaign }) => ({ ...campaign, rules: JSON.parse(String(wishes)) }),
    },
    {
      to: 3,
      campaign: (campaign) => ({
        ...campaign,
        brief: { ...(campaign['brief'] as object), product: 'Stepped' },
      }),
    },
  ];
  const versions = { present: 3, steps };
  const ofVersion = (version: number, rules: string) => ({
    version,
    tongue: 'zh',
    campaigns: [
      { brief: {}, wishes: '{"giftCost":7}' },
      { brief: { campaign: 'Second' }, wishes: rules },
    ],
  });

  test('of an earlier plan takes it through each step that it lacks', () => {
    const found = openPlan(ofVersion(1, '{"echo":true}'), versions);
    expect(found).toMatchObject({
      kind: 'open',
      lost: [],
      isWhole: true,
      state: {
        language: 'zh',
        campaigns: [
          { brief: { product: 'Stepped' }, rules: { giftCost: 7 } },
          { brief: { campaign: 'Second', product: 'Stepped' }, rules: { echo: true } },
        ],
      },
    });
    const second = openPlan({ version: 2, language: 'zh', campaigns: [{ brief: {}, rules: {} }] }, versions);
    expect(second).toMatchObject({
      state: { language: 'zh', campaigns: [{ brief: { product: 'Stepped' } }] },
    });
  });

  test('costs one campaign where a step cannot take it further, and the plan where it breaks on all of it', () => {
    const found = openPlan(ofVersion(1, 'broken'), versions);
    expect(found).toMatchObject({
      kind: 'open',
      lost: [{ kind: 'campaign', campaign: 'Second' }],
      state: { campaigns: [{ rules: { giftCost: 7 } }] },
    });
    const breaking: PlanStep = {
      to: 2,
      plan: () => {
        throw new Error('broken');
      },
    };
    expect(openPlan(today, { present: 2, steps: [breaking] })).toEqual({ kind: 'spoilt' });
  });
});

/** What a frozen plan is to become, from the defaults by hand. */
function withDefaults(saved: Json): PlanState {
  const campaigns = (saved.campaigns ?? []).map(({ brief = {}, rules = {} }: Json) => {
    const fresh = newCampaign('', rules.mixName);
    const packages = rules.packages?.map((one: Json) => ({ price: null, ...one }));
    const niches = rules.niches?.map((one: Json) => ({ least: 1, ...one }));
    return {
      brief: { ...fresh.brief, ...brief },
      rules: {
        ...fresh.rules,
        ...rules,
        unpriced: { ...fresh.rules.unpriced, ...rules.unpriced },
        ...(packages && { packages }),
        ...(niches && { niches }),
      },
    };
  });
  return {
    language: 'en',
    sourceTabId: null,
    columnChoices: {},
    settings: {},
    currentCampaign: '',
    by: '',
    ...saved,
    version: presentVersion,
    furtherTabs: (saved.furtherTabs ?? []).map((one: Json) => ({ use: 'columns', ...one })),
    campaigns: campaigns.length > 0 ? campaigns : [newCampaign('')],
  };
}
