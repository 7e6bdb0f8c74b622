import { placeOf, planColumns } from '../../../src/core/reports/plan/plan-columns';
import { startAddOn } from '../../support/bench/add-on';
import { filePicture, sheetNamed } from '../../support/bench/file-picture';
import type { NodeHost } from '../../support/bench/host';
import { inEachMode } from '../../support/bench/strict-modes';
import {
  changed,
  type InFile,
  readCampaign,
  requestOf,
  send,
  writeFirst,
} from '../../support/reports/change-campaign';

let host: NodeHost;
let file: InFile;
afterEach(() => host.dispose());

const planName = 'Plan · 双11';
const logName = 'Log · 双11';
const plan = () => sheetNamed(host, planName);
const column = (field: Parameters<typeof placeOf>[0]) => placeOf(field) + 1;

/** Where the row of a code stands, as the spreadsheet counts. */
function rowOf(code: string, at = column('code')): number {
  const codes = plan().getRange(1, at, plan().getLastRow(), 1).getValues();
  return codes.findIndex(([cell]) => cell === code) + 1;
}
const cell = (code: string, field: Parameters<typeof placeOf>[0]) =>
  plan().getRange(rowOf(code), column(field));

/** All that stands in rows other than these, values and formulas and looks. */
function others(codes: readonly string[], at = column('code')): unknown {
  const range = plan().getDataRange();
  const values = range.getValues();
  const isOther = (_: unknown, row: number) => !codes.includes(String(values[row]?.[at - 1]));
  return [
    values,
    range.getFormulas(),
    range.getNumberFormats(),
    range.getNotes(),
    range.getBackgrounds(),
  ].map((grid) => (grid as unknown[][]).filter(isOther));
}

const declined = { status: 'declined', endedWhy: 'no time' } as const;
/** The first plan gives these codes one below another. */
const five = ['M02', 'M03', 'M04', 'M05', 'M06'] as const;

inEachMode((strict) => {
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, { strict });
    file = await writeFirst(host);
  });

  async function act(rows: Parameters<typeof changed>[1], more: Parameters<typeof changed>[2] = {}) {
    const read = await readCampaign(host, file);
    const after = changed(read.record, rows, more);
    return { after, request: requestOf(file, read, after) };
  }

  test('writes the rows that it names and no other, and tells the log first', async () => {
    plan().getRange(rowOf('M02'), column('who')).setValue('=UPPER("li")');
    plan().getRange(rowOf('M03'), column('remarks')).setValue('1/2').setNote('my note');
    await host.settle();
    const before = others(['M03']);
    const { after, request } = await act({ M03: declined });
    expect(await send(host, request)).toEqual({ kind: 'changed', kept: [] });
    await host.settle();
    expect(others(['M03'])).toEqual(before);
    expect(
      [cell('M03', 'status'), cell('M03', 'due'), cell('M03', 'by.draft')].map((one) => one.getValue()),
    ).toEqual(['Declined', '', '']);
    expect(cell('M03', 'remarks').getNote()).toBe('my note');
    const again = await readCampaign(host, file);
    expect(again.record.rows.map((row) => ({ ...row, remarks: undefined }))).toEqual(
      after.rows.map((row) => ({ ...row, remarks: undefined })),
    );
    expect(again.record.log.slice(0, after.log.length)).toEqual(after.log);
    expect(again.standing.said).toEqual([]);
    const order = host.faults.trace().filter((call) => call === 'Range.setValues');
    expect(order).toEqual([]);
  });

  test('five neighbouring rows cost twenty calls, each further run of rows two', async () => {
    const calls = async (rows: Parameters<typeof changed>[1]) => {
      const { request } = await act(rows);
      host.calls.reset();
      await send(host, request);
      return host.calls.total();
    };
    const late = { movedTo: '2026-11-09' } as const;
    expect(await calls(Object.fromEntries(five.map((code) => [code, late])))).toBeLessThanOrEqual(20);
    expect(await calls({ M01: late, M03: { movedTo: '2026-11-08' }, T01: late })).toBeLessThanOrEqual(24);
  });
});
