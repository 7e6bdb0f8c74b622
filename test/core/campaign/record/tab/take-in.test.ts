import { commit, recordFrom } from '../../../../../src/core/campaign/record/log';
import type { PlanRow } from '../../../../../src/core/campaign/record/plan-row';
import { readPlanTab } from '../../../../../src/core/campaign/record/tab/read-plan-tab';
import { reconcile } from '../../../../../src/core/campaign/record/tab/reconcile';
import { takeIn } from '../../../../../src/core/campaign/record/tab/take-in';
import { defaultSettings } from '../../../../../src/core/settings';
import type { Cell, Table } from '../../../../../src/core/table';
import { madeBrief, madeCost, madeRun } from '../../../../support/campaign/made-campaign';
import { madeColumns, madeTab, typedInto } from '../../../../support/campaign/made-tab';

const { record } = madeRun();
const terms = { brief: madeBrief, settings: defaultSettings, cost: madeCost, settled: record.settled };
const tab = madeTab(record.rows, terms);
const at = (field: string) => madeColumns.findIndex((column) => column.field === field);

/** What a run makes of a tab as it stands. */
function opened(table: Table, known = recordFrom(record.log)) {
  const read = readPlanTab(table, madeColumns, known.settled.start, 'en');
  if (read === null) throw new Error('no header');
  const found = reconcile(read, known, 'en');
  const typed = {
    record: known,
    tab: read,
    found,
    columns: madeColumns,
    today: '2026-09-08',
    by: '',
    language: 'en',
  } as const;
  const taken = takeIn(typed);
  const row = (code: string) => taken.record.rows.find((one) => one.code === code);
  return { ...taken, read, found, row, known };
}

const typed = (changes: Parameters<typeof typedInto>[1]) => opened(typedInto(tab, changes));
const withRows = (change: (rows: Cell[][]) => readonly (readonly Cell[])[]) =>
  opened({
    ...tab,
    rows: [...tab.rows.slice(0, 3), ...change(tab.rows.slice(3).map((cells) => [...cells]))],
  });
const set = (cells: readonly Cell[] | undefined, field: string, value: Cell) =>
  (cells ?? []).map((cell, index) => (index === at(field) ? value : cell));

/** The campaign with one more creator in reserve, and its tab. */
function withReserve(tier: 'koc' | 'mid') {
  const code = tier === 'koc' ? 'K90' : 'M90';
  const id = 'id-stand-by';
  const reserve: PlanRow = { code, tier, id, name: 'stand-by', status: 'reserve', price: 30_000 };
  const with1 = commit(record, { act: 'plan', day: '2026-08-31', by: '', added: [reserve] });
  return { record: with1, table: madeTab(with1.rows, terms), id };
}

