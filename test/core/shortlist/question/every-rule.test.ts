import { emptyBrief } from '../../../../src/core/brief';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../../src/core/settings';
import { questionOf } from '../../../../src/core/shortlist/question/question';
import type { ShortlistRules } from '../../../../src/core/shortlist/question/rules/rules';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { declaredOffer, madeUpCreator } from '../made-up-creators';

const brief = { ...emptyBrief, competitors: ['Rival'], launch: '2026-11-11' };
const scored = scoreCreators(
  [
    { id: 'a', agency: 'Stars', niches: ['Food'], offers: [declaredOffer(100)] },
    { id: 'b', agency: 'Stars', niches: ['Food'], offers: [declaredOffer(120)] },
    { id: 'c', offers: [{ ...declaredOffer(90), declared: false }] },
    { id: 'd', offers: [] },
    { id: 'e', offers: [declaredOffer(300)], recentBrands: [{ name: 'Rival', date: '2026-10-20' }] },
    { id: 'f', niches: ['Food'], commercialShare: 0, offers: [declaredOffer(60)] },
    { id: 'h', account: 'brand' as const, offers: [declaredOffer(80)] },
    { id: 'i', offers: [declaredOffer(1)] },
    { id: 'j', followers: 120_000, offers: [declaredOffer(4_000)] },
    { id: 'g', niches: ['Food'], commercialShare: 0, notes: 1, offers: [declaredOffer(70)] },
  ].map(madeUpCreator),
  defaultSettings,
);

const usual = rulesFromMix('none', 10_000, defaultSettings);
const allTiers = (unpriced: 'leave out' | 'gift') => ({
  ...usual.unpriced,
  amateur: unpriced,
  koc: unpriced,
  tail: unpriced,
  mid: unpriced,
});

/** For each rule two wishes that differ in it alone. The mix's name only says where the mix came from. */
const wishes: {
  readonly [Name in Exclude<keyof ShortlistRules, 'mixName'>]: readonly [
    ShortlistRules[Name],
    ShortlistRules[Name],
    beside?: Partial<ShortlistRules>,
  ];
} = {
  budget: [10_000, 500],
  wholeBudget: [true, false],
  holdBack: [0, 0.5],
  mix: [[], [{ tiers: ['koc'], count: [1, 1] }]],
  tiers: [usual.tiers, ['head']],
  size: [null, [1, 2]],
  ignorePrices: [false, true, { size: [2, 2] }],
  mustHave: [[], ['a']],
  never: [[], ['a']],
  blacklist: [[], ['Stars']],
  exclusive: [[], [['a', 'b']]],
  packages: [[], [{ name: 'Both', ids: ['a', 'b'], price: 150 }]],
  niches: [[], [{ niche: 'Food', least: 1 }]],
  agencyCap: [null, 1],
  declaredOnly: [true, false],
  leastConfidence: ['Low', 'High'],
  competitorDays: [0, 90],
  unpriced: [usual.unpriced, allTiers('leave out')],
  giftCost: [50, 80, { unpriced: allTiers('gift') }],
  brandAccounts: [false, true],
  doubtedPrices: [false, true],
  secondNotes: [false, true],
  echo: [false, true],
};

test.each(Object.entries(wishes))(
  '%s changes what the engine is asked, or who may be chosen',
  (name, [one, other, beside = {}]) => {
    const asked = (wish: unknown) => {
      const { model, candidacy } = questionOf(
        scored,
        { ...usual, ...beside, [name]: wish },
        defaultSettings,
        brief,
      );
      return {
        problem: model.problem,
        leftOut: [...candidacy.leftOut].map(([{ creator }, why]) => [creator.id, why]),
      };
    };
    expect(asked(other)).not.toEqual(asked(one));
  },
);
