import type { Language } from '../../core/messages/message';
import { cellFormats, headerBackground, numberFormat } from '../../core/reports/cell-formats';
import type { Block, Report } from '../../core/reports/report';
import type { MergedReport } from '../../core/reports/standing/merge-standing';
import type { Look, PlacedLook } from '../../core/reports/standing/standing-tab';
import { cellValue } from './cell-value';
import { type ColourFill, colourFill } from './colour-fills';
import { boldBlocks, type Emphasis, emphasis, headerBlocks } from './emphasis';

/** A report as what a sheet is given: its cells as rectangles of one size, each in one call. */
export interface TabPicture extends Extent, Emphasis {
  readonly values: Grid<string | number | boolean | object>;
  readonly formats: Grid<string>;
  readonly fill: ColourFill | null;
  /** How every cell looks, a person's own looks among ours: for a tab that stands. */
  readonly looks: () => LookGrids;
}

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
  /** Points; `null` where nothing stood in the tab. */
  readonly usualSize: number | null;
  readonly wraps: Grid<boolean>;
  readonly notes: Grid<string>;
  /** Which of the standing tab's rules a cell keeps. */
  readonly rules: Grid<number | null>;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What stands in the tab: how far, and in what size of font. */
export interface Standing extends Extent {
  /** Points. */
  readonly fontSize?: number;
}

export type Grid<Value> = readonly (readonly Value[])[];

/**
 * The report over everything that stands in the tab now, so that nothing old shines through.
 *
 * @param language of what is said where a text is cut
 * @param pictures what the looks' pictures count
 */
export function tabPicture(
  { report, looks }: Pick<MergedReport, 'report' | 'looks'>,
  standing: Standing,
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
    values: rectangle(rows, columns, (row, column) => {
      const cell = cellAt(row, column);
      const picture = cell === null ? own.get(placeOf(row, column))?.picture : undefined;
      return (picture === undefined ? undefined : pictures[picture]) ?? cellValue(cell, language);
    }),
    formats: rectangle(rows, columns, (row, column) => {
      const kept = own.get(placeOf(row, column))?.format;
      return kept ?? forSheets(numberFormat(cellAt(row, column), formats[row]?.[column] ?? 'general'));
    }),
    fill: colourFill(report),
    looks: () => lookGrids(report, own, { rows, columns }, standing.fontSize ?? null),
    ...emphasis(report.blocks),
  };
}

/** Sheets writes the name of its own format small. */
function forSheets(pattern: string): string {
  return pattern === 'General' ? 'general' : pattern;
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

function lookGrids(
  report: Report,
  own: ReadonlyMap<number, PlacedLook>,
  { rows, columns }: Extent,
  usualSize: number | null,
): LookGrids {
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
    fontSizes: usualSize === null ? null : given('fontSize', usualSize),
    alignments: given('alignment', null),
    verticalAlignments: given('verticalAlignment', null),
    usualSize,
    wraps: grid((_, row, column) => headers[row]?.[column] ?? false),
    notes: grid((look, row, column) => look?.note ?? notes.get(placeOf(row, column)) ?? ''),
    rules: grid((look) => look?.rule ?? null),
  };
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
