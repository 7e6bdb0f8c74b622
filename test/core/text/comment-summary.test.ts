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

test('without comments nothing is counted', () => {
  expect(summary('', ' ')).toMatchObject({ count: 0, positive: 0, neutral: 0, negative: 0, intent: 0 });
});
