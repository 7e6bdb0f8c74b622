import { misfitOf } from '../../../../src/core/scoring/pool/pool-fit';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';

const standing = (...standings: readonly (number | null)[]) =>
  standings.map((engagementStanding) => ({ engagementStanding }));
const tenOf = (standings: number) => Array.from({ length: 10 }, () => standings);

test('a pool that stands low for its sizes is said with how much of it does', () => {
  const pool = standing(...tenOf(0.05), ...tenOf(0.1), ...tenOf(0.5).slice(0, 5));
  expect(misfitOf(pool, defaultSettings)).toEqual({ fifth: 'lowest', share: 0.8, creators: 25 });
});

test('and one that stands high', () => {
  expect(misfitOf(standing(...tenOf(0.95), ...tenOf(0.3).slice(0, 5)), defaultSettings)).toMatchObject({
    fifth: 'highest',
  });
});

test('a pool of all kinds fits', () => {
  expect(misfitOf(standing(...tenOf(0.1), ...tenOf(0.4), ...tenOf(0.9)), defaultSettings)).toBeNull();
});

test('a few creators tell nothing, nor do those whose engagement is unknown', () => {
  const few = standing(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, null, null);
  expect(misfitOf(few, defaultSettings)).toBeNull();
  expect(misfitOf([...few, ...standing(0.1)], defaultSettings)).not.toBeNull();
});

test('from what share on it is said is a setting', () => {
  const pool = standing(...tenOf(0.1), ...tenOf(0.5));
  expect(misfitOf(pool, settingsFrom([['calibrate.misfitFrom', 0.6]]))).toBeNull();
  expect(misfitOf(pool, defaultSettings)).not.toBeNull();
});
