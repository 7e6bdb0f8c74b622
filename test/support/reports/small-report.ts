import type { Report, ReportCell } from '../../../src/core/reports/report';

/** A report with one of everything that matters to writing: id, money, and a column that is the person's own. */
export function smallReport(rows: readonly (readonly ReportCell[])[] = smallRows): Report {
  const cells: readonly (readonly ReportCell[])[] = [
    ['Shortlist', null, null],
    ['Spend', 1200, null],
    ['Creator id', 'Price', 'Decision'],
    ...rows,
  ];
  return {
    kind: 'shortlist',
    campaign: '',
    name: 'Shortlist',
    cells,
    columns: [
      { key: 'id', format: 'text', width: 100 },
      { key: 'price', format: 'money', width: 90 },
      { key: 'decision', format: 'text', width: 160 },
    ],
    blocks: [
      { role: 'title', row: 0, column: 0, rows: 1, columns: 3 },
      { role: 'summary', row: 1, column: 0, rows: 1, columns: 2, formats: ['money'] },
      { role: 'header', row: 2, column: 0, rows: 1, columns: 3 },
      { role: 'body', row: 3, column: 0, rows: rows.length, columns: 3 },
    ],
    frozenRows: 3,
    frozenColumns: 1,
    notes: [{ row: 2, column: 1, text: 'What the brand pays' }],
    dropdowns: [{ row: 3, column: 2, rows: rows.length, choices: ['approved', 'reserve', 'rejected'] }],
    colourRules: [],
    charts: [],
    userColumns: {
      headerRow: 2,
      keyColumn: 0,
      columns: [2],
      titles: [['Creator id'], ['Price'], ['Decision']],
      goneHeading: 'No longer in the list',
    },
  };
}

const smallRows: readonly (readonly ReportCell[])[] = [
  ['00123', 1200, null],
  ['1/2', 'on request', null],
];
