import { asShown, shownRate, shownScore } from '../../src/functions/shown-numbers';

test.each([
  [64.7512, 64.8],
  [64.75, 64.8],
  [100, 100],
  [0.04, 0],
])('a score of %d is shown as %d', (score, shown) => {
  expect(shownScore(score)).toBe(shown);
});

test.each([
  [0.0213456, 0.0213],
  [0.000561234, 0.000561],
  [1.23456, 1.23],
  [0, 0],
])('a rate of %d is shown as %d', (rate, shown) => {
  expect(shownRate(rate)).toBe(shown);
});

test('scores and rates are rounded; money, counts and probabilities stay exact, and so does every text', () => {
  expect(asShown('score', 64.7512)).toBe(64.8);
  expect(asShown('saveRate', 0.0213456)).toBe(0.0213);
  expect(asShown('engagementRate', 0.0213456)).toBe(0.0213);
  expect(asShown('costPerSave', 3_300 / 121)).toBe(3_300 / 121);
  expect(asShown('weightedEngagement', 1_128.25)).toBe(1_128.25);
  expect(asShown('peer', 0.96432)).toBe(0.96432);
  expect(asShown('score', '')).toBe('');
});
