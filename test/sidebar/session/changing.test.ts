import type { Deed } from '../../../src/core/campaign/acts/act';
import { isRefused, type Preview } from '../../../src/core/campaign/acts/acted';
import { placeOf } from '../../../src/core/reports/plan/plan-columns';
import { defaultSettings } from '../../../src/core/settings';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import type { Cell } from '../../../src/core/table';
import type { Server } from '../../../src/sidebar/server';
import { createSession, type Session } from '../../../src/sidebar/session/session';
import { startAddOn } from '../../support/bench/add-on';
import type { NodeHost } from '../../support/bench/host';
import { exportOf } from '../../support/reports/wizard-reports';

let host: NodeHost;
beforeEach(async () => {
  host = await startAddOn({ 达人列表: exportOf(12) });
});
afterEach(() => host.dispose());

const endpoints = [
  'listTables',
  'readTable',
  'writeReports',
  'changeRows',
  'loadState',
  'saveState',
  'loadProof',
] as const;

/** A wizard over the add-on itself; some endpoints may be others. */
async function opened(others: Partial<Server> = {}): Promise<Session> {
  const own = Object.fromEntries(
    endpoints.map((name) => [
      name,
      (request?: unknown) => (request === undefined ? host.run(name) : host.run(name, request)),
    ]),
  ) as unknown as Server;
  const session = createSession({ ...own, ...others }, async () => undefined);
  await session.open();
  return session;
}

/** A plan of a list and eight open places stands in the file. */
async function planned(others: Partial<Server> = {}): Promise<Session> {
  const session = await opened(others);
  session.act({
    kind: 'brief changed',
    change: {
      budget: 100_000,
      launch: '2027-11-11',
      goal: 'festival',
      places: 8,
      keywords: ['防晒霜'],
    },
  });
  session.act({ kind: 'rules changed', change: rulesFromMix('none', 100_000, defaultSettings) });
  await session.goTo('plan');
  await session.write('plan');
  session.act({ kind: 'name given', by: 'Li' });
  return session;
}

