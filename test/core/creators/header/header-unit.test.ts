import { headerMeaning } from '../../../../src/core/creators/header/header-meaning';

test.each([
  ['Followers (10k)', 1e4],
  ['Followers in 10k', 1e4],
  ['Followers, in 10,000s', 1e4],
  ['Followers (in ten thousands)', 1e4],
  ['粉丝数（w）', 1e4],
  ['粉丝数 (×10,000)', 1e4],
  ['粉丝数（万人）', 1e4],
  ['粉絲數（萬）', 1e4],
  ['Followers (×1,000)', 1e3],
  ['Followers (in thousands)', 1e3],
  ['Followers (10,000+)', 1],
])('the unit of %s is %d', (header, unit) => {
  expect(headerMeaning(header)).toMatchObject({ field: 'followers', marks: { unit } });
});

test.each([
  ['图文报价（分）', 0.01],
  ['报价/分', 0.01],
  ['图文报价（单位：角）', 0.1],
  ['图文报价（百元）', 100],
])('the unit of the prices below %s is ¥%d', (header, unit) => {
  expect(headerMeaning(header)?.marks.unit).toBe(unit);
});
