import type { Table } from '../../core/table';
import type { FormulaError } from '../grid/formulas/formula-errors';
import type { Host } from '../host';
import type { CallRecorder } from '../services/calls/call-gate';

/** What end-to-end tests hold the page by: cells are painted, so they cannot be found in the document. */
export interface WorkbenchHandle {
  /** Whether the file is open, the menu made and every formula calculated. */
  readonly ready: boolean;
  tabs(): string[];
  /** The values of a part of a sheet; a date is `{ date }`, as in a table. */
  values(tab: string, notation: string): unknown[][];
  /** What the cells show. */
  shown(tab: string, notation: string): string[][];
  run(name: string, ...args: unknown[]): Promise<unknown>;
  settle(): Promise<void>;
  /** Selects a cell and scrolls to it. */
  select(tab: string, notation: string): void;
  errors(): FormulaError[];
  readonly calls: CallRecorder;
  openTables(name: string, tables: readonly Table[]): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

export function workbenchHandle(host: Host): WorkbenchHandle {
  const rangeIn = (tab: string, notation: string) => {
    const sheet = host.spreadsheet.getSheetByName(tab);
    if (!sheet) throw new Error(`There is no sheet named ${tab}.`);
    return sheet.getRange(notation);
  };
  return {
    ready: true,
    tabs: () => host.spreadsheet.getSheets().map((sheet) => sheet.getName()),
    values: (tab, notation) =>
      host
        .values(tab, notation)
        .map((row) => row.map((cell) => (cell instanceof Date ? { date: cell.toISOString() } : cell))),
    shown: (tab, notation) => rangeIn(tab, notation).getDisplayValues(),
    run: host.run,
    settle: host.settle,
    select(tab, notation) {
      host.spreadsheet.getSheetByName(tab)?.activate();
      rangeIn(tab, notation).activate();
    },
    errors: host.errors,
    calls: host.calls,
    async openTables(name, tables) {
      await host.open(name, tables);
      await host.run('onOpen');
    },
  };
}
