import { makePlan } from '../../src/core/campaign/make-plan';
import { readCreators } from '../../src/core/creators/read-creators';
import { clientReport } from '../../src/core/reports/client-report';
import { planReport } from '../../src/core/reports/plan-report';
import type { Report } from '../../src/core/reports/report';
import { scoresReport } from '../../src/core/reports/scores-report';
import { shortlistReport } from '../../src/core/reports/shortlist-report';
import { scoreCreators } from '../../src/core/scoring/score-creators';
import { settingsFrom } from '../../src/core/settings';
import { chooseShortlist } from '../../src/core/shortlist/choose-shortlist';
import { rulesFromMix } from '../../src/core/shortlist/mixes';
import type { Cell, Table } from '../../src/core/table';
import type { Workbook } from '../../src/wire/endpoints';
import { startAddOn, write } from '../support/add-on';
import { planState } from '../support/plan-state';

const settings = settingsFrom([]);
const today = '2026-10-01';
const state = planState({ product: '防晒霜' });
const brief = { ...state.campaigns[0]?.brief, budget: 100_000 } as Parameters<typeof chooseShortlist>[3];

type Step = 'list' | 'load' | 'read' | 'Scores' | 'save' | 'Shortlist' | 'Plan' | 'Client';

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
  const { scores, shortlist, plan, client } = reportsOn(table);
  await counted('Scores', () => write(host, scores));
  await counted('save', () => host.run('saveState', { state, version: null }));
  await counted('Shortlist', () => write(host, shortlist));
  await counted('Plan', () => write(host, plan));
  await counted('Client', () => write(host, client));
  host.dispose();
  return step as Run;
}

function reportsOn(table: Table): Readonly<Record<'scores' | 'shortlist' | 'plan' | 'client', Report>> {
  const reading = readCreators(table, { settings });
  const scored = scoreCreators(reading.creators, settings);
  const rules = rulesFromMix('none', brief.budget, settings);
  const chosen = chooseShortlist(scored, rules, settings, brief);
  const shortlist = shortlistReport(chosen, brief, settings, today);
  return {
    scores: scoresReport(scored, reading, settings, today),
    shortlist,
    plan: planReport(makePlan(chosen, brief, settings, today), brief, settings),
    client: clientReport(shortlist, brief, settings),
  };
}

/** An export of creators of all sizes; every counting is a round number, because nothing here depends on it. */
function exportOf(creators: number): Cell[][] {
  const header = ['小红书号', '昵称', '粉丝数', '平均点赞', '平均收藏', '平均评论', '图文报价'];
  const rows = Array.from({ length: creators }, (_, index): Cell[] => {
    const followers = 1_000 + (index % 50) * 4_000;
    return [
      `id${index}`,
      `示例博主${index}`,
      followers,
      followers / 50,
      followers / 100,
      followers / 400,
      followers / 10,
    ];
  });
  return [header, ...rows];
}
