import { emptyBrief } from '../../../../src/core/brief';
import { logReport } from '../../../../src/core/reports/plan/log-report';
import { planReport } from '../../../../src/core/reports/plan/plan-report';
import { marksTab, marksTable } from '../../../../src/core/reports/standing/file-marks';
import { mergeNothing } from '../../../../src/core/reports/standing/merge-standing';
import { tabOf, tabsInFile } from '../../../../src/core/reports/standing/tabs-in-file';
import { defaultSettings } from '../../../../src/core/settings';
import { madePlan } from '../../../support/reports/made-plan';
import { cellsOf, standingTab } from '../../../support/reports/standing';

const line = { number: 1, day: '2026-09-01', act: 'plan', code: 'K01', what: {}, by: '' };
const plan = planReport(madePlan(12, 4), emptyBrief, defaultSettings);
const planTab = (name: string) => standingTab(cellsOf(plan), { name });
const logTab = (name: string) => standingTab(cellsOf(logReport([line], '', 'en')), { name });
const ownTab = (name: string) => standingTab([['Ann', 'Bob']], { name });
const told = (...given: Parameters<typeof tabsInFile>) =>
  tabsInFile(...given).map(({ kind, campaign, standing }) => [standing.name, kind, campaign]);

test('tabs are known by their usual names in both languages, each with its campaign', () => {
  const names = ['Plan', 'Log', 'Scores', '排期 · 双11', 'Shortlist · 618', 'Contacts'];
  const tabs = names.map((name) => (name === 'Log' ? logTab(name) : ownTab(name)));
  expect(told(tabs, '')).toEqual([
    ['Plan', 'plan', ''],
    ['Log', 'log', ''],
    ['Scores', 'scores', ''],
    ['排期 · 双11', 'plan', '双11'],
    ['Shortlist · 618', 'shortlist', '618'],
    ['Contacts', null, ''],
  ]);
});

test('a tab is known by the name that it had before', () => {
  const tabs = ['客户', '客户 · 双11', '达人提报', '客户名单'].map(ownTab);
  expect(told([logTab('日志'), ...tabs], '').slice(1)).toEqual([
    ['客户', 'client', ''],
    ['客户 · 双11', 'client', '双11'],
    ['达人提报', 'client', ''],
    ['客户名单', null, ''],
  ]);
});

test('in a file without a log or marks nothing is ours, whatever it is called', () => {
  expect(told([ownTab('Plan'), ownTab('Settings')], '')).toEqual([
    ['Plan', null, ''],
    ['Settings', null, ''],
  ]);
});

test('a mark tells a tab whose name was cut, and what was written there', () => {
  const campaign = 'a campaign of a name that no tab can hold';
  const written = mergeNothing(plan).skeleton;
  const marks = standingTab(marksTable([{ kind: 'plan', campaign, tab: 'Plan · cut', written }]).rows, {
    name: marksTab,
  });
  const [found] = tabsInFile([planTab('Plan · cut'), marks], campaign);
  expect(found).toMatchObject({ kind: 'plan', campaign, standing: { name: 'Plan · cut', written } });
  expect(tabOf(found === undefined ? [] : [found], 'plan', campaign)?.name).toBe('Plan · cut');
});

test('a Plan and a Log that were renamed are known by their columns, where only one can be meant', () => {
  expect(told([planTab('Our plan'), logTab('History of it')], '618')).toEqual([
    ['Our plan', 'plan', '618'],
    ['History of it', 'log', '618'],
  ]);
  expect(told([planTab('Plan'), planTab('Copy of Plan'), logTab('Log')], '')).toEqual([
    ['Plan', 'plan', ''],
    ['Copy of Plan', null, ''],
    ['Log', 'log', ''],
  ]);
  expect(told([planTab('One'), planTab('Other'), logTab('Log')], '').slice(0, 2)).toEqual([
    ['One', null, ''],
    ['Other', null, ''],
  ]);
});
