import { fitOf, matchingNiche, wantedNiches } from '../../../src/core/scoring/fit';
import { defaultSettings } from '../../../src/core/settings';

const wanted = wantedNiches({ niches: ['护肤', 'fitness'] }, defaultSettings);

test('a brief’s niches are labelled as scoring labels them, in whatever language they are written', () => {
  expect(wanted).toEqual(['Beauty', 'Fitness']);
});

test('a niche of one’s own stays as it is named', () => {
  const settings = { ...defaultSettings, 'niches.own': 'Pet food: 猫粮' };
  expect(wantedNiches({ niches: ['pet food'] }, settings)).toEqual(['Pet food']);
});

test('the first niche fits best, then the others, then the unknown, then another', () => {
  const fits = [['Beauty'], ['Fitness'], [], ['Pets']].map((niches) =>
    fitOf(niches, wanted, defaultSettings),
  );
  expect(fits).toEqual([1, 0.85, 0.6, 0.3]);
});

test('without niches in the brief everyone fits', () => {
  expect(fitOf(['Pets'], [], defaultSettings)).toBe(1);
});

test('the match is the brief’s most important niche that the creator has', () => {
  expect(matchingNiche(['Fitness', 'Beauty'], wanted)).toBe('Beauty');
  expect(matchingNiche(['Pets'], wanted)).toBeNull();
});
