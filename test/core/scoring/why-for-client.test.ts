import fc from 'fast-check';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { type Settings, settingsFrom } from '../../../src/core/settings';
import { creator } from '../../support/creators/creator';

const [english, chinese] = [settingsFrom([]), settingsFrom([['language', 'zh']])];

function reason(known: Parameters<typeof creator>[0], settings: Settings = english): string {
  return (
    scoreCreators([creator({ average: 'median', notes: 20, ...known })], settings)[0]?.whyForClient ?? ''
  );
}

const saving = { followers: 80_000, likes: 900, saves: 900, comments: 12, niches: ['有机美妆'] };

test('what stands out for the size, and whose voice it is', () => {
  expect(reason(saving)).toBe(
    'Saves far above others of this size, an audience far livelier than usual; mid-tier voice in organic beauty.',
  );
  expect(reason(saving, chinese)).toBe('收藏远高于同量级，互动远高于同量级；有机美妆领域的腰部达人。');
});

test('nothing that drags, no grade, no doubt, no figure', () => {
  const doubted = {
    followers: 400_000,
    likes: 9_000,
    saves: 20,
    comments: 2,
    fakeFollowerShare: 0.5,
    offers: [{ format: 'image', price: 5, declared: false, rebate: null, agreed: false } as const],
  };
  for (const settings of [english, chinese]) {
    const said = reason(doubted, settings);
    expect(said).not.toMatch(/grade|级别|\d|confidence|fake|水粉|held back|price|报价|unusual/i);
    expect(said.length).toBeGreaterThan(10);
  }
});

/** So many times the usual counts of a creator of 80,000 followers. */
function doing(times: number) {
  const usual = { followers: 80_000, likes: 540, saves: 85, comments: 20 };
  const counts = { likes: usual.likes * times, saves: usual.saves * times, comments: usual.comments * times };
  return creator({ average: 'median', notes: 20, ...usual, ...counts });
}

test('an audience as others have is said to be that, and only of those who have one', () => {
  let usual = 0;
  for (let times = 0.02; times < 3; times *= 1.15) {
    const [one] = scoreCreators([doing(times)], english);
    if (!one?.whyForClient.startsWith('An audience as is usual for this size')) continue;
    usual++;
    expect(one.engagementStanding).toBeGreaterThanOrEqual(0.25);
    expect(one.grade).not.toBe('D');
  }
  expect(usual).toBeGreaterThan(1);
});

test('many saves of few reactions are not said to be many for the size', () => {
  const quiet = { followers: 80_000, likes: 182, saves: 49, comments: 11 };
  expect(reason(quiet)).toBe('Readers who save more often than they do elsewhere; mid-tier voice.');
});

test('of whom nothing better can be said, what creators of the tier are there for', () => {
  expect(scoreCreators([doing(0.05)], english)[0]?.whyForClient).toBe(
    'A note for a wider circle of readers; mid-tier voice.',
  );
  expect(scoreCreators([doing(0.05)], chinese)[0]?.whyForClient).toBe('面向较广的读者；腰部达人。');
  expect(reason({ followers: 1_500, likes: null, saves: null, comments: null })).toBe(
    'A note from an everyday account; everyday voice.',
  );
});

test('a person’s own niche is named as they wrote it', () => {
  const own = settingsFrom([['niches.own', 'IKEA hacks: 宜家改造']]);
  expect(reason({ ...saving, niches: ['宜家改造'] }, own)).toContain('voice in IKEA hacks');
});

test('a niche that is only guessed is nothing to tell a client', () => {
  const guessed = { ...saving, niches: [], titles: ['猫咪第一次洗澡', '流浪小猫来家里了'] };
  expect(scoreCreators([creator(guessed)], english)[0]).toMatchObject({
    niches: expect.arrayContaining(['Pets']),
    nichesGuessed: true,
  });
  expect(reason(guessed)).toMatch(/; mid-tier voice\.$/);
});

test('tells a client the same of the saves as the planner reads', () => {
  const count = fc.integer({ min: 1, max: 4_000 });
  const followers = fc.integer({ min: 2_000, max: 400_000 });
  let [far, above] = [0, 0];
  fc.assert(
    fc.property(followers, count, count, count, (size, likes, saves, comments) => {
      const known = { average: 'median', notes: 20, followers: size, likes, saves, comments } as const;
      const [one] = scoreCreators([creator(known)], english);
      const place = /lifted by [^;]*?saves \([^()]*, (.*?)(?: for this size)?\)/.exec(one?.why ?? '')?.[1];
      const said = /saves (far )?above/i.exec(one?.whyForClient ?? '');
      if (place === undefined || said === null) return;
      const isFar = said[1] !== undefined;
      if (isFar) far++;
      else above++;
      expect(isFar).toBe(/top (?:tenth|quarter)/.test(place));
    }),
    { numRuns: 400 },
  );
  expect(Math.min(far, above)).toBeGreaterThan(3);
});
