import type { PlanState } from '../wire/plan-state';
import { createDerivation, type Derivation } from './derive';
import { failureOf } from './failure';
import { planStateOf } from './plan-state';
import { reportOf, type WizardReport } from './report-of';
import type { Server } from './server';
import { initialState, type WizardState } from './state';
import type { Step } from './step';
import { createTabReading } from './tab-reading';
import { type Action, transition } from './transition';

/** The wizard at work: its state, and everything that talks to the file. One session a sidebar. */
export interface Session {
  readonly derivation: Derivation;
  state(): WizardState;
  /** Calls back after every change, until the returned function is called. */
  subscribe(listen: () => void): () => void;
  act(action: Action): void;
  /** Lists the tabs, loads what was saved and reads the source. */
  open(): Promise<void>;
  chooseSource(tabId: number): Promise<void>;
  /** Adds a tab to the chosen one: as a newer export where it looks like one, else as further columns. */
  addTab(tabId: number): Promise<void>;
  /** An action after which the tabs mean something else: they are read in steps before it shows. */
  actAndRead(action: Action): Promise<void>;
  /** Looks at the file again, for tabs may have come and cells changed, and says what has. */
  readAgain(): Promise<void>;
  /** Shows a step and saves. The first step beyond the brief scores everyone, which is announced. */
  goTo(step: Step): Promise<void>;
  write(kind: WizardReport): Promise<void>;
  /** What finishes a proof (dist/Proof.html). */
  loadProof(): Promise<string>;
  /** Does again what failed last. */
  retry(): Promise<void>;
}

/**
 * @param server the add-on's endpoints
 * @param painted resolves once the screen shows the present state, so that a long reading is announced before it
 * begins
 */
export function createSession(server: Server, painted: () => Promise<void>): Session {
  const derivation = createDerivation(() => act({ kind: 'more found' }));
  const listeners = new Set<() => void>();
  let state = initialState;
  let saved: PlanState | null = null;
  let saving: Promise<unknown> = Promise.resolve();
  let listWritten = false;
  let failed: () => Promise<void> = async () => undefined;
  const tabReading = createTabReading({ server, painted, derivation, state: () => state, act });

  function act(action: Action): void {
    state = transition(state, action);
    for (const listen of listeners) listen();
  }

  async function attempt(doing: NonNullable<WizardState['doing']>, work: () => Promise<void>): Promise<void> {
    act({ kind: 'started', doing });
    try {
      await work();
    } catch (error) {
      fail(error, () => attempt(doing, work));
    }
  }

  function fail(error: unknown, again: () => Promise<void>): void {
    failed = again;
    act({ kind: 'failed', failure: failureOf(error) });
  }

  /** Reads what people have decided in the Shortlist tabs, where there are any. */
  async function readLists(): Promise<void> {
    const tabs = state.workbook?.tabs.filter(({ own }) => own === 'shortlist') ?? [];
    if (tabs.length === 0) return;
    const lists = await Promise.all(
      tabs.map(async ({ id, campaign }) => ({ campaign, table: await server.readTable({ tabId: id }) })),
    );
    act({ kind: 'lists read', lists });
  }

  /** The same once more, where a list was written before: people go on deciding in it. */
  async function readListsAgain(): Promise<void> {
    if (!listWritten && state.lists.length === 0) return;
    act({ kind: 'workbook listed', workbook: await server.listTables() });
    await readLists();
  }

  /** One save after another, each with the newest state, and none where nothing has changed. */
  function save(): Promise<void> {
    const turn = saving.then(async () => {
      const next = planStateOf(state);
      if (JSON.stringify(next) === JSON.stringify(saved)) return;
      await server.saveState(next);
      saved = next;
    });
    saving = turn.catch(() => undefined);
    return turn.catch((error: unknown) => fail(error, save));
  }

  return {
    derivation,
    state: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    act,
    open: () =>
      attempt('opening', async () => {
        const [workbook, found] = await Promise.all([server.listTables(), server.loadState()]);
        act({ kind: 'opened', workbook, saved: found });
        saved = found;
        await readLists();
        await tabReading.read();
        if (found === null && workbook.openAt === 'plan') await tabReading.takeAnother();
        const { creators } = derivation.progress(state);
        if (workbook.openAt === 'score' && creators > 0) act({ kind: 'step chosen', step: 'score' });
      }),
    chooseSource: (tabId) =>
      attempt('reading', async () => {
        act({ kind: 'source chosen', tabId });
        await tabReading.read();
      }),
    addTab: (tabId) =>
      attempt('reading', async () => {
        await tabReading.add(tabId);
        await save();
      }),
    actAndRead: (action) =>
      attempt('reading', async () => {
        await painted();
        await tabReading.actInSteps(action);
        act({ kind: 'done', news: state.news });
        await save();
      }),
    readAgain: () =>
      attempt('reading', async () => {
        await tabReading.readAgain();
        await readLists();
      }),
    goTo: async (step) => {
      const announced = state.step === 'brief' && step !== 'brief' && state.doing === null;
      if (announced) {
        act({ kind: 'started', doing: 'scoring' });
        await painted();
      }
      act({ kind: 'step chosen', step });
      if (announced) act({ kind: 'done', news: null });
      if (step === 'shortlist') await readListsAgain().catch((error: unknown) => fail(error, readListsAgain));
      await save();
    },
    write: (kind) =>
      attempt('writing', async () => {
        await painted();
        if (kind === 'shortlist') await readListsAgain();
        if (kind !== 'scores') {
          derivation.list(state);
          await derivation.settled();
        }
        const report = reportOf(kind, state, derivation);
        if (report === null) return act({ kind: 'done', news: null });
        const [tab] = await server.writeReports({ reports: [report], language: state.language });
        if (kind === 'shortlist') listWritten = true;
        act({
          kind: 'done',
          news: tab === undefined ? null : { kind: 'written', tab: tab.name, kept: tab.kept },
        });
        await save();
      }),
    loadProof: () => server.loadProof(),
    retry: () => {
      act({ kind: 'dismissed' });
      return failed();
    },
  };
}
