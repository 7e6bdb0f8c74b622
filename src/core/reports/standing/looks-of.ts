import { headerBackground, momentPattern, patternOf } from '../cell-formats';
import type { CellFormat, Report } from '../report';
import type { ColumnPlaces } from './place-columns';
import type { RowPlaces } from './place-rows';
import type { StandingList } from './read-standing';
import { holds, printOf, rowsByKey, type Skeleton } from './skeleton';
import type { Look, PlacedLook, StandingLooks, StandingRow, StandingTab } from './standing-tab';

/** What a person gave the cells of the standing tab beside their content, where those cells went. */
export function looksOf(
  merged: Report,
  standing: StandingTab,
  list: StandingList,
  rows: RowPlaces,
  columns: ColumnPlaces,
): readonly PlacedLook[] {
  const ours = ourLooks(merged, standing);
  const placed: PlacedLook[] = [];
  const hasRule = columns.of.map((column) => merged.dropdowns.some((one) => one.column === column));
  // One for all the cells of a column and kind: a tab has some hundred thousand cells.
  const known = new Map<StandingRow['kind'], readonly CellOfOurs[]>();
  const byColumn = (kind: StandingRow['kind']) => {
    const cells =
      known.get(kind) ??
      columns.of.map(
        (column, at): CellOfOurs => ({
          ...ours,
          kind,
          format: merged.columns[column ?? -1]?.format ?? 'general',
          hasRule: hasRule[at] === true,
        }),
      );
    known.set(kind, cells);
    return cells;
  };
  rows.of.forEach((row, from) => {
    if (row === null) return;
    byColumn(list.rows[from]?.kind ?? 'free').forEach((cell, at) => {
      const column = columns.of[at] ?? null;
      const look = column === null ? null : lookOf(standing.looks, from, at, cell);
      if (column !== null && look !== null) placed.push({ row, column, ...look });
    });
  });
  return [...placed, ...formatsOfColumns(merged, placed, list, rows)];
}

/** A format that all of a column's creators had is the column's: creators who are new get it too. */
function formatsOfColumns(
  merged: Report,
  placed: readonly PlacedLook[],
  list: StandingList,
  rows: RowPlaces,
): readonly PlacedLook[] {
  const creators = new Set(
    list.rows.flatMap((one, from) =>
      one.kind === 'creator' && rows.of[from] !== null ? [rows.of[from]] : [],
    ),
  );
  const byColumn = new Map<number, { format: string; count: number } | null>();
  for (const { row, column, format } of placed) {
    if (format === undefined || !creators.has(row)) continue;
    const known = byColumn.get(column);
    if (known === undefined) byColumn.set(column, { format, count: 1 });
    else if (known !== null)
      byColumn.set(column, known.format === format ? { format, count: known.count + 1 } : null);
  }
  const added = [...rowsByKey(merged).values()].flat().filter((row) => !creators.has(row));
  return [...byColumn].flatMap(([column, known]) => {
    if (known === null || known.count < creators.size) return [];
    return added.map((row): PlacedLook => ({ row, column, format: known.format }));
  });
}

/** How a cell of ours looks by itself, so that what a person gave it stands out. */
interface OurLooks {
  readonly backgrounds: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  readonly usual: UsualFont;
  readonly written: Skeleton | null;
}

/** The font of a file's cells that nobody has changed. */
interface UsualFont {
  readonly family: string;
  /** Points. */
  readonly size: number;
}

interface CellOfOurs extends OurLooks {
  readonly kind: StandingRow['kind'];
  /** The format of the column that the cell goes to. */
  readonly format: CellFormat;
  /** Whether that column has a dropdown of ours. */
  readonly hasRule: boolean;
}

function ourLooks({ colourRules, notes }: Report, { looks, written }: StandingTab): OurLooks {
  const fills = colourRules.map(({ background }) => background.toLowerCase());
  return {
    backgrounds: new Set(['', '#ffffff', headerBackground, ...fills]),
    notes: new Set(notes.map(({ text }) => text)),
    usual: usualFont(looks),
    written,
  };
}

/** The font that most cells of the tab have: a file may have another than Google's own. */
export function usualFont({ fontFamilies, fontSizes }: StandingLooks): UsualFont {
  return { family: commonest(fontFamilies) ?? '', size: commonest(fontSizes) ?? 10 };
}

function commonest<Value>(grid: readonly (readonly Value[])[]): Value | null {
  const counts = new Map<Value, number>();
  for (const row of grid) for (const value of row) counts.set(value, (counts.get(value) ?? 0) + 1);
  let found: Value | null = null;
  let most = 0;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    found = value;
    most = count;
  }
  return found;
}

/** What a person gave the cell beside its content; `null` for nothing. */
function lookOf(looks: StandingLooks, row: number, column: number, ours: CellOfOurs): Look | null {
  const note = looks.notes[row]?.[column] ?? '';
  const format = looks.formats[row]?.[column] ?? '';
  const background = (looks.backgrounds[row]?.[column] ?? '').toLowerCase();
  const fontColour = (looks.fontColours[row]?.[column] ?? '').toLowerCase();
  const fontWeight = looks.fontWeights[row]?.[column] ?? '';
  const fontLine = looks.fontLines[row]?.[column] ?? '';
  const fontStyle = looks.fontStyles[row]?.[column] ?? 'normal';
  const fontFamily = looks.fontFamilies[row]?.[column] ?? ours.usual.family;
  const fontSize = looks.fontSizes[row]?.[column] ?? ours.usual.size;
  const alignment = looks.alignments[row]?.[column] ?? '';
  const verticalAlignment = looks.verticalAlignments[row]?.[column] ?? '';
  const rule = looks.rules[row]?.[column] ?? null;
  const picture = looks.pictures[row]?.[column] ?? null;
  const isOurRow = ours.kind === 'header' || ours.kind === 'ours' || ours.kind === 'gone heading';
  const look: Look = {
    ...(note !== '' && !isOurNote(note, ours) ? { note } : {}),
    ...(!isOurRow && !isOurFormat(format, ours.format) ? { format } : {}),
    ...(ours.backgrounds.has(background) ? {} : { background }),
    ...(fontColour === '' || fontColour === '#000000' ? {} : { fontColour }),
    ...(fontWeight === 'bold' && !isOurRow ? { fontWeight } : {}),
    ...(fontLine === '' || fontLine === 'none' ? {} : { fontLine }),
    ...(fontStyle === 'italic' ? { fontStyle } : {}),
    ...(fontFamily === ours.usual.family ? {} : { fontFamily }),
    ...(fontSize === ours.usual.size ? {} : { fontSize }),
    ...(['left', 'center', 'right'].includes(alignment) ? { alignment } : {}),
    ...(['top', 'middle'].includes(verticalAlignment) ? { verticalAlignment } : {}),
    ...(rule !== null && !ours.hasRule ? { rule } : {}),
    ...(picture === null ? {} : { picture }),
  };
  return Object.keys(look).length === 0 ? null : look;
}

function isOurNote(note: string, { notes, written, kind }: CellOfOurs): boolean {
  if (notes.has(note)) return true;
  return written === null ? kind === 'header' : holds(written.notes, printOf(note));
}

/** Text and what Sheets shows by itself say nothing; the rest is ours only where our column has it. */
function isOurFormat(format: string, ofColumn: CellFormat): boolean {
  const ours = [patternOf(ofColumn), patternOf('date'), momentPattern];
  return format === '@' || isOfItself(format) || ours.includes(format);
}

/** Whether a cell shows its number so that was never given a format. */
export function isOfItself(format: string): boolean {
  return ['', 'general', '0.###############'].includes(format.toLowerCase());
}
