import fc from 'fast-check';
import { keepState, rememberedState } from '../../../src/addon/plan-store';
import type { Server } from '../../../src/sidebar/server';
import { createSession, type Session } from '../../../src/sidebar/session/session';
import { planStateOf } from '../../../src/sidebar/state/plan-state';
import { campaignOf } from '../../../src/sidebar/state/state';
import type { Action } from '../../../src/sidebar/state/transition';
import { memoryStore } from '../../support/plans/memory-store';
import { exportOf, fileWith, stateAfter, workbook } from '../wizard-fixtures';

const budget = (amount: number): Action => ({ kind: 'brief changed', change: { budget: amount } });
const product = (name: string): Action => ({ kind: 'brief changed', change: { product: name } });

/** One file with the add-on's own store behind it, and as many sidebars over it as are asked for. */
function sharedFile(change: Partial<Server> = {}) {
  const store = memoryStore();
  let saves = 0;
  const answers: Partial<Server> = {
    loadState: async () => rememberedState(store),
    saveState: async (request) => {
      saves += 1;
      return keepState(store, request, `v${saves}`);
    },
    ...change,
  };
  return {
    store,
    plan: () => rememberedState(store).state,
    async sidebar(own: Partial<Server> = {}): Promise<Session> {
      const session = createSession(
        fileWith(exportOf(8), { ...answers, ...own }).server,
        async () => undefined,
      );
      await session.open();
      return session;
    },
    answers,
  };
}

const briefOf = (session: Session) => campaignOf(session.state()).brief;

test('two sidebars that change different things keep both, and each is told what came', async () => {
  const file = sharedFile();
  const [one, other] = [await file.sidebar(), await file.sidebar()];
  one.act(product('Serum'));
  await one.goTo('score');
  other.act(budget(80_000));
  await other.goTo('score');
  expect(file.plan()?.campaigns[0]?.brief).toMatchObject({ product: 'Serum', budget: 80_000 });
  expect(briefOf(other)).toMatchObject({ product: 'Serum', budget: 80_000 });
  expect(other.state().planNotice).toEqual({
    kind: 'taken',
    things: [{ kind: 'brief', campaign: '', part: 'product' }],
  });
});

describe('where both have changed the same', () => {
  async function conflicting() {
    const file = sharedFile();
    const [one, other] = [await file.sidebar(), await file.sidebar()];
    one.act(budget(120_000));
    await one.goTo('score');
    other.act(budget(80_000));
    other.act(product('Serum'));
    await other.goTo('score');
    return { file, other };
  }
  const thing = { kind: 'brief', campaign: '', part: 'budget' } as const;

  test('the person is asked, and until then nothing is erased, here or in the file', async () => {
    const { file, other } = await conflicting();
    expect(other.state().planNotice).toEqual({
      kind: 'asked',
      conflicts: [{ thing, mine: 80_000, theirs: 120_000 }],
    });
    expect(briefOf(other).budget).toBe(80_000);
    await other.goTo('shortlist');
    expect(file.plan()?.campaigns[0]?.brief).toMatchObject({ product: '', budget: 120_000 });
    expect(other.state().planNotice?.kind).toBe('asked');
  });

  test.each([
    ['mine', 80_000],
    ['theirs', 120_000],
  ] as const)(
    '%s is what stands after that was chosen, with all else that was changed',
    async (choice, amount) => {
      const { file, other } = await conflicting();
      await other.decide(thing, choice);
      expect(file.plan()?.campaigns[0]?.brief).toMatchObject({ product: 'Serum', budget: amount });
      expect(briefOf(other)).toMatchObject({ product: 'Serum', budget: amount });
      expect(other.state().planNotice?.kind).not.toBe('asked');
    },
  );

  test('it is gone by itself where the person comes to the same', async () => {
    const { file, other } = await conflicting();
    other.act(budget(120_000));
    await other.goTo('shortlist');
    expect(other.state().planNotice).toBeNull();
    expect(file.plan()?.campaigns[0]?.brief).toMatchObject({ product: 'Serum', budget: 120_000 });
  });
});

