import type { Table } from '../../src/core/table';
import { readProofFile } from '../../src/sidebar/proof/proof-file';
import type { Workbook } from '../../src/wire/endpoints';
import { startAddOn, write } from '../support/add-on';
import type { NodeHost } from '../support/host';
import { planState } from '../support/plan-state';
import { smallReport } from '../support/small-report';

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
  test('a state comes back; before the first there is none', async () => {
    expect(await host.run('loadState')).toBeNull();
    await host.run('saveState', planState({ product: '防晒霜' }));
    expect(await host.run('loadState')).toEqual(planState({ product: '防晒霜' }));
  });

  test('a state of several pieces comes back whole', async () => {
    const long = planState({ product: '防晒'.repeat(8_000) });
    await host.run('saveState', long);
    await host.run('saveState', planState({ product: 'short' }));
    await host.run('saveState', long);
    expect(await host.run('loadState')).toEqual(long);
  });

  test('what another version kept is no state', async () => {
    await host.run('saveState', planState({ product: '防晒霜' }));
    const store = host.properties.document;
    for (const [key, value] of store) store.set(key, value.replace('"version":1', '"version":9'));
    expect(await host.run('loadState')).toBeNull();
  });

  test('a malformed state is refused by the place of the mistake', async () => {
    const broken = { ...planState({ product: 'x' }), campaigns: [{ brief: null, rules: null }] };
    await expect(host.run('saveState', broken)).rejects.toThrow('(campaigns.0.brief)');
  });
});

test('whatever else goes wrong is a sentence too, in which Google’s own words stand', async () => {
  await host.run('saveState', planState({ product: '防晒霜' }));
  const [chunk] = [...host.properties.document.keys()].filter((key) => key.startsWith('state.'));
  host.properties.document.set(String(chunk), '{"half');
  await expect(host.run('loadState')).rejects.toThrow(
    /^Something went wrong in Tierwise \(.*JSON.*\)\. Your own tabs are untouched; please try again\.$/,
  );
});

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
