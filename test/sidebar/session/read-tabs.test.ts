import { readAgainSentence } from '../../../src/core/creators/pool/sentences';
import type { Report } from '../../../src/core/reports/report';
import type { Cell, Table } from '../../../src/core/table';
import { createSession } from '../../../src/sidebar/session/session';
import { exportOf, fileWith, tab, workbook } from '../wizard-fixtures';

const atOnce = async () => undefined;

test('a newer export that is added is read at once, saved, and read again with the rest', async () => {
  const later = exportOf(6);
  const { server, calls, kept } = fileWith(exportOf(4), {
    readTable: async ({ tabId }) => (tabId === 1 ? { ...later, tab: 'Later' } : exportOf(4)),
  });
  const session = createSession(server, atOnce);
  await session.open();
  await session.addTab(1);
  expect(session.state()).toMatchObject({ doing: null, furtherTabs: [{ tabId: 1, use: 'newer' }] });
  expect(session.derivation.progress(session.state()).creators).toBe(6);
  expect(kept[kept.length - 1]?.furtherTabs).toEqual([{ tabId: 1, use: 'newer' }]);
  await session.readAgain();
  expect(calls.filter((name) => name === 'readTable')).toHaveLength(4);
  expect(session.derivation.progress(session.state()).creators).toBe(6);
});

test('a column’s meaning is remembered in the file, and used when it is opened again', async () => {
  const { server } = fileWith(exportOf(4));
  const first = createSession(server, atOnce);
  await first.open();
  await first.actAndRead({ kind: 'column chosen', header: '收藏中位数', field: null, beside: [] });

  const second = createSession(server, atOnce);
  await second.open();
  const pool = second.derivation.reading(second.state());
  expect(pool).toMatchObject({ creators: [{ saves: null }, {}, {}, {}] });
});

test('a long reading shows how far it is, and the page stays alive between', async () => {
  const shown: (number | null)[] = [];
  const { server } = fileWith(exportOf(40_000));
  const session = createSession(server, async () => {
    shown.push(session.state().share);
  });
  await session.open();
  const shares = shown.filter((share) => share !== null);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(session.state().share).toBeNull();
});

test('an export that was pasted over the last one tells what has changed when it is read again', async () => {
  let rows = exportOf(6).rows;
  const { server } = fileWith(exportOf(6), { readTable: async () => ({ ...exportOf(6), rows }) });
  const session = createSession(server, atOnce);
  await session.open();
  expect(session.state().news).toBeNull();
  const [header = [], first = [], , ...others] = rows;
  rows = [
    header,
    first.map((cell, at) => (at === 6 ? 999 : cell)),
    ...others,
    ['id-new', '新', 5_000, 9, 9, 9, 300],
  ];
  await session.readAgain();
  const { news } = session.state();
  expect(news?.kind === 'read again' && readAgainSentence(news.changes, 'en')).toBe(
    'Read again: 1 new, 1 updated, 1 dearer, 1 gone.',
  );
});

test('what people decided in the Shortlist tab is read when the wizard opens and before the list is written again', async () => {
  const written: Report[] = [];
  let decided = '';
  const { server } = fileWith(exportOf(40), {
    listTables: async () => workbook({ tabs: [tab(2, 'Export'), tab(7, 'Shortlist', 'shortlist')] }),
    readTable: async ({ tabId }) => (tabId === 7 ? listTab(written[0], decided) : exportOf(40)),
    writeReports: async ({ reports }) => {
      written.push(...reports);
      return reports.map(({ name }) => ({ tabId: 7, name, kept: 0 }));
    },
  });
  const session = createSession(server, atOnce);
  await session.open();
  session.act({ kind: 'brief changed', change: { budget: 80_000 } });
  await session.write('shortlist');
  decided = 'Rejected';
  await session.write('shortlist');
  const [before, after] = written.map(({ cells }) => JSON.stringify(cells));
  expect(before).not.toContain('Since the list was last made');
  expect(after).toMatch(/Since the list was last made: \d+ kept, \d+ new, \d+ gone\./);
  expect(after).toContain('The client rejected this creator.');
});