test('a save whose answer was lost is no change of somebody else’s', async () => {
  const file = sharedFile();
  let lost = true;
  const session = await file.sidebar({
    saveState: async (request) => {
      const answer = await file.answers.saveState?.(request);
      if (lost || answer === undefined) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return answer;
    },
  });
  session.act(budget(80_000));
  await session.goTo('score');
  expect(session.state().failure).toEqual({ kind: 'connection' });
  lost = false;
  session.act(budget(90_000));
  await session.goTo('shortlist');
  expect(session.state().planNotice).toBeNull();
  expect(file.plan()?.campaigns[0]?.brief.budget).toBe(90_000);
});

test('another tab that was chosen elsewhere is read, also one that came since', async () => {
  const later = [
    { id: 1, name: 'Notes', own: null, campaign: '' },
    { id: 2, name: 'Export', own: null, campaign: '' },
    { id: 9, name: 'Later', own: null, campaign: '' },
  ];
  const file = sharedFile();
  const one = await file.sidebar({ listTables: async () => workbook({ tabs: later }) });
  let tabs = workbook().tabs;
  const other = await file.sidebar({
    listTables: async () => workbook({ tabs }),
    readTable: async ({ tabId }) => ({ ...exportOf(tabId), tab: `tab ${tabId}` }),
  });
  await one.chooseSource(9);
  await one.goTo('score');
  tabs = later;
  other.act(budget(80_000));
  await other.goTo('score');
  expect(other.state()).toMatchObject({ sourceTabId: 9, table: { tab: 'tab 9' }, doing: null });
  expect(file.plan()).toMatchObject({ sourceTabId: 9, campaigns: [{ brief: { budget: 80_000 } }] });
});

test('what cannot be read is said once, and does not keep the wizard from opening and saving', async () => {
  const file = sharedFile();
  file.store.set('state', 'a 1');
  file.store.set('state.a.0', '{"half');
  const session = await file.sidebar();
  expect(session.state()).toMatchObject({ failure: null, planNotice: { kind: 'unreadable' } });
  session.act(product('Serum'));
  await session.goTo('score');
  expect(file.plan()?.campaigns[0]?.brief.product).toBe('Serum');
  expect(file.store.get('state.a.0')).toBe('{"half');
});

test('a file that is saved elsewhere again and again is a sentence, and what was changed here stays', async () => {
  let version = 0;
  const file = sharedFile({
    saveState: async () => {
      version += 1;
      return { kind: 'newer', version: String(version), state: rememberedState(file.store).state };
    },
  });
  const session = await file.sidebar();
  session.act(budget(80_000));
  await session.goTo('score');
  expect(session.state().failure).toEqual({
    kind: 'sentence',
    text: 'Try again in a moment: another window saves this plan again and again. Your changes are still here.',
  });
  expect(briefOf(session).budget).toBe(80_000);
});

describe('a plan that a newer Tierwise has saved', () => {
  const newer = (file: ReturnType<typeof sharedFile>) => {
    for (const [key, value] of Object.entries(file.store.all()))
      if (value.includes('"version":1')) file.store.set(key, value.replace('"version":1', '"version":9'));
    return file.store.all();
  };

  test('is left as it is, whatever is done here, until the person begins one of their own', async () => {
    const file = sharedFile();
    const first = await file.sidebar();
    first.act(product('Serum'));
    await first.goTo('score');
    const kept = newer(file);

    const session = await file.sidebar();
    expect(session.state()).toMatchObject({ failure: null, planNotice: { kind: 'newer' } });
    session.act(product('Mine'));
    await session.goTo('score');
    await session.goTo('shortlist');
    expect(session.state().planNotice).toEqual({ kind: 'newer' });
    expect(file.store.all()).toEqual(kept);

    await session.planAnew();
    expect(session.state().planNotice).toBeNull();
    expect(file.plan()?.campaigns[0]?.brief.product).toBe('Mine');
    const { state: _, ...pieces } = kept;
    expect(file.store.all()).toMatchObject(pieces);
  });

  test('is left as it is where it came while this window was open', async () => {
    const file = sharedFile();
    const [first, session] = [await file.sidebar(), await file.sidebar()];
    first.act(product('Serum'));
    await first.goTo('score');
    const kept = newer(file);
    session.act(product('Mine'));
    await session.goTo('score');
    expect(session.state()).toMatchObject({ failure: null, planNotice: { kind: 'newer' } });
    expect(file.store.all()).toEqual(kept);
  });
});

