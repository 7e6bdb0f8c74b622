import type { Cell, Table } from '../../core/table';
import { englishTable } from './english-table';
import mfKoc from './mf-koc.json';
import { pugongyingTable } from './pugongying-table';

/** What the workbench opens with: two generated exports, and real figures of creators whose names are hashed away. */
export function sampleTables(): readonly Table[] {
  return [pugongyingTable(), englishTable(), realFigures()];
}

/** The creators of MF_KOC (Apache-2.0, see docs/notices.md): hashed ids and numbers only. */
function realFigures(): Table {
  const rows: readonly (readonly Cell[])[] = [mfKoc.columns, ...mfKoc.rows];
  return { tab: 'MF_KOC (real numbers)', firstRow: 1, firstColumn: 1, rows };
}
