import { fitOf, matchingNiche, wantedNiches } from '../../../../src/core/scoring/niches/fit';
import { defaultSettings } from '../../../../src/core/settings';

const wanted = wantedNiches({ niches: ['护肤', 'fitness'] }, defaultSettings);

const fitWith = (niches: readonly string[], nicheStrengths = niches.map(() => 1)) =>
  fitOf({ niches, nicheStrengths }, wanted, defaultSettings);

test('a brief’s niches are labelled as scoring labels them, in whatever language they are written', () => {
  expect(wanted).toEqual(['Beauty', 'Fitness']);
});

test('a niche of one’s own stays as it is named', () => {
  const settings = { ...defaultSettings, 'niches.own': 'Pet food: 猫粮' };
  expect(wantedNiches({ niches: ['pet food'] }, settings)).toEqual(['Pet food']);
});

test('the first niche fits best, then the others, then the unknown, then another', () => {
  const fits = [['Beauty'], ['Fitness'], [], ['Pets']].map((niches) => fitWith(niches));
  expect(fits).toEqual([1, 0.85, 0.6, 0.3]);
});

test('a guess counts as far as it is sure: the rest is as good as unknown', () => {
  expect(fitWith(['Beauty'], [0.5])).toBeCloseTo((1 + 0.6) / 2, 9);
  expect(fitWith(['Pets'], [0.5])).toBeCloseTo((0.3 + 0.6) / 2, 9);
  expect(fitWith(['Pets', 'Fitness'], [0.9, 0.5])).toBeCloseTo((0.85 + 0.6) / 2, 9);
});

test('without niches in the brief everyone fits', () => {
  expect(fitOf({ niches: ['Pets'], nicheStrengths: [1] }, [], defaultSettings)).toBe(1);
});

test('the match is the brief’s most important niche that the creator has', () => {
  expect(matchingNiche(['Fitness', 'Beauty'], wanted)).toBe('Beauty');
  expect(matchingNiche(['Pets'], wanted)).toBeNull();
});
