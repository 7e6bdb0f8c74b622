import type { Table } from '../../src/core/table';
import { readProofFile } from '../../src/sidebar/proof/proof-file';
import type { Remembered, SaveAnswer, Workbook } from '../../src/wire/endpoints';
import type { PlanState } from '../../src/wire/plan-state';
import { startAddOn, write } from '../support/bench/add-on';
import type { NodeHost } from '../support/bench/host';
import { planState } from '../support/plans/plan-state';
import { smallReport } from '../support/reports/small-report';

const creators = [
  ['昵称', '粉丝数', '更新', '认证'],
  ['示例博主001', 12_000, { date: '2026-11-11' }, true],
  ['示例博主002', '10w+', { date: '2026-11-11T20:00:00' }, ''],
];

let host: NodeHost;

beforeEach(async () => {
  host = await startAddOn({ 达人列表: creators, Notes: [['mine']] });
});

afterEach(() => host.dispose());

describe('listTables', () => {
  test('names the tabs, the active one among them, and the day', async () => {
    const workbook = (await host.run('listTables')) as Workbook;
    expect(workbook.tabs.map(({ name, own }) => [name, own])).toEqual([
      ['达人列表', null],
      ['Notes', null],
    ]);
    expect(workbook.activeTabId).toBe(workbook.tabs[0]?.id);
    expect(workbook.today).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(workbook.openAt).toBe('plan');
  });

  test('tells which tabs are ours, so that none is offered as a source', async () => {
    await write(host, smallReport());
    const { tabs } = (await host.run('listTables')) as Workbook;
    expect(tabs.find(({ name }) => name === 'Shortlist')?.own).toBe('shortlist');
  });

  test('leaves out charts and connected data, and tells the name of the tab in front all the same', async () => {
    makeSheet('Connected', 'DATASOURCE');
    const chart = makeSheet('Chart1', 'OBJECT');
    const workbook = (await host.run('listTables')) as Workbook;
    expect(workbook.tabs.map(({ name }) => name)).toEqual(['达人列表', 'Notes']);
    expect(workbook).toMatchObject({ activeTabId: chart, activeTab: 'Chart1' });
  });

  test.each([
    ['planCampaign', 'plan'],
    ['scoreThisTab', 'score'],
    ['showHelp', 'help'],
  ])('after %s the wizard opens at %s', async (action, openAt) => {
    await host.run(action);
    expect(((await host.run('listTables')) as Workbook).openAt).toBe(openAt);
    expect(host.ui.sidebars.map(({ title, html }) => [title, html])).toEqual([['Tierwise', '<p>Wizard</p>']]);
  });
});

describe('readTable', () => {
  test('gives the cells as plain data: dates as what the clock shows, all else as it is', async () => {
    expect(await readOf(host, '达人列表')).toEqual({
      tab: '达人列表',
      file: 'Workbook',
      firstRow: 1,
      firstColumn: 1,
      rows: creators,
    });
  });

  test('a picture in a cell is blank, also beside dates', async () => {
    const sheet = host.spreadsheet.getSheetByName('达人列表');
    const avatar = host.spreadsheetApp.newCellImage().setSourceUrl('https://example.com/avatar.png').build();
    sheet?.getRange('A2').setValue(avatar);
    sheet?.getRange('F4').setValue(avatar);
    const { rows } = await readOf(host, '达人列表');
    expect(rows.slice(1).map((row) => [row[0], row[2], row.length])).toEqual([
      ['', { date: '2026-11-11' }, 6],
      ['示例博主002', { date: '2026-11-11T20:00:00' }, 6],
      ['', '', 6],
    ]);
  });

  test('a tab that Google does not hand out is a sentence with its reason', async () => {
    const id = makeSheet('Chart1', 'OBJECT');
    await expect(host.run('readTable', { tabId: id })).rejects.toThrow(
      'Choose another tab: this one could not be read (This action is only supported on grid sheets).',
    );
  });

  test('an empty tab is one blank cell', async () => {
    host.spreadsheet.insertSheet('Empty');
    expect((await readOf(host, 'Empty')).rows).toEqual([['']]);
  });

  test('a tab that is gone is a sentence', async () => {
    await expect(host.run('readTable', { tabId: 987_654_321 })).rejects.toThrow(
      'Choose another tab: the one that was chosen is no longer in this file.',
    );
  });

  test('the sentence is in the language of the person’s account', async () => {
    const chinese = await startAddOn({ 达人列表: creators }, { locale: 'zh_CN' });
    await expect(chinese.run('readTable', { tabId: 987_654_321 })).rejects.toThrow('请另选一个工作表');
    chinese.dispose();
  });

  test('a request that is none is a sentence', async () => {
    await expect(host.run('readTable', { tabId: 'Scores' })).rejects.toThrow(
      'the sidebar sent something this version cannot read (tabId). Nothing was changed.',
    );
  });

  test('50,000 rows come in as few calls as fifty', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, row) => [`id${row}`, row, row / 7]);
    const large = await startAddOn({ few: rows(50), many: rows(50_000) });
    const count = async (name: string) => {
      large.calls.reset();
      const { rows: read } = await readOf(large, name);
      return { rows: read.length, calls: large.calls.total() };
    };
    const few = await count('few');
    expect(await count('many')).toEqual({ rows: 50_000, calls: few.calls });
    expect(few.calls).toBeLessThanOrEqual(7);
    large.dispose();
  });
});

