import fc from 'fast-check';
import { keepState, rememberedState } from '../../src/addon/plan-store';
import type { PlanState } from '../../src/wire/plan-state';
import { type MemoryStore, memoryStore } from '../support/plans/memory-store';
import { planState } from '../support/plans/plan-state';

const short = planState({ product: 'before' });
const long = planState({ product: '防晒'.repeat(8_000) });

test('a state comes back as it was kept, under the version that the save was told', () => {
  const store = memoryStore();
  const saved = keep(store, short, 'a');
  expect(saved.kind).toBe('saved');
  expect(rememberedState(store)).toEqual({ version: saved.version, state: short });
});

test('nothing kept is no version', () => {
  expect(rememberedState(memoryStore())).toEqual({ version: null, state: null });
});

test('a long state is cut so that no value is larger than Google allows', () => {
  const store = memoryStore();
  keep(store, long, 'a');
  const sizes = Object.values(store.all()).map((value) => Buffer.byteLength(value, 'utf8'));
  expect(Math.max(...sizes)).toBeLessThan(9 * 1024);
  expect(rememberedState(store).state).toEqual(long);
});

test('the pieces of the state before are removed', () => {
  const store = memoryStore();
  keep(store, long, 'a');
  keep(store, short, 'b');
  expect(Object.keys(store.all())).toHaveLength(2);
});

test('a save that began from an older version changes nothing and is told the newer state', () => {
  const store = memoryStore();
  const first = keep(store, short, 'a');
  keep(store, long, 'b');
  const before = store.all();
  const late = keepState(store, { state: planState({ product: 'late' }), version: first.version }, 'c');
  expect(late).toEqual({ kind: 'newer', version: rememberedState(store).version, state: long });
  expect(store.all()).toEqual(before);
});

describe('a save that is killed, or a call that fails', () => {
  const steps = () => {
    const store = memoryStore();
    keep(store, short, 'a');
    const before = store.calls();
    keep(store, long, 'b');
    return store.calls() - before;
  };

  /** A file after a save over `short` that broke off at this call, and whether it said that it had saved. */
  const brokenAt = (step: number, ...how: [failures?: number, lost?: 'lost']) => {
    const store = memoryStore();
    const { version } = keep(store, short, 'a');
    store.breakAfter(step, ...how);
    let saved = false;
    try {
      saved = keepState(store, { state: long, version }, 'b').kind === 'saved';
    } catch {
      // Nobody is told how far it came.
    }
    store.mend();
    return { store, saved };
  };
  const eachStep = () => Array.from({ length: steps() }, (_, step) => step);

  test('leaves the state before or the new one, whole, whichever call it was', () => {
    const left = eachStep().map(
      (step) => rememberedState(brokenAt(step).store).state?.campaigns[0]?.brief.product ?? null,
    );
    const before = short.campaigns[0]?.brief.product ?? '';
    const after = long.campaigns[0]?.brief.product ?? '';
    // Once the new state is in force, what is left to do is cleaning.
    expect(left.filter((product) => product !== before && product !== after)).toEqual([]);
    expect(left[0]).toBe(before);
    expect(left[left.length - 1]).toBe(after);
  });

  test('says that it is saved only where it is', () => {
    for (const step of eachStep()) {
      const { store, saved } = brokenAt(step, 1);
      expect(rememberedState(store).state).toEqual(saved ? long : short);
    }
  });

  test('leaves one of the two whole also where the call was done and only its answer got lost', () => {
    for (const step of eachStep()) {
      expect([short, long]).toContainEqual(rememberedState(brokenAt(step, 1, 'lost').store).state);
    }
  });

  test('costs no room for good: the next save removes what it has left', () => {
    for (const step of eachStep()) {
      const { store } = brokenAt(step);
      keep(store, short, 'c');
      expect(Object.keys(store.all())).toHaveLength(2);
    }
  });
});

