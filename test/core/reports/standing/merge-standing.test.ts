import fc from 'fast-check';
import type { Language, Message } from '../../../../src/core/messages/message';
import { layOut } from '../../../../src/core/reports/layout';
import type { Report, ReportCell } from '../../../../src/core/reports/report';
import { settingsReport } from '../../../../src/core/reports/settings-report';
import {
  type MergedReport,
  mergeNothing,
  mergeStanding,
} from '../../../../src/core/reports/standing/merge-standing';
import type { Skeleton } from '../../../../src/core/reports/standing/skeleton';
import type {
  PlacedLook,
  StandingLooks,
  StandingTab,
} from '../../../../src/core/reports/standing/standing-tab';
import { settingsFrom } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { headerAt, listReport } from '../../../support/reports/list-report';
import { afterWriting, cellsOf, standingTab } from '../../../support/reports/standing';

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
      name: 'Shortlist',
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
  const result = mergeStanding(report, standingTab(before, { written: mark }));
  if (result === null) throw new Error('The header was not recognised.');
  return result;
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
        name: 'Client',
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
  expect(mergeStanding(list(['a']), standingTab([['something', 'else']]))).toBeNull();
  expect(mergeStanding(list(['a']), standingTab([['', '']]))?.report).toEqual(list(['a']));
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

