import type { Report } from '../../../src/core/reports/report';
import { createSession } from '../../../src/sidebar/session/session';
import { campaignOf } from '../../../src/sidebar/state/state';
import { exportOf, fileWith, workbook } from '../wizard-fixtures';

const atOnce = async () => undefined;

test('the whole way costs a handful of calls, whatever the number of rows', async () => {
  const callsFor = async (rows: number) => {
    const { server, calls } = fileWith(exportOf(rows));
    const session = createSession(server, atOnce);
    await session.open();
    session.act({ kind: 'brief changed', change: { budget: 80_000 } });
    await session.goTo('score');
    await session.write('scores');
    await session.goTo('shortlist');
    await session.write('shortlist');
    await session.goTo('plan');
    await session.write('plan');
    await session.goTo('share');
    await session.write('client');
    return calls;
  };
  const calls = await callsFor(50);
  expect(calls).toEqual([
    'listTables',
    'loadState',
    'readTable',
    'saveState',
    'writeReports',
    'writeReports',
    // What was decided in the tabs since is read before a plan is shown and before it is written, and the plan that stands then.
    'listTables',
    'listTables',
    'writeReports',
    'listTables',
    'writeReports',
  ]);
  expect(await callsFor(600)).toEqual(calls);
});

test('what is saved is where the next sidebar goes on, and holds no creator', async () => {
  const file = fileWith(exportOf(20));
  const first = createSession(file.server, atOnce);
  await first.open();
  first.act({ kind: 'brief changed', change: { product: 'Serum' } });
  await first.goTo('score');
  expect(JSON.stringify(file.kept)).not.toContain('博主');

  const second = createSession(file.server, atOnce);
  await second.open();
  expect(campaignOf(second.state()).brief.product).toBe('Serum');
  expect(second.derivation.progress(second.state()).creators).toBe(20);
});

test('writes each step’s own tab, in the person’s language', async () => {
  const written: Report[] = [];
  const { server } = fileWith(exportOf(40), {
    writeReports: async ({ reports, language }) => {
      expect(language).toBe('zh');
      written.push(...reports);
      return reports.map(({ name }) => ({ tabId: 9, name, kept: 3 }));
    },
  });
  const session = createSession(server, atOnce);
  await session.open();
  session.act({ kind: 'language chosen', language: 'zh' });
  session.act({ kind: 'brief changed', change: { budget: 80_000 } });
  session.act({ kind: 'campaign added', name: '双11' });
  for (const kind of ['scores', 'shortlist', 'plan', 'client'] as const) await session.write(kind);
  expect(written.map(({ kind, campaign }) => [kind, campaign])).toEqual([
    ['scores', ''],
    ['shortlist', '双11'],
    ['log', '双11'],
    ['plan', '双11'],
    ['overview', '双11'],
    ['client', '双11'],
  ]);
  expect(session.state().news).toEqual({ kind: 'written', tab: written[5]?.name, kept: 3 });
});

test('the client’s tab shows prices only where that was chosen', async () => {
  const written: Report[] = [];
  const { server } = fileWith(exportOf(40), {
    writeReports: async ({ reports }) => {
      written.push(...reports);
      return reports.map(({ name }) => ({ tabId: 9, name, kept: 0 }));
    },
  });
  const session = createSession(server, atOnce);
  await session.open();
  session.act({ kind: 'brief changed', change: { budget: 80_000 } });
  await session.write('client');
  session.act({ kind: 'setting changed', key: 'client.prices', value: true });
  await session.write('client');
  const showsPrice = written.map(({ cells }) => cells.some((row) => row.includes('Price')));
  expect(showsPrice).toEqual([false, true]);
});

test('a failure is told, loses nothing and can be tried again', async () => {
  let broken = true;
  const { server } = fileWith(exportOf(40), {
    writeReports: async ({ reports }) => {
      if (broken) throw new Error('PERMISSION_DENIED: reading from storage');
      return reports.map(({ name }) => ({ tabId: 9, name, kept: 0 }));
    },
  });
  const session = createSession(server, atOnce);
  await session.open();
  session.act({ kind: 'brief changed', change: { product: 'Serum' } });
  await session.write('scores');
  expect(session.state()).toMatchObject({ failure: { kind: 'accounts' }, doing: null });
  expect(campaignOf(session.state()).brief.product).toBe('Serum');
  broken = false;
  await session.retry();
  expect(session.state()).toMatchObject({ failure: null, news: { kind: 'written', tab: 'Scores' } });
});

