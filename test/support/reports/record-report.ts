import { layOut } from '../../../src/core/reports/layout';
import type { ChangedCell, Report, ReportCell } from '../../../src/core/reports/report';

/** A row of a small record: what names it, one computed cell, and what the record says in the person's two columns. */
export interface RecordRow {
  readonly code: string;
  readonly creator?: string;
  readonly day?: string;
  readonly status?: string;
  readonly moved?: string;
}

/** Where the header of the record's list stands, and its columns. */
export const recordHeader = 2;
export const at = { code: 0, name: 1, day: 2, status: 3, moved: 4, creator: 5, key: 6, week: 7 } as const;

/** A title, a line, a list whose rows are known by code, by a second key and by creator, and a week coloured by a formula. */
export function recordReport(rows: readonly RecordRow[], changed: readonly ChangedCell[] = []): Report {
  const column = (key: string, folded = false) =>
    ({ key, format: 'text', width: 100, ...(folded ? { folded: true as const } : {}) }) as const;
  const title = (en: string) => ({ en, zh: `${en}（中文）` });
  const report = layOut(
    {
      kind: 'plan',
      campaign: '',
      language: 'en',
      columns: [
        column('code'),
        column('name'),
        column('day'),
        column('status'),
        column('moved'),
        column('id', true),
        column('key', true),
        column('week.1'),
      ],
    },
    [
      { role: 'title', text: 'A plan' },
      { role: 'remark', text: `${rows.length} notes` },
      {
        role: 'table',
        titles: ['Code', 'Name', 'Day', 'Status', 'Moved to', 'Creator id', 'Key', ''].map(title),
        rows: rows.map(({ code, creator = null, day = '', status = null, moved = null }): ReportCell[] => [
          code,
          `name of ${creator ?? 'an open place'}`,
          day,
          status,
          moved,
          creator,
          code,
          null,
        ]),
        own: { key: at.code, columns: [at.status, at.moved] },
        rowsOfRecord: {
          witnesses: [at.key, at.creator],
          proposed: [{ column: at.status, word: 'To confirm' }],
          changed,
        },
        frozen: true,
        frozenColumns: 2,
        isClose: true,
      },
    ],
  );
  const header = report.cells.map((row, line) =>
    line === recordHeader ? [...row.slice(0, at.week), { date: '2026-11-30' }] : row,
  );
  return {
    ...report,
    cells: header,
    colourRules: [
      {
        row: recordHeader + 1,
        column: at.week,
        rows: rows.length,
        columns: 1,
        when: { formula: '=AND(ISNUMBER($C4),H$3<=$C4,H$3+6>=$C4)' },
        background: '#8fb5dd',
      },
    ],
  };
}
