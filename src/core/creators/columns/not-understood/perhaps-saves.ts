import type { Table } from '../../../table';
import { cellText } from '../../cells/cell-text';
import { foldHeader } from '../../header/fold-header';
import type { ColumnMatch } from '../../reading';
import { sample, shareOf } from '../content';
import type { RecognisedColumns } from '../recognised-columns';

/** The first column that nothing reads though its header or its cells speak of saves beside numbers; `null` where there is none. */
export function perhapsSaves(
  table: Table,
  firstRow: number,
  { matches }: RecognisedColumns,
): ColumnMatch | null {
  return (
    matches.find(({ column, header, field, reason }) => {
      if (field !== null || header === '' || reason.why === 'leftOut') return false;
      const cells = sample(table, firstRow, column - table.firstColumn, cellsLookedAt).map(cellText);
      if (cells.length === 0) return false;
      const ofSaves = savesInHeader.test(foldHeader(header)) ? /\d/ : savesInCell;
      return shareOf(cells, (text) => ofSaves.test(String(text))) >= most;
    }) ?? null
  );
}

const cellsLookedAt = 30;
const most = 0.6;
const savesInHeader =
  /藏(?!.{0,6}(?:率|比|日期|时间))|\b(?:collect(?:ed|s|ions?)?|sav(?:e|es|ed)|bookmarks?|favou?rites?)\b(?!.{0,8}(?:rate|ratio|date|%))/;
const savesInCell = /(?:藏|collects?|saves?)\s?[:：]?\s?\d/i;
