import type { Table } from '../../src/core/table';
import type { Workbook } from '../../src/wire/endpoints';
import { startAddOn, write } from '../support/bench/add-on';
import { planState } from '../support/plans/plan-state';
import { exportOf, wizardReports } from '../support/reports/wizard-reports';

const state = planState({ product: '防晒霜' });

type Tab = 'Scores' | 'Shortlist' | 'Plan' | 'Client';
type Step = 'list' | 'load' | 'read' | 'save' | Tab | `${Tab} again`;

/** The service calls that each step of the wizard costs, from opening it to the client's tab. */
type Run = Readonly<Record<Step, number>>;

let few: Run;
let many: Run;

beforeAll(async () => {
  few = await wizardRun(50);
  many = await wizardRun(5000);
});

test('the wizard costs as many service calls for 5,000 creators as for 50', () => {
  expect(many).toEqual(few);
});

test('from the data to the Scores tab takes fifty calls at most, and each further tab little more', () => {
  const { list, load, read, Scores, save, Shortlist, Plan, Client } = many;
  expect(read + Scores + save).toBeLessThanOrEqual(50);
  expect(list + load).toBeLessThanOrEqual(20);
  expect(Math.max(Shortlist, Plan, Client)).toBeLessThanOrEqual(66);
});

test('a tab that stands is written anew in little more', () => {
  const again = (['Scores', 'Shortlist', 'Plan', 'Client'] as const).map((tab) => many[`${tab} again`]);
  expect(Math.max(...again)).toBeLessThanOrEqual(100);
});

async function wizardRun(creators: number): Promise<Run> {
  const host = await startAddOn({ 达人列表: exportOf(creators) });
  const step: Partial<Record<Step, number>> = {};
  const counted = async <Result>(name: Step, work: () => Promise<Result>): Promise<Result> => {
    host.calls.reset();
    const result = await work();
    step[name] = host.calls.total();
    return result;
  };
  const { activeTabId: tabId } = await counted(
    'list',
    async () => (await host.run('listTables')) as Workbook,
  );
  await counted('load', () => host.run('loadState'));
  const table = await counted('read', async () => (await host.run('readTable', { tabId })) as Table);
  const { scores, shortlist, plan, client } = wizardReports(table);
  await counted('Scores', () => write(host, scores));
  await counted('save', () => host.run('saveState', { state, version: null }));
  await counted('Shortlist', () => write(host, shortlist));
  await counted('Plan', () => write(host, plan));
  await counted('Client', () => write(host, client));
  await counted('Scores again', () => write(host, scores));
  await counted('Shortlist again', () => write(host, shortlist));
  await counted('Plan again', () => write(host, plan));
  await counted('Client again', () => write(host, client));
  host.dispose();
  return step as Run;
}
