import type { PlanRow } from '../../../src/core/campaign/record/plan-row';
import { type PlanField, placeOf } from '../../../src/core/reports/plan/plan-columns';
import { overWorkedOut } from '../../../src/core/reports/plan/standing-campaign';
import type { ChangeRequest } from '../../../src/wire/endpoints';
import { startAddOn } from '../../support/bench/add-on';
import { filePicture } from '../../support/bench/file-picture';
import type { NodeHost } from '../../support/bench/host';
import { inEachMode } from '../../support/bench/strict-modes';
import { madeBrief } from '../../support/campaign/made-campaign';
import {
  changed,
  type InFile,
  inLanguage,
  readCampaign,
  requestOf,
  send,
  writeFirst,
} from '../../support/reports/change-campaign';

let host: NodeHost;
let file: InFile;
afterEach(() => host.dispose());

const tabWith = (id: number) => host.spreadsheet.getSheetById(id) as GoogleAppsScript.Spreadsheet.Sheet;
const plan = () => tabWith(file.planTabId);
const log = () => tabWith(file.logTabId);

/** Where a field's column stands, whatever it is called; by its place in the first writing. */
const column = (field: PlanField) => placeOf(field) + 1;

function rowOf(code: string, at = column('code')): number {
  const codes = plan().getRange(1, at, plan().getLastRow(), 1).getValues();
  return codes.findIndex(([cell]) => cell === code) + 1;
}

const cell = (code: string, field: PlanField) => plan().getRange(rowOf(code), column(field));

/** All that stands in rows other than these: values, formulas, looks. */
function others(codes: readonly string[]): unknown {
  const range = plan().getDataRange();
  const values: unknown[][] = range.getValues();
  const isOther = (_: unknown, row: number) => !values[row]?.some((one) => codes.includes(String(one)));
  return [
    values,
    range.getFormulas(),
    range.getNumberFormats(),
    range.getNotes(),
    range.getBackgrounds(),
  ].map((grid: unknown[][]) => grid.filter(isOther));
}

const declined = { status: 'declined', endedWhy: 'no time' } as const;
const later = (day: string) => ({ movedTo: day }) as const;

/** What an act makes of the record as it is read now, as the sidebar sends it. */
async function act(rows: Parameters<typeof changed>[1], more: Parameters<typeof changed>[2] = {}) {
  const read = await readCampaign(host, file);
  const after = changed(read.record, rows, more);
  return { read, after, request: requestOf(file, read, after) };
}

const withoutRemarks = (rows: readonly PlanRow[]) => rows.map((row) => ({ ...row, remarks: undefined }));

