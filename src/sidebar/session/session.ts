import { InputError } from '../../core/input-error';
import { say } from '../../core/messages/message';
import { savingMessages } from '../../core/messages/sidebar/saving';
import type { Table } from '../../core/table';
import type { Remembered } from '../../wire/endpoints';
import type { PlanState } from '../../wire/plan-state';
import { todayOf } from '../derived/acting';
import { createDerivation, type Derivation } from '../derived/derive';
import { reportsOf, type WizardReport } from '../derived/reports-of';
import { reportsOfTakenOn, takenOnFrom } from '../derived/taken-on';
import type { Server } from '../server';
import { failureOf } from '../state/failure';
import { isSame, mergePlans, type Thing, withThing } from '../state/merge-plans';
import { planStateOf } from '../state/plan-state';
import {
  type CampaignTab,
  campaignTabKinds,
  initialState,
  type PlanNotice,
  type WizardState,
} from '../state/state';
import type { Step } from '../state/step';
import { type Action, transition } from '../state/transition';
import { createPlanChanging, type PlanChanging } from './plan-changing';
import { createTabReading, isOfTab } from './tab-reading';

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
  /** How the plan that runs is changed. */
  readonly changing: PlanChanging;
  /**
   * Writes the tracker of a tab as the plan of the campaign, which has none.
   * @param shown what the person was told of it
   */
  takeOn(tabId: number, shown: readonly string[]): Promise<void>;
  /** Hands out a tab's cells for once: they are kept nowhere. */
  look(tabId: number, show: (table: Table) => void): Promise<void>;
  /** What is to stand of a thing that another window has changed too. */
  decide(thing: Thing, choice: 'mine' | 'theirs'): Promise<void>;
  /** Saves over the plan of a newer Tierwise, which stays aside in the file. */
  planAnew(): Promise<void>;
  /** What finishes a proof (dist/Proof.html). */
  loadProof(): Promise<string>;
  /** Does again what failed last. */
  retry(): Promise<void>;
}

/** How often in one save another window may have been quicker. */
const mostRounds = 6;

/**
 * @param server the add-on's endpoints
 * @param painted resolves once the screen shows the present state, so that a long reading is announced before it
 * begins
 */
