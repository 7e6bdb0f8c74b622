import { type Cell, isBlank } from '../../table';
import { asMeant } from '../literal-text';
import type { ReportCell } from '../report';
import type { Skeleton } from './skeleton';

/** A tab of ours as it stands in the sheet, with whatever a person has done to it since it was written. */
export interface StandingTab {
  readonly name: string;
  /** From A1 on; rectangular. */
  readonly cells: readonly (readonly Cell[])[];
  /** In A1 notation, `''` where the cell holds none; as large as `cells`. */
  readonly formulas: readonly (readonly string[])[];
  readonly looks: StandingLooks;
  /** What we wrote last; `null` where the tab's mark does not say. */
  readonly written: Skeleton | null;
  /** Whether a run was cut off before the tab was whole: then looks, notes among them, may be missing. */
  readonly isUnfinished?: boolean;
}

/** What a row of a standing tab is. */
export type StandingRow =
  | { readonly kind: 'blank' | 'header' | 'gone heading' | 'free' }
  /** A row of ours outside the list; `print` is that of its first `width` columns of ours, which `ours` names. */
  | { readonly kind: 'ours'; readonly print: string; readonly ours: ReadonlySet<number> }
  | { readonly kind: 'creator' | 'gone'; readonly key: string };

/** A cell's content as a report holds it: a formula of the person's, or what stands there. */
export function contentOf({ cells, formulas }: StandingTab, row: number, column: number): ReportCell {
  const formula = formulas[row]?.[column] ?? '';
  if (formula !== '') return { formula };
  const cell = cells[row]?.[column] ?? '';
  if (isBlank(cell)) return null;
  return typeof cell === 'string' ? asMeant(cell) : cell;
}

/** How the cells look: each a rectangle as large as the cells. */
export interface StandingLooks {
  readonly notes: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly fontColours: readonly (readonly string[])[];
  readonly fontWeights: readonly (readonly string[])[];
  readonly fontLines: readonly (readonly string[])[];
  readonly fontStyles: readonly (readonly string[])[];
  readonly fontFamilies: readonly (readonly string[])[];
  /** Points. */
  readonly fontSizes: readonly (readonly number[])[];
  readonly alignments: readonly (readonly string[])[];
  readonly verticalAlignments: readonly (readonly string[])[];
  /** Which of the tab's rules the cell has, such as a dropdown; `null` for none. */
  readonly rules: readonly (readonly (number | null)[])[];
  /** Which of the tab's pictures the cell holds: its content is blank to a script. */
  readonly pictures: readonly (readonly (number | null)[])[];
}

/** What a person gave a cell beside its content; what is absent is ours to decide. */
export interface Look {
  readonly note?: string;
  readonly format?: string;
  readonly background?: string;
  readonly fontColour?: string;
  readonly fontWeight?: string;
  readonly fontLine?: string;
  readonly fontStyle?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly alignment?: string;
  readonly verticalAlignment?: string;
  readonly rule?: number;
  readonly picture?: number;
}

export interface PlacedLook extends Look {
  readonly row: number;
  readonly column: number;
}