test('however many savers come and are killed, the file holds one whole state and next to no more', () => {
  const save = fc.record({ saver: fc.nat(2), length: fc.nat(12_000), killedAt: fc.option(fc.nat(14)) });
  fc.assert(
    fc.property(fc.array(save, { maxLength: 25 }), (saves) => {
      const store = memoryStore();
      const knownTo: (string | null)[] = [null, null, null];
      let standing: PlanState | null = null;
      saves.forEach(({ saver, length, killedAt }, at) => {
        const state = planState({ product: `${at}${'长'.repeat(length)}` });
        const before = rememberedState(store).version;
        if (killedAt !== null) store.breakAfter(killedAt);
        const known = knownTo[saver] ?? null;
        const answer = orKilled(() => keepState(store, { state, version: known }, `v${at}`));
        store.mend();
        if (answer === 'killed') {
          // It may have come as far as putting its state in force.
          const found = rememberedState(store).state;
          if (known === before && JSON.stringify(found) === JSON.stringify(state)) standing = state;
        } else {
          expect(answer.kind).toBe(known === before ? 'saved' : 'newer');
          if (answer.kind === 'saved') standing = state;
          else expect(answer.state).toEqual(standing);
          knownTo[saver] = answer.version;
        }
        expect(rememberedState(store).state).toEqual(standing);
        const bytes = Buffer.byteLength(JSON.stringify(store.all()), 'utf8');
        // The one in force, the one before and one that was broken off, 40 KB each at most.
        expect(bytes).toBeLessThan(130 * 1024);
      });
    }),
    { numRuns: 60 },
  );
});

describe('what cannot be read', () => {
  const spoilt: readonly (readonly [string, (store: MemoryStore) => void])[] = [
    ['broken text', (store) => store.set('state.a.0', '{"half')],
    ['a piece that is missing', (store) => store.remove('state.a.1')],
    ['a state of another version of Tierwise', (store) => replace(store, '"version":1', '"version":9')],
    ['a spoilt number of pieces', (store) => store.set('state', 'a 1e9')],
  ];

  test.each(spoilt)('%s is no state, and its version says that something stands there', (_, spoil) => {
    const store = memoryStore();
    keep(store, long, 'a');
    spoil(store);
    const { version, state } = rememberedState(store);
    expect(state).toBeNull();
    expect(version).toMatch(/^a /);
  });

  test('stays aside when a state is kept, also when that state is replaced', () => {
    const store = memoryStore();
    keep(store, long, 'a');
    replace(store, '"version":1', '"version":9');
    const pieces = Object.entries(store.all()).filter(([key]) => key.startsWith('state.a.'));
    keep(store, short, 'b');
    keep(store, planState({ product: 'later' }), 'c');
    expect(store.all()).toMatchObject(Object.fromEntries(pieces));
    expect(rememberedState(store).state).toEqual(planState({ product: 'later' }));
  });

  test('is told from what a newer Tierwise has saved', () => {
    const store = memoryStore();
    keep(store, short, 'a');
    replace(store, '"version":1', '"version":9');
    const { version } = rememberedState(store);
    expect(rememberedState(store)).toEqual({ version, state: null, isNewer: true });
    const late = keepState(store, { state: short, version: null }, 'b');
    expect(late).toEqual({ kind: 'newer', version, state: null, isNewer: true });
  });

  test('costs only its part, is named, and the state as it was stays aside', () => {
    const store = memoryStore();
    keep(store, short, 'a');
    replace(store, '"rocket"', '"huitun"');
    replace(store, '"mixName":"1:3:6"', '"mixName":"2:5:3"');
    const pieces = Object.entries(store.all()).filter(([key]) => key.startsWith('state.a.'));
    const { version, state, lost } = rememberedState(store);
    expect(state?.campaigns[0]?.brief).toEqual(short.campaigns[0]?.brief);
    expect(lost).toEqual([
      { kind: 'rule', campaign: '', part: 'mix', was: '2:5:3' },
      { kind: 'setting', key: 'tiers.preset', was: 'huitun' },
    ]);
    keepState(store, { state: short, version }, 'b');
    keep(store, short, 'c');
    expect(store.all()).toMatchObject(Object.fromEntries(pieces));
    expect(rememberedState(store)).toEqual({ version: 'c 1', state: short });
  });

  test('that is gone from Tierwise is no loss to speak of, and stays aside', () => {
    const store = memoryStore();
    keep(store, short, 'a');
    replace(store, '"echo":false', '"echo":false,"luckyNumber":7');
    expect(rememberedState(store)).toEqual({ version: 'a 1', state: short });
    keep(store, short, 'b');
    expect(store.all()['state.a.0']).toContain('luckyNumber');
  });

  test('stays aside as often as it is as small as plans mostly are', () => {
    const store = memoryStore();
    for (let index = 0; index < 20; index += 1) {
      keep(store, short, `v${index}`);
      replace(store, '"version":1', '"version":9');
    }
    keep(store, short, 'last');
    const names = new Set(Object.keys(store.all()).map((key) => key.split('.')[1]));
    expect(names.size).toBe(20 + 1 + 1);
  });

  test('takes no more than two such where they are large, so that the store never fills up', () => {
    const store = memoryStore();
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      keep(store, long, name);
      replace(store, '"version":1', '"version":9');
    }
    keep(store, long, 'f');
    const names = new Set(Object.keys(store.all()).map((key) => key.split('.')[1]));
    expect([...names].filter((name) => name !== undefined).sort()).toEqual(['d', 'e', 'f']);
  });
});

