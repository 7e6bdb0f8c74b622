import fc from 'fast-check';
import { mergeNothing, mergeStanding } from '../../../../src/core/reports/standing/merge-standing';
import type { StandingTab } from '../../../../src/core/reports/standing/standing-tab';
import type { Cell } from '../../../../src/core/table';
import { at, type RecordRow, recordHeader, recordReport } from '../../../support/reports/record-report';
import { afterWriting, cellsOf, mergedWith, standingTab } from '../../../support/reports/standing';

const plan: readonly RecordRow[] = [
  { code: 'M01', creator: 'mia', status: 'To confirm' },
  { code: 'K01', creator: 'ann', status: 'Asked' },
  { code: 'K02', creator: 'ben', status: 'To confirm' },
  { code: 'K03', status: 'To confirm' },
];

/** The plan as it was written, with what a person did to its rows, headers first. */
function standing(change: (rows: Cell[][]) => Cell[][], of: readonly RecordRow[] = plan): StandingTab {
  const first = mergeNothing(recordReport(of));
  const cells = cellsOf(first.report);
  return standingTab([...cells.slice(0, recordHeader), ...change(cells.slice(recordHeader))], {
    written: first.skeleton,
  });
}

/** The rows of the record with their code, status and day moved to. */
const told = (tab: StandingTab, next = plan, ...more: Parameters<typeof recordReport>[1][]) =>
  bodyOf(tab, next, ...more).map((row) => [row[at.code], row[at.status], row[at.moved]]);

const bodyOf = (tab: StandingTab, next = plan, ...more: Parameters<typeof recordReport>[1][]) =>
  mergedWith(recordReport(next, ...more), tab).report.cells.slice(recordHeader + 1);

/** The same row with other cells, by column. */
const written = (row: readonly Cell[], cells: Readonly<Record<number, Cell>>) =>
  row.map((cell, column) => cells[column] ?? cell);

test('a mistyped and a cleared code are known by the second key, and put back', () => {
  const tab = standing(([header = [], m = [], k1 = [], ...rest]) => [
    header,
    written(m, { [at.code]: '', [at.moved]: 'Monday' }),
    written(k1, { [at.code]: 'K1x', [at.status]: 'Accepted' }),
    ...rest,
  ]);
  expect(told(tab)).toEqual([
    ['M01', 'To confirm', 'Monday'],
    ['K01', 'Accepted', null],
    ['K02', 'To confirm', null],
    ['K03', 'To confirm', null],
  ]);
});

test('codes that are all cleared or mistyped are put back where they stood', () => {
  const tab = standing(([header = [], ...rows]) => [
    header,
    ...rows.map((row, line) => written(row, { [at.code]: line === 1 ? 'K9x' : '' })),
  ]);
  expect(told(tab).map(([code]) => code)).toEqual(['M01', 'K01', 'K02', 'K03']);
  expect(mergedWith(recordReport(plan), tab).report.cells[recordHeader]?.slice(0, 2)).toEqual([
    'Code',
    'Name',
  ]);
});

test('a row of which both are lost is known by its creator, where the creator has one row', () => {
  const tab = standing((rows) =>
    rows.map((row) =>
      row[at.code] === 'K02' ? written(row, { [at.code]: '', [at.key]: '', [at.moved]: 'Friday' }) : row,
    ),
  );
  expect(told(tab)).toContainEqual(['K02', 'To confirm', 'Friday']);
});

test('codes that were filled down over others name nobody else', () => {
  const tab = standing(
    ([header = [], ...rows]) => [
      header,
      ...rows.map((row, line) =>
        line === 7 ? written(row, { [at.code]: 'K01', [at.status]: 'Draft' }) : row,
      ),
    ],
    many(12),
  );
  const rows = bodyOf(tab, many(12));
  expect(rows.filter((row) => row[at.status] === 'Draft').map((row) => row[at.code])).toEqual(['K08']);
  expect(rows).toHaveLength(12);
});

test('a row that the person deleted is written again, as the record has it', () => {
  const tab = standing((rows) => rows.filter((row) => row[at.code] !== 'K01'));
  expect(told(tab)).toContainEqual(['K01', 'Asked', null]);
});

