import { placeOf } from '../../../src/core/reports/plan/plan-columns';
import type { Cell } from '../../../src/core/table';
import type { Server } from '../../../src/sidebar/server';
import { createSession, type Session } from '../../../src/sidebar/session/session';
import { startAddOn } from '../../support/bench/add-on';
import type { NodeHost } from '../../support/bench/host';
import { inEachMode } from '../../support/bench/strict-modes';
import { exportOf } from '../../support/reports/wizard-reports';

let host: NodeHost;
afterEach(() => host.dispose());

/** A wizard over the add-on itself, as a person opens it. */
async function opened(): Promise<Session> {
  const server = Object.fromEntries(
    ['listTables', 'readTable', 'writeReports', 'loadState', 'saveState', 'loadProof'].map((name) => [
      name,
      (request?: unknown) => (request === undefined ? host.run(name) : host.run(name, request)),
    ]),
  ) as unknown as Server;
  const session = createSession(server, async () => undefined);
  await session.open();
  return session;
}

/** Thirty open KOC places beside a list from creators of all sizes, for a festival far enough away. */
async function plannedOnce(): Promise<Session> {
  const session = await opened();
  const change = {
    budget: 60_000,
    launch: '2027-11-11',
    goal: 'festival',
    places: 30,
    keywords: ['防晒霜'],
  } as const;
  session.act({ kind: 'brief changed', change });
  await session.goTo('plan');
  await session.write('plan');
  return session;
}

function tab(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const found = host.spreadsheet.getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}.`);
  return found;
}

const header = 3;

function cells(name: string): readonly (readonly Cell[])[] {
  return tab(name).getDataRange().getValues() as Cell[][];
}

function rowOf(code: string): number {
  const at = cells('Plan').findIndex(([cell]) => cell === code);
  if (at === -1) throw new Error(`${code} is not in Plan.`);
  return at + 1;
}

function cellAt(code: string, field: Parameters<typeof placeOf>[0]): GoogleAppsScript.Spreadsheet.Range {
  return tab('Plan').getRange(rowOf(code), placeOf(field) + 1);
}

/** Everything that stands in the tabs of the campaign. */
function picture(): unknown {
  return ['Plan', 'Log', 'Overview'].map((name) => JSON.stringify(cells(name)));
}

inEachMode((strict) => {
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: exportOf(12) }, { strict });
  });

  test('a brief becomes a plan with 30 open places, whose budget adds up to the cent', async () => {
    const session = await plannedOnce();
    expect(host.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(
      expect.arrayContaining(['Plan', 'Log', 'Overview']),
    );
    const open = cells('Plan')
      .slice(header)
      .filter((row) => row[placeOf('lot')] !== '');
    expect(open).toHaveLength(30);
    const budget = cells('Overview');
    const lines = budget.slice(budget.findIndex(([cell]) => cell === 'Line'));
    const total = lines.findIndex(([cell]) => cell === 'Total');
    const fen = lines.slice(1, total).reduce((sum, row) => sum + Math.round(Number(row[1]) * 100), 0);
    expect(fen).toBe(6_000_000);
    expect(lines[total]?.[1]).toBe(60_000);
    expect(session.state().failure).toBeNull();
  });

  test('a rerun without changes changes nothing, in a wizard that was opened anew', async () => {
    await plannedOnce();
    const before = picture();
    const again = await opened();
    await again.goTo('plan');
    await again.write('plan');
    expect(again.state().failure).toBeNull();
    expect(picture()).toEqual(before);
  });

  test('what people write stays: a day that was moved, a status, a price, a formula, a column of their own', async () => {
    await plannedOnce();
    cellAt('K03', 'movedTo').setValue(46_680);
    cellAt('K03', 'status').setValue('Asked');
    cellAt('K04', 'agreed').setValue(250.5);
    cellAt('K05', 'remarks').setFormula('=UPPER("ask her sister")');
    await host.settle();
    tab('Plan').insertColumnAfter(placeOf('remarks') + 1);
    tab('Plan')
      .getRange(header, placeOf('remarks') + 2)
      .setValue('Shade');
    tab('Plan')
      .getRange(rowOf('K06'), placeOf('remarks') + 2)
      .setValue('coral');
    await host.settle();
    const session = await opened();
    session.act({ kind: 'brief changed', change: { places: 35 } });
    await session.goTo('plan');
    await session.write('plan');
    expect(session.state().failure).toBeNull();
    expect(cellAt('K03', 'status').getValue()).toBe('Asked');
    expect(cellAt('K03', 'movedTo').getDisplayValue()).toBe('2027-10-20');
    expect(cellAt('K04', 'agreed').getValue()).toBe(250.5);
    expect(cellAt('K05', 'remarks').getFormula()).toBe('=UPPER("ask her sister")');
    expect(
      tab('Plan')
        .getRange(rowOf('K06'), placeOf('remarks') + 2)
        .getValue(),
    ).toBe('coral');
    const codes = cells('Plan')
      .slice(header)
      .map(([code]) => code)
      .filter((code) => code !== '');
    expect(new Set(codes).size).toBe(codes.length);
    expect(cells('Log').some((row) => row[2] === 'typed' && row[3] === 'K03')).toBe(true);
  });

  test('a code that was mistyped is mended, a row that was deleted is put back and asked about', async () => {
    await plannedOnce();
    cellAt('K02', 'code').setValue('K2 (Anna)');
    tab('Plan').deleteRow(rowOf('K07'));
    await host.settle();
    const session = await opened();
    await session.goTo('plan');
    const { said, questions } = session.derivation.standing(session.state());
    expect(said.join()).toContain('K02');
    expect(questions).toMatchObject([{ kind: 'deleted', code: 'K07' }]);
    await session.write('plan');
    expect(rowOf('K02')).toBeGreaterThan(header);
    expect(rowOf('K07')).toBeGreaterThan(header);
  });

  test('where columns were sorted apart nothing is written, and how to undo it is said', async () => {
    await plannedOnce();
    const codes = tab('Plan').getRange(header + 1, 1, 20, 1);
    codes.setValues([...codes.getValues()].reverse());
    await host.settle();
    const before = picture();
    const session = await opened();
    await session.goTo('plan');
    await session.write('plan');
    expect(JSON.stringify(session.state().failure)).toContain('sorted apart');
    expect(picture()).toEqual(before);
  });
});
