import type { Cell } from '../core/table';

/** What a formula gives back to its cell. */
export type Result = Cell | Cell[][];
