import { likelyUse } from '../core/creators/pool/likely-use';
import { withNewerExport } from '../core/creators/pool/newer-export';
import type { Derivation } from './derive';
import { isRefusal } from './pool-reader';
import type { Server } from './server';
import { sourceTabs, type WizardState } from './state';
import { type Action, transition } from './transition';

/** How the tabs' cells come into the wizard, with the page alive while they are read. */
export interface TabReading {
  /** Reads the chosen tab and those that were added to it. */
  read(): Promise<void>;
  /** At the first opening the tab in front may be any: where it holds no creators, one that does is taken. */
  takeAnother(): Promise<void>;
  /** Adds a tab: as a newer export where it looks like one, else as further columns. */
  add(tabId: number): Promise<void>;
  /** Looks at the file again and says what has changed. */
  readAgain(): Promise<void>;
  /** Works out what the action leads to while the page stays alive, and only then takes it. */
  actInSteps(action: Action): Promise<void>;
}

/** What the session lends. */
interface Surroundings {
  readonly server: Server;
  readonly painted: () => Promise<void>;
  readonly derivation: Derivation;
  state(): WizardState;
  act(action: Action): void;
}

/** Milliseconds of work after which a person notices that the page stands still (assumption). */
const longestBlock = 50;

/** Each is a call of some seconds in a large file (assumption). */
const mostTabsTried = 8;

export function createTabReading({ server, painted, derivation, state, act }: Surroundings): TabReading {
  async function read(): Promise<void> {
    const { sourceTabId: tabId, furtherTabs } = state();
    if (tabId === null) return act({ kind: 'done', news: state().news });
    act({ kind: 'started', doing: 'reading' });
    const readTab = (id: number) => server.readTable({ tabId: id });
    const [table, ...added] = await Promise.all([
      readTab(tabId),
      ...furtherTabs.map((tab) => readTab(tab.tabId)),
    ]);
    await painted();
    if (state().sourceTabId !== tabId) return;
    const further = furtherTabs.flatMap((tab, at) =>
      added[at] === undefined ? [] : [{ tabId: tab.tabId, table: added[at] }],
    );
    await actInSteps({ kind: 'table read', table, further });
  }

  async function takeAnother(): Promise<void> {
    const { workbook, sourceTabId } = state();
    const reading = derivation.reading(state());
    if (workbook === null || reading === null || !isRefusal(reading)) return;
    const others = sourceTabs(workbook).filter(({ id }) => id !== sourceTabId);
    for (const { id } of others.slice(0, mostTabsTried)) {
      act({ kind: 'started', doing: 'reading' });
      const table = await server.readTable({ tabId: id });
      if (likelyUse(table) !== 'newer') continue;
      act({ kind: 'source chosen', tabId: id });
      await actInSteps({ kind: 'table read', table });
      const passedOver = workbook.tabs.find((tab) => tab.id === sourceTabId)?.name ?? '';
      return act({ kind: 'done', news: { kind: 'another tab', passedOver } });
    }
    act({ kind: 'done', news: null });
  }

  async function actInSteps(action: Action): Promise<void> {
    const before = state().sourceTabId;
    let pause = Date.now() + longestBlock;
    for (const share of derivation.pools.steps(transition(state(), action))) {
      if (Date.now() < pause) continue;
      act({ kind: 'read so far', share });
      await painted();
      if (state().sourceTabId !== before) return;
      pause = Date.now() + longestBlock;
    }
    act(action);
  }

  return {
    read,
    takeAnother,
    actInSteps,
    async add(tabId) {
      const table = await server.readTable({ tabId });
      await painted();
      await actInSteps({ kind: 'further tab added', tab: { tabId, use: likelyUse(table) }, table });
    },
    async readAgain() {
      const { sourceTabId } = state();
      const before = derivation.reading(state());
      act({ kind: 'workbook listed', workbook: await server.listTables() });
      await read();
      const now = derivation.reading(state());
      if (state().news !== null || sourceTabId !== state().sourceTabId) return;
      if (before === null || now === null || isRefusal(before) || isRefusal(now)) return;
      const { changes } = withNewerExport(before.creators, now.creators);
      act({ kind: 'done', news: { kind: 'read again', changes } });
    },
  };
}
