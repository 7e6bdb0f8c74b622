import { headerBackground, momentPattern, patternOf } from '../cell-formats';
import type { CellFormat, Report } from '../report';
import { holds, printOf, type Skeleton } from './skeleton';
import type { StandingRow } from './sort-rows';
import type { Look, StandingLooks, StandingTab } from './standing-tab';

/** How a cell of ours looks by itself, so that what a person gave it stands out. */
export interface OurLooks {
  readonly backgrounds: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  readonly usual: UsualFont;
  readonly written: Skeleton | null;
}

/** The font of a file's cells that nobody has changed. */
export interface UsualFont {
  readonly family: string;
  /** Points. */
  readonly size: number;
}

export interface CellOfOurs extends OurLooks {
  readonly kind: StandingRow['kind'];
  /** The format of the column that the cell goes to. */
  readonly format: CellFormat;
  /** Whether that column has a dropdown of ours. */
  readonly hasRule: boolean;
}

export function ourLooks({ colourRules, notes }: Report, { looks, written }: StandingTab): OurLooks {
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
export function lookOf(looks: StandingLooks, row: number, column: number, ours: CellOfOurs): Look | null {
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
