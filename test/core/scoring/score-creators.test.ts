import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../src/core/settings';
import { compute } from '../../../src/functions/compute';
import { creator } from '../../support/creator';

const scored = (known: Parameters<typeof creator>[0]) => {
  const [one] = scoreCreators([creator(known)], defaultSettings);
  if (one === undefined) throw new Error('not scored');
  return one;
};
const counts = { likes: 240, saves: 160, comments: 40, notes: 10, average: 'median' as const };

test('the wizard and a formula give the same number', () => {
  const { score } = scored({ ...counts, shares: 12, niches: ['美妆'], fakeFollowerShare: 0.27 });
  const trust = 1 - 0.3 * ((0.27 - 0.2) / 0.15);
  expect(compute('CREATOR_SCORE', [8_000, 240, 160, 40, 12, 10, '', '', '美妆', trust])).toBeCloseTo(
    score,
    9,
  );
});

test('a score does not depend on the other rows', () => {
  const alone = scored(counts).score;
  const crowd = [
    creator(counts),
    creator({ ...counts, id: 'c2', saves: 9_000 }),
    creator({ ...counts, id: 'c3', followers: 9e6 }),
  ];
  expect(scoreCreators(crowd, defaultSettings)[0]?.score).toBe(alone);
});

test('a creator without followers is left out, because nothing could be said', () => {
  expect(scoreCreators([creator({ followers: null }), creator({ followers: 0 })], defaultSettings)).toEqual(
    [],
  );
});

test('behaviour makes a KOC: few paid notes, no agency, a modest price', () => {
  const peer = { ...counts, followers: 20_000, commercialShare: 0.02, agency: '', bio: '分享日常' };
  const professional = {
    ...counts,
    followers: 20_000,
    commercialShare: 0.5,
    agency: '某机构',
    bio: '商务合作请联系',
  };
  expect(scored(peer).tier).toBe('koc');
  expect(scored(professional).tier).toBe('tail');
});

test('a KOC of whose behaviour too little is known is flagged, not relabelled', () => {
  const { tier, flags } = scored({ followers: 5_000, likes: 10, saves: null, comments: null });
  expect(tier).toBe('koc');
  expect(flags.join()).toContain('KOC unverified');
});

test('very high engagement is flagged and never lowers the score', () => {
  const usual = scored({ ...counts, likes: 2_000, saves: 900, comments: 300 });
  const viral = scored({ ...counts, likes: 20_000, saves: 9_000, comments: 3_000 });
  expect(viral.score).toBeGreaterThanOrEqual(usual.score);
  expect(viral.flags.join()).toContain('Engagement far above the top tenth');
});

test('cost per save counts the platform’s fee on the cheapest declared offer', () => {
  const offer = { format: 'image', declared: true, rebate: null, agreed: false } as const;
  const { costPerSave } = scored({
    ...counts,
    offers: [
      { ...offer, price: 1_600 },
      { ...offer, format: 'video', price: 2_400 },
      { ...offer, price: 100, declared: false },
    ],
  });
  expect(costPerSave).toBeCloseTo((1_600 * 1.1) / 160, 9);
});