describe('rows are known whatever happens to the tab', () => {
  test('opened as it was written, it is the same record', () => {
    const { record: same, known, said, found } = opened(tab);
    expect(same).toBe(known);
    expect([said, found.questions, found.foreign]).toEqual([[], [], []]);
  });

  test('sorted by the person, rows stand as sorted and nothing is logged', () => {
    const { record: next, found, known } = withRows((rows) => rows.reverse());
    expect(next.rows.map(({ code }) => code)).toEqual(record.rows.map(({ code }) => code).reverse());
    expect([next.log, found.questions]).toEqual([known.log, []]);
  });

  test.each(['M30', 'M04', '', 'abc', 'Ｍ００３'])('a code that was mistyped as %j is mended', (wrote) => {
    const { row, found, record: next } = typed({ M03: { code: wrote } });
    expect([found.questions, next.rows.length]).toEqual([[], record.rows.length]);
    expect(row('M03')?.name).toBe(record.rows.find(({ code }) => code === 'M03')?.name);
  });

  test('codes that were dragged down are mended by their keys', () => {
    const { found } = typed({ K08: { code: 'K02' }, K09: { code: 'K03' } });
    expect([found.questions, found.said]).toEqual([
      [],
      ['Mended 2 codes that were mistyped or cleared: K08, K09.'],
    ]);
  });

  test('where code and key are both gone a creator’s id tells the row', () => {
    const { row, found } = typed({ M03: { code: '', key: '' } });
    expect([found.questions, row('M03')?.id]).toEqual([
      [],
      record.rows.find(({ code }) => code === 'M03')?.id,
    ]);
  });

  test('of a copy the first keeps the code, and the copy is asked about', () => {
    const { found, record: next } = withRows((rows) => [...rows, rows[3] ?? []]);
    expect(found.questions).toMatchObject([{ kind: 'copy', code: record.rows[3]?.code }]);
    expect([found.foreign.length, next.rows.length]).toEqual([1, record.rows.length]);
  });

  test('a deleted row is put back below the others and asked about', () => {
    const { found, record: next } = withRows((rows) => rows.filter((cells) => cells[at('code')] !== 'M03'));
    expect(found.questions).toMatchObject([{ kind: 'deleted', code: 'M03' }]);
    expect(next.rows[next.rows.length - 1]).toEqual(record.rows.find(({ code }) => code === 'M03'));
    expect(next.rows).toHaveLength(record.rows.length);
  });

  test('a row typed by hand is asked about', () => {
    const friend = madeColumns.map(({ field }) => (field === 'name' ? 'a friend' : ''));
    const { found } = withRows((rows) => [...rows, friend]);
    expect(found.questions.map(({ says }) => says)).toEqual([
      'a friend stands in Plan without a code, below the list. Shall it be added to the plan?',
    ]);
  });

  test('of columns that were sorted apart nothing is taken in', () => {
    const codes = tab.rows.slice(3).map((cells) => cells[at('code')] ?? '');
    const torn = withRows((rows) =>
      rows.map((cells, index) => set(set(cells, 'code', codes[codes.length - 1 - index] ?? ''), 'agreed', 1)),
    );
    expect([torn.found.isApart, torn.record]).toEqual([true, torn.known]);
    expect(torn.found.said[0]).toContain('sorted apart');
    const ids = tab.rows.slice(3).map((cells) => cells[at('id')] ?? '');
    expect(
      withRows((rows) => rows.map((cells, index) => set(cells, 'id', ids[ids.length - 1 - index] ?? '')))
        .found.isApart,
    ).toBe(true);
  });
});