inEachMode((strict) => {
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, { strict });
    file = await writeFirst(host);
  });

  test('writes the rows that it names and no other; the log tells the same', async () => {
    plan().getRange(rowOf('M02'), column('who')).setValue('=UPPER("li")');
    plan().getRange(rowOf('M03'), column('remarks')).setNumberFormat('@').setValue('1/2').setNote('my note');
    await host.settle();
    const before = others(['M03']);
    const { after, request } = await act({ M03: declined });
    expect(await send(host, request)).toEqual({ kind: 'changed', kept: [] });
    expect(others(['M03'])).toEqual(before);
    const fields = ['status', 'due', 'by.draft', 'endedWhy', 'remarks'] as const;
    expect(fields.map((field) => cell('M03', field).getValue())).toEqual([
      'Declined',
      '',
      '',
      'no time',
      '1/2',
    ]);
    expect(cell('M03', 'remarks').getNote()).toBe('my note');
    const again = await readCampaign(host, file);
    expect(withoutRemarks(again.record.rows)).toEqual(withoutRemarks(after.rows));
    expect(again.record.log.slice(0, after.log.length)).toEqual(after.log);
    expect(again.standing.said).toEqual([]);
  });

  test('what was typed over what is worked out is still known afterwards', async () => {
    const { request } = await act({ M03: later('2026-11-09') });
    await send(host, request);
    const said = async () =>
      overWorkedOut((await readCampaign(host, file)).standing, madeBrief, inLanguage('en'));
    expect(await said()).toEqual([]);
    cell('M04', 'cost').setValue(1);
    expect(await said()).toEqual([expect.stringContaining('M04')]);
  });

  test('twenty calls for a run of neighbouring rows, whatever their number; few more for further runs', async () => {
    const calls = async (rows: Parameters<typeof changed>[1]) => {
      const { request } = await act(rows);
      host.calls.reset();
      await send(host, request);
      return host.calls.total();
    };
    const all = (codes: readonly string[], day: string) =>
      Object.fromEntries(codes.map((code) => [code, later(day)]));
    expect(await calls(all(['K01', 'K02', 'K03', 'K04', 'K05'], '2026-11-09'))).toBe(20);
    expect(await calls(all(['M02', 'M03'], '2026-11-09'))).toBe(22);
    expect(await calls(all(['M02', 'M03', 'M04', 'M05', 'M06'], '2026-11-08'))).toBe(25);
  });

  test('finds its rows where they were sorted, and its columns where they were moved, renamed and added', async () => {
    const { request } = await act({ M03: declined, K01: later('2026-11-09') });
    const tab = plan();
    const [status, due] = [column('status'), column('due')];
    tab.getRange(3, status).setValue('进度');
    tab.insertColumnBefore(due);
    tab.getRange(3, due).setValue('Courier');
    tab.getRange(rowOf('M03'), due).setValue('seen');
    tab.moveRows(tab.getRange(rowOf('M03'), 1), 6);
    tab.moveColumns(tab.getRange(1, column('movedTo'), 1, 1), 30);
    await host.settle();
    const before = others(['M03', 'K01']);
    expect(await send(host, request)).toMatchObject({ kind: 'changed' });
    expect(others(['M03', 'K01'])).toEqual(before);
    const row: unknown[] | undefined = tab.getRange(rowOf('M03'), 1, 1, 15).getValues()[0];
    expect([row?.[status - 2], row?.[due - 2]]).toEqual(['Declined', 'seen']);
    expect((await readCampaign(host, file)).record.rows.find(({ code }) => code === 'K01')).toMatchObject(
      later('2026-11-09'),
    );
  });

  test('a filter that hides a row keeps nothing from being written', async () => {
    const tab = plan();
    const filter = tab.getRange(3, 1, tab.getLastRow() - 2, 20).createFilter();
    filter.setColumnFilterCriteria(
      1,
      host.spreadsheetApp.newFilterCriteria().setHiddenValues(['M03']).build(),
    );
    const { request } = await act({ M03: declined });
    await send(host, request);
    expect(cell('M03', 'status').getValue()).toBe('Declined');
    expect(tab.getFilter()).not.toBeNull();
  });

  test('where somebody typed into a named row since, nothing is written; elsewhere it does not matter', async () => {
    const { request } = await act({ M03: declined });
    cell('M03', 'agreed').setValue(7_000);
    const before = filePicture(host);
    expect(await send(host, request)).toEqual({ kind: 'changed since', codes: ['M03'] });
    expect(filePicture(host)).toEqual(before);
    const second = await act({ M03: declined });
    cell('M04', 'agreed').setValue(7_000);
    cell('M03', 'remarks').setValue('a thought');
    expect(await send(host, second.request)).toMatchObject({ kind: 'changed' });
    expect([cell('M04', 'agreed').getValue(), cell('M03', 'remarks').getValue()]).toEqual([
      7_000,
      'a thought',
    ]);
  });

  test('where the log has grown since, or a tab is gone, nothing is written', async () => {
    const [mine, theirs] = [await act({ M03: declined }), await act({ M04: later('2026-11-09') })];
    await send(host, theirs.request);
    const before = filePicture(host);
    expect(await send(host, mine.request)).toEqual({ kind: 'changed since', codes: [] });
    expect(filePicture(host)).toEqual(before);
    const elsewhere = { ...mine.request, planTabId: file.logTabId };
    expect(await send(host, elsewhere)).toEqual({ kind: 'changed since', codes: [] });
  });

  test('a formula of the person’s in the way is said; one in the place of what is worked out stays', async () => {
    cell('M04', 'cost').setValue('=1+1');
    await host.settle();
    const first = await act({ M04: { agreed: 700_000 } });
    expect(await send(host, first.request)).toEqual({ kind: 'changed', kept: ['M04'] });
    expect(cell('M04', 'cost').getFormula()).toBe('=1+1');
    cell('M03', 'movedTo').setValue('=I10+3');
    await host.settle();
    const { request } = await act({ M03: later('2026-12-01') });
    const before = filePicture(host);
    await expect(send(host, request)).rejects.toThrow(
      /was not changed: J\d+ \(M03, “Moved to”\) holds a formula/,
    );
    expect(filePicture(host)).toEqual(before);
  });

  test('sent twice it is done once, and answered alike, whatever was done by hand in between', async () => {
    const { request } = await act({ M03: declined });
    const first = await send(host, request);
    const stood = log().getLastRow();
    cell('M03', 'status').setValue('To confirm');
    expect(await send(host, request)).toEqual(first);
    expect([log().getLastRow(), cell('M03', 'status').getValue()]).toEqual([stood, 'To confirm']);
  });

  test('new rows stand below the last, with their formats and dropdown, above lines of the person’s; one that leaves is blank', async () => {
    const last = plan().getLastRow();
    plan()
      .getRange(last + 2, 17, 1, 2)
      .setValues([['In all', 5]]);
    cell('K30', 'remarks').setValue('a wish');
    await host.settle();
    const before = others(['K30', 'M99']);
    const { code: _, ...taken } = (await readCampaign(host, file)).record.rows.find(
      ({ code }) => code === 'M03',
    ) as PlanRow;
    const added = {
      ...taken,
      code: 'M99',
      id: '00123',
      name: '1/2',
      replaces: 'M03',
      since: '2026-09-08',
    } as const;
    const { request } = await act({}, { added: [added], gone: new Set(['K30']) });
    await send(host, request);
    expect(others(['K30', 'M99', 'a wish'])).toEqual(before);
    expect(rowOf('M99')).toBe(last + 1);
    expect(
      plan()
        .getRange(last + 3, 17, 1, 2)
        .getValues(),
    ).toEqual([['In all', 5]]);
    expect([cell('M99', 'name').getValue(), cell('M99', 'id').getValue()]).toEqual(['1/2', '00123']);
    expect(cell('M99', 'plannedDay').getNumberFormat()).toBe('yyyy-mm-dd');
    expect(cell('M99', 'status').getDataValidation()).not.toBeNull();
    expect(rowOf('K30')).toBe(0);
    expect(
      plan()
        .getDataRange()
        .getValues()
        .filter((row) => row.includes('a wish')),
    ).toHaveLength(1);
    const again = await readCampaign(host, file);
    expect(again.record.rows.map(({ code }) => code)).toContain('M99');
    expect(again.record.rows.map(({ code }) => code)).not.toContain('K30');
    expect(again.standing.questions).toEqual([]);
  });

  test('a tab that is full gets rows for what is added', async () => {
    const tab = plan();
    tab.deleteRows(tab.getLastRow() + 1, tab.getMaxRows() - tab.getLastRow());
    log().deleteRows(log().getLastRow() + 1, log().getMaxRows() - log().getLastRow());
    const { request } = await act({}, { added: [{ code: 'K99', tier: 'koc', status: 'to confirm' }] });
    expect(await send(host, request)).toMatchObject({ kind: 'changed' });
    expect(rowOf('K99')).toBe(tab.getMaxRows());
  });

  test('what was typed since is told and mended in its rows too', async () => {
    cell('M04', 'plannedDay').setValue('2026-11-20');
    await host.settle();
    const { request, after } = await act({ M03: declined });
    await send(host, request);
    expect(after.log.map(({ act: done }) => done).slice(-2)).toEqual(['typed', 'decline']);
    const again = await readCampaign(host, file);
    expect(again.record.rows.find(({ code }) => code === 'M04')?.movedTo).toBe('2026-11-20');
    expect(again.record.log.length).toBe(after.log.length + 1);
  });

  test('a refusal says what stands: nothing, or the log alone, which the next finishes', async () => {
    const { request } = await act({ M03: declined });
    host.faults.failWhere((call, number) => number > 12 && call === 'Range.setValues');
    await expect(send(host, request)).rejects.toThrow(/“Log · 双11” was not changed/);
    expect(cell('M03', 'status').getValue()).toBe('To confirm');
    let writes = 0;
    host.faults.failWhere((call) => call === 'Range.setValues' && ++writes > 1);
    const said = await send(host, request).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(said).toMatch(
      strict.lateErrors === 'drop-all' ? /was not changed/ : /The log has it, but “Plan · 双11”/,
    );
    expect(await send(host, request)).toMatchObject({ kind: 'changed' });
    expect(cell('M03', 'status').getValue()).toBe('Declined');
  });
});

