import { type ScoredCreator, scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import { noteValue } from '../../../../src/core/shortlist/question/bookings';
import { madeUpCreator } from '../made-up-creators';

function scoredWith(known: Partial<Parameters<typeof madeUpCreator>[0]>): ScoredCreator {
  return scoreCreators([madeUpCreator({ id: 'one', ...known })], defaultSettings)[0] as ScoredCreator;
}

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
