import { likelyUse } from '../../core/creators/pool/likely-use';
import { withNewerExport } from '../../core/creators/pool/newer-export';
import type { Table } from '../../core/table';
import type { Derivation } from '../derived/derive';
import { isRefusal } from '../derived/pool-reader';
import type { Server } from '../server';
import { failureOf } from '../state/failure';
import { sourceTabs, type WizardState } from '../state/state';
import { type Action, transition } from '../state/transition';

/** How the tabs' cells come into the wizard, with the page alive while they are read. */
export interface TabReading {
  /** Reads the chosen tab and those that were added to it. An added one that cannot be read is named and left out. */
  read(): Promise<void>;
  /**
   * The same when the wizard opens. Where the chosen tab cannot be read, another is taken and that is said. At the very
   * first opening the tab in front may be any: where it holds no creators, one that does is taken.
   */
  open(isFirst: boolean): Promise<void>;
  /** Adds a tab: as a newer export where it looks like one, else as further columns. */
  add(tabId: number): Promise<void>;
  /** Looks at the file again and says what has changed. */
  readAgain(): Promise<void>;
  /** Works out what the action leads to while the page stays alive, and only then takes it. */
  actInSteps(action: Action): Promise<void>;
  /** Works it out and does not take it; `false` where another tab was chosen meanwhile. */
  prepare(action: Action): Promise<boolean>;
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

interface Candidate {
  readonly tabId: number;
  readonly table: Table;
}

/** Whether the call could succeed for another tab: neither the connection nor the account is at fault. */
export function isOfTab(error: unknown): boolean {
  const { kind } = failureOf(error);
  return kind !== 'accounts' && kind !== 'connection';
}

/** Each is a call of some seconds in a large file (assumption). */
const mostTabsTried = 8;

export function createTabReading({ server, painted, derivation, state, act }: Surroundings): TabReading {
  async function read(): Promise<void> {
    const { sourceTabId: tabId, furtherTabs } = state();
    if (tabId === null) return act({ kind: 'done', news: state().news });
    act({ kind: 'started', doing: 'reading' });
    const [table, ...added] = await Promise.all([
      server.readTable({ tabId }),
      ...furtherTabs.map((tab) => ifReadable(tab.tabId)),
    ]);
    await painted();
    if (state().sourceTabId !== tabId) return;
    const further = furtherTabs.flatMap((tab, at) => {
      const cells = added[at] ?? null;
      return cells === null ? [] : [{ tabId: tab.tabId, table: cells }];
    });
    await actInSteps({ kind: 'table read', table, further });
    const unread = furtherTabs.filter((_, at) => (added[at] ?? null) === null);
    if (unread.length === 0 || state().sourceTabId !== tabId) return;
    act({ kind: 'tabs unread', tabs: unread.map((tab) => nameOf(tab.tabId)), taken: null });
  }

  async function open(isFirst: boolean): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!isOfTab(error)) throw error;
      return await takeInstead(error);
    }
    if (isFirst) await takeAnother();
  }

  async function takeInstead(error: unknown): Promise<void> {
    const { sourceTabId: unread, furtherTabs } = state();
    const { creators, any } = await lookThrough();
    const taken = creators ?? any;
    if (taken === null || unread === null) throw error;
    const name = nameOf(unread);
    act({ kind: 'source chosen', tabId: taken.tabId });
    if (furtherTabs.length > 0) await read();
    else await actInSteps({ kind: 'table read', table: taken.table });
    act({ kind: 'tabs unread', tabs: [name], taken: nameOf(taken.tabId) });
  }

  async function takeAnother(): Promise<void> {
    const { sourceTabId, news } = state();
    const reading = derivation.reading(state());
    if (sourceTabId === null || reading === null || !isRefusal(reading)) return;
    const { creators } = await lookThrough();
    if (creators === null) return act({ kind: 'done', news });
    act({ kind: 'source chosen', tabId: creators.tabId });
    await actInSteps({ kind: 'table read', table: creators.table });
    if (news?.kind === 'unread')
      return act({ kind: 'tabs unread', tabs: news.tabs, taken: nameOf(creators.tabId) });
    act({ kind: 'done', news: { kind: 'another tab', passedOver: nameOf(sourceTabId) } });
  }

  /** The first of the other tabs that holds creators, and the first that can be read at all. */
  async function lookThrough(): Promise<Record<'creators' | 'any', Candidate | null>> {
    const { workbook, sourceTabId } = state();
    const tabs = workbook === null ? [] : sourceTabs(workbook);
    let any: Candidate | null = null;
    for (const { id: tabId } of tabs.filter(({ id }) => id !== sourceTabId).slice(0, mostTabsTried)) {
      act({ kind: 'started', doing: 'reading' });
      const table = await ifReadable(tabId);
      if (table === null) continue;
      if (likelyUse(table) === 'newer') return { creators: { tabId, table }, any };
      any ??= { tabId, table };
    }
    return { creators: null, any };
  }

  /** `null` where the tab itself is at fault. */
  async function ifReadable(tabId: number): Promise<Table | null> {
    try {
      return await server.readTable({ tabId });
    } catch (error) {
      if (isOfTab(error)) return null;
      throw error;
    }
  }

  function nameOf(tabId: number): string {
    return state().workbook?.tabs.find(({ id }) => id === tabId)?.name ?? '';
  }

  async function actInSteps(action: Action): Promise<void> {
    if (await prepare(action)) act(action);
  }

  async function prepare(action: Action): Promise<boolean> {
    const before = state().sourceTabId;
    let pause = Date.now() + longestBlock;
    for (const share of derivation.pools.steps(transition(state(), action))) {
      if (Date.now() < pause) continue;
      act({ kind: 'read so far', share });
      await painted();
      if (state().sourceTabId !== before) return false;
      pause = Date.now() + longestBlock;
    }
    return true;
  }

  return {
    read,
    open,
    actInSteps,
    prepare,
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