describe('what was typed', () => {
  test('into a person’s column is taken, as one act of the log', () => {
    const {
      row,
      record: next,
      known,
    } = typed({
      M01: { agreed: '9,500 含视频', status: '在谈', remarks: 'CANARY' },
      M02: { 'on.received': '9月20日' },
    });
    expect(row('M01')).toMatchObject({ agreed: 950_000, status: '在谈', remarks: 'CANARY' });
    expect(row('M02')).toMatchObject({ 'on.received': '2026-09-20' });
    const lines = next.log.slice(known.log.length);
    expect(lines.map(({ act, code, number }) => [act, code, number])).toEqual([
      ['typed', 'M01', 2],
      ['typed', 'M02', 2],
    ]);
    expect(JSON.stringify(next.log)).not.toContain('CANARY');
  });

  test('over the planned day becomes the day that it is moved to', () => {
    const was = record.rows.find(({ code }) => code === 'M03')?.plannedDay;
    const { row, said } = typed({ M03: { plannedDay: { date: '2026-10-20' } } });
    expect([row('M03')?.plannedDay, row('M03')?.movedTo]).toEqual([was, '2026-10-20']);
    expect(said.join()).toContain('now Moved to for M03');
    expect(typed({ M03: { plannedDay: '' } }).row('M03')?.plannedDay).toBe(was);
  });

  test('over what a row is, is put back and said', () => {
    const { row, said, record: next, known } = typed({ M03: { id: 'other', tier: 'The head', lot: 'B' } });
    expect(next.log).toEqual(known.log);
    expect(row('M03')).toEqual(record.rows.find(({ code }) => code === 'M03'));
    expect(said.map((sentence) => sentence.slice(0, 8))).toEqual(['The id s', 'The tier', 'The lot ']);
  });

  test('into our other columns is taken', () => {
    expect(typed({ M03: { keyword: 'mine', price: 5 } }).row('M03')).toMatchObject({
      keyword: 'mine',
      price: 500,
    });
  });

  test('as a creator’s id names an open place, unless the creator is in the plan', () => {
    expect(typed({ K07: { id: 'new', name: 'by hand' } }).row('K07')).toMatchObject({
      id: 'new',
      name: 'by hand',
    });
    const { row, said } = typed({ K07: { id: 'id-mid-1' }, K08: { id: 'twice' }, K09: { id: 'twice' } });
    expect([row('K07')?.id, row('K08')?.id, row('K09')?.id]).toEqual([undefined, 'twice', undefined]);
    expect(said.join(' ')).toContain('in the plan already as M01: K07 stays open');
  });

  test('as the id of a creator in reserve for KOC fills the place with all that belongs to the creator', () => {
    const { record: before, table, id } = withReserve('koc');
    const known = recordFrom(before.log);
    const {
      row,
      record: next,
      said,
    } = opened(typedInto(table, { K07: { id }, K90: { remarks: 'nice' } }), known);
    expect(next.rows.filter((one) => one.id === id).map(({ code }) => code)).toEqual(['K07']);
    expect(row('K07')).toMatchObject({
      name: 'stand-by',
      price: 30_000,
      remarks: 'nice',
      status: 'to confirm',
    });
    expect(row('K07')).toMatchObject({
      plannedDay: before.rows.find(({ code }) => code === 'K07')?.plannedDay,
    });
    expect(said).toEqual([
      'stand-by, in reserve as K90, has filled K07: the price comes along, and the row of K90 goes.',
    ]);
    const lines = next.log.slice(known.log.length);
    expect(lines.map(({ code, what }) => [code, what.code ?? what.id])).toEqual([
      ['K07', [null, id]],
      ['K90', ['K90', null]],
    ]);
    // What was left in the tab below the plan is no new row, and no deleted one.
    const later = opened(table, { ...next, log: next.log });
    expect(later.found.questions.map(({ kind }) => kind)).toEqual([]);
    expect(later.found.foreign).toEqual([]);
  });

  test('as the id of a creator in reserve for another tier leaves the place open and says where that one stands', () => {
    const { record: before, table, id } = withReserve('mid');
    const { row, said, record: next } = opened(typedInto(table, { K07: { id } }), recordFrom(before.log));
    expect([row('K07')?.id, row('M90')?.status, next.rows.length]).toEqual([
      undefined,
      'reserve',
      before.rows.length,
    ]);
    expect(said).toEqual([
      'stand-by is in reserve as M90 and no KOC: K07 stays open. To book stand-by, change the status of M90.',
    ]);
  });

  test('as the id and name of a creator in the plan leaves the place without either', () => {
    const { row } = typed({ K07: { id: 'id-mid-1', name: 'by hand' } });
    expect([row('K07')?.id, row('K07')?.name]).toEqual([undefined, undefined]);
  });

  test('as an agreed price of ¥0 is kept and said to be none, but not where the product is all that is offered', () => {
    const { row, said } = typed({ M03: { agreed: 0 }, K07: { agreed: 0, offer: 'product' } });
    expect(row('M03')?.agreed).toBe(0);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('of ¥0 is no price, so the planned one counts for M03:');
  });

  test('as an id that was typed twice names the place that took it', () => {
    expect(typed({ K08: { id: 'twice' }, K09: { id: 'twice' } }).said).toEqual([
      'twice is in the plan already as K08: K09 stays open.',
    ]);
  });

  test('as words for a status of nobody’s is kept and said once, with the words that say something', () => {
    const { row, said } = typed({
      M01: { status: '等通知' },
      M02: { status: '看情况' },
      M03: { status: '已询价' },
    });
    expect(row('M01')?.status).toBe('等通知');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^Statuses are kept that say nothing of steps: M01 “等通知”, M02 “看情况”, M03 “已询价”\. Words that are understood: The to confirm, /,
    );
  });

  test('and cannot be read leaves what was known', () => {
    const moved = commit(record, {
      act: 'typed',
      day: '2026-09-07',
      by: '',
      changed: new Map([
        ['M01', { ...(record.rows.find(({ code }) => code === 'M01') as PlanRow), movedTo: '2026-10-09' }],
      ]),
    });
    const table = typedInto(madeTab(moved.rows, terms), { M01: { movedTo: 'next week?' } });
    const { record: same, known, read } = opened(table, recordFrom(moved.log));
    expect([same, read.problems.length]).toEqual([known, 1]);
  });

  test('a cell that was cleared is blank, a column that was deleted is put back', () => {
    expect(typed({ M03: { keyword: '' } }).row('M03')?.keyword).toBeUndefined();
    const rows = tab.rows.map((cells) => cells.filter((_, index) => index !== at('batch')));
    const { record: same, known, said } = opened({ ...tab, rows });
    expect([same, said]).toEqual([known, ['The batch was missing from Plan and is put back from the log.']]);
  });
});