describe('a store without room', () => {
  const full =
    'Shorten the lists .* in a copy of this file: this file keeps 500 KB for an add-on, and 4\\d\\d KB are taken already.';

  test('is a sentence, and what was kept before stays', () => {
    const store = memoryStore();
    keep(store, short, 'a');
    fill(store, 470);
    expect(() => keep(store, long, 'b')).toThrow(new RegExp(full));
    expect(rememberedState(store).state).toEqual(short);
    expect(Object.keys(store.all()).filter((key) => key.startsWith('state.b'))).toEqual([]);
  });

  test('is the same sentence where Google counts otherwise than we do', () => {
    const store = memoryStore(450 * 1024);
    keep(store, short, 'a');
    fill(store, 420);
    expect(() => keep(store, long, 'b')).toThrow(new RegExp(full));
    expect(rememberedState(store).state).toEqual(short);
    expect(Object.keys(store.all()).filter((key) => key.startsWith('state.b'))).toEqual([]);
  });

  test('is made by pieces that nobody owns: they go first', () => {
    const store = memoryStore();
    for (let index = 0; index < 52; index += 1) store.set(`state.lost.${index}`, 'x'.repeat(9_000));
    keep(store, long, 'a');
    expect(rememberedState(store).state).toEqual(long);
  });
});

test('a state beyond 100 KB is refused with a sentence, and the one before stays', () => {
  const store = memoryStore();
  keep(store, short, 'a');
  expect(() => keep(store, planState({ product: '长'.repeat(40_000) }), 'b')).toThrow(
    'Shorten the lists (must have, never, blacklist, packages) or plan further campaigns in a copy of this file: what the wizard remembers takes 119 KB, and this file can keep 100 KB.',
  );
  expect(rememberedState(store).state).toEqual(short);
});

function orKilled<Result>(work: () => Result): Result | 'killed' {
  try {
    return work();
  } catch {
    return 'killed';
  }
}

/** Keeps a state as one who has seen what stands there. */
function keep(store: MemoryStore, state: PlanState, name: string) {
  return keepState(store, { state, version: rememberedState(store).version }, name);
}

function replace(store: MemoryStore, from: string, to: string): void {
  for (const [key, value] of Object.entries(store.all()))
    if (value.includes(from)) store.set(key, value.replace(from, to));
}

/** Takes as many KB as this for something else. */
function fill(store: MemoryStore, kilobytes: number): void {
  for (let index = 0; index < kilobytes / 8; index += 1)
    store.set(`other.${index}`, 'x'.repeat(8 * 1024 - 20));
}
