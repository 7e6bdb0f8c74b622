import type { Cell } from '../../table';
import type { PartOfCell } from '../cells/counts-apart';
import type { CreatorField } from '../creator';
import type { HeaderMarks } from '../header/header-marks';
import type { ColumnLeftOut } from '../reading';
import type { ColumnUnit } from './column-unit';

/** What a column says it is, before it is weighed against the others. */
export interface Claim {
  /** An offset in each row of the table. */
  readonly column: number;
  readonly header: string;
  /** Which of several counts in each cell it is about; without it all of the cell. */
  readonly part?: PartOfCell;
  /** `null`: nothing names it, or the person leaves it out. */
  readonly field: CreatorField | null;
  readonly by: 'choice' | 'name' | 'parts' | 'spelling' | 'content' | 'nothing';
  /** Why its cells are not what the header says, so that the column is not read. */
  readonly belied: Belied | null;
  /** Why the table as a whole tells that the column is not read. */
  readonly leftOut?: ColumnLeftOut;
  readonly marks: HeaderMarks;
  /** 0 to 1. */
  readonly confidence: number;
  /** How usual the name is for the field: 0 the most usual. */
  readonly usualness: number;
  /** Some of the cells below. */
  readonly cells: readonly Cell[];
  /** Whether the cells belie the header's unit, or need one. */
  readonly unitDoubt: ColumnUnit['doubt'];
}

/** How the cells of a column give its header the lie, so that it is not read. */
export type Belied = 'words' | 'shares' | 'counts' | 'notLinks' | 'rowNumbers' | 'flags' | 'plainNumbers';
