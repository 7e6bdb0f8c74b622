import { defaultSettings } from '../../../src/core/settings';
import { summariseComments } from '../../../src/core/text/comment-summary';

const summary = (...texts: string[]) => summariseComments(texts, defaultSettings);

test('counts what the comments say', () => {
  expect(summary('太好看了', '求链接', '已下单', '避雷，难用', '又是广告', '', '  ')).toMatchObject({
    count: 5,
    positive: 1,
    negative: 2,
    neutral: 2,
    intent: 2,
    purchases: 1,
    advertising: 1,
  });
});

test('few comments leave the figures wide open, many close them', () => {
  const width = ({ low, high }: { low: number; high: number }) => high - low;
  const few = summary('好看', '避雷');
  const many = summary(...Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? '好看' : '避雷')));
  expect(few.sentiment.value).toBe(0);
  expect(many.sentiment.value).toBe(0);
  expect(width(few.sentiment)).toBeGreaterThan(1);
  expect(width(many.sentiment)).toBeLessThan(0.5);
});

test('without comments nothing is known', () => {
  expect(summary()).toMatchObject({
    count: 0,
    sentiment: { low: -1, value: 0, high: 1 },
    intentShare: { low: 0, high: 1 },
  });
});
