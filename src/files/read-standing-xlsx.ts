import type { CellObject } from '@e965/xlsx';
import { momentPattern, patternOf } from '../core/reports/cell-formats';
import type { CellFormat } from '../core/reports/report';
import type { StandingLooks, StandingTab } from '../core/reports/standing/standing-tab';
import type { Cell } from '../core/table';
import { contentOf, rowsFrom, tabsOfXlsx, type VastTab } from './read-xlsx';
import type { Extent } from './rectangle';

/**
 * The tabs of an .xlsx file as they stand, hidden ones too: cells, formulas, notes, number formats and fills. Of fonts,
 * alignments, dropdowns, pictures and charts the reader tells nothing.
 */
export async function readStandingXlsx(bytes: Uint8Array): Promise<StandingTab[] | VastTab | null> {
  return tabsOfXlsx(
    bytes,
    (name, sheet, reaches, dates): StandingTab => {
      const content = contentOf(sheet);
      const grid: Grid = (of, blank) =>
        square(reaches, (row, column) => {
          const cell = content[row]?.[column];
          return cell === undefined ? blank : of(cell);
        });
      const rows = rowsFrom(sheet, reaches, dates);
      return {
        name,
        cells: square(reaches, (row, column): Cell => rows[row]?.[column] ?? ''),
        formulas: grid(({ f }) => (f === undefined ? '' : `=${f}`), ''),
        looks: looksFrom(grid),
        written: null,
      };
    },
    true,
  );
}

type Grid = <Value>(of: (cell: CellObject) => Value, blank: Value) => Value[][];

function square<Value>({ rows, columns }: Extent, at: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => at(row, column)),
  );
}

function looksFrom(grid: Grid): StandingLooks {
  return {
    notes: grid(({ c: notes }) => (notes ?? []).map(({ t: text }) => text ?? '').join('\n'), ''),
    formats: grid(({ z: format }) => formatFrom(format), ''),
    backgrounds: grid(({ s: style }) => fillFrom(style), ''),
    fontColours: [],
    fontWeights: [],
    fontLines: [],
    fontStyles: [],
    fontFamilies: [],
    fontSizes: [],
    alignments: [],
    verticalAlignments: [],
    rules: [],
    pictures: [],
  };
}

/** Programs write the same format with other signs around its letters: `yyyy\-mm\-dd`, `"¥"#,##0`. */
function formatFrom(format: CellObject['z']): string {
  if (format === undefined) return '';
  const text = String(format);
  const plain = text.replace(/\\/g, '').replace(/"/g, '').replace(/;@$/, '');
  return ours.has(plain) ? plain : text;
}

const formats: readonly CellFormat[] = [
  'text',
  'whole',
  'decimal',
  'percent',
  'money',
  'cents',
  'date',
  'week',
];
const ours: ReadonlySet<string> = new Set([...formats.map(patternOf), momentPattern]);

function fillFrom(style: unknown): string {
  const { patternType, fgColor } = (style ?? {}) as {
    readonly patternType?: string;
    readonly fgColor?: { readonly rgb?: string };
  };
  const rgb = patternType === 'solid' ? (fgColor?.rgb ?? '') : '';
  return /^[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.toLowerCase()}` : '';
}
