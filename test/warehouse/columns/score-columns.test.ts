import { known, scoreRowOf } from '../../../src/warehouse/columns/score-columns';

test.each([
  ['likes', 0, 0],
  ['likes', -1, null],
  ['likes', 1e11, 1e11],
  ['likes', 1.1e11, null],
  ['likes', Number.NaN, null],
  ['likes', Number.POSITIVE_INFINITY, null],
  ['likes', null, null],
  ['notes', 0, null],
  ['followers', 0.5, null],
  ['followers', 1, 1],
  ['sentiment', -3, -1],
  ['sentiment', 3, 1],
  ['intent', 2, 1],
  ['followerGrowth', -0.5, -0.5],
  ['followerGrowth', -2, null],
] as const)('%s of %d is %d', (field, value, taken) => {
  expect(known(field, value)).toBe(taken);
});

test('without followers there is no row', () => {
  expect(scoreRowOf({ likes: 5 }, false)).toBeNull();
  expect(scoreRowOf({ followers: 5000, likes: 5 }, true)).toMatchObject({
    followers: 5000,
    likes: 5,
    saves: null,
    mean: true,
  });
});
