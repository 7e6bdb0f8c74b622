import { layOut } from '../../../src/core/reports/layout';
import type { Report } from '../../../src/core/reports/report';

/** A title, two lines, a list with two computed columns and two of the person's, and figures below. */
export function listReport(ids: readonly string[]): Report {
  const column = (key: string, format: 'text' | 'whole' = 'text') => ({ key, format, width: 100 }) as const;
  const columns = [column('id'), column('name'), column('followers', 'whole'), column('score', 'whole')];
  const number = (each: string) => Math.max(1, 1 + 'abcdefgh'.indexOf(each));
  return layOut(
    {
      kind: 'shortlist',
      campaign: '',
      language: 'en',
      columns: [...columns, column('decision'), column('notes')],
    },
    [
      { role: 'title', text: 'A list' },
      { role: 'summary', lines: [{ label: 'Creators', value: ids.length, format: 'whole' }] },
      {
        role: 'table',
        titles: [
          { en: 'ID', zh: '达人 ID' },
          { en: 'Creator', zh: '达人' },
          { en: 'Followers', zh: '粉丝' },
          { en: 'Score', zh: '得分' },
          { en: 'Decision', zh: '决定' },
          { en: 'Your notes', zh: '备注' },
        ],
        titleNotes: { 3: { en: '0 to 100', zh: '0–100' } },
        dropdowns: [{ column: 4, choices: ['Approved', 'Rejected'] }],
        colours: [{ column: 3, when: { atLeast: 63 }, background: '#d9ead3' }],
        rows: ids.map((each) => [
          each,
          `name of ${each}`,
          number(each) * 1000,
          60 + number(each),
          null,
          null,
        ]),
        own: { key: 0, columns: [4, 5] },
        frozen: true,
      },
      {
        role: 'table',
        holds: 'figures',
        heading: 'By tier',
        titles: [
          { en: 'Tier', zh: '层级' },
          { en: 'Spend', zh: '花费' },
        ],
        rows: [['KOC', ids.length * 100]],
        chart: { kind: 'column', title: 'Spend by tier', atColumn: 8 },
      },
    ],
  );
}

/** Where the header of those figures' list stands: under the title, the summary and a blank row. */
export const headerAt = 3;
