import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { isDateFormat, serialOf } from '../grid/serial-date';
import { looksNumeric, readTyped } from '../grid/typed-text';

/** Google refuses longer texts. */
const longestText = 50_000;

const empty = { v: null, f: null, si: null, p: null, custom: null } satisfies ICellData;

/** What `setValue` makes of a value in a cell that has this number format. */
export function cellInput(value: unknown, numberFormat: string | null): ICellData {
  if (value === null || value === undefined || value === '') return { ...empty };
  if (typeof value === 'boolean') return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return numberCell(value);
  if (Object.prototype.toString.call(value) === '[object Date]') return dateCell(value as Date, numberFormat);
  return typedCell(String(value), numberFormat);
}

function numberCell(value: number): ICellData {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
  return { ...empty, v: value, t: CellValueType.NUMBER };
}

function dateCell(date: Date, numberFormat: string | null): ICellData {
  const cell: ICellData = { ...empty, v: serialOf(date), t: CellValueType.NUMBER };
  return isDateFormat(numberFormat) ? cell : { ...cell, s: { n: { pattern: 'm/d/yyyy' } } };
}

function typedCell(written: string, numberFormat: string | null): ICellData {
  if (written.length > longestText) {
    throw new Error(
      `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
    );
  }
  const typed = readTyped(written, numberFormat === '@');
  switch (typed.kind) {
    case 'formula':
      return { v: null, si: null, p: null, custom: null, f: typed.formula };
    case 'text':
      return textCell(typed.text);
    case 'boolean':
      return { ...empty, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number': {
      const cell: ICellData = { ...empty, v: typed.value, t: CellValueType.NUMBER };
      return typed.format && (numberFormat === null || numberFormat === 'General')
        ? { ...cell, s: { n: { pattern: typed.format } } }
        : cell;
    }
  }
}

/** Univer would turn text that looks like a number into one at the next change of style, unless it is forced. */
function textCell(text: string): ICellData {
  if (text === '') return { ...empty };
  const isTempting = looksNumeric(text) || Number.isFinite(Number(text));
  return { ...empty, v: text, t: isTempting ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
