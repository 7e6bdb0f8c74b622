import type { Language } from '../../core/messages/message';
import { cellFormats, headerBackground, numberFormat } from '../../core/reports/cell-formats';
import type { Block, Report } from '../../core/reports/report';
import type { MergedReport } from '../../core/reports/standing/merge-standing';
import type { Look, PlacedLook } from '../../core/reports/standing/standing-tab';
import { columnLetters } from '../../core/table';
import { cellValue } from './cell-value';
import { type ColourFill, colourFill } from './colour-fills';

/** A report as what a sheet is given: its cells as rectangles of one size, each in one call. */
export interface TabPicture extends Extent {
  readonly values: Grid<string | number | boolean | object>;
  readonly formats: Grid<string>;
  /** What a person gave the cells, by `placeOf`. */
  readonly own: ReadonlyMap<number, PlacedLook>;
}

/** Which parts of a new tab stand out, in A1 notation. Few, however long the tables are. */
export interface NewLooks {
  /** Titles, headers and the labels of a summary. */
  readonly bold: readonly string[];
  readonly headers: readonly string[];
  readonly fill: ColourFill | null;
}

/** How every cell of a tab that stands looks, a person's own looks among ours. */
export interface LookGrids {
  readonly backgrounds: Grid<string | null>;
  /** Here and below `null` where every cell has the usual one. */
  readonly fontColours: Grid<string | null> | null;
  readonly fontWeights: Grid<'bold' | 'normal'>;
  readonly fontLines: Grid<string> | null;
  readonly fontStyles: Grid<string> | null;
  readonly fontFamilies: Grid<string | null> | null;
  readonly fontSizes: Grid<number> | null;
  readonly alignments: Grid<string | null> | null;
  readonly verticalAlignments: Grid<string | null> | null;
  /** Points. */
  readonly usualSize: number;
  readonly wraps: Grid<boolean>;
  readonly notes: Grid<string>;
  /** Which of the standing tab's rules a cell keeps. */
  readonly rules: Grid<number | null>;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export type Grid<Value> = readonly (readonly Value[])[];

/**
 * The report over everything that stands in the tab now, so that nothing old shines through.
 *
 * @param standing how far it reaches
 * @param language of what is said where a text is cut
 * @param pictures what the looks' pictures count
 */
export function tabPicture(
  { report, looks }: Pick<MergedReport, 'report' | 'looks'>,
  standing: Extent,
  language: Language,
  pictures: readonly object[] = [],
): TabPicture {
  const rows = Math.max(report.cells.length, standing.rows);
  const columns = Math.max(report.columns.length, standing.columns);
  const formats = cellFormats(report);
  const cellAt = (row: number, column: number) => report.cells[row]?.[column] ?? null;
  const own = looksByPlace(looks);
  return {
    rows,
    columns,
    own,
    values: rectangle(rows, columns, (row, column) => {
      const cell = cellAt(row, column);
      const picture = cell === null ? own.get(placeOf(row, column))?.picture : undefined;
      return (picture === undefined ? undefined : pictures[picture]) ?? cellValue(cell, language);
    }),
    formats: rectangle(rows, columns, (row, column) => {
      const kept = own.get(placeOf(row, column))?.format;
      return kept ?? asInSheets(numberFormat(cellAt(row, column), formats[row]?.[column] ?? 'general'));
    }),
  };
}

/** Sheets writes the name of its own format small. */
export function asInSheets(pattern: string): string {
  return pattern === 'General' ? 'general' : pattern;
}

/** How a new tab looks: few parts, for all else is as Sheets makes it. */
export function newLooks(report: Report): NewLooks {
  const { blocks } = report;
  return {
    bold: boldBlocks(blocks).map(notation),
    headers: headerBlocks(blocks).map(notation),
    fill: colourFill(report),
  };
}

/**
 * How a tab that stands looks, from its first cell to its last.
 *
 * @param picture of the same report
 * @param usualSize of the font of cells that nobody has changed, in points
 */
export function lookGrids(report: Report, { rows, columns, own }: TabPicture, usualSize: number): LookGrids {
  const bold = covered(boldBlocks(report.blocks), rows, columns);
  const headers = covered(headerBlocks(report.blocks), rows, columns);
  const isGiven = (look: keyof Look) => [...own.values()].some((one) => one[look] !== undefined);
  const fill = colourFill(report);
  const filled = (row: number, column: number) =>
    fill?.backgrounds[row - fill.row]?.[column - fill.column] ?? null;
  const notes = new Map(report.notes.map(({ row, column, text }) => [placeOf(row, column), text]));
  const grid = <Value>(of: (look: PlacedLook | undefined, row: number, column: number) => Value) =>
    rectangle(rows, columns, (row, column) => of(own.get(placeOf(row, column)), row, column));
  const given = <Key extends keyof Look, Usual>(key: Key, usual: Usual) =>
    isGiven(key) ? grid((look): NonNullable<Look[Key]> | Usual => look?.[key] ?? usual) : null;
  return {
    backgrounds: grid(
      (look, row, column) =>
        look?.background ?? (headers[row]?.[column] ? headerBackground : filled(row, column)),
    ),
    fontColours: given('fontColour', null),
    fontWeights: grid((look, row, column) =>
      look?.fontWeight === 'bold' || bold[row]?.[column] ? 'bold' : 'normal',
    ),
    fontLines: given('fontLine', 'none'),
    fontStyles: given('fontStyle', 'normal'),
    fontFamilies: given('fontFamily', null),
    fontSizes: given('fontSize', usualSize),
    alignments: given('alignment', null),
    verticalAlignments: given('verticalAlignment', null),
    usualSize,
    wraps: grid((_, row, column) => headers[row]?.[column] ?? false),
    notes: grid((look, row, column) => look?.note ?? notes.get(placeOf(row, column)) ?? ''),
    rules: grid((look) => look?.rule ?? null),
  };
}

/** One number for a cell: no sheet is wider. */
function placeOf(row: number, column: number): number {
  return row * 20_000 + column;
}

function looksByPlace(looks: readonly PlacedLook[]): ReadonlyMap<number, PlacedLook> {
  const places = new Map<number, PlacedLook>();
  for (const look of looks) {
    const place = placeOf(look.row, look.column);
    places.set(place, { ...places.get(place), ...look });
  }
  return places;
}

/** Titles, the labels of summaries, headers. */
function boldBlocks(blocks: readonly Block[]): readonly Block[] {
  const titles = blocks.filter(({ role }) => role === 'title');
  const labels = blocks.filter(({ role }) => role === 'summary').map((block) => ({ ...block, columns: 1 }));
  return [...titles, ...labels, ...headerBlocks(blocks)];
}

function headerBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ role }) => role === 'header');
}

function notation({ row, column, rows, columns }: Block): string {
  const first = `${columnLetters(column + 1)}${row + 1}`;
  return `${first}:${columnLetters(column + columns)}${row + rows}`;
}

/** Which cells the blocks cover. */
function covered(blocks: readonly Block[], rows: number, columns: number): boolean[][] {
  const cells = rectangle(rows, columns, () => false);
  for (const { row, column, rows: high, columns: wide } of blocks) {
    for (const line of cells.slice(row, row + high)) line.fill(true, column, column + wide);
  }
  return cells;
}

export function rectangle<Value>(
  rows: number,
  columns: number,
  value: (row: number, column: number) => Value,
): Value[][] {
  const column = Array.from({ length: columns });
  return Array.from({ length: rows }, (_, row) => column.map((__, at) => value(row, at)));
}
