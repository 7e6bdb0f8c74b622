import fc from 'fast-check';
import { isVerified, type PeerSignals, peerOf } from '../../../src/core/scoring/peer';
import { defaultSettings } from '../../../src/core/settings';

const unknown: PeerSignals = {
  followers: 5_000,
  commercialShare: null,
  agency: null,
  price: null,
  engagement: null,
  comments: null,
  bio: null,
};
const peer = (known: Partial<PeerSignals>) => peerOf({ ...unknown, ...known }, defaultSettings);

test('what is not known counts for nothing, and lowers the coverage', () => {
  expect(peer({})).toBeNull();
  expect(peer({ commercialShare: 0 })).toEqual({ peer: 1, coverage: expect.closeTo(0.3, 9) });
  expect(peer({ commercialShare: 0, agency: '某机构' })?.coverage).toBeCloseTo(0.45, 9);
});

test('a price that a peer asks is a tenth of a yuan for each follower, and three tenths are not', () => {
  expect(peer({ price: 500 })?.peer).toBe(1);
  expect(peer({ price: 1_000 })?.peer).toBeCloseTo(0.5, 9);
  expect(peer({ price: 1_500 })?.peer).toBe(0);
  expect(peer({ price: 0 })?.peer).toBe(1);
});

test.each(['', '无', '无机构', '独立', 'none', 'Independent'])(
  '“%s” says that there is no agency',
  (agency) => {
    expect(peer({ agency })?.peer).toBe(1);
  },
);

test.each(['商务合作请私信', 'vx: abc', 'PR welcome', 'hello@example.com'])(
  'a bio that says “%s” offers itself for business',
  (bio) => {
    expect(peer({ bio })?.peer).toBe(0);
    expect(peer({ bio: '分享平凡的一天' })?.peer).toBe(1);
  },
);

test('a lively audience alone verifies nobody: it does not say who the creator is', () => {
  expect(isVerified(peer({ engagement: 400, comments: 60 }), defaultSettings)).toBe(false);
  expect(isVerified(peer({ engagement: 400, comments: 60, bio: '日常' }), defaultSettings)).toBe(true);
  expect(isVerified(null, defaultSettings)).toBe(false);
});

test('it is always from 0 to 1', () => {
  const count = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
  const signals = fc.record({
    followers: fc.double({ min: 1, max: 1e9, noNaN: true }),
    commercialShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    agency: fc.option(fc.string()),
    price: count,
    engagement: count,
    comments: count,
    bio: fc.option(fc.string()),
  });
  fc.assert(
    fc.property(signals, (known) => {
      const found = peerOf(known, defaultSettings);
      if (found === null) return;
      for (const value of [found.peer, found.coverage]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