function cells(name: string): readonly (readonly Cell[])[] {
  const sheet = host.spreadsheet.getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}.`);
  return sheet.getDataRange().getValues() as Cell[][];
}

const rowOf = (code: string) => cells('Plan').find(([cell]) => cell === code) ?? [];
const statusOf = (code: string) => rowOf(code)[placeOf('status')];
const named = () =>
  cells('Plan')
    .filter(([code]) => /^[MTH]\d/.test(String(code)))
    .filter((row) => row[placeOf('status')] !== 'Reserve')
    .map(([code]) => String(code));

function type(code: string, field: 'status' | 'who' | 'remarks', words: string): void {
  const at = cells('Plan').findIndex(([cell]) => cell === code) + 1;
  host.spreadsheet
    .getSheetByName('Plan')
    ?.getRange(at, placeOf(field) + 1)
    .setValue(words);
}

function shownOf(session: Session, deed: Deed): Preview {
  const acted = session.derivation.acting.acted(session.state(), deed);
  if (acted === null || isRefused(acted)) throw new Error('The act is refused.');
  return acted.preview;
}

const failureOf = (session: Session) => session.state().failure;

test('two decline: their rows and the log are written, every other row stays, and undo gives back what was', async () => {
  const session = await planned();
  const [one = '', other = ''] = named();
  const before = cells('Plan');
  const deed: Deed = { kind: 'decline', codes: [one, other], why: 'too dear' };
  session.act({ kind: 'change said', change: { kind: 'decline', codes: [one, other] } });
  await session.changing.change(deed, shownOf(session, deed));

  expect(failureOf(session)).toBeNull();
  expect(session.state().news).toMatchObject({ kind: 'plan changed', number: 2 });
  expect(session.state().change.codes).toEqual([]);
  expect([statusOf(one), statusOf(other)]).toEqual(['Declined', 'Declined']);
  expect(cells('Log').filter((row) => row[2] === 'decline' && row[5] === 'Li').length).toBeGreaterThan(1);
  const others = before.filter(([code]) => /^K\d/.test(String(code)));
  expect(others.length).toBeGreaterThan(6);
  for (const row of others) expect(rowOf(String(row[0]))).toEqual(row);

  const undo: Deed = { kind: 'undo', number: 2 };
  await session.changing.change(undo, shownOf(session, undo));
  expect(failureOf(session)).toBeNull();
  expect(cells('Plan').slice(3)).toEqual(before.slice(3));
});

test('where the plan has changed since it was shown, nothing is written and it is shown anew', async () => {
  const session = await planned();
  const [one = ''] = named();
  const deed: Deed = { kind: 'decline', codes: [one] };
  const shown = shownOf(session, deed);
  type(one, 'status', 'Published');
  await host.settle();
  const log = cells('Log');
  await session.changing.change(deed, shown);
  expect(JSON.stringify(failureOf(session))).toContain('published already');
  expect(cells('Log')).toEqual(log);
});

test('what was typed since goes into the log in the same call, and stays', async () => {
  const session = await planned();
  const [one = '', other = ''] = named();
  const deed: Deed = { kind: 'hold', codes: [one] };
  const shown = shownOf(session, deed);
  type(other, 'who', 'Wang');
  await host.settle();
  await session.changing.change(deed, shown);
  expect(failureOf(session)).toBeNull();
  const acts = cells('Log').map((row) => row[2]);
  expect(acts.indexOf('typed')).toBeGreaterThan(0);
  expect(acts.indexOf('hold')).toBeGreaterThan(acts.indexOf('typed'));
  expect(rowOf(other)[placeOf('who')]).toBe('Wang');
});

test('an answer that was lost is asked for again with the same request, and the act is done once', async () => {
  const ids: string[] = [];
  const session = await planned({
    changeRows: async (request) => {
      ids.push(request.id);
      const answer = (await host.run('changeRows', request)) as Awaited<ReturnType<Server['changeRows']>>;
      if (ids.length === 1) throw new Error('NetworkError: the answer is lost');
      return answer;
    },
  });
  const [one = ''] = named();
  const deed: Deed = { kind: 'hold', codes: [one] };
  await session.changing.change(deed, shownOf(session, deed));
  expect(failureOf(session)).toEqual({ kind: 'connection' });
  await session.retry();
  expect(failureOf(session)).toBeNull();
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(1);
  const numbers = cells('Log').flatMap(([number, , act]) => (act === 'hold' ? [number] : []));
  expect(new Set(numbers)).toEqual(new Set([2]));
  expect(cells('Log').filter((row) => row[3] === one && row[2] === 'hold')).toHaveLength(1);
});

test('an end that was typed is finished as an act', async () => {
  const session = await planned();
  const [one = ''] = named();
  type(one, 'status', 'Declined');
  await host.settle();
  await session.goTo('plan');
  const [question] = session.derivation.standing(session.state()).questions;
  expect(question).toMatchObject({ kind: 'act', finish: 'finish', codes: [one] });
  const deed: Deed = { kind: 'finish', codes: [one] };
  await session.changing.change(deed, shownOf(session, deed));
  expect(failureOf(session)).toBeNull();
  expect(session.derivation.standing(session.state()).questions).toEqual([]);
});

test('cells that were dragged down are put back', async () => {
  const session = await planned();
  const codes = cells('Plan')
    .map(([code]) => String(code))
    .filter((code) => /^K\d/.test(code))
    .slice(0, 7);
  type(codes[0] ?? '', 'who', 'Zhao');
  await host.settle();
  await session.goTo('plan');
  await session.write('plan');
  for (const code of codes) type(code, 'who', 'Chen');
  await host.settle();
  await session.goTo('plan');
  const question = session.derivation
    .standing(session.state())
    .questions.find(({ kind }) => kind === 'filled down');
  if (question?.kind !== 'filled down') throw new Error('Nothing is asked.');
  await session.changing.putBack(question);
  expect(failureOf(session)).toBeNull();
  expect(codes.map((code) => rowOf(code)[placeOf('who')])).toEqual(['Zhao', '', '', '', '', '', '']);
});

test('a row that was deleted is written again', async () => {
  const session = await planned();
  const [one = ''] = named();
  const at = cells('Plan').findIndex(([cell]) => cell === one) + 1;
  host.spreadsheet.getSheetByName('Plan')?.deleteRow(at);
  await host.settle();
  await session.goTo('plan');
  expect(session.derivation.standing(session.state()).questions).toMatchObject([
    { kind: 'deleted', code: one },
  ]);
  await session.changing.restore(one);
  expect(failureOf(session)).toBeNull();
  expect(rowOf(one)[0]).toBe(one);
  expect(session.derivation.standing(session.state()).questions).toEqual([]);
});

test('an act that broke off between log and rows is finished', async () => {
  const session = await planned();
  const [one = ''] = named();
  const row = rowOf(one);
  const deed: Deed = { kind: 'hold', codes: [one] };
  await session.changing.change(deed, shownOf(session, deed));
  // As if the rows had never been written.
  const at = cells('Plan').findIndex(([cell]) => cell === one) + 1;
  host.spreadsheet
    .getSheetByName('Plan')
    ?.getRange(at, placeOf('status') + 1)
    .setValue(row[placeOf('status')]);
  await host.settle();
  await session.goTo('plan');
  expect(session.derivation.acting.brokenOff(session.state())).toMatchObject({ number: 2, act: 'hold' });
  await session.changing.finish();
  expect(failureOf(session)).toBeNull();
  expect(statusOf(one)).toBe('On hold');
  expect(session.derivation.acting.brokenOff(session.state())).toBeNull();
});

test('the name is remembered, and nothing that was said of a change is saved', async () => {
  const session = await planned();
  session.act({
    kind: 'change said',
    change: { kind: 'decline', codes: named().slice(0, 1), why: 'too dear' },
  });
  await session.goTo('share');
  const again = await opened();
  expect(again.state().by).toBe('Li');
  expect(JSON.stringify(await host.run('loadState'))).not.toContain('too dear');
});
