import { startAddOn, write } from '../support/add-on';
import type { NodeHost, NodeHostOptions } from '../support/host';
import { headerAt, listReport } from '../support/list-report';

const first = listReport(['a', 'b', 'c']);
const second = listReport(['c', 'b', 'd', 'a', 'e']);

/** Everything that a person sees of the file: of each tab its cells and how they look. */
function pictureOf(host: NodeHost): unknown {
  return host.spreadsheet.getSheets().map((sheet) => {
    const range = sheet.getDataRange();
    return {
      name: sheet.getName(),
      isHidden: sheet.isSheetHidden(),
      cells: range.getValues(),
      formulas: range.getFormulas(),
      notes: range.getNotes(),
      formats: range.getNumberFormats(),
      backgrounds: range.getBackgrounds(),
      weights: range.getFontWeights(),
      colours: range.getFontColors(),
      rules: range.getDataValidations().map((row) => row.map((rule) => rule?.getCriteriaValues()[0] ?? null)),
      merged: range.getMergedRanges().map((area) => area.getA1Notation()),
      frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
      charts: sheet.getCharts().map((chart) => chart.getOptions()?.get('title')),
    };
  });
}

/** What the figures of the file are, looks aside. */
function figuresOf(host: NodeHost): unknown {
  return host.spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]);
}

/** The tab as a person left it: a column, a formula, a sum, text above, colours, a note, a currency, merged cells. */
async function startWithPersonsTab(options: Partial<NodeHostOptions>): Promise<NodeHost> {
  const host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, options);
  await write(host, first);
  const sheet = sheetOf(host);
  const row = headerAt + 1;
  sheet.insertColumnAfter(2);
  sheet.getRange(row, 3).setValue('Courier');
  sheet.getRange(row + 1, 3).setValue('=LEN(B5)');
  sheet.getRange(row + 2, 3).setValue('SF');
  sheet.getRange(1, 4).setValue('For Ms Li');
  sheet.getRange(1, 4, 1, 2).merge();
  sheet.getRange(row + 4, 2, 1, 3).setValues([['In all', '', '=SUM(D5:D7)']]);
  sheet
    .getRange(row + 2, 2)
    .setBackground('#ffff00')
    .setNote('met in May')
    .setFontColor('#ff0000');
  sheet.getRange(row + 1, 4, 3, 1).setNumberFormat('€#,##0');
  sheet.getRange(row + 3, 6, 1, 2).setValues([['Rejected', "'=too dear"]]);
  await host.settle();
  return host;
}

function sheetOf(host: NodeHost): GoogleAppsScript.Spreadsheet.Sheet {
  const found = host.spreadsheet.getSheetByName('Shortlist');
  if (found === null) throw new Error('There is no Shortlist.');
  return found;
}

/** Writes the two reports in turn until what a person sees comes back. */
async function settledPictures(host: NodeHost): Promise<readonly [unknown, unknown]> {
  await write(host, second);
  await write(host, first);
  const one = pictureOf(host);
  await write(host, second);
  const other = pictureOf(host);
  await write(host, first);
  expect(pictureOf(host)).toEqual(one);
  return [one, other];
}

const modes = {
  'as Sheets mostly is': {},
  'refusals come late, what follows is dropped': { lateErrors: 'drop-rest' },
  'refusals come late, what was pending is dropped': { lateErrors: 'drop-all' },
  'apostrophes are kept and dropdowns reject': { keepApostrophes: true, rejectingDropdowns: true },
} as const;

describe.each(Object.entries(modes))('%s', (_, strict) => {
  let host: NodeHost;

  afterEach(() => host.dispose());

  test('one fault at any call of a rewriting leaves the old tab or the new one, looks and all', async () => {
    host = await startWithPersonsTab({ strict });
    let [here, there] = await settledPictures(host);
    let [next, last] = [second, first];
    const calls = await callsOf(host, () => write(host, second));
    await write(host, first);
    for (let call = 1; call <= calls; call += step) {
      host.faults.failAt(call);
      await write(host, next).catch(() => undefined);
      const seen = pictureOf(host);
      if (!sameAs(seen, here)) expect([call, seen]).toEqual([call, there]);
      if (sameAs(seen, here)) await write(host, next);
      expect([call, pictureOf(host)]).toEqual([call, there]);
      [here, there] = [there, here];
      [next, last] = [last, next];
    }
  });

  test('a run that is cut off at any call leaves whole figures, and the next one mends the rest', async () => {
    host = await startWithPersonsTab({ strict });
    let [here, there] = await settledPictures(host);
    let [next, last] = [second, first];
    const calls = await callsOf(host, () => write(host, second));
    await write(host, first);
    for (let call = 1; call <= calls; call += step) {
      host.faults.dieAt(call, call % 2 === 0 ? 'kept' : 'dropped');
      await write(host, next).catch(() => undefined);
      const figures = JSON.stringify(figuresOf(host));
      expect(figures).toMatch(/my|Courier/);
      await write(host, next);
      expect([call, pictureOf(host)]).toEqual([call, there]);
      [here, there] = [there, here];
      [next, last] = [last, next];
    }
  });

  test('a new tab is there whole or not at all, whatever call fails; what a cut-off run left is mended', async () => {
    host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, { strict });
    const without = pictureOf(host);
    const calls = await callsOf(host, () => write(host, first));
    const whole = pictureOf(host);
    for (let call = 1; call <= calls; call += step) {
      host.spreadsheet.deleteSheet(sheetOf(host));
      host.faults.failAt(call);
      await write(host, first).catch(() => undefined);
      const seen = pictureOf(host);
      if (!sameAs(seen, without)) expect([call, seen]).toEqual([call, whole]);
      else {
        host.faults.dieAt(call, call % 2 === 0 ? 'kept' : 'dropped');
        await write(host, first).catch(() => undefined);
        await write(host, first);
        expect([call, pictureOf(host)]).toEqual([call, whole]);
      }
    }
  });
});

/** Every call where TIERWISE_EVERY_FAULT is set; else every fifth, which a run of all tests has time for. */
const step = process.env['TIERWISE_EVERY_FAULT'] === undefined ? 5 : 1;

async function callsOf(host: NodeHost, work: () => Promise<unknown>): Promise<number> {
  host.calls.reset();
  await work();
  return host.calls.total();
}

function sameAs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
