import { headerBackground } from '../cell-formats';
import { momentPattern, patternOf } from '../number-format';
import type { CellFormat, Report } from '../report';
import type { StandingRow } from './read-standing';
import { holds, printOf, type Skeleton } from './skeleton';
import type { Look, StandingLooks } from './standing-tab';

/** How a cell of ours looks by itself, so that what a person gave it stands out. */
export interface OurLooks {
  readonly backgrounds: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  readonly written: Skeleton | null;
}

export interface CellOfOurs extends OurLooks {
  readonly kind: StandingRow['kind'];
  /** The format of the column that the cell goes to. */
  readonly format: CellFormat;
  /** Whether that column has a dropdown of ours. */
  readonly hasRule: boolean;
}

export function ourLooks({ colourRules, notes }: Report, written: Skeleton | null): OurLooks {
  const fills = colourRules.map(({ background }) => background.toLowerCase());
  return {
    backgrounds: new Set(['', '#ffffff', headerBackground, ...fills]),
    notes: new Set(notes.map(({ text }) => text)),
    written,
  };
}

/** What a person gave the cell beside its content; `null` for nothing. */
export function lookOf(looks: StandingLooks, row: number, column: number, ours: CellOfOurs): Look | null {
  const note = looks.notes[row]?.[column] ?? '';
  const format = looks.formats[row]?.[column] ?? '';
  const background = (looks.backgrounds[row]?.[column] ?? '').toLowerCase();
  const fontColour = (looks.fontColours[row]?.[column] ?? '').toLowerCase();
  const fontWeight = looks.fontWeights[row]?.[column] ?? '';
  const fontLine = looks.fontLines[row]?.[column] ?? '';
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
