import { repeatedShare, withRepeatedComments } from '../../../src/core/scoring/with-comments';
import { creator } from '../../support/creators/creator';

const own = (count: number) => Array.from({ length: count }, (_, index) => `comment number ${index}`);

test('the share of comments in the same words, whatever the signs between them', () => {
  const same = ['This is really worth it!', 'this is really worth it', 'This is, really, worth it [doge]'];
  expect(repeatedShare([...own(27), ...same])).toBeCloseTo(0.1, 9);
  expect(repeatedShare(own(30))).toBe(0);
});

test('short ones do not count: many honest people ask the same in few words', () => {
  const asking = Array.from({ length: 100 }, () => '求链接');
  expect(repeatedShare([...own(30), ...asking])).toBe(0);
});

test('of a handful nothing can be told', () => {
  expect(repeatedShare(['the very same words', 'the very same words'])).toBeNull();
  expect(repeatedShare([])).toBeNull();
});

test('each creator has the share of their own comments', () => {
  const [one, other] = withRepeatedComments(
    [creator({ id: 'a' }), creator({ id: 'b' })],
    Array.from({ length: 20 }, () => ({ creatorId: 'a', text: 'the very same words' })),
  );
  expect(one?.repeatedCommentShare).toBe(1);
  expect(other?.repeatedCommentShare).toBeNull();
});

test('without comments the creators stay the very same', () => {
  const creators = [creator({})];
  expect(withRepeatedComments(creators, [])).toBe(creators);
});