test('a save that fails is told, and the next step saves what it missed', async () => {
  const kept: string[] = [];
  let broken = true;
  const { server } = fileWith(exportOf(4), {
    saveState: async ({ state: { campaigns } }) => {
      if (broken) throw new Error('NetworkError: Connection failure due to HTTP 0');
      kept.push(campaigns[0]?.brief.product ?? '');
      return { kind: 'saved', version: '1' };
    },
  });
  const session = createSession(server, atOnce);
  await session.open();
  session.act({ kind: 'brief changed', change: { product: 'Serum' } });
  await session.goTo('score');
  expect(session.state().failure).toEqual({ kind: 'connection' });
  broken = false;
  await session.goTo('shortlist');
  expect(kept).toEqual(['Serum']);
});

test('opens at the scores where the menu asked to score this tab', async () => {
  const { server } = fileWith(exportOf(4), { listTables: async () => workbook({ openAt: 'score' }) });
  const session = createSession(server, atOnce);
  await session.open();
  expect(session.state().step).toBe('score');
});

test('stays at the data where that tab holds no creators', async () => {
  const { server } = fileWith(
    { tab: 'Notes', firstRow: 1, firstColumn: 1, rows: [['Buy milk']] },
    { listTables: async () => workbook({ openAt: 'score' }) },
  );
  const session = createSession(server, atOnce);
  await session.open();
  expect(session.state()).toMatchObject({ step: 'brief', failure: null });
});

test('at the first opening a tab with creators is found behind one without', async () => {
  const notes = { tab: 'Notes', firstRow: 1, firstColumn: 1, rows: [['Buy milk']] };
  const { server, calls } = fileWith(notes, {
    readTable: async ({ tabId }) => (tabId === 1 ? exportOf(4) : notes),
  });
  const session = createSession(server, atOnce);
  await session.open();
  expect(session.state()).toMatchObject({
    sourceTabId: 1,
    doing: null,
    news: { kind: 'another tab', passedOver: 'Export' },
  });
  expect(session.derivation.progress(session.state()).creators).toBe(4);
  expect(calls.filter((name) => name === 'readTable')).toHaveLength(2);
});

test('where no tab holds creators the one in front stays, with what is missing', async () => {
  const notes = { tab: 'Notes', firstRow: 1, firstColumn: 1, rows: [['Buy milk']] };
  const { server } = fileWith(notes);
  const session = createSession(server, atOnce);
  await session.open();
  expect(session.state()).toMatchObject({ sourceTabId: 2, doing: null, news: null });
  expect(session.derivation.reading(session.state())).toHaveProperty('refused');
});

test('a table that arrives after another tab was chosen is not taken for it', async () => {
  const waiting: (() => void)[] = [];
  const { server } = fileWith(exportOf(4), {
    readTable: ({ tabId }) =>
      new Promise((resolve) => {
        waiting.push(() => resolve({ ...exportOf(tabId), tab: `tab ${tabId}` }));
      }),
  });
  const session = createSession(server, atOnce);
  const opening = session.open();
  while (waiting.length < 1) await Promise.resolve();
  const choosing = session.chooseSource(1);
  while (waiting.length < 2) await Promise.resolve();
  waiting[1]?.();
  waiting[0]?.();
  await Promise.all([opening, choosing]);
  expect(session.state().table?.tab).toBe('tab 1');
});

test('reading and scoring are announced before they begin', async () => {
  const shown: (string | null)[] = [];
  const { server } = fileWith(exportOf(4));
  const session = createSession(server, async () => {
    shown.push(session.state().doing);
  });
  await session.open();
  await session.goTo('score');
  await session.goTo('shortlist');
  expect(shown).toEqual(['reading', 'scoring']);
  expect(session.state()).toMatchObject({ doing: null, step: 'shortlist' });
});
