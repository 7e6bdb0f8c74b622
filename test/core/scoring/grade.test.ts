import { gradeOf } from '../../../src/core/scoring/grade';
import { defaultSettings } from '../../../src/core/settings';

test.each([
  [100, 'S'],
  [79.4, 'A'],
  [64.6, 'A'],
  [64.4, 'B'],
  [50, 'B'],
  [35, 'C'],
  [34.4, 'D'],
  [0, 'D'],
])('a score of %d, as it is shown in whole points, has the grade %s', (score, grade) => {
  expect(gradeOf(score, defaultSettings)).toBe(grade);
});