test('of a copied row the first keeps the code; the copy stays below the list, whole', () => {
  const tab = standing((rows) =>
    rows.flatMap((row) =>
      row[at.code] === 'K01'
        ? [row, written(row, { [at.name]: 'second note', [at.status]: 'Draft' })]
        : [row],
    ),
  );
  const rows = bodyOf(tab);
  expect(rows.slice(0, 4).map((row) => row[at.status])).toEqual([
    'To confirm',
    'Asked',
    'To confirm',
    'To confirm',
  ]);
  expect(rows[4]?.slice(0, 7)).toEqual(['K01', 'second note', null, 'Draft', null, 'ann', 'K01']);
  const again = mergedWith(recordReport(plan), afterWriting(mergedWith(recordReport(plan), tab)));
  expect(again.report.cells.slice(recordHeader + 1)).toEqual(rows);
});

test('a row that the person typed stays below the list', () => {
  const tab = standing(([header = [], first = [], ...rest]) => [
    header,
    first,
    written(
      first.map(() => ''),
      { [at.name]: 'somebody new', [at.status]: 'Asked' },
    ),
    ...rest,
  ]);
  expect(bodyOf(tab)[4]?.slice(0, 4)).toEqual([null, 'somebody new', null, 'Asked']);
});

test('a row that has left the record goes with what was proposed, and is listed with what the person wrote', () => {
  const noted = standing((rows) =>
    rows.map((row) => (row[at.code] === 'K02' ? written(row, { [at.moved]: 'Friday' }) : row)),
  );
  const left = plan.filter(({ code }) => code === 'M01' || code === 'K01');
  const rows = bodyOf(noted, left);
  expect(rows).toHaveLength(5);
  expect(rows[4]?.slice(0, 5)).toEqual(['K02', 'name of ben', null, null, 'Friday']);
});

test('what the record says fills the person’s columns only where they are blank', () => {
  const tab = standing((rows) =>
    rows.map((row) => (row[at.code] === 'K01' ? written(row, { [at.moved]: '=TODAY()' }) : row)),
  );
  const next = plan.map((row) => ({ ...row, status: 'Draft', moved: 'Sunday' }));
  expect(told(tab, next)).toEqual([
    ['M01', 'Draft', 'Sunday'],
    ['K01', 'Asked', { formula: '=TODAY()' }],
    ['K02', 'Draft', 'Sunday'],
    ['K03', 'Draft', 'Sunday'],
  ]);
});

test('a cell that the report changes is changed where it still holds what was read, and else left alone', () => {
  const next = plan.map((row) => ({ ...row, moved: 'Sunday' }));
  const changed = [1, 2].map((line) => ({ row: line, column: at.moved, before: 'Friday' }));
  const tab = standing((rows) =>
    rows.map((row) =>
      row[at.code] === 'K01'
        ? written(row, { [at.moved]: 'Friday' })
        : row[at.code] === 'K02'
          ? written(row, { [at.moved]: 'Saturday' })
          : row,
    ),
  );
  expect(told(tab, next, changed).map(([, , moved]) => moved)).toEqual([
    'Sunday',
    'Sunday',
    'Saturday',
    'Sunday',
  ]);
});

test('a column of ours that was deleted comes back, that of the codes too', () => {
  const without = (column: number) =>
    standing((rows) => rows).cells.map((row) => row.filter((_, each) => each !== column));
  for (const column of [at.code, at.key, at.creator]) {
    const cut = standingTab(without(column), { written: standing((rows) => rows).written });
    expect(bodyOf(cut)).toEqual(mergeNothing(recordReport(plan)).report.cells.slice(recordHeader + 1));
  }
});

test('a column that was sorted without the others tells nothing: nothing is written', () => {
  const tab = standing(([header = [], ...rows]) => {
    const codes = rows.map((row) => row[at.code] ?? '').reverse();
    return [header, ...rows.map((row, line) => written(row, { [at.code]: codes[line] ?? '' }))];
  });
  expect(mergeStanding(recordReport(plan), tab)).toBe('sorted apart');
});

test('the plan of an earlier version, whose rows were known by creator, hands over what the person wrote', () => {
  const cells: Cell[][] = [
    ['A plan', '', ''],
    ['4 notes', '', ''],
    ['Creator id', 'Name', 'Status'],
    ['mia', 'name of mia', 'Asked'],
    ['gone', 'name of gone', 'Draft'],
  ];
  const skeleton = {
    ...mergeNothing(recordReport(plan)).skeleton,
    columns: [
      { key: 'id', title: 'Creator id', id: true as const },
      { key: 'name', title: 'Name' },
      { key: 'status', title: 'Status', own: true as const },
    ],
    filled: 1,
  };
  const rows = bodyOf(standingTab(cells, { written: skeleton }));
  expect(rows[0]?.[at.status]).toBe('Asked');
  expect(rows.at(-1)?.slice(0, 4)).toEqual(['gone', 'name of gone', null, 'Draft']);
});

