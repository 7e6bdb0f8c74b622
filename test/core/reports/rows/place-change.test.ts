import fc from 'fast-check';
import { type PlacedChange, placeChange } from '../../../../src/core/reports/rows/place-change';
import type { ChangedRow, RowsChange } from '../../../../src/core/reports/rows/rows-change';
import type { TabNow } from '../../../../src/core/reports/rows/tab-now';
import type { Cell } from '../../../../src/core/table';

const keys = ['code', 'day', 'status', 'who', 'cost', 'key'] as const;
const change = (rows: readonly ChangedRow[]): RowsChange => ({
  campaign: '',
  columns: keys.map((key) => ({
    key,
    format: key === 'day' ? 'date' : key === 'cost' ? 'cents' : 'general',
  })),
  names: [0, 5],
  rows,
  log: {} as RowsChange['log'],
});

/** A tab with its header in row 1; formulas begin with `=`. */
function tab(rows: readonly (readonly Cell[])[], columns: readonly string[] = keys): TabNow {
  const cells = [columns.map((key) => key), ...rows];
  return {
    cells,
    fixed: cells.map((row) => row.map((cell) => (/^=/.test(String(cell)) ? String(cell) : ''))),
    places: { headerRow: 0, columns },
  };
}

const row = (code: string, day: Cell, status: Cell, who: Cell, cost: Cell): Cell[] => [
  code,
  day,
  status,
  who,
  cost,
  code,
];
/** Who is only read; what it costs is worked out. */
function changeOf(before: Cell[], after: Cell[]): ChangedRow {
  const [code] = before;
  return {
    code: String(code),
    before: before.map((cell, at) => (at === 4 ? null : cell)),
    after: after.map((cell, at) => (at === 3 && cell === before[at] && cell !== '' ? null : cell)),
  };
}
const placed = (rows: readonly ChangedRow[], now: TabNow): PlacedChange => {
  const found = placeChange(change(rows), now);
  if ('kind' in found) throw new Error(found.kind);
  return found;
};

const k1 = row('K01', '', 'Asked', '', 100);
const k2 = row('K02', '', 'Asked', '', 100);
const later = (one: Cell[]) => row(String(one[0]), { date: '2026-11-09' }, 'Asked', one[3] ?? '', 200);

test('neighbouring rows are written in one, with what stands between their changed cells', () => {
  const { blocks } = placed([changeOf(k1, later(k1)), changeOf(k2, later(k2))], tab([k1, k2]));
  expect(blocks).toEqual([
    {
      row: 1,
      column: 1,
      cells: [
        [{ date: '2026-11-09' }, 'Asked', '', 200],
        [{ date: '2026-11-09' }, 'Asked', '', 200],
      ],
    },
  ]);
});

test('what a person wrote between changed cells is never written again', () => {
  const li = row('K01', '', 'Asked', 'Li', 100);
  const { blocks } = placed([changeOf(li, later(li))], tab([li]));
  expect(blocks.map(({ column, cells }) => [column, cells[0]?.length])).toEqual([
    [1, 1],
    [4, 1],
  ]);
});

test('nor a cell into which a formula may spill', () => {
  const before = row('K01', '', 'Asked', '', 100);
  const other = row('K02', '', '={"Asked"}', '', 100);
  const { blocks } = placed([changeOf(before, later(before))], tab([before, other]));
  expect(blocks).toHaveLength(2);
});

test('a row that holds already what it is to hold is left alone', () => {
  expect(placed([changeOf(k1, later(k1))], tab([later(k1), k2])).blocks).toEqual([]);
});

test('of two rows that are alike the first is meant', () => {
  const { blocks } = placed([changeOf(k1, later(k1))], tab([k2, k1, k1]));
  expect(blocks.map((block) => block.row)).toEqual([2]);
});

test('a day that comes into a cell with a text gets its format first', () => {
  const before = row('K01', 'soon', 'Asked', '', 100);
  expect(placed([changeOf(before, later(before))], tab([before])).formats).toEqual([
    { row: 1, column: 1, pattern: 'yyyy-mm-dd' },
  ]);
});

test('a row of which another stands by the same code is not added; one that stands is added once', () => {
  const added: ChangedRow = { code: 'K03', before: null, after: row('K03', '', 'Asked', '', 50) };
  expect(placed([added], tab([k1, ['', '', '', '', 'a sum', '']]))).toMatchObject({
    added: [row('K03', '', 'Asked', '', 50)],
    addedBelow: 1,
    isInside: true,
  });
  expect(placed([added], tab([k1, [...added.after] as Cell[]]))).toMatchObject({ added: [], blocks: [] });
  expect(placeChange(change([added]), tab([row('K03', '', 'Declined', '', 50)]))).toEqual({
    kind: 'changed since',
    codes: ['K03'],
  });
});

test('a row that leaves is blanked once; where it holds something else nothing is', () => {
  const gone: ChangedRow = { ...changeOf(k1, k1), after: keys.map(() => '') };
  expect(placed([gone], tab([k1, k2])).blocks).toEqual([
    { row: 1, column: 0, cells: [['', '', '', '', '', '']] },
  ]);
  expect(placed([gone], tab([['', '', '', '', '', ''], k2])).blocks).toEqual([]);
  expect(placeChange(change([gone]), tab([row('K01', '', 'Accepted', '', 100)]))).toMatchObject({
    codes: ['K01'],
  });
});

test('whatever the order of rows and columns, just the cells that change become others', () => {
  const cell = fc.constantFrom<Cell>('', 'Li', 7, { date: '2026-09-01' }, '=A1', true, '1/2');
  const line = fc.tuple(cell, cell, cell, cell);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(line, line, fc.boolean()), { minLength: 1, maxLength: 8 }),
      fc.shuffledSubarray([...keys, '', ''], { minLength: 8 }),
      fc.infiniteStream(cell),
      (lines, columns, own) => {
        const all = lines.map(([was, is, isNamed], at) => {
          const code = `K${at}`;
          const [before, after] = [row(code, ...was), row(code, ...is)].map((one) =>
            one.map((value, column) => (column === 0 || column === 5 ? code : value)),
          ) as [Cell[], Cell[]];
          const asWanted = after.map((value) => (/^=/.test(String(value)) ? 'x' : value));
          return { before, isNamed, one: changeOf(before, asWanted) };
        });
        const stands = all.map(({ before }) =>
          columns.map((key) =>
            key === '' ? (own.next().value as Cell) : (before[keys.indexOf(key as 'code')] ?? ''),
          ),
        );
        const now = tab(stands, columns);
        const found = placeChange(change(all.filter(({ isNamed }) => isNamed).map(({ one }) => one)), now);
        if ('kind' in found) {
          expect(found.kind).toBe('in the way');
          return;
        }
        const then = now.cells.map((cells) => [...cells]);
        for (const { row: first, column, cells } of found.blocks)
          cells.forEach((values, down) => {
            values.forEach((value, right) => {
              expect(now.fixed[first + down]?.[column + right]).toBe('');
              (then[first + down] as Cell[])[column + right] = value;
            });
          });
        all.forEach(({ isNamed, one }, at) => {
          columns.forEach((key, column) => {
            const place = keys.indexOf(key as 'code');
            const wanted = isNamed && place !== -1 && !now.fixed[at + 1]?.[column] ? one.after[place] : null;
            expect(then[at + 1]?.[column]).toEqual(wanted ?? stands[at]?.[column]);
          });
        });
      },
    ),
  );
});
