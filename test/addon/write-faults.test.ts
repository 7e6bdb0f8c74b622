import type { Report } from '../../src/core/reports/report';
import { startAddOn, write } from '../support/bench/add-on';
import { filePicture, sheetNamed } from '../support/bench/file-picture';
import type { NodeHost, NodeHostOptions } from '../support/bench/host';
import { inEachMode } from '../support/bench/strict-modes';
import { headerAt, listReport } from '../support/reports/list-report';

const first = listReport(['a', 'b', 'c']);
const second = listReport(['c', 'b', 'd', 'a', 'e']);

/** The figures and formulas of the tab that is written, looks aside: a day is its number, whatever its format. */
function figuresOf(host: NodeHost): unknown {
  const range = sheetNamed(host, 'Shortlist').getDataRange();
  const formulas = range.getFormulas();
  return range
    .getValues()
    .map((row, at) =>
      row.map((value, column) => formulas[at]?.[column] || (value instanceof Date ? dayOf(value) : value)),
    );
}

/** The day's number in a sheet, whatever the zone: far from midnight of any. */
function dayOf(date: Date): number {
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}

/** The tab as a person left it: a column, a formula, a sum, text above, colours, a note, a currency, merged cells. */
async function startWithPersonsTab(options: Partial<NodeHostOptions>): Promise<NodeHost> {
  const host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, options);
  await write(host, first);
  const sheet = sheetNamed(host, 'Shortlist');
  const row = headerAt + 1;
  sheet.insertColumnAfter(2);
  sheet.getRange(row, 3).setValue('Courier');
  sheet.getRange(row + 1, 3).setValue('=LEN(B5)');
  sheet.getRange(row + 2, 3).setValue(46_000);
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
  sheet
    .getRange(row + 3, 3)
    .setValue(46_307)
    .setNumberFormat('yyyy-mm-dd');
  await host.settle();
  return host;
}

/** Writes the two reports in turn until what a person sees comes back: the file as it is after each of them. */
async function settled(host: NodeHost): Promise<readonly [Settled, Settled]> {
  const states: Settled[] = [];
  for (const report of [second, first, second, first]) {
    await write(host, report);
    states.push({ report, picture: filePicture(host), figures: figuresOf(host) });
  }
  const [, here, there, again] = states as [Settled, Settled, Settled, Settled];
  expect(again).toEqual(here);
  return [here, there];
}

interface Settled {
  readonly report: Report;
  readonly picture: unknown;
  readonly figures: unknown;
}

/** What may befall a run from a call on, such that nothing in it can mend the rest. */
const breakdowns = {
  'killed, what was pending is kept': (host: NodeHost, call: number) => host.faults.dieAt(call, 'kept'),
  'killed, what was pending is dropped': (host: NodeHost, call: number) => host.faults.dieAt(call, 'dropped'),
  'fails from there on': (host: NodeHost, call: number) => host.faults.failFrom(call),
  'fails at every third call from there on': (host: NodeHost, call: number) =>
    host.faults.failWhere((_, number) => number >= call && (number - call) % 3 === 0),
} as const;

/** Every call and breakdown where TIERWISE_EVERY_FAULT is set; else a share that a run of all tests has time for. */
const isEvery = process.env['TIERWISE_EVERY_FAULT'] !== undefined;
const step = isEvery ? 1 : 5;

function callsFrom(first: number, calls: number): readonly number[] {
  return Array.from({ length: Math.ceil(calls / step) }, (_, at) => 1 + at * step + (first % step)).filter(
    (call) => call <= calls,
  );
}

function breakdownsAt(call: number): readonly (readonly [string, (host: NodeHost, call: number) => void])[] {
  const all = Object.entries(breakdowns);
  return isEvery ? all : all.filter((_, at) => at === Math.floor(call / step) % all.length);
}

/** What a sentence says that must then be so. A run that is killed says nothing: whoever waits for it hears Google. */
const unchanged =
  /^(?!.*Exceeded maximum execution time).*(was not changed|was not made|untouched|Nothing was changed)/;

const counts = new Map<string, number>();

function count(what: string, outcome: string): void {
  const line = `${what}: ${outcome}`;
  counts.set(line, (counts.get(line) ?? 0) + 1);
}

