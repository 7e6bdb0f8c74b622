import fc from 'fast-check';
import type { Language } from '../../../src/core/messages/message';
import { keepUserColumns } from '../../../src/core/reports/keep-user-columns';
import { layOut } from '../../../src/core/reports/layout';
import type { Report, ReportCell } from '../../../src/core/reports/report';
import type { Cell } from '../../../src/core/table';

const id = { en: 'ID', zh: '达人 ID' };
const name = { en: 'Creator', zh: '达人' };
const decision = { en: 'Decision', zh: '决定' };
const notes = { en: 'Your notes', zh: '备注' };

/** A list of creators by id, under a title, with two columns for the person. */
function list(ids: readonly string[], language: Language = 'en'): Report {
  const column = { format: 'text', width: 100 } as const;
  return layOut(
    {
      kind: 'shortlist',
      campaign: '',
      name: 'Shortlist',
      language,
      columns: [column, column, column, column],
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

const bodyOf = ({ cells }: Report) => cells.slice(3);

test('what a person wrote follows its creator to another row', () => {
  const before = written(list(['a', 'b']), { b: ['Approved', 'ask again'] });
  const { report, kept } = keepUserColumns(list(['b', 'c', 'a']), before);
  expect(bodyOf(report)[0]).toEqual(['b', 'name of b', 'Approved', 'ask again']);
  expect(kept).toBe(2);
});

test('a tab in another language is understood', () => {
  const before = written(list(['a'], 'zh'), { a: ['通过', ''] });
  expect(bodyOf(keepUserColumns(list(['a'], 'en'), before).report)[0]?.[2]).toBe('通过');
});

test('columns that the person moved are found by their titles', () => {
  const before = [
    ['Your notes', 'ID', 'Decision'],
    ['first choice', 'a', 'Approved'],
  ];
  expect(bodyOf(keepUserColumns(list(['a']), before).report)[0]).toEqual([
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
  const { report } = keepUserColumns(list(['b']), before);
  expect(report.cells[2]).toEqual(['ID', 'Creator', 'Decision', 'Your notes', 'Sample sent']);
  expect(bodyOf(report)[0]).toEqual(['b', 'name of b', null, null, 'yes']);
  expect(report.columns).toHaveLength(5);
});

test('what was written beside a creator who is gone is listed below, and found again when they return', () => {
  const before = written(list(['a', 'b']), { a: ['Approved', ''] });
  const without = keepUserColumns(list(['b']), before).report;
  expect(without.cells.map((row) => row[0])).toContain('No longer in the list, with what you wrote');
  expect(without.cells[without.cells.length - 1]).toEqual(['a', 'name of a', 'Approved', null]);
  const back = keepUserColumns(
    list(['a', 'b']),
    without.cells.map((row) => row.map(asCell)),
  ).report;
  expect(bodyOf(back)[0]).toEqual(['a', 'name of a', 'Approved', null]);
});

test('a tab that holds no list of ours changes nothing', () => {
  expect(keepUserColumns(list(['a']), [['something', 'else']])).toEqual({ report: list(['a']), kept: 0 });
});

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const people = fc.dictionary(word, fc.tuple(word, word), { maxKeys: 8 });

test('no cell of a person’s is ever lost, and a second run changes nothing', () => {
  fc.assert(
    fc.property(people, fc.uniqueArray(word, { maxLength: 8 }), (entries, next) => {
      const before = written(list(Object.keys(entries)), entries);
      const first = keepUserColumns(list(next), before);
      const standing = first.report.cells.map((row) => row.map(asCell));
      for (const [key, cells] of Object.entries(entries)) {
        expect(standing.find((row) => row[0] === key)?.slice(2, 4)).toEqual(cells);
      }
      expect(keepUserColumns(list(next), standing)).toEqual(first);
      expect(first.kept).toBe(Object.keys(entries).length * 2);
    }),
  );
});
