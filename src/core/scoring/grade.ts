import type { Settings } from '../settings';

export type Grade = 'S' | 'A' | 'B' | 'C' | 'D';

/** The grade of a score from 0 to 100: of whole points, as the tabs show them, so that no 65 is short of an A. */
export function gradeOf(score: number, settings: Settings): Grade {
  const points = Math.round(score);
  if (points >= settings['grades.s']) return 'S';
  if (points >= settings['grades.a']) return 'A';
  if (points >= settings['grades.b']) return 'B';
  if (points >= settings['grades.c']) return 'C';
  return 'D';
}
