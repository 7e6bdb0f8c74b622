import type { Creator } from '../creator';
import type { RowName } from './name-row';
import type { NoteOfRow } from './note-row';
import type { Refusal } from './number-column';

/** One row read as a creator, before repeats are joined and rows without followers are rejected. */
export interface RowReading {
  /** An offset in the table. */
  readonly row: number;
  readonly creator: Creator;
  readonly idFrom: RowName['idFrom'];
  /** Day of the note on this row, where rows are notes. */
  readonly noteDate: string | null;
  readonly note: NoteOfRow;
  /** Why there are no followers, where their cell says something else. */
  readonly followersRefused: Refusal | null;
}