afterAll(() => {
  if (isEvery) process.stderr.write(`${[...counts].map((line) => line.join(' ')).join('\n')}\n`);
});

let turn = 0;

inEachMode((strict) => {
  let host: NodeHost;
  turn += 1;
  const offset = turn;

  afterEach(() => host.dispose());

  test('one fault at any call of a rewriting leaves the old tab or the new one, looks and all', async () => {
    host = await startWithPersonsTab({ strict });
    let [here, there] = await settled(host);
    const calls = await callsOf(host, () => write(host, there.report));
    await write(host, here.report);
    for (const call of callsFrom(offset, calls)) {
      host.faults.failAt(call);
      const said = await sentenceOf(write(host, there.report));
      const seen = filePicture(host);
      const isOld = sameAs(seen, here.picture);
      count('one fault while rewriting', isOld ? 'old' : 'new');
      if (!isOld) expect([call, said, seen]).toEqual([call, said, there.picture]);
      if (isOld) await write(host, there.report);
      else expect([call, said]).not.toEqual([call, expect.stringMatching(unchanged)]);
      expect([call, filePicture(host)]).toEqual([call, there.picture]);
      [here, there] = [there, here];
    }
  });

  test('where a run breaks down at any call its figures are whole, its sentence is true, and the next run mends it', async () => {
    host = await startWithPersonsTab({ strict });
    let [here, there] = await settled(host);
    const calls = await callsOf(host, () => write(host, there.report));
    await write(host, here.report);
    for (const call of callsFrom(offset + 2, calls)) {
      for (const [name, breakDown] of breakdownsAt(call)) {
        breakDown(host, call);
        const said = await sentenceOf(write(host, there.report));
        const seen = filePicture(host);
        const isOld = sameAs(seen, here.picture);
        const state = isOld ? 'old' : sameAs(seen, there.picture) ? 'new' : 'unfinished, then mended';
        count(name, state);
        if (!isOld) expect([name, call, said]).not.toEqual([name, call, expect.stringMatching(unchanged)]);
        const figures = figuresOf(host);
        if (!sameAs(figures, here.figures))
          expect([name, call, figures]).toEqual([name, call, there.figures]);
        await write(host, there.report);
        expect([name, call, filePicture(host)]).toEqual([name, call, there.picture]);
        [here, there] = [there, here];
      }
    }
  });

  test('a new tab is there whole or not at all, whatever call fails; what a run left that broke down is mended', async () => {
    host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, { strict });
    const without = filePicture(host);
    const calls = await callsOf(host, () => write(host, first));
    const whole = filePicture(host);
    for (const call of callsFrom(offset, calls)) {
      host.spreadsheet.deleteSheet(sheetNamed(host, 'Shortlist'));
      host.faults.failAt(call);
      const said = await sentenceOf(write(host, first));
      const seen = filePicture(host);
      const isWithout = sameAs(seen, without);
      count('one fault while making', isWithout ? 'none' : 'new');
      if (!isWithout) expect([call, said, seen]).toEqual([call, said, whole]);
      for (const [name, breakDown] of breakdownsAt(call)) {
        if (host.spreadsheet.getSheetByName('Shortlist') !== null)
          host.spreadsheet.deleteSheet(sheetNamed(host, 'Shortlist'));
        breakDown(host, call);
        const broken = await sentenceOf(write(host, first));
        const left = filePicture(host);
        const isNone = sameAs(left, without);
        count(
          `${name}, while making`,
          isNone ? 'none' : sameAs(left, whole) ? 'new' : 'unfinished, then mended',
        );
        if (!isNone) expect([name, call, broken]).not.toEqual([name, call, expect.stringMatching(unchanged)]);
        await write(host, first);
        expect([name, call, filePicture(host)]).toEqual([name, call, whole]);
      }
    }
  });
});

async function sentenceOf(writing: Promise<unknown>): Promise<string> {
  return writing.then(
    () => '',
    (error: Error) => error.message,
  );
}

async function callsOf(host: NodeHost, work: () => Promise<unknown>): Promise<number> {
  host.calls.reset();
  await work();
  return host.calls.total();
}

function sameAs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
