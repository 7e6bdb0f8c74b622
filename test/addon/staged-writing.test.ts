import type { Report } from '../../src/core/reports/report';
import type { Workbook, WrittenTab } from '../../src/wire/endpoints';
import { startAddOn, write } from '../support/bench/add-on';
import { filePicture } from '../support/bench/file-picture';
import type { NodeHost } from '../support/bench/host';
import { inEachMode } from '../support/bench/strict-modes';
import { listReport } from '../support/reports/list-report';

const first = listReport(['a', 'b']);
/** More than one cell of the tab in which the parts wait holds, with texts that a cell could take for something else. */
const second = listReport(['=1+1', '甲 🌸', ...Array.from({ length: 1_500 }, (_, at) => `creator ${at}`)]);
const creators = [['昵称'], ['示例博主001']];

/** A request's text in so many parts, as the sidebar cuts a far larger one. */
function partsOf(report: Report, count: number): readonly string[] {
  const text = JSON.stringify({ reports: [report], language: 'en' }).replace(
    /[^\0-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const size = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, part) => text.slice(part * size, (part + 1) * size));
}

const runAt = (moment: number) => `${moment.toString(36)}-abc123`;

inEachMode((strict) => {
  let host: NodeHost;
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: creators }, { strict });
    await write(host, first);
  });
  afterEach(() => host.dispose());

  const send = async (part: number, parts: readonly string[], run = runAt(Date.now())) =>
    (await host.run('stageReports', { run, part, of: parts.length, text: parts[part] })) as WrittenTab[];
  const tabNames = () => host.spreadsheet.getSheets().map((sheet) => sheet.getName());

  test('a tab is the old one until the last part has come, and then what it is when written at once', async () => {
    const before = filePicture(host);
    const parts = partsOf(second, 3);
    const run = runAt(Date.now());
    expect(await send(0, parts, run)).toEqual([]);
    expect(await send(1, parts, run)).toEqual([]);
    const { tabs, activeTab } = (await host.run('listTables')) as Workbook;
    expect(tabs.map(({ name }) => name)).toEqual(['达人列表', 'Shortlist']);
    expect(activeTab).toBe('Shortlist');
    expect(host.values('Shortlist', 'A5:A6').flat()).toEqual(['a', 'b']);
    expect(await send(2, parts, run)).toMatchObject([{ name: 'Shortlist' }]);
    const staged = filePicture(host);
    expect(tabNames()).toEqual(['达人列表', 'Shortlist']);

    await write(host, first);
    expect(filePicture(host)).toEqual(before);
    await write(host, second);
    expect(filePicture(host)).toEqual(staged);
  });

  test('where a part has not come nothing changes, and it is said', async () => {
    const before = filePicture(host);
    const parts = partsOf(second, 3);
    const run = runAt(Date.now());
    await send(0, parts, run);
    await expect(send(2, parts, run)).rejects.toThrow(/a part of what the sidebar sent did not arrive/);
    expect(filePicture(host)).toEqual(before);
  });

  test('parts that never came whole are taken away by a later writing, those on their way are not', async () => {
    const parts = partsOf(second, 2);
    await send(0, parts, runAt(Date.now() - 2 * 3_600_000));
    await send(0, parts, runAt(Date.now()));
    expect(tabNames()).toHaveLength(4);
    await write(host, second);
    expect(tabNames()).toHaveLength(3);
  });

  test('what is no part is refused at the door', async () => {
    for (const wrong of [{ run: 'x y-1' }, { part: -1 }, { of: 1_000 }, { text: '' }]) {
      const part = { run: runAt(1), part: 0, of: 2, text: 'x', ...wrong };
      await expect(host.run('stageReports', part)).rejects.toThrow(/cannot read/);
    }
    expect(tabNames()).toEqual(['达人列表', 'Shortlist']);
  });
});
