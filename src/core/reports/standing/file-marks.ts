import type { Cell, Table } from '../../table';
import type { ReportKind } from '../report';
import { readSkeleton, type Skeleton } from './skeleton';

/** What is remembered of a tab that stands in a file: a spreadsheet's marks do not go along into one. */
export interface FileMark {
  readonly kind: ReportKind;
  /** '' for the only campaign. */
  readonly campaign: string;
  /** The name that the tab was written under. */
  readonly tab: string;
  readonly written: Skeleton;
}

/** The hidden tab of a file that holds its marks. */
export const marksTab = 'Tierwise';

/**
 * The marks as a tab that no program changes when it saves the file again: a row a mark, its text cut into cells that
 * Excel can hold, in ASCII, so that no cut falls inside a character.
 */
export function marksTable(marks: readonly FileMark[]): Table {
  const rows = marks.map((mark): Cell[] => [
    mark.tab,
    ...piecesOf(asAscii(JSON.stringify(mark))).map((text) => `${before}${text}`),
  ]);
  return { tab: marksTab, firstRow: 1, firstColumn: 1, rows };
}

/** The marks in the cells of such a tab; rows that are none are passed over. */
export function marksIn(rows: readonly (readonly Cell[])[]): readonly FileMark[] {
  return rows.flatMap(([, ...pieces]) => {
    const texts = pieces.filter((cell) => typeof cell === 'string' && cell.startsWith(before));
    const mark = readMark(texts.map((text) => String(text).slice(before.length)).join(''));
    return mark === null ? [] : [mark];
  });
}

function readMark(text: string): FileMark | null {
  try {
    const { kind, campaign, tab, written } = JSON.parse(text) as Partial<FileMark>;
    const skeleton = readSkeleton(written);
    if (kind === undefined || campaign === undefined || tab === undefined || skeleton === null) return null;
    return { kind, campaign, tab, written: skeleton };
  } catch {
    return null;
  }
}

function piecesOf(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / longest) }, (_, at) =>
    text.slice(at * longest, (at + 1) * longest),
  );
}

/** Excel holds 32,767 characters in a cell. */
const longest = 30_000;

/** So that a piece that begins with a blank, or with what looks like a formula, stays as it is. */
const before = '|';

function asAscii(text: string): string {
  return text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