describe('a tab that cannot be read', () => {
  const unreadable = 'Choose another tab: this one could not be read (Service error: Spreadsheets).';

  test('does not keep the wizard from opening on another, and is named', async () => {
    const { server } = fileWith(exportOf(4), {
      readTable: async ({ tabId }) => {
        if (tabId === 2) throw new Error(unreadable);
        return { ...exportOf(4), tab: 'Notes' };
      },
    });
    const session = createSession(server, atOnce);
    await session.open();
    expect(session.state()).toMatchObject({
      sourceTabId: 1,
      table: { tab: 'Notes' },
      doing: null,
      failure: null,
      news: { kind: 'unread', tabs: ['Export'], taken: 'Notes' },
    });
  });

  test('is no reason to score another tab than the one that was asked for', async () => {
    const { server } = fileWith(exportOf(4), {
      listTables: async () => workbook({ openAt: 'score' }),
      readTable: async ({ tabId }) => {
        if (tabId === 2) throw new Error(unreadable);
        return exportOf(4);
      },
    });
    const session = createSession(server, atOnce);
    await session.open();
    expect(session.state()).toMatchObject({ step: 'brief', sourceTabId: 1 });
  });

  test('is told with its reason where no other can be read', async () => {
    const { server } = fileWith(exportOf(4), {
      readTable: async () => {
        throw new Error(unreadable);
      },
    });
    const session = createSession(server, atOnce);
    await session.open();
    expect(session.state()).toMatchObject({ failure: { kind: 'sentence', text: unreadable }, doing: null });
  });

  test('is not the tab’s fault where Google cannot be reached: no other is tried', async () => {
    const { server, calls } = fileWith(exportOf(4), {
      readTable: async () => {
        throw new Error('NetworkError: Connection failure due to HTTP 0');
      },
    });
    const session = createSession(server, atOnce);
    await session.open();
    expect(session.state().failure).toEqual({ kind: 'connection' });
    expect(calls.filter((name) => name === 'readTable')).toHaveLength(1);
  });

  test('that was added is left out and named; the others are read', async () => {
    let broken = false;
    const { server } = fileWith(exportOf(4), {
      readTable: async ({ tabId }) => {
        if (broken && tabId === 1) throw new Error(unreadable);
        return exportOf(4);
      },
    });
    const first = createSession(server, atOnce);
    await first.open();
    await first.addTab(1);
    broken = true;
    const second = createSession(server, atOnce);
    await second.open();
    expect(second.state()).toMatchObject({
      sourceTabId: 2,
      furtherTabs: [{ tabId: 1, use: 'newer' }],
      news: { kind: 'unread', tabs: ['Notes'], taken: null },
    });
    expect(second.derivation.progress(second.state()).creators).toBe(4);
  });

  test('with decisions does not keep the wizard closed, but no list is written against them', async () => {
    const { server, calls } = fileWith(exportOf(40), {
      listTables: async () => workbook({ tabs: [tab(2, 'Export'), tab(7, 'Shortlist', 'shortlist')] }),
      readTable: async ({ tabId }) => {
        if (tabId === 7) throw new Error(unreadable);
        return exportOf(40);
      },
    });
    const session = createSession(server, atOnce);
    await session.open();
    expect(session.state().news).toEqual({ kind: 'unread', tabs: ['Shortlist'], taken: null });
    session.act({ kind: 'brief changed', change: { budget: 80_000 } });
    await session.write('shortlist');
    expect(session.state().failure).toMatchObject({
      kind: 'sentence',
      text: expect.stringContaining('the decisions in “Shortlist” could not be read'),
    });
    expect(calls).not.toContain('writeReports');
  });
});

test('a chart in front is named, and a tab of cells is taken', async () => {
  const { server } = fileWith(exportOf(4), {
    listTables: async () => workbook({ activeTabId: 5, activeTab: 'Chart1', tabs: [tab(2, 'Export')] }),
  });
  const session = createSession(server, atOnce);
  await session.open();
  expect(session.state()).toMatchObject({
    sourceTabId: 2,
    news: { kind: 'unread', tabs: ['Chart1'], taken: 'Export' },
  });
});

/** A Shortlist tab as it stands, with one word of the client's beside the first creator. */
function listTab(report: Report | undefined, word: string): Table {
  const rows = (report?.cells ?? []).map((row) =>
    row.map((cell): Cell => cell as Cell).map((cell) => cell ?? ''),
  );
  const header = report?.userColumns?.headerRow ?? 0;
  const column = rows[header]?.indexOf('Client') ?? -1;
  const first = rows[header + 1];
  if (first !== undefined && column !== -1) first[column] = word;
  return { tab: 'Shortlist', firstRow: 1, firstColumn: 1, rows };
}
