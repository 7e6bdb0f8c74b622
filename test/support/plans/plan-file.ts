import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, type WorkSheet, write } from '@e965/xlsx';
import type { StandingTab } from '../../../src/core/reports/standing/standing-tab';
import { readStandingXlsx } from '../../../src/files/read-standing-xlsx';

/** The tabs of a plan's file by their names. */
export async function tabsOf(file: string): Promise<Readonly<Record<string, StandingTab>>> {
  const tabs = await readStandingXlsx(new Uint8Array(readFileSync(file)));
  if (!Array.isArray(tabs)) throw new Error(`${file} cannot be read.`);
  return Object.fromEntries(tabs.map((tab) => [tab.name, tab]));
}

/** Cells of a sheet, offsets counted from 0. */
export interface Sheet {
  readonly at: (row: number, column: number) => unknown;
  readonly put: (row: number, column: number, value: string | number | { readonly formula: string }) => void;
  readonly rows: number;
  readonly columns: number;
  /** The column under a title in a row. */
  readonly column: (row: number, title: string) => number;
  readonly deleteRow: (row: number) => void;
}

/**
 * Opens the file with another program's library, lets somebody type into its sheets, and saves it there, fills and
 * dropdowns gone. A sheet that is not there is added.
 */
export function typeInto(
  file: string,
  sheets: readonly (readonly [name: string, type: (sheet: Sheet) => void])[],
  to = file,
): void {
  const workbook = read(readFileSync(file), { cellNF: true, cellDates: false });
  for (const [name, type] of sheets) {
    if (workbook.Sheets[name] === undefined)
      utils.book_append_sheet(workbook, utils.aoa_to_sheet([['']]), name);
    type(sheetOf(workbook.Sheets[name] as WorkSheet));
  }
  writeFileSync(to, write(workbook, { type: 'buffer', bookType: 'xlsx' }));
}

function sheetOf(sheet: WorkSheet): Sheet {
  const reach = () => utils.decode_range(sheet['!ref'] ?? 'A1');
  const address = (r: number, c: number) => utils.encode_cell({ r, c });
  const at: Sheet['at'] = (row, column) => sheet[address(row, column)]?.v;
  return {
    at,
    put: (row, column, value) => {
      const { e } = reach();
      sheet['!ref'] = utils.encode_range({
        s: { r: 0, c: 0 },
        e: { r: Math.max(e.r, row), c: Math.max(e.c, column) },
      });
      sheet[address(row, column)] =
        typeof value === 'object'
          ? { t: 'n', v: 7, f: value.formula }
          : { t: typeof value === 'number' ? 'n' : 's', v: value };
    },
    get rows() {
      return reach().e.r + 1;
    },
    get columns() {
      return reach().e.c + 1;
    },
    column: (row, title) => {
      const found = Array.from({ length: reach().e.c + 1 }, (_, column) => at(row, column)).indexOf(title);
      if (found === -1) throw new Error(`No column is called ${title}.`);
      return found;
    },
    deleteRow: (row) => {
      const { e } = reach();
      for (let r = row; r <= e.r; r += 1)
        for (let c = 0; c <= e.c; c += 1) {
          const below = sheet[address(r + 1, c)];
          if (below === undefined) delete sheet[address(r, c)];
          else sheet[address(r, c)] = below;
        }
    },
  };
}
