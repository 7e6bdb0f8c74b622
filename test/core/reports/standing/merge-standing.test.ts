import fc from 'fast-check';
import type { Language, Message } from '../../../../src/core/messages/message';
import { layOut } from '../../../../src/core/reports/layout';
import type { Report, ReportCell } from '../../../../src/core/reports/report';
import { type MergedReport, mergeStanding } from '../../../../src/core/reports/standing/merge-standing';
import type { Skeleton } from '../../../../src/core/reports/standing/skeleton';
import type { Cell } from '../../../../src/core/table';
import { mergedWith, standingTab } from '../../../support/reports/standing';

const id = { en: 'ID', zh: '达人 ID' };
const name = { en: 'Creator', zh: '达人' };
const decision = { en: 'Decision', zh: '决定' };
const notes = { en: 'Your notes', zh: '备注' };

/** A list of creators by id, under a title, with two columns for the person. */
function list(ids: readonly string[], language: Language = 'en'): Report {
  const column = (key: string) => ({ key, format: 'text', width: 100 }) as const;
  return layOut(
    {
      kind: 'shortlist',
      campaign: '',
      language,
      columns: [column('id'), column('name'), column('decision'), column('notes')],
    },
    [
      { role: 'title', text: 'A list' },
      {
        role: 'table',
        titles: [id, name, decision, notes],
        rows: ids.map((each) => [each, `name of ${each}`, null, null]),
        own: { key: 0, columns: [2, 3] },
      },
    ],
  );
}

/** The tab as the sheet gives it back, after a person has written into it. */
function written(report: Report, cells: Readonly<Record<string, readonly [string, string]>>): Cell[][] {
  return report.cells.map((row) => {
    const own = cells[String(row[0])];
    return row.map((cell, column) => asCell(own && column >= 2 ? (own[column - 2] ?? null) : cell));
  });
}

function asCell(cell: ReportCell): Cell {
  return cell === null ? '' : (cell as Cell);
}

/** What becomes of a tab in which these cells stand. */
function merged(
  report: Report,
  before: readonly (readonly Cell[])[],
  mark: Skeleton | null = null,
): MergedReport {
  return mergedWith(report, standingTab(before, { written: mark }));
}

const bodyOf = ({ cells }: Report) => cells.slice(3);

test('what a person wrote follows its creator to another row', () => {
  const before = written(list(['a', 'b']), { b: ['Approved', 'ask again'] });
  const { report, kept } = merged(list(['b', 'c', 'a']), before);
  expect(bodyOf(report)[0]).toEqual(['b', 'name of b', 'Approved', 'ask again']);
  expect(kept).toBe(2);
});

test('a tab in another language is understood', () => {
  const before = written(list(['a'], 'zh'), { a: ['通过', ''] });
  expect(bodyOf(merged(list(['a'], 'en'), before).report)[0]?.[2]).toBe('通过');
});

test('columns that the person moved are found by their titles', () => {
  const before = [
    ['Your notes', 'ID', 'Decision'],
    ['first choice', 'a', 'Approved'],
  ];
  expect(bodyOf(merged(list(['a']), before).report)[0]).toEqual([
    'a',
    'name of a',
    'Approved',
    'first choice',
  ]);
});

test('columns that the person added are carried over at the right', () => {
  const before = written(list(['a', 'b']), {}).map((row, index) => [
    ...row,
    index === 2 ? 'Sample sent' : index === 4 ? 'yes' : '',
  ]);
  const { report } = merged(list(['b']), before);
  expect(report.cells[2]).toEqual(['ID', 'Creator', 'Decision', 'Your notes', 'Sample sent']);
  expect(bodyOf(report)[0]).toEqual(['b', 'name of b', null, null, 'yes']);
  expect(report.columns).toHaveLength(5);
});

test('what was written beside a creator who is gone is listed below, and found again when they return', () => {
  const before = written(list(['a', 'b']), { a: ['Approved', ''] });
  const without = merged(list(['b']), before).report;
  expect(without.cells.map((row) => row[0])).toContain('No longer in the list, with what you wrote');
  expect(without.cells[without.cells.length - 1]).toEqual(['a', 'name of a', 'Approved', null]);
  const back = merged(
    list(['a', 'b']),
    without.cells.map((row) => row.map(asCell)),
  ).report;
  expect(bodyOf(back)[0]).toEqual(['a', 'name of a', 'Approved', null]);
});

