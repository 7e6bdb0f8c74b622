import { cellText, knownText } from '../cells/cell-text';
import { readId, readYesNo } from '../cells/identity';
import { noteIdInLink } from '../cells/links';
import { readNumber } from '../cells/numbers';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { CellsOfRow } from './cells-of-row';

/** What a row says of one note, and what readers wrote below it. */
export interface NoteOfRow {
  readonly id: string | null;
  /** Whether the note is paid, where the row marks it. */
  readonly paid: boolean | null;
  readonly comments: readonly string[];
}

/** Reads the note of each row. A table that names no notes and no comments gives the same empty note for all. */
export function noteReader({ used }: RecognisedColumns, cells: CellsOfRow): (row: number) => NoteOfRow {
  if (!(['noteId', 'noteUrl', 'notePaid', 'commentText'] as const).some((field) => used.has(field))) {
    return () => nothing;
  }
  return (row) => {
    const link = cells.text(row, 'noteUrl');
    return {
      id: readId(cells.cell(row, 'noteId')) ?? (link === null ? null : noteIdInLink(link)),
      paid: readPaid(cellText(cells.cell(row, 'notePaid'))),
      comments: cells.lines(row, 'commentText'),
    };
  };
}

const nothing: NoteOfRow = { id: null, paid: null, comments: [] };

/** 合作笔记, 商单 and yes are paid; 日常, 非商业 and no are not. */
function readPaid(text: string): boolean | null {
  if (knownText(text) === null) return null;
  if (/日常|非商|非合作|自然|素人|organic/i.test(text)) return false;
  if (/合作|商业|商单|广告|报备|推广|paid|sponsored|\bad\b/i.test(text)) return true;
  return readYesNo(text);
}

/** How many titles of a creator are kept: eight of one niche tell it in 94 % of cases (docs/scoring.md). */
export const mostTitles = 8;

/** Reads the titles of the notes that each row names: of its one note, or of several where a row is a creator. */
export function titleReader(
  { used }: RecognisedColumns,
  cells: CellsOfRow,
): (row: number) => readonly string[] {
  const named = (['noteTitle', 'noteTitles'] as const).filter((field) => used.has(field));
  if (named.length === 0) return () => none;
  return (row) =>
    named
      .flatMap((field) => cells.lines(row, field))
      .map((line) => line.replace(link, ''))
      .filter((title) => word.test(title))
      .slice(0, mostTitles);
}

const none: readonly string[] = [];
const link = /(?:https?:|www\.)\S+/g;
/** A date or a count below such a header is no title. */
const word = /\p{L}/u;

/**
 * Whether a row shows image notes of late: by a figure of them, 0 where there were none. `null` where its cell says
 * nothing, and in tables where nobody has any: there the figure was not measured.
 *
 * @param rows offsets in the table
 */
export function imageNotesReader(
  rows: readonly number[],
  cells: CellsOfRow,
): (row: number) => boolean | null {
  const figure = (row: number): number | null => {
    const read = readNumber(cells.cell(row, 'imageNotesLately') ?? '');
    return read === 'unreadable' ? null : read.value;
  };
  if (!rows.some((row) => (figure(row) ?? 0) > 0)) return () => null;
  return (row) => {
    const value = figure(row);
    return value === null || value < 0 ? null : value > 0;
  };
}