export function createSession(server: Server, painted: () => Promise<void>): Session {
  const derivation = createDerivation(() => act({ kind: 'more found' }));
  const listeners = new Set<() => void>();
  let state = initialState;
  /** What the file holds, as far as it is known here. */
  let inFile: Remembered = { version: null, state: null };
  /** The last plan that this sidebar and the file had in common. */
  let began = planStateOf(initialState);
  /** Plans that were sent and whose answer was lost: each may stand in the file. */
  let unanswered: readonly PlanState[] = [];
  /** The version in the file, from a newer Tierwise, that the person has put aside. */
  let putAside: string | null = null;
  let saving: Promise<unknown> = Promise.resolve();
  let campaignWritten = false;
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

  /**
   * Reads what people have decided in the Shortlist, Plan and Log tabs, where there are any.
   * @returns the names of tabs that cannot be read; the others are read without them
   */
  async function readCampaignTabs(): Promise<readonly string[]> {
    const tabs = state.workbook?.tabs ?? [];
    const unread: string[] = [];
    const read = await Promise.all(
      tabs.map(async ({ id, name, own, campaign }): Promise<readonly CampaignTab[]> => {
        const kind = campaignTabKinds.find((one) => one === own);
        if (kind === undefined) return [];
        try {
          return [{ kind, campaign, table: await server.readTable({ tabId: id }) }];
        } catch (error) {
          if (!isOfTab(error)) throw error;
          unread.push(name);
          return [];
        }
      }),
    );
    if (read.length > 0 || state.campaignTabs.length > 0)
      act({ kind: 'campaign tabs read', tabs: read.flat() });
    return unread;
  }

  /** The same once more, where a list or plan was written before: people go on deciding in it. */
  async function readAgainWhatWasDecided(): Promise<void> {
    const stands =
      state.workbook?.tabs.some(({ own }) => campaignTabKinds.some((kind) => kind === own)) ?? false;
    if (!campaignWritten && !stands) return;
    act({ kind: 'workbook listed', workbook: await server.listTables() });
    const [unread] = await readCampaignTabs();
    // A list or plan made without the decisions in its tab would go against them.
    if (unread !== undefined)
      throw new InputError(say(state.language, savingMessages.listUnread, { tab: unread }));
  }

  /** One save after another, each with the newest state, and none where nothing has changed. */
  function save(): Promise<void> {
    const turn = saving.then(exchange);
    saving = turn.catch(() => undefined);
    return turn.catch((error: unknown) => fail(error, save));
  }

  /**
   * Puts the plan into the file. What another window has saved there meanwhile is joined with it first; what both have
   * changed is asked, and nothing is saved until it is decided.
   */
  async function exchange(): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      if (inFile.isNewer === true && inFile.version !== putAside) return notice({ kind: 'newer' });
      const mine = planStateOf(state);
      const theirs = inFile.state ?? began;
      const { plan, taken, conflicts } = mergePlans(began, mine, theirs);
      if (conflicts.length > 0) return notice({ kind: 'asked', conflicts });
      if (state.planNotice?.kind === 'asked') notice(null);
      if (taken.length > 0) {
        if (!(await takeOver(mine, plan))) continue;
        notice({ kind: 'taken', things: taken });
      }
      began = theirs;
      const next = planStateOf(state);
      if (isSame(next, inFile.state)) return;
      const lost = unanswered;
      unanswered = [...lost, next];
      const answer = await server.saveState({ state: next, version: inFile.version });
      unanswered = [];
      if (answer.kind === 'saved') {
        inFile = { version: answer.version, state: next };
        began = next;
        return;
      }
      const { kind: _, ...found } = answer;
      inFile = found;
      sayUnread(found);
      began = lost.find((plan) => isSame(plan, answer.state)) ?? began;
    }
    throw new InputError(say(state.language, savingMessages.savedTooOften));
  }

  /** @returns `false` where the person has gone on meanwhile: then it is to be joined anew */
  async function takeOver(mine: PlanState, plan: PlanState): Promise<boolean> {
    const sources = ({ sourceTabId, furtherTabs }: PlanState) => [sourceTabId, furtherTabs];
    const readsOthers = !isSame(sources(mine), sources(plan));
    const workbook = readsOthers ? await server.listTables() : null;
    const action: Action = { kind: 'plan merged', plan, workbook };
    await tabReading.prepare(action);
    if (!isSame(planStateOf(state), mine)) return false;
    act(action);
    if (readsOthers) {
      const again = () => attempt('reading', () => tabReading.open(false));
      await tabReading.open(false).catch((error: unknown) => fail(error, again));
    }
    return true;
  }

  /** What of the file's plan is not in this sidebar, and why. */
  function sayUnread({ version, state: plan, isNewer, lost }: Remembered): void {
    if (isNewer === true) notice({ kind: 'newer' });
    else if (version !== null && plan === null) notice({ kind: 'unreadable' });
    else if (lost !== undefined) notice({ kind: 'lost', lost });
  }

  function notice(planNotice: PlanNotice | null): void {
    act({ kind: 'plan noticed', notice: planNotice });
  }

  const changing = createPlanChanging({
    server,
    derivation,
    state: () => state,
    act,
    attempt,
    readAgain: readAgainWhatWasDecided,
    save,
  });

  return {
    derivation,
    changing,
    look: (tabId, show) =>
      attempt('reading', async () => {
        show(await server.readTable({ tabId }));
        act({ kind: 'done', news: null });
      }),
    takeOn: (tabId, shown) =>
      attempt('changing', async () => {
        await readAgainWhatWasDecided();
        const terms = derivation.acting.terms(state);
        const taken = takenOnFrom(await server.readTable({ tabId }), terms, state);
        const isNew = derivation.standing(state).record === null;
        if (!isNew || !isSame(taken.said, shown))
          return act({ kind: 'done', news: { kind: 'changed since', codes: [] } });
        const reports = reportsOfTakenOn(taken, terms, todayOf(state));
        const written = await server.writeReports({ reports, language: state.language });
        campaignWritten = true;
        await readAgainWhatWasDecided();
        const tab = written[reports.findIndex(({ kind }) => kind === 'plan')];
        act({
          kind: 'done',
          news: tab === undefined ? null : { kind: 'written', tab: tab.name, kept: tab.kept },
        });
        await save();
      }),
    state: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    act,
    open: () =>
      attempt('opening', async () => {
        const [workbook, found] = await Promise.all([server.listTables(), server.loadState()]);
        act({ kind: 'opened', workbook, saved: found.state });
        inFile = found;
        began = planStateOf(state);
        sayUnread(found);
        const unread = await readCampaignTabs();
        await tabReading.open(found.state === null && workbook.openAt === 'plan');
        // Which tab is read was not the person's choice so far, as nobody could choose while it opened.
        const { sourceTabId, furtherTabs, news } = state;
        began = { ...began, sourceTabId, furtherTabs };
        if (unread.length > 0) act({ kind: 'tabs unread', tabs: unread, taken: null });
        const { creators } = derivation.progress(state);
        const isAsked = news?.kind !== 'unread' || news.taken === null;
        if (workbook.openAt === 'score' && isAsked && creators > 0)
          act({ kind: 'step chosen', step: 'score' });
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
        const unread = await readCampaignTabs();
        if (unread.length > 0) act({ kind: 'tabs unread', tabs: unread, taken: null });
      }),
    goTo: async (step) => {
      const announced = state.step === 'brief' && step !== 'brief' && state.doing === null;
      if (announced) {
        act({ kind: 'started', doing: 'scoring' });
        await painted();
      }
      act({ kind: 'step chosen', step });
      if (announced) act({ kind: 'done', news: null });
      if (step === 'shortlist' || step === 'plan')
        await readAgainWhatWasDecided().catch((error: unknown) => fail(error, readAgainWhatWasDecided));
      await save();
    },
    write: (kind) =>
      attempt('writing', async () => {
        await painted();
        if (kind === 'shortlist' || kind === 'plan') await readAgainWhatWasDecided();
        if (kind !== 'scores') {
          derivation.list(state);
          await derivation.settled();
        }
        const { isApart, said } = derivation.standing(state);
        // What stands in the rows' cells may be another row's.
        if (kind === 'plan' && isApart) throw new InputError(said.join(' '));
        const reports = reportsOf(kind, state, derivation);
        if (reports.length === 0) return act({ kind: 'done', news: null });
        const written = await server.writeReports({ reports, language: state.language });
        const tab = written[reports.findIndex((report) => report.kind === kind)];
        if (kind === 'shortlist' || kind === 'plan') campaignWritten = true;
        // From now on the plan is lived with: what is due, asked and done is told by its tabs.
        if (kind === 'plan') await readAgainWhatWasDecided();
        act({
          kind: 'done',
          news: tab === undefined ? null : { kind: 'written', tab: tab.name, kept: tab.kept },
        });
        await save();
      }),
    decide: (thing, choice) => {
      const settled = choice === 'mine' ? inFile.state : planStateOf(state);
      // Only one of the two has then changed it.
      if (settled !== null) began = withThing(began, thing, settled);
      return save();
    },
    planAnew: () => {
      putAside = inFile.version;
      notice(null);
      return save();
    },
    loadProof: () => server.loadProof(),
    retry: () => {
      act({ kind: 'dismissed' });
      return failed();
    },
  };
}