test('a plan of which not all can be taken over opens, and says what is lost; nothing is saved by that alone', async () => {
  const file = sharedFile();
  const first = await file.sidebar();
  first.act(product('Serum'));
  await first.goTo('score');
  for (const [key, value] of Object.entries(file.store.all()))
    file.store.set(key, value.replace('"mixName":"balanced"', '"mixName":"2:5:3"'));
  const kept = file.store.all();
  const session = await file.sidebar();
  expect(session.state().planNotice).toEqual({
    kind: 'lost',
    lost: [{ kind: 'rule', campaign: '', part: 'mix', was: '2:5:3' }],
  });
  expect(briefOf(session).product).toBe('Serum');
  await session.goTo('score');
  expect(file.store.all()).toEqual(kept);
  session.act(budget(5_000));
  await session.goTo('shortlist');
  const { state: _, ...pieces } = kept;
  expect(file.store.all()).toMatchObject(pieces);
  expect(file.plan()?.campaigns[0]).toMatchObject({
    brief: { product: 'Serum', budget: 5_000 },
    rules: { mixName: 'balanced' },
  });
});

test('whatever two people do in whatever order, no change of theirs is erased without being asked', async () => {
  const changes = {
    product: (value: number) => product(`product ${value}`),
    budget: (value: number) => budget(1_000 + value),
    mark: (value: number): Action => ({
      kind: 'creator marked',
      id: `id-${value}`,
      mark: value % 2 === 0 ? 'must' : 'never',
    }),
    column: (value: number): Action => ({
      kind: 'column chosen',
      header: `header ${value}`,
      field: 'saves',
      beside: [],
    }),
  };
  const what = fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[]));
  const step = fc.record({ who: fc.nat(1), what, value: fc.nat(3), saves: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const file = sharedFile();
      const both = [await file.sidebar(), await file.sidebar()];
      for (const { who, what: kind, value, saves } of steps) {
        const session = both[who] as Session;
        session.act(changes[kind](value));
        const before = file.plan();
        if (saves) await session.goTo(session.state().step === 'score' ? 'shortlist' : 'score');
        const { planNotice } = session.state();
        // Where it is asked, or there was nothing to save, the file is untouched; else it is what this person sees.
        const seen = planNotice?.kind === 'asked' ? before : planStateOf(session.state());
        expect([before, seen]).toContainEqual(file.plan());
      }
      for (const session of [...both, ...both]) {
        await session.goTo('score');
        await takeEverything(session);
      }
      const { rules } = file.plan()?.campaigns[0] ?? campaignOf(stateAfter());
      const marked = [...rules.mustHave, ...rules.never];
      const done = steps.filter((each) => each.what === 'mark').map(({ value }) => `id-${value}`);
      expect(new Set(marked)).toEqual(new Set(done));
      const chosen = steps.filter((each) => each.what === 'column').map(({ value }) => `header ${value}`);
      expect(new Set(Object.keys(file.plan()?.columnChoices ?? {}))).toEqual(new Set(chosen));
    }),
    { numRuns: 40 },
  );
});

async function takeEverything(session: Session): Promise<void> {
  for (;;) {
    const { planNotice } = session.state();
    const first = planNotice?.kind === 'asked' ? planNotice.conflicts[0] : undefined;
    if (first === undefined) return;
    await session.decide(first.thing, 'theirs');
  }
}