describe('loadState and saveState', () => {
  const load = async () => (await host.run('loadState')) as Remembered;
  const save = async (state: PlanState) =>
    (await host.run('saveState', { state, version: (await load()).version })) as SaveAnswer;

  test('a state comes back with its version; before the first there is none', async () => {
    expect(await load()).toEqual({ version: null, state: null });
    const { version } = await save(planState({ product: '防晒霜' }));
    expect(await load()).toEqual({ version, state: planState({ product: '防晒霜' }) });
  });

  test('a state of several pieces comes back whole', async () => {
    const long = planState({ product: '防晒'.repeat(8_000) });
    await save(long);
    await save(planState({ product: 'short' }));
    await save(long);
    expect((await load()).state).toEqual(long);
  });

  test('a save that began from an older version keeps nothing and is told what stands', async () => {
    await save(planState({ product: 'first' }));
    const newer = await save(planState({ product: 'newer' }));
    const late = { state: planState({ product: 'late' }), version: null };
    expect(await host.run('saveState', late)).toEqual({
      kind: 'newer',
      version: newer.version,
      state: planState({ product: 'newer' }),
    });
    expect((await load()).state).toEqual(planState({ product: 'newer' }));
  });

  test('looks and writes under the document’s lock, and says so where somebody else holds it', async () => {
    host.lock.heldByOther = true;
    const request = { state: planState({ product: 'x' }), version: null };
    await expect(host.run('saveState', request)).rejects.toThrow(
      'Wait a moment and try again: someone else is writing to this file with Tierwise.',
    );
    expect(host.properties.document.size).toBe(0);
  });

  test('what another version kept, or nobody can read, is no state and keeps nothing from opening', async () => {
    await save(planState({ product: '防晒霜' }));
    const store = host.properties.document;
    for (const [key, value] of store) store.set(key, value.replace('"version":1', '"version":9'));
    expect((await load()).state).toBeNull();
    for (const key of store.keys()) if (key.startsWith('state.')) store.set(key, '{"half');
    expect(await load()).toEqual({ version: store.get('state'), state: null });
    await save(planState({ product: 'afresh' }));
    expect((await load()).state).toEqual(planState({ product: 'afresh' }));
    expect([...store.values()]).toContain('{"half');
  });

  test('a store that is nearly full is a sentence of ours', async () => {
    await save(planState({ product: 'before' }));
    for (let index = 0; index < 55; index += 1)
      host.properties.document.set(`other.${index}`, 'x'.repeat(9_000));
    await expect(save(planState({ product: '防晒'.repeat(8_000) }))).rejects.toThrow(
      /^Shorten the lists .* in a copy of this file: this file keeps 500 KB for an add-on, and 48\d KB are taken already\./,
    );
    expect((await load()).state).toEqual(planState({ product: 'before' }));
  });

  test('a malformed state is refused by the place of the mistake', async () => {
    const broken = { ...planState({ product: 'x' }), campaigns: [{ brief: null, rules: null }] };
    await expect(host.run('saveState', { state: broken, version: null })).rejects.toThrow(
      '(state.campaigns.0.brief)',
    );
  });
});

test('whatever else goes wrong is a sentence too, in which Google’s own words stand', async () => {
  const incomplete = await startAddOn({ 达人列表: creators }, { html: {} });
  await expect(incomplete.run('openSettings')).rejects.toThrow(
    /^Something went wrong in Tierwise \(.*SettingsTab.*\)\. Your own tabs are untouched; please try again\.$/,
  );
  incomplete.dispose();
});

/** A sheet of another kind than cells, in front; its id. */
function makeSheet(name: string, type: 'OBJECT' | 'DATASOURCE'): number {
  const sheet = host.spreadsheet.insertSheet(name);
  const { world, grid } = host.inside;
  world.file.sheetTypes.set(grid.workbook().getActiveSheet().getSheetId(), type);
  return sheet.getSheetId();
}

async function readOf(from: NodeHost, name: string): Promise<Table> {
  const tabId = from.spreadsheet.getSheetByName(name)?.getSheetId();
  return (await from.run('readTable', { tabId })) as Table;
}

test('loadProof hands out the file that finishes a proof, as it is', async () => {
  expect(readProofFile((await host.run('loadProof')) as string)).toEqual({
    script: 'c2NyaXB0',
    wasm: 'd2FzbQ==',
  });
});

test('loadProof says in a sentence that the file was left out', async () => {
  const without = await startAddOn(
    { Creators: [['Followers'], [1]] },
    { html: { Sidebar: '<p>Wizard</p>' } },
  );
  await expect(without.run('loadProof')).rejects.toThrow(
    'This copy of Tierwise came without the part that finishes a proof: the list stands, as good as said above.',
  );
});
