import { commentsSentence, shareInterval } from '../../../src/core/text/comments-sentence';

const none = { count: 0, positive: 0, neutral: 0, negative: 0, intent: 0, purchases: 0, advertising: 0 };
const read = {
  ...none,
  count: 64,
  positive: 26,
  neutral: 36,
  negative: 2,
  intent: 8,
  purchases: 1,
  advertising: 2,
};

test('counts, shares and how far they may be off, in a planner’s words', () => {
  expect(commentsSentence(read, 'en')).toBe(
    '64 comments: 41% positive (31–51%), 3% negative (1–9%), 13% want to buy (7–21%), 1 of them bought, 2 suspect an ad',
  );
  expect(commentsSentence(read, 'zh')).toBe(
    '64 条评论：正面 41%（31–51%），负面 3%（1–9%），购买意向 13%（7–21%），其中已购买 1 条，2 条质疑是广告',
  );
});

test('few comments leave the range wide, many close it', () => {
  expect(commentsSentence({ ...none, count: 10, positive: 10 }, 'en')).toContain(
    '10 comments: 100% positive (79–100%)',
  );
  expect(commentsSentence({ ...none, count: 4000, positive: 2000 }, 'en')).toContain('50% positive (49–51%)');
});

test('fewer than ten comments are few: no share, and still whoever suspects an ad', () => {
  expect(commentsSentence({ ...read, count: 9 }, 'en')).toBe('9 comments: few, 2 suspect an ad');
  expect(commentsSentence({ ...read, count: 9 }, 'zh')).toBe('9 条评论：数量少，2 条质疑是广告');
  expect(commentsSentence({ ...none, count: 1, positive: 1 }, 'en')).toBe('1 comment: few');
});

test('nobody who suspects an ad, no word of it', () => {
  expect(commentsSentence({ ...read, advertising: 0, purchases: 0 }, 'en')).not.toMatch(/ad$|bought/);
});

test('the interval holds the share, and closes as the count grows', () => {
  const [few, many] = [shareInterval(3, 10), shareInterval(300, 1_000)];
  expect(few).toMatchObject({ value: 0.3, low: expect.closeTo(0.13, 2), high: expect.closeTo(0.56, 2) });
  expect(many.high - many.low).toBeLessThan(0.05);
});

test('none of many is still not nothing, and all of few is not everything', () => {
  expect(shareInterval(0, 20)).toMatchObject({ low: 0, high: expect.closeTo(0.12, 2) });
  expect(shareInterval(3, 3).low).toBeCloseTo(0.53, 2);
});