describe('a tab with a mark of what was written', () => {
  /** The list as it was written, with what the person did to it. */
  const standing = (
    ids: readonly string[],
    change: (cells: Cell[][]) => Cell[][],
    looks: (tab: StandingTab) => Partial<StandingLooks> = () => ({}),
  ): StandingTab => {
    const first = mergeNothing(listReport(ids));
    const tab = standingTab(change(cellsOf(first.report)), { written: first.skeleton });
    return { ...tab, looks: { ...tab.looks, ...looks(tab) } };
  };
  const rerun = (ids: readonly string[], tab: StandingTab): MergedReport => {
    const result = mergeStanding(listReport(ids), tab);
    if (result === null) throw new Error('The header was not recognised.');
    return result;
  };
  const rowOf = ({ report }: MergedReport, key: string) => report.cells.find((row) => row.includes(key));

  test('an added column is the person’s even where it is titled like one of ours', () => {
    const tab = standing(['a', 'b'], (cells) =>
      cells.map((row, at) => [
        ...row.slice(0, 2),
        at === headerAt ? 'Followers' : at === headerAt + 1 ? 'mine' : '',
        ...row.slice(2),
        at === headerAt ? 'Your notes' : at === headerAt + 2 ? 'second' : '',
      ]),
    );
    const { report } = rerun(['b', 'a'], tab);
    expect(report.cells[headerAt]).toEqual([
      'ID',
      'Creator',
      'Followers',
      'Followers',
      'Score',
      'Decision',
      'Your notes',
      'Your notes',
    ]);
    expect(report.cells.slice(headerAt + 1, headerAt + 3)).toEqual([
      ['b', 'name of b', null, 2000, 62, null, null, 'second'],
      ['a', 'name of a', 'mine', 1000, 61, null, null, null],
    ]);
  });

  test('text above the header stays: beside ours where there is room, else in rows of its own', () => {
    const tab = standing(['a'], (cells) => [
      ['For Ms Li', '', ''],
      ...cells.map((row, at) => (at === 0 ? [...row.slice(0, 3), 'draft 2', ...row.slice(4)] : row)),
    ]);
    const { report, skeleton } = rerun(['a', 'b'], tab);
    expect(report.cells.slice(0, 2).map((row) => row.slice(0, 4))).toEqual([
      ['For Ms Li', null, null, null],
      ['A list', null, null, 'draft 2'],
    ]);
    expect(report.userColumns?.headerRow).toBe(headerAt + 1);
    expect(report.frozenRows).toBe(headerAt + 2);
    const again = standingTab(cellsOf(report), { written: skeleton });
    expect(rerun(['a', 'b'], again).report).toEqual(report);
  });

  test('a sum below the list goes on summing the list up', () => {
    const tab = standing(['a', 'b'], (cells) => {
      const blank = cells[headerAt]?.map(() => '') ?? [];
      const sum = ['Total', '', '=SUM(C5:C6)', '', '', '', ''];
      return [...cells.slice(0, headerAt + 3), blank, sum, ...cells.slice(headerAt + 3)];
    });
    const { report } = rerun(['c', 'a', 'b'], tab);
    expect(report.cells[headerAt + 5]).toEqual(['Total', null, { formula: '=SUM(C5:C7)' }, null, null, null]);
  });

  test('a formula in an added column follows its creator, and stays a formula where it is an error', () => {
    const tab = standing(['a', 'b'], (cells) =>
      cells.map((row, at) =>
        [
          'x',
          ...row,
          at === headerAt
            ? 'Per 100'
            : at > headerAt && at < headerAt + 3
              ? `=D${at + 1}*100/$D$6+Rates!D4`
              : '',
        ].slice(1),
      ),
    );
    const { report } = rerun(['b', 'a', 'c'], tab);
    expect(report.cells.slice(headerAt + 1, headerAt + 4).map((row) => row[6])).toEqual([
      { formula: '=D5*100/$D$5+Rates!D4' },
      { formula: '=D6*100/$D$5+Rates!D4' },
      null,
    ]);
  });

  test('a renamed id and a renamed computed column are recognised, and keep their new titles', () => {
    const tab = standing(['a', 'b'], (cells) =>
      cells.map((row, at) =>
        at === headerAt ? ['Who', 'Creator', 'Fans', 'Score', 'Decision', 'For Li'] : row,
      ),
    );
    const first = rerun(['b'], tab);
    expect(first.report.cells[headerAt]).toEqual(['Who', 'Creator', 'Fans', 'Score', 'Decision', 'For Li']);
    expect(rowOf(first, 'b')).toEqual(['b', 'name of b', 2000, 62, null, null]);
    expect(rerun(['b'], afterWriting(first)).report).toEqual(first.report);
  });

  test('a column put in place of a computed one that was deleted is the person’s', () => {
    const tab = standing(['a'], (cells) =>
      cells.map((row, at) =>
        row.map((cell, column) =>
          column !== 3 ? cell : at === headerAt ? 'Courier' : at > headerAt ? 'SF' : '',
        ),
      ),
    );
    expect(rerun(['a'], tab).report.cells[headerAt]).toContain('Courier');
    expect(rowOf(rerun(['a'], tab), 'a')).toContain('SF');
  });

  test('an apostrophe that the sheet has kept makes no other creator of one, and does not grow', () => {
    const tab = standing(['=a'], (cells) =>
      cells.map((row) =>
        row
          .map((cell) => (cell === '=a' ? "'=a" : cell))
          .map((cell, at) => (at === 5 && row[0] === '=a' ? "'=later" : cell)),
      ),
    );
    const { report } = rerun(['=a'], { ...tab, formulas: tab.formulas.map((row) => row.map(() => '')) });
    expect(report.cells[headerAt + 1]).toEqual(['=a', 'name of =a', 1000, 61, null, '=later']);
  });

  test('notes, colours and formats follow their cells; a currency that a whole column has is the column’s', () => {
    const tab = standing(
      ['a', 'b'],
      (cells) => cells,
      ({ cells, looks }) => {
        const set = <Value>(grid: readonly (readonly Value[])[], row: number, column: number, value: Value) =>
          grid.map((line, at) => line.map((one, place) => (at === row && place === column ? value : one)));
        return {
          notes: set(looks.notes, headerAt + 2, 1, 'met her in May'),
          backgrounds: set(looks.backgrounds, headerAt + 2, 1, '#ffff00'),
          formats: cells.map((line, at) =>
            line.map((_, place) => (place === 2 && at > headerAt && at < headerAt + 3 ? '€#,##0' : '@')),
          ),
        };
      },
    );
    const { looks } = rerun(['b', 'a', 'c'], tab);
    const place = (look: PlacedLook) => ({ ...look, row: look.row - headerAt - 1 });
    expect(looks.map(place)).toEqual(
      expect.arrayContaining([
        { row: 0, column: 1, note: 'met her in May', background: '#ffff00' },
        { row: 0, column: 2, format: '€#,##0' },
        { row: 1, column: 2, format: '€#,##0' },
        { row: 2, column: 2, format: '€#,##0' },
      ]),
    );
    expect(looks).toHaveLength(4);
  });

  test('a creator who left the list is listed below where a note alone was written', () => {
    const tab = standing(
      ['a', 'b'],
      (cells) => cells,
      ({ looks }) => ({
        notes: looks.notes.map((line, at) =>
          line.map((_, place) => (at === headerAt + 1 && place === 1 ? 'call again in May' : '')),
        ),
      }),
    );
    const { report, looks } = rerun(['b'], tab);
    const row = report.cells.length - 1;
    expect(report.cells[row]?.slice(0, 2)).toEqual(['a', 'name of a']);
    expect(looks).toEqual([{ row, column: 1, note: 'call again in May' }]);
  });

  test('a column of the person’s in the place of one of ours is theirs, also under our title', () => {
    const tab = standing(['a', 'b'], (cells) =>
      cells.map((row, at) =>
        row.map((cell, column) =>
          column !== 3 || at <= headerAt ? cell : at < headerAt + 3 ? `mine ${at}` : cell,
        ),
      ),
    );
    const { report } = rerun(['a', 'b'], tab);
    expect(rowOf({ report } as MergedReport, 'a')).toEqual(
      expect.arrayContaining([61, `mine ${headerAt + 1}`]),
    );
  });

  test('a column of ours that was deleted comes back, and no table of ours passes for the person’s', () => {
    const tab = standing(['a', 'b'], (cells) => cells.map((row) => row.filter((_, column) => column !== 1)));
    const result = rerun(['a', 'b', 'c'], tab);
    expect([result.kept, result.report]).toEqual([0, listReport(['a', 'b', 'c'])]);
  });

  test('what stands beside a line of our figures stays beside it when they change', () => {
    const tab = standing(['a'], (cells) =>
      cells.map((row) => (row[0] === 'KOC' ? [...row.slice(0, 3), 'too little', ...row.slice(4)] : row)),
    );
    const { report } = rerun(['a', 'b', 'c'], tab);
    expect(rowOf({ report } as MergedReport, 'KOC')?.slice(0, 4)).toEqual(['KOC', 300, null, 'too little']);
  });

  test('where the header row was deleted nothing is written', () => {
    const without = standing(['a', 'b'], (cells) => cells.filter((_, at) => at !== headerAt));
    expect(mergeStanding(listReport(['a', 'b']), without)).toBeNull();
  });

  test('a value that a person chose wins over our default; one that they left follows a new default', () => {
    const first = mergeNothing(settingsReport(settingsFrom([])));
    const cells = cellsOf(first.report).map((row) =>
      row[0] === 'evidence.prior' ? [row[0], 30, ...row.slice(2)] : row,
    );
    const tab = standingTab(cells, { written: first.skeleton });
    const result = mergeStanding(settingsReport(settingsFrom([['language', 'zh']])), tab);
    const settingOf = (key: string) => result?.report.cells.find((row) => row[0] === key)?.[1];
    expect([settingOf('evidence.prior'), settingOf('language'), result?.kept]).toEqual([30, 'zh', 1]);
    expect(result?.report.cells.filter((row) => row[0] === 'evidence.prior')).toHaveLength(1);
  });

  const own = fc.stringMatching(/^[a-z]{3,6}$/);
  const changes = fc.record({
    written: fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 }),
    next: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
    cells: fc.array(fc.tuple(fc.constantFrom('Decision', 'Your notes', 'added'), fc.nat(4), own), {
      maxLength: 8,
    }),
    added: fc.option(
      fc.tuple(
        fc.nat(6),
        fc.constantFrom('Courier', 'Score', 'Followers', 'Your notes', 'Decision', 'ID', 'Creator'),
      ),
      { nil: null },
    ),
    above: fc.array(fc.tuple(fc.nat(3), fc.nat(6), own), { maxLength: 3 }),
    top: fc.array(own, { maxLength: 2 }),
    below: fc.array(fc.tuple(fc.nat(2), fc.nat(6), own), { maxLength: 3 }),
    renamed: fc.option(
      fc.tuple(fc.constantFrom('ID', 'Creator', 'Followers', 'Score', 'Decision', 'Your notes'), own),
      { nil: null },
    ),
  });

  test('whatever a person adds is there after a rerun, and a second rerun changes nothing', () => {
    fc.assert(
      fc.property(changes, ({ written: ids, next, cells: marks, added, above, top, below, renamed }) => {
        const words: string[] = [];
        const mine = (word: string) => {
          words.push(`my ${word}${words.length}`);
          return words[words.length - 1] as string;
        };
        const tab = standing(ids, (cells) => {
          const wide = cells.map((row, at) => {
            if (added === null) return [...row];
            const [place, title] = added;
            return [...row.slice(0, place), at === headerAt ? title : '', ...row.slice(place)];
          });
          const header = wide[headerAt] as Cell[];
          const at = (title: string) => (title === 'added' ? (added?.[0] ?? -1) : header.lastIndexOf(title));
          for (const [title, row, word] of marks) {
            const line = wide[headerAt + 1 + (row % ids.length)] as Cell[];
            if (at(title) !== -1 && (title !== 'added' || added !== null)) {
              words.splice(0, words.length, ...words.filter((each) => each !== line[at(title)]));
              line[at(title)] = mine(word);
            }
          }
          if (renamed !== null) {
            const ours = header.findIndex((title, place) => title === renamed[0] && place !== added?.[0]);
            header[ours] = renamed[1];
          }
          for (const [row, column, word] of above) {
            const line = wide[row % headerAt] as Cell[];
            if (line[column] === '') line[column] = mine(word);
          }
          const blank = header.map((): Cell => '');
          const end = headerAt + 1 + ids.length;
          const tail = below.flatMap(([gap, column, word]): Cell[][] => [
            ...Array.from({ length: gap }, () => blank),
            blank.map((cell, place) => (place === column % blank.length ? mine(word) : cell)),
          ]);
          const lead = top.map((word) => [mine(word), ...blank.slice(1)]);
          return [...lead, ...wide.slice(0, end), ...tail, ...wide.slice(end)];
        });
        const first = rerun(next, tab);
        const there = first.report.cells.flat();
        for (const word of words) expect(there).toContain(word);
        const second = rerun(next, afterWriting(first));
        expect(second.report).toEqual(first.report);
      }),
      { numRuns: 300 },
    );
  });
});
