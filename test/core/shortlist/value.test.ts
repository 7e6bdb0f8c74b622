import { emptyBrief } from '../../../src/core/campaign/brief';
import { fitOf, wantedNiches } from '../../../src/core/scoring/fit';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import type { ScoredCreator } from '../../../src/core/scoring/scored-creator';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { noteValue } from '../../../src/core/shortlist/value';
import { madeUpCreator } from './made-up-creators';

const brief = { ...emptyBrief, niches: ['护肤', 'fitness'] };
const wanted = wantedNiches(brief, defaultSettings);

function scoredWith(known: Partial<Parameters<typeof madeUpCreator>[0]>): ScoredCreator {
  return scoreCreators([madeUpCreator({ id: 'one', ...known })], defaultSettings)[0] as ScoredCreator;
}

test('a brief in Chinese finds creators that scoring labels in English', () => {
  expect(fitOf(scoredWith({ niches: ['skincare'] }).niches, wanted, defaultSettings)).toBe(1);
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

test('sixteen times the reach is worth twice as much among small creators', () => {
  const few = scoredWith({ reads: 1_000 });
  const many = scoredWith({ reads: 16_000 });
  const ratio = noteValue(many, 'image', [], defaultSettings) / noteValue(few, 'image', [], defaultSettings);
  expect(ratio).toBeCloseTo(2);
});

test('roles and formats weigh as the settings say', () => {
  const one = scoredWith({});
  const settings = settingsFrom([
    [`shortlist.roleWeight.${one.tier}`, 3],
    ['shortlist.videoValue', 1.5],
  ]);
  const plain = noteValue(one, 'image', [], defaultSettings);
  expect(noteValue(one, 'image', [], settings) / plain).toBeCloseTo(3);
  expect(noteValue(one, 'video', [], settings) / plain).toBeCloseTo(4.5);
});