/** Every call where TIERWISE_EVERY_FAULT is set; else a share, another in each mode. */
const isEvery = process.env['TIERWISE_EVERY_FAULT'] !== undefined;
let turn = 0;

describe('a run that is cut off', () => {
  const breakdowns: Readonly<Record<string, (call: number) => void>> = {
    'fails once': (call) => host.faults.failAt(call),
    'killed, what was pending kept': (call) => host.faults.dieAt(call, 'kept'),
    'killed, what was pending dropped': (call) => host.faults.dieAt(call, 'dropped'),
    'fails from there on': (call) => host.faults.failFrom(call),
  };

  inEachMode((strict) => {
    turn += 1;
    const first = turn;

    test.each(Object.keys(breakdowns))('at any call (%s) is mended by the next', async (how) => {
      host = await startAddOn({ 达人列表: [['昵称']] }, { strict });
      file = await writeFirst(host);
      const added = { code: 'M99', tier: 'mid', status: 'to confirm', plannedDay: '2026-11-01' } as const;
      for (let call = isEvery ? 1 : first; call <= 28; call += isEvery ? 1 : 5) {
        const day = `2026-12-${String((call % 28) + 1).padStart(2, '0')}`;
        const one = { ...added, code: `M${100 + call}` };
        const { request, after } = await act({ M03: later(day), K01: later(day) }, { added: [one] });
        const before = others(['M03', 'K01', one.code]);
        breakdowns[how]?.(call);
        await send(host, request).catch(() => undefined);
        host.faults.reset();
        await send(host, request);
        await host.settle();
        expect([call, others(['M03', 'K01', one.code])]).toEqual([call, before]);
        const again = await readCampaign(host, file);
        expect(withoutRemarks(again.record.rows)).toEqual(withoutRemarks(after.rows));
        expect(again.record.log.length).toBe(after.log.length + 1);
        expect(again.standing.said).toEqual([]);
      }
    });
  });

  test('with the log alone written is finished by whoever reads it next', async () => {
    host = await startAddOn({ 达人列表: [['昵称']] });
    file = await writeFirst(host);
    const { request, after } = await act({ M03: declined });
    await host.run('changeRows', { ...request, change: { ...request.change, rows: [] } });
    const read = await readCampaign(host, file);
    const known = read.standing.before?.record;
    if (known === undefined) throw new Error('The log tells nothing.');
    const finishing: ChangeRequest = requestOf(file, read, known, 'en', { unshown: new Set(['M03']) });
    expect(finishing.change.log.cells).toHaveLength(3);
    await send(host, finishing);
    expect(cell('M03', 'status').getValue()).toBe('Declined');
    expect((await readCampaign(host, file)).record.rows).toEqual(after.rows);
  });
});

test('a Chinese tab is written in Chinese, whatever language the wizard has', async () => {
  host = await startAddOn({ 达人列表: [['昵称']] });
  file = await writeFirst(host, 'zh');
  const { request } = await act({ M03: declined });
  await send(host, request);
  expect(cell('M03', 'status').getValue()).toBe('婉拒');
  expect((await readCampaign(host, file)).standing.said).toEqual([]);
});