test('the header’s days stay days, and go with their weeks', () => {
  const tab = standing((rows) => rows.map((row, line) => [...row, line === 0 ? 'Courier' : 'SF']));
  const { report } = mergedWith(recordReport(plan), tab);
  expect(report.cells[recordHeader]?.slice(at.week)).toEqual([{ date: '2026-11-30' }, 'Courier']);
  const shorter = recordReport(plan);
  const merged = mergedWith(
    {
      ...shorter,
      colourRules: [],
      columns: shorter.columns.slice(0, at.week),
      cells: shorter.cells.map((row) => row.slice(0, at.week)),
      blocks: shorter.blocks.map((block) => ({ ...block, columns: Math.min(block.columns, at.week) })),
    },
    tab,
  );
  expect(merged.report.cells[recordHeader]?.slice(at.week)).toEqual(['Courier']);
});

test('a colour rule speaks of the columns and rows where they are now', () => {
  const tab = standing((rows) =>
    rows.map((row, line) => [row[0] ?? '', line === 0 ? 'Courier' : 'SF', ...row.slice(1)]),
  );
  const lead = { ...tab, ...standingTab([['For Ms Li'], ...tab.cells], { written: tab.written }) };
  const [rule] = mergedWith(recordReport(plan), lead).report.colourRules;
  expect(rule).toMatchObject({
    row: recordHeader + 2,
    column: at.week + 1,
    when: { formula: '=AND(ISNUMBER($D5),I$4<=$D5,I$4+6>=$D5)' },
  });
});

const cell = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.stringMatching(/^[a-z]{3,6}$/));
const hand = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 6 }),
  own: fc.array(fc.tuple(cell, cell, cell), { minLength: 12, maxLength: 12 }),
  code: fc.array(fc.constantFrom('kept', 'kept', 'kept', 'cleared', 'mistyped'), {
    minLength: 12,
    maxLength: 12,
  }),
  copies: fc.array(fc.nat(11), { maxLength: 3 }),
});

test('whatever a person sorts, deletes, copies, clears and writes, every cell stays with its note, and a rerun changes nothing', () => {
  const record = many(12);
  fc.assert(
    fc.property(hand, ({ order, own, code, copies }) => {
      const tab = standing(([header = [], ...rows]) => {
        const touched = rows.map((row, line) => [
          ...written(row, {
            [at.code]: { kept: row[at.code] ?? '', cleared: '', mistyped: 'K9x' }[code[line] ?? 'kept'],
            [at.status]: own[line]?.[0] ?? '',
            [at.moved]: own[line]?.[1] ?? '',
          }),
          own[line]?.[2] ?? '',
        ]);
        const left = order.map((line) => touched[line] as Cell[]);
        return [
          [...header, 'Courier'],
          ...left,
          ...copies.flatMap((line) => (order.includes(line) ? [touched[line] as Cell[]] : [])),
        ];
      }, record);
      const next = order.map((line) => record[line] as RecordRow);
      const full = [...next, ...record.filter((row) => !next.includes(row))];
      const first = mergedWith(recordReport(full), tab);
      const rows = first.report.cells.slice(recordHeader + 1);
      next.forEach(({ code: expected }, line) => {
        const [status, moved, courier] = own[order[line] ?? 0] ?? ['', '', ''];
        expect(rows[line]?.[at.code]).toBe(expected);
        expect(rows[line]?.[at.moved]).toBe(moved === '' ? null : moved);
        expect(rows[line]?.[at.status]).toBe(status === '' ? 'To confirm' : status);
        expect(rows[line]?.[at.week + 1]).toBe(courier === '' ? null : courier);
      });
      expect(mergedWith(recordReport(full), afterWriting(first)).report).toEqual(first.report);
    }),
    { numRuns: 60 },
  );
});

function many(count: number): RecordRow[] {
  return Array.from({ length: count }, (_, line) => ({
    code: `K${String(line + 1).padStart(2, '0')}`,
    creator: `creator ${line}`,
    status: 'To confirm',
  }));
}
