import type { Settings } from '../settings';

export type Grade = 'S' | 'A' | 'B' | 'C' | 'D';

/** The grade of a score from 0 to 100. */
export function gradeOf(score: number, settings: Settings): Grade {
  if (score >= settings['grades.s']) return 'S';
  if (score >= settings['grades.a']) return 'A';
  if (score >= settings['grades.b']) return 'B';
  if (score >= settings['grades.c']) return 'C';
  return 'D';
}
