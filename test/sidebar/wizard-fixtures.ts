import type { Cell, Table } from '../../src/core/table';
import type { Slices } from '../../src/sidebar/derived/sliced';
import type { Server } from '../../src/sidebar/server';
import { initialState, type WizardState } from '../../src/sidebar/state/state';
import { type Action, transition } from '../../src/sidebar/state/transition';
import type { TabSummary, Workbook } from '../../src/wire/endpoints';
import type { PlanState } from '../../src/wire/plan-state';

/** An export of as many creators, tail to head, all with an offer. */
export function exportOf(count: number): Table {
  const header = ['达人ID', '昵称', '粉丝数', '点赞中位数', '收藏中位数', '评论中位数', '图文报价'];
  const rows = Array.from({ length: count }, (_, index): readonly Cell[] => {
    const followers = [3_000, 20_000, 90_000, 700_000][index % 4] as number;
    return [
      `id-${index}`,
      `博主${index}`,
      followers,
      followers / 50,
      // Nobody is quite like another.
      (followers / 100) * (1 + ((index * 37) % 101) / 300),
      followers / 500,
      followers / 20,
    ];
  });
  return { tab: 'Export', firstRow: 1, firstColumn: 1, rows: [header, ...rows] };
}

export function tab(id: number, name: string, own: TabSummary['own'] = null): TabSummary {
  return { id, name, own, campaign: '' };
}

export function workbook(change: Partial<Workbook> = {}): Workbook {
  return {
    tabs: [tab(1, 'Notes'), tab(2, 'Export'), tab(3, 'Scores', 'scores')],
    activeTabId: 2,
    activeTab: 'Export',
    locale: 'en_GB',
    today: '2026-09-10',
    openAt: 'plan',
    ...change,
  };
}

/** The state after these actions, from the beginning. */
export function stateAfter(...actions: readonly Action[]): WizardState {
  return actions.reduce(transition, initialState);
}

/** Computes to the end before anything else happens. */
export const atOnce: Slices = {
  milliseconds: Number.POSITIVE_INFINITY,
  now: () => 0,
  pause: async () => undefined,
};

/** A file that answers at once and remembers what it was asked. */
export function fileWith(table: Table, answers: Partial<Server> = {}) {
  const calls: string[] = [];
  const kept: PlanState[] = [];
  const remembered = () => ({
    version: kept.length === 0 ? null : String(kept.length),
    state: kept[kept.length - 1] ?? null,
  });
  const noting =
    <Given extends readonly unknown[], Answer>(name: string, answer: (...given: Given) => Promise<Answer>) =>
    (...given: Given) => {
      calls.push(name);
      return answer(...given);
    };
  const server: Server = {
    listTables: noting('listTables', answers.listTables ?? (async () => workbook())),
    readTable: noting('readTable', answers.readTable ?? (async () => table)),
    writeReports: noting(
      'writeReports',
      answers.writeReports ??
        (async ({ reports }) => reports.map(({ name }, index) => ({ tabId: 9 + index, name, kept: 0 }))),
    ),
    changeRows: noting('changeRows', answers.changeRows ?? (async () => ({ kind: 'changed', kept: [] }))),
    loadState: noting('loadState', answers.loadState ?? (async () => remembered())),
    loadProof: noting('loadProof', answers.loadProof ?? (async () => '')),
    saveState: noting(
      'saveState',
      answers.saveState ??
        (async ({ state, version }) => {
          if (version !== remembered().version) return { kind: 'newer', ...remembered() };
          kept.push(state);
          return { kind: 'saved', version: String(kept.length) };
        }),
    ),
  };
  return { server, calls, kept };
}