test('two copies of a row that say different things are both kept', () => {
  const before = [
    ['ID', 'Creator', 'Decision', 'Your notes'],
    ['a', 'name of a', 'Approved', 'ask'],
    ['a', 'name of a', 'Rejected', 'ask'],
  ];
  const { report, kept } = merged(list(['a']), before);
  expect(bodyOf(report)[0]).toEqual(['a', 'name of a', 'Approved', 'ask']);
  expect(report.cells[report.cells.length - 1]).toEqual(['a', 'name of a', 'Rejected', null]);
  expect(kept).toBe(4);
});

test('a sum below the list and a column without a title are kept too', () => {
  const before = [
    ['ID', '', 'Creator', 'Decision', 'Your notes'],
    ['a', 'mine', 'name of a', '', ''],
    ['', '', '', '', 500],
  ];
  const { report } = merged(list(['a']), before);
  expect(bodyOf(report)[0]).toEqual(['a', 'mine', 'name of a', null, null]);
  expect(report.cells[report.cells.length - 1]).toEqual([null, null, null, null, 500]);
});

test('a person who gave the id another title is still understood', () => {
  const before = [
    ['Who', 'Creator', 'Decision', 'Your notes'],
    ['a', 'name of a', 'Approved', ''],
  ];
  expect(bodyOf(merged(list(['a']), before).report)[0]).toEqual(['a', 'name of a', 'Approved', null]);
});

test('a column that we no longer write is not taken for the person’s', () => {
  const column = (key: string) => ({ key, format: 'text', width: 100 }) as const;
  const tab = (former: readonly Message[]) =>
    layOut(
      {
        kind: 'client',
        campaign: '',
        language: 'en',
        columns: [column('id'), column('name')],
      },
      [{ role: 'table', titles: [id, name], rows: [['a', 'Ada']], own: { key: 0, columns: [], former } }],
    );
  const before = [
    ['ID', 'Creator', 'Price'],
    ['a', 'Ada', 900],
  ];
  expect(merged(tab([{ en: 'Price', zh: '报价' }]), before).report.cells[1]).toEqual(['a', 'Ada']);
  expect(merged(tab([]), before).report.cells[1]).toEqual(['a', 'Ada', 900]);
});

test('where the list cannot be recognised nothing is written over', () => {
  expect(mergeStanding(list(['a']), standingTab([['something', 'else']]))).toBe('header gone');
  expect(mergedWith(list(['a']), standingTab([['', '']])).report).toEqual(list(['a']));
});

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const cell = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, word, fc.integer(), fc.boolean());
const line = fc.record({
  key: fc.oneof(fc.constant(''), fc.constantFrom('a', 'b', 'c', 'd'), word),
  own: fc.tuple(cell, cell),
  extra: fc.array(cell, { minLength: 2, maxLength: 2 }),
});

/** A tab in which a person moved columns, added two, copied rows and wrote between them. */
const disordered = fc.record({
  lines: fc.array(line, { maxLength: 10 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  title: fc.constantFrom('', 'Sample sent'),
});

test('no cell of a person’s is ever lost, and a second run changes nothing', () => {
  fc.assert(
    fc.property(
      disordered,
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
      ({ lines, order, title }, next) => {
        const moved = (row: readonly Cell[]) => order.map((column) => row[column] as Cell);
        const before = [
          moved(['ID', 'Creator', 'Decision', 'Your notes', title, 'Courier']),
          ...lines.map(({ key, own, extra }) => moved([key, '', ...own, ...extra])),
        ];
        const first = merged(list(next), before);
        const standing = first.report.cells.map((row) => row.map(asCell));
        for (const { key, own, extra } of lines) {
          for (const value of [...own, ...extra].filter((each) => each !== '')) {
            expect(standing.some((row) => (key === '' || row.includes(key)) && row.includes(value))).toBe(
              true,
            );
          }
        }
        const second = merged(list(next), standing);
        expect(second.report).toEqual(first.report);
        expect(
          merged(
            list(next),
            second.report.cells.map((row) => row.map(asCell)),
          ),
        ).toEqual(second);
      },
    ),
    { numRuns: 300 },
  );
});
