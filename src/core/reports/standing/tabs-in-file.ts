import { readPlanTab } from '../../campaign/record/tab/read-plan-tab';
import type { Table } from '../../table';
import { namesBefore, reportName } from '../layout';
import { readLog } from '../plan/log-report';
import { planColumns } from '../plan/plan-columns';
import type { ReportKind } from '../report';
import { tabNameInFile } from '../tab-name-in-file';
import { type FileMark, marksIn, marksTab } from './file-marks';
import { asWritten } from './read-standing';
import type { StandingTab } from './standing-tab';

/** A tab of a file, and what it is. */
export interface TabInFile {
  /** `null` for a tab that is the person's own. */
  readonly kind: ReportKind | null;
  /** '' for the only campaign, and where there is none. */
  readonly campaign: string;
  readonly standing: StandingTab;
}

/**
 * Tells the tabs of a file that Tierwise wrote, in their order, the hidden one that remembers them left out. A tab is known
 * by the name under which it was remembered, else by its usual name; a Plan or Log that a person has renamed by its
 * columns, where only one can be meant.
 *
 * @param campaign whose renamed tabs are looked for
 */
export function tabsInFile(tabs: readonly StandingTab[], campaign: string): readonly TabInFile[] {
  const marks = marksIn(tabs.find(({ name }) => name === marksTab)?.cells ?? []);
  const shown = tabs.filter(({ name }) => name !== marksTab);
  const isOurs = marks.length > 0 || shown.some((tab) => readLog(tableOf(tab)) !== null);
  const named = shown.map((tab) => (isOurs ? byName(tab, marks) : personsOwn(tab)));
  return renamed(renamed(named, 'log', campaign, marks), 'plan', campaign, marks);
}

/** The tab as a table with our own titles, whatever a person made of them. */
export function tableOf({ name, cells, written }: StandingTab): Table {
  return { tab: name, firstRow: 1, firstColumn: 1, rows: asWritten(cells, written) };
}

const personsOwn = (standing: StandingTab): TabInFile => ({ kind: null, campaign: '', standing });

function byName(tab: StandingTab, marks: readonly FileMark[]): TabInFile {
  const mark = marks.find((one) => one.tab === tab.name);
  if (mark !== undefined) return marked(tab, mark);
  for (const kind of kinds)
    for (const language of ['en', 'zh'] as const) {
      const usual = reportName(kind, '', language);
      if (tab.name === usual) return { kind, campaign: '', standing: tab };
      const named = reportName(kind, separator, language);
      const beginning = named.slice(0, -separator.length);
      if (named !== usual && tab.name.startsWith(beginning))
        return { kind, campaign: tab.name.slice(beginning.length), standing: tab };
    }
  for (const { kind, name } of namesBefore) {
    if (tab.name === name) return { kind, campaign: '', standing: tab };
    const beginning = `${name} · `;
    if (tab.name.startsWith(beginning))
      return { kind, campaign: tab.name.slice(beginning.length), standing: tab };
  }
  return personsOwn(tab);
}

/** Stands for any campaign's name. */
const separator = 'x';

const kinds: readonly ReportKind[] = [
  'scores',
  'settings',
  'shortlist',
  'plan',
  'overview',
  'log',
  'dashboard',
  'client',
  'results',
];

function marked(tab: StandingTab, { kind, campaign, written }: FileMark): TabInFile {
  return { kind, campaign, standing: { ...tab, written } };
}

/** The same with the campaign's Plan or Log told by its columns, where no tab has the name. */
function renamed(
  tabs: readonly TabInFile[],
  kind: 'plan' | 'log',
  campaign: string,
  marks: readonly FileMark[],
): readonly TabInFile[] {
  if (tabOf(tabs, kind, campaign) !== null) return tabs;
  const looksRight = (tab: TabInFile) => tab.kind === null && reads[kind](tableOf(tab.standing));
  const [found, ...more] = tabs.filter(looksRight);
  if (found === undefined || more.length > 0) return tabs;
  const mark = marks.find((one) => one.kind === kind && one.campaign === campaign);
  const known = mark === undefined ? { ...found, kind, campaign } : marked(found.standing, mark);
  return tabs.map((tab) => (tab === found ? known : tab));
}

const reads: Readonly<Record<'plan' | 'log', (table: Table) => boolean>> = {
  log: (table) => readLog(table) !== null,
  plan: (table) => {
    const missing = readPlanTab(table, planColumns, '2000-01-01', 'en')?.missing;
    return missing !== undefined && !missing.includes('code') && !missing.includes('key');
  },
};

/** The campaign's tab of a kind; `null` where it has none. */
export function tabOf(tabs: readonly TabInFile[], kind: ReportKind, campaign: string): StandingTab | null {
  const name = tabNameInFile(reportName(kind, campaign, 'en'));
  const found = tabs.find(
    (tab) => tab.kind === kind && tabNameInFile(reportName(kind, tab.campaign, 'en')) === name,
  );
  return found?.standing ?? null;
}
