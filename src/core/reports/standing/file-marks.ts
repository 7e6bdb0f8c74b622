import { isPart, type SavedPart } from '../../plan-versions';
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
 * The marks, and the briefs of the campaigns that run in the file, as a tab that no program changes when it saves the file
 * again: a row a mark or brief, its text cut into cells that Excel can hold, in ASCII, so that no cut falls inside a character.
 */
export function marksTable(marks: readonly FileMark[], briefs: readonly SavedPart[] = []): Table {
  const row = (title: string, content: object): Cell[] => [
    title,
    ...piecesOf(asAscii(JSON.stringify(content))).map((text) => `${before}${text}`),
  ];
  const rows = [...marks.map((mark) => row(mark.tab, mark)), ...briefs.map((brief) => row('', { brief }))];
  return { tab: marksTab, firstRow: 1, firstColumn: 1, rows };
}

/** The marks in the cells of such a tab; rows that are none are passed over. */
export function marksIn(rows: readonly (readonly Cell[])[]): readonly FileMark[] {
  return contentsOf(rows).flatMap(({ kind, campaign, tab, written }: Partial<FileMark>) => {
    const skeleton = readSkeleton(written);
    if (kind === undefined || campaign === undefined || tab === undefined || skeleton === null) return [];
    return [{ kind, campaign, tab, written: skeleton }];
  });
}

/** The briefs in the cells of such a tab, each with the parts that it had when it was written. */
export function briefsIn(rows: readonly (readonly Cell[])[]): readonly SavedPart[] {
  return contentsOf(rows).flatMap(({ brief }) => (isPart(brief) ? [brief] : []));
}

function contentsOf(rows: readonly (readonly Cell[])[]): readonly SavedPart[] {
  return rows.flatMap(([, ...pieces]) => {
    const texts = pieces.filter((cell) => typeof cell === 'string' && cell.startsWith(before));
    try {
      const content: unknown = JSON.parse(texts.map((text) => String(text).slice(before.length)).join(''));
      return isPart(content) ? [content] : [];
    } catch {
      return [];
    }
  });
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
