import { withCommentSummaries } from '../../../src/core/creators/comment-summaries';
import { defaultSettings } from '../../../src/core/settings';
import { creator } from '../../support/creators/creator';

const comments = (creatorId: string, ...texts: string[]) => texts.map((text) => ({ creatorId, text }));

test('comments become sentiment, intent and how many were read', () => {
  const [liked] = withCommentSummaries(
    [creator({ id: 'a' })],
    comments('a', '太好看了', '好用', '求链接', '哈哈哈'),
    defaultSettings,
  );
  expect(liked).toMatchObject({ intent: 0.25, commentsRead: { count: 4, positive: 2, neutral: 2 } });
  expect(liked?.sentiment).toBeGreaterThan(0.5);
});

test('questions do not make a creator look disliked', () => {
  const [asked] = withCommentSummaries(
    [creator({ id: 'a' })],
    comments('a', '求链接', '多少钱'),
    defaultSettings,
  );
  expect(asked?.sentiment).toBeCloseTo(2 * defaultSettings['evidence.sentimentPrior'] - 1);
});

test('what the export says itself stays, and others stay as they are', () => {
  const creators = [creator({ id: 'a', sentiment: 0.2 }), creator({ id: 'b' })];
  expect(withCommentSummaries(creators, comments('a', '难用'), defaultSettings)).toEqual(creators);
});
