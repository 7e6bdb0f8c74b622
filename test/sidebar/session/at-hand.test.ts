import type { Deed } from '../../../src/core/campaign/acts/act';
import { isRefused, type Preview } from '../../../src/core/campaign/acts/acted';
import { recruitsFor } from '../../../src/core/campaign/recruits/recruits-for';
import { placeOf } from '../../../src/core/reports/plan/plan-columns';
import { defaultSettings } from '../../../src/core/settings';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import type { Cell, Table } from '../../../src/core/table';
import { takenOnFrom } from '../../../src/sidebar/derived/taken-on';
import type { Server } from '../../../src/sidebar/server';
import { createSession, type Session } from '../../../src/sidebar/session/session';
import { startAddOn } from '../../support/bench/add-on';
import type { NodeHost } from '../../support/bench/host';
import { exportOf } from '../../support/reports/wizard-reports';

let host: NodeHost;
afterEach(() => host.dispose());

const signUps: readonly (readonly Cell[])[] = [
  ['小红书号', '昵称', '粉丝数', '图文报备价', '最近更新日期', '手机号', '收货地址'],
  ...Array.from({ length: 30 }, (_, k): readonly Cell[] => [
    String(770_000_000 + k),
    `样例${String.fromCharCode(0x4e00 + 37 * k)}${String.fromCharCode(0x5e00 + 53 * k)}`,
    3_000 + 10 * k,
    k < 4 ? 9_000 : 120,
    new Date().toISOString().slice(0, 10),
    `138${String(12_340_000 + k)}`,
    `样例路 ${k} 号`,
  ]),
];

const tracker: readonly (readonly Cell[])[] = [
  ['编号', '昵称', '小红书号', '粉丝数', '成交价', '合作状态', '计划发布', '灯光'],
  [1, '样例甲', '90001', 126_000, 8_000, '已定档', '2027-01-08', '暖光'],
  [2, '样例乙', '90002', 4_000, 180, '已寄样', '2027-01-09', '冷光'],
  [3, '样例丙', '90003', 3_000, 180, '婉拒', '2027-01-09', ''],
];

const endpoints = [
  'listTables',
  'readTable',
  'writeReports',
  'changeRows',
  'loadState',
  'saveState',
] as const;

async function opened(): Promise<Session> {
  const server = Object.fromEntries(
    endpoints.map((name) => [
      name,
      (request?: unknown) => (request === undefined ? host.run(name) : host.run(name, request)),
    ]),
  ) as unknown as Server;
  const session = createSession(server, async () => undefined);
  await session.open();
  session.act({
    kind: 'brief changed',
    change: { budget: 100_000, launch: '2027-11-11', goal: 'festival', places: 8 },
  });
  session.act({ kind: 'rules changed', change: rulesFromMix('none', 100_000, defaultSettings) });
  return session;
}

function cells(name: string): readonly (readonly Cell[])[] {
  const sheet = host.spreadsheet.getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}.`);
  return sheet.getDataRange().getValues() as Cell[][];
}

async function look(
  session: Session,
  tab: string,
): Promise<{ readonly table: Table; readonly tabId: number }> {
  const tabId = host.spreadsheet.getSheetByName(tab)?.getSheetId() ?? -1;
  const seen: Table[] = [];
  await session.look(tabId, (table) => seen.push(table));
  const [table] = seen;
  if (table === undefined) throw new Error('Nothing was shown.');
  return { table, tabId };
}

function shownOf(session: Session, deed: Deed): Preview {
  const acted = session.derivation.acting.acted(session.state(), deed);
  if (acted === null || isRefused(acted)) throw new Error('The act is refused.');
  return acted.preview;
}

test('a sign-up table fills the open places; no phone, no address and nobody who was not taken is kept', async () => {
  host = await startAddOn({ 达人列表: exportOf(12), 报名表: signUps });
  const session = await opened();
  await session.goTo('plan');
  await session.write('plan');
  const { table } = await look(session, '报名表');
  const { record } = session.derivation.standing(session.state());
  const { brief, settings } = session.derivation.acting.terms(session.state());
  if (record === null) throw new Error('No plan stands.');
  const found = recruitsFor(table, record, brief, settings, session.state().workbook?.today ?? '');
  expect(found.columns.closed).toEqual(['手机号', '收货地址']);
  expect(found.pairs).toHaveLength(8);
  const deed: Deed = { kind: 'fill', pairs: found.pairs, reserves: found.reserves };
  await session.changing.change(deed, shownOf(session, deed));
  expect(session.state().failure).toBeNull();

  const codes = found.pairs.map(({ code }) => code);
  const names = cells('Plan')
    .filter(([code]) => codes.includes(String(code)))
    .map((row) => row[placeOf('name')]);
  expect(names.filter((name) => /^样例/.test(String(name)))).toHaveLength(8);
  const kept = JSON.stringify([
    cells('Plan'),
    cells('Log'),
    cells('Overview'),
    session.state(),
    await host.run('loadState'),
  ]);
  expect(kept).not.toContain('1381234');
  expect(kept).not.toContain('样例路');
  const taken = new Set([
    ...found.pairs.map(({ creator }) => creator.id),
    ...found.reserves.map(({ id }) => id),
  ]);
  const left = signUps.slice(1).filter(([id]) => !taken.has(String(id)));
  expect(left.length).toBeGreaterThan(4);
  for (const [id, name] of left) {
    expect(kept).not.toContain(String(id));
    expect(kept).not.toContain(String(name));
  }
});

test('a tracker is taken on as the plan, with its own columns, and a next run keeps them', async () => {
  host = await startAddOn({ 达人列表: exportOf(12), 进度表: tracker });
  const session = await opened();
  const { table, tabId } = await look(session, '进度表');
  const { said, rows } = takenOnFrom(
    table,
    session.derivation.acting.terms(session.state()),
    session.state(),
  );
  expect(rows).toHaveLength(3);
  await session.takeOn(tabId, said);
  expect(session.state().failure).toBeNull();
  expect(session.state().news).toMatchObject({ kind: 'written', tab: 'Plan' });
  expect(session.derivation.standing(session.state()).record?.rows).toHaveLength(3);
  const shadesIn = () => {
    const header = cells('Plan').find((row) => row.includes('Code')) ?? [];
    return cells('Plan').flatMap((row) =>
      /^样例/.test(String(row[placeOf('name')])) ? [row[header.indexOf('灯光')]] : [],
    );
  };
  expect(shadesIn()).toEqual(['暖光', '冷光', '']);

  const deed: Deed = { kind: 'delay', codes: [rows[0]?.code ?? ''], days: 3 };
  await session.changing.change(deed, shownOf(session, deed));
  expect(session.state().failure).toBeNull();
  expect(shadesIn()).toEqual(['暖光', '冷光', '']);
  await session.goTo('plan');
  await session.write('plan');
  expect(session.state().failure).toBeNull();
  expect(shadesIn()).toEqual(['暖光', '冷光', '']);
});

test('a tracker that is another since it was shown is shown anew', async () => {
  host = await startAddOn({ 达人列表: exportOf(12), 进度表: tracker });
  const session = await opened();
  const { tabId } = await look(session, '进度表');
  await session.takeOn(tabId, ['something else']);
  expect(session.state().news).toEqual({ kind: 'changed since', codes: [] });
  expect(host.spreadsheet.getSheetByName('Plan')).toBeNull();
});
