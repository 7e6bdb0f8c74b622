import fc from 'fast-check';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../src/core/settings';
import { compute } from '../../../src/functions/compute';
import { creator } from '../../support/creators/creator';

const scored = (known: Parameters<typeof creator>[0]) => {
  const [one] = scoreCreators([creator(known)], defaultSettings);
  if (one === undefined) throw new Error('not scored');
  return one;
};
const counts = { likes: 240, saves: 160, comments: 40, notes: 10, average: 'median' as const };

test('the wizard and a formula give the same number, the formula to one decimal', () => {
  const { score } = scored({ ...counts, shares: 12, niches: ['美妆'], fakeFollowerShare: 0.27 });
  const trust = 1 - 0.3 * ((0.27 - 0.2) / 0.15);
  expect(compute('CREATOR_SCORE', [8_000, 240, 160, 40, 12, 10, '', '', '美妆', trust])).toBe(
    Math.round(10 * score) / 10,
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

test('where a platform shows no saves the engagement rate is likes and comments by followers', () => {
  const withoutSaves = { followers: 10_000, likes: 240, comments: 60 };
  expect(scored({ ...withoutSaves, platform: 'instagram' }).engagementRate).toBeCloseTo(0.03, 12);
  expect(scored({ ...withoutSaves, platform: 'douyin' }).engagementRate).toBeNull();
  expect(scored(withoutSaves).engagementRate).toBeNull();
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

const offer = { format: 'image', declared: true, rebate: null, agreed: false } as const;

test('costs count the platform’s fee on the cheapest declared offer', () => {
  const offers = [
    { ...offer, price: 1_600 },
    { ...offer, format: 'video', price: 2_400 } as const,
    { ...offer, price: 100, declared: false },
  ];
  const { costPerSave, costPerEngagement, costPerWeightedEngagement } = scored({ ...counts, offers });
  expect(costPerSave).toBeCloseTo((1_600 * 1.1) / 160, 9);
  expect(costPerEngagement).toBeCloseTo((1_600 * 1.1) / 440, 9);
  expect(costPerWeightedEngagement).toBeCloseTo((1_600 * 1.1) / (240 + 4 * 160 + 4 * 40), 9);
});

test('a thousand reads cost what is asked, where the export gives reads', () => {
  const offers = [{ ...offer, price: 1_600 }];
  expect(scored({ ...counts, offers, reads: 9_000 }).costPerThousandReads).toBeCloseTo(1_600 / 9, 9);
  expect(scored({ ...counts, offers }).costPerThousandReads).toBeNull();
  expect(scored({ ...counts, offers: [], reads: 9_000 }).costPerThousandReads).toBeNull();
});

test('the product as pay costs what it takes to the creator’s door', () => {
  const gifted = scored({ ...counts, offers: [{ ...offer, price: 0, gifted: true }] });
  expect(gifted.costPerSave).toBeCloseTo(115 / 160, 9);
  expect(gifted.flags).toEqual(['Takes the product as pay (置换): no price, the parcel is the cost']);
});

test('a brand’s account and a star are marked for whoever looks through the scores', () => {
  const flagsOf = (known: Parameters<typeof scored>[0]) => scored({ ...counts, ...known }).flags.join();
  expect(flagsOf({ account: 'brand' })).toContain('Brand account');
  expect(flagsOf({ name: '示例官方旗舰店' })).toContain('Brand account');
  expect(flagsOf({ account: 'star' })).toContain('Star: booked by contract');
  expect(flagsOf({ account: 'person' })).not.toMatch(/Brand|Star/);
});

test('a price that can hardly be one stays, and says so among the flags', () => {
  const asking = (price: number) => scored({ ...counts, followers: 60_000, offers: [{ ...offer, price }] });
  expect(asking(10)).toMatchObject({ doubtedPrices: [{ why: 'noPrice' }], costPerSave: 11 / 160 });
  expect(asking(10).flags.join()).toContain('¥10 is hardly a price');
  expect(asking(500).flags.join()).toMatch(/Asks ¥500, \d+(?:\.\d)? % of what is usual for the size/);
  expect(asking(60_000).flags.join()).toMatch(/Asks ¥60,000, \d+\.\d times what is usual/);
  expect(asking(5_000)).toMatchObject({ doubtedPrices: [] });
});

test('no active followers at all is something that nobody knows, and no doubt', () => {
  const { score, flags } = scored({ ...counts, activeFollowerShare: 0 });
  expect(score).toBe(scored(counts).score);
  expect(flags.join()).not.toContain('active');
  expect(scored({ ...counts, activeFollowerShare: 0.05 }).score).toBeLessThan(score);
});

test('an asked price far above the fair one is flagged with how far', () => {
  const { fairPrice } = scored(counts);
  const asking = (times: number) =>
    scored({ ...counts, offers: [{ ...offer, price: times * fairPrice }] }).flags.join();
  expect(asking(1.8)).toContain('Asks 1.8× the fair price');
  expect(asking(1.2)).not.toContain('fair price');
});

test('much engagement beside few reads is flagged, and costs nothing', () => {
  const usual = scored(counts);
  const few = scored({ ...counts, reads: 600 });
  expect(few.flags.join()).toContain('Much engagement for so few reads');
  expect(few.score).toBe(usual.score);
});

test('the evidence behind a peer score is shown with it', () => {
  const { peer } = scored({ ...counts, agency: '某机构', bio: '日常' });
  expect(peer?.coverage).toBeCloseTo(0.6, 9);
  expect(peer?.peer).toBeGreaterThan(0);
});

test('“1.2万” and 12000 score alike', () => {
  const call = (followers: unknown) => compute('CREATOR_SCORE', [followers, 240, 160, 40]);
  expect(call('1.2万')).toBe(call(12_000));
  expect(call('12,000')).toBe(call(12_000));
  expect(call('１２０００')).toBe(call(12_000));
});

test('with all that an export tells, one per cent more followers moves a score by less than a point', () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  const count = fc.option(fc.nat(100_000));
  const known = fc.record({
    likes: count,
    saves: count,
    comments: count,
    reads: count,
    likesAndSavesTotal: fc.option(fc.nat(3_000_000)),
    fakeFollowerShare: share,
    activeFollowerShare: share,
    commercialShare: share,
    notes: fc.option(fc.integer({ min: 1, max: 500 })),
  });
  const cuts = [900, 1_000, 5_000, 10_000, 20_000, 50_000, 500_000, 5_000_000];
  const followers = fc.oneof(fc.integer({ min: 1, max: 1e8 }), fc.constantFrom(...cuts));
  fc.assert(
    fc.property(known, followers, (one, size) => {
      const moved =
        scored({ ...one, followers: size * 1.01 }).score - scored({ ...one, followers: size }).score;
      expect(Math.abs(moved)).toBeLessThan(1);
    }),
    { numRuns: 1_000 },
  );
});

test('no row of a column moves another', () => {
  const row = fc.record({
    followers: fc.integer({ min: 1, max: 1e7 }),
    likes: fc.nat(1e5),
    saves: fc.nat(1e5),
    comments: fc.nat(1e5),
  });
  const column = (rows: readonly { readonly [key: string]: number }[]) =>
    compute(
      'CREATOR_SCORE',
      ['followers', 'likes', 'saves', 'comments'].map((name) => rows.map((one) => [one[name]])),
    ) as number[][];
  fc.assert(
    fc.property(fc.array(row, { minLength: 2 }), row, (rows, another) => {
      expect(column([...rows, another]).slice(0, -1)).toEqual(column(rows));
    }),
  );
});
