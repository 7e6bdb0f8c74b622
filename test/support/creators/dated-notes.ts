import type { Cell, Table } from '../../../src/core/table';
import { tableOf } from './table';

const header = [
  'note_id',
  'user_id',
  'fans',
  'title',
  'time',
  'liked_count',
  'collected_count',
  'comment_count',
];

/** What the creators of such a table are like, by their place in it. */
export interface DatedNotes {
  readonly creators: number;
  /** Of each creator, one a day from 2025 on. */
  readonly notes: number;
  readonly followers: (creator: number) => Cell;
  readonly likes: (creator: number, day: number) => number;
  readonly saves: (creator: number, day: number) => number;
}

/** A table of notes with dates, one row a note; each gets two comments. */
export function datedNotes({ creators, notes, followers, likes, saves }: DatedNotes): Table {
  const rows = Array.from({ length: creators * notes }, (_, index): readonly Cell[] => {
    const [creator, day] = [Math.floor(index / notes), index % notes];
    return [
      `n${index}`,
      `u${creator}`,
      followers(creator),
      'a title',
      Date.UTC(2025, 0, 1 + day),
      likes(creator, day),
      saves(creator, day),
      2,
    ];
  });
  return tableOf([header, ...rows], 'Notes');
}
