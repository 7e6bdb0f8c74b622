import { shareInterval } from '../../../src/core/text/comments-sentence';

test('the interval holds the share, and closes as the count grows', () => {
  const [few, many] = [shareInterval(3, 10), shareInterval(300, 1_000)];
  expect(few).toMatchObject({ value: 0.3, low: expect.closeTo(0.13, 2), high: expect.closeTo(0.56, 2) });
  expect(many.high - many.low).toBeLessThan(0.05);
});

test('none of many is still not nothing, and all of few is not everything', () => {
  expect(shareInterval(0, 20)).toMatchObject({ low: 0, high: expect.closeTo(0.12, 2) });
  expect(shareInterval(3, 3).low).toBeCloseTo(0.53, 2);
});