describe('one person is known by more than the exact id', () => {
  const link = 'https://www.xiaohongshu.com/user/profile/5f0000000000000001abcdef?xsec_token=a';
  const reserve: PlanRow = {
    code: 'K90',
    tier: 'koc',
    id: '5f0000000000000001abcdef',
    name: 'stand-by',
    handle: 'StandBy01',
    link,
    status: 'reserve',
    price: 40_000,
  };
  const known = commit(record, { act: 'plan', day: '2026-08-31', by: '', added: [reserve] });
  const place = record.rows.find(
    ({ id, name, tier }) => tier === 'koc' && id === undefined && name === undefined,
  );
  const code = place?.code ?? '';

  test.each(['standby01', link, 'www.xiaohongshu.com/user/profile/5f0000000000000001abcdef'])(
    '%s in an open place fills it with who stands by, price and all',
    (id) => {
      const { row, said } = opened(typedInto(madeTab(known.rows, terms), { [code]: { id } }), known);
      expect(row(code)).toMatchObject({ id: reserve.id, name: 'stand-by', price: 40_000 });
      expect([row('K90'), said.join()]).toEqual([undefined, expect.stringContaining('has filled')]);
    },
  );

  test('somebody who is booked is not booked again by a handle, and a name alone is asked about', () => {
    const booked = commit(known, {
      act: 'plan',
      day: '2026-08-31',
      by: '',
      changed: new Map([['K90', { ...reserve, status: 'accepted' }]]),
    });
    const table = madeTab(booked.rows, terms);
    const again = opened(typedInto(table, { [code]: { id: 'StandBy01' } }), booked);
    expect([again.row(code)?.id, again.said.join()]).toEqual([
      undefined,
      expect.stringContaining('in the plan already as K90'),
    ]);
    const named = opened(typedInto(table, { [code]: { name: 'stand-by' } }), booked);
    expect(named.said.join()).toContain(`${code} names stand-by, and K90 is somebody of that name`);
  });
});

test('a reserve whose row is deleted is cancelled and said; anybody else is put back and asked about', () => {
  const { record: with1, table } = withReserve('koc');
  const known = recordFrom(with1.log);
  const without = (code: string) => ({
    ...table,
    rows: table.rows.filter((cells) => cells[at('code')] !== code),
  });
  const reserve = opened(without('K90'), known);
  expect([reserve.row('K90')?.status, reserve.found.questions]).toEqual(['cancelled', []]);
  expect([...reserve.found.said, ...reserve.said].join()).toContain('K90 stood in reserve and was deleted');
  const booked = opened(without('M03'), known);
  expect(booked.found.questions.map(({ kind, code }) => [kind, code])).toEqual([['deleted', 'M03']]);
  expect(booked.row('M03')).toEqual(known.rows.find(({ code }) => code === 'M03'));
});

test('a row that somebody has given a code of their own is asked about by that code', () => {
  const own = withRows((rows) => [
    ...rows,
    set(set(rows[0], 'code', 'K99'), 'key', 'K99').map((cell, index) => (index === at('id') ? '' : cell)),
  ]);
  expect(own.found.questions.map(({ says }) => says).join()).toMatch(
    /stands in Plan as K99, a code that was never given/,
  );
});
