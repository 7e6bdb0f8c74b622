import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Table } from '../../core/table';

/** The spreadsheet that is open: one workbook in a running Univer. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The workbook that is open now; another one after `open`. */
  workbook(): FWorkbook;
  /** The sheet with the grid's own id. Throws where it is gone. */
  sheet(id: string): FWorksheet;
  /** Closes what is open and opens a workbook with one sheet for each table. */
  open(name: string, tables: readonly Table[]): void;
  dispose(): void;
}
