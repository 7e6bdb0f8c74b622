import { keepState, keptState } from '../../src/addon/plan-store';
import type { PlanState } from '../../src/wire/plan-state';
import { memoryStore } from '../support/memory-store';
import { planState } from '../support/plan-state';

const long = planState({ product: '防晒'.repeat(8_000) });

test('a state comes back as it was kept', () => {
  const store = memoryStore();
  keepState(store, planState({ product: '防晒霜' }), 'a');
  expect(read(keptState(store))).toEqual(planState({ product: '防晒霜' }));
});

test('nothing kept is null', () => {
  expect(keptState(memoryStore())).toBeNull();
});

test('a long state is cut so that no value is larger than Google allows', () => {
  const store = memoryStore();
  keepState(store, long, 'a');
  const sizes = Object.values(store.all()).map((value) => Buffer.byteLength(value, 'utf8'));
  expect(Math.max(...sizes)).toBeLessThan(9 * 1024);
  expect(read(keptState(store))).toEqual(long);
});

test('the pieces of the state before are removed', () => {
  const store = memoryStore();
  keepState(store, long, 'a');
  keepState(store, planState({ product: 'short' }), 'b');
  expect(Object.keys(store.all())).toHaveLength(2);
});

test('a writing that breaks off at any point leaves the state before', () => {
  const writings = memoryStore();
  keepState(writings, long, 'b');
  for (let step = 0; step < writings.writings(); step += 1) {
    const store = memoryStore();
    keepState(store, planState({ product: 'before' }), 'a');
    store.breakAfter(step);
    expect(() => keepState(store, long, 'b')).toThrow('broken off');
    expect(read(keptState(store))).toEqual(planState({ product: 'before' }));
  }
});

test('pieces that are missing are no state', () => {
  const store = memoryStore();
  keepState(store, long, 'a');
  store.remove('state.a.1');
  expect(keptState(store)).toBeNull();
});

test('a state beyond 100 KB is refused with a sentence, and the one before stays', () => {
  const store = memoryStore();
  keepState(store, planState({ product: 'before' }), 'a');
  expect(() => keepState(store, planState({ product: '长'.repeat(40_000) }), 'b')).toThrow(
    'Remove a campaign or shorten its lists: what the wizard remembers takes 119 KB, and this file can keep 100 KB.',
  );
  expect(read(keptState(store))).toEqual(planState({ product: 'before' }));
});

function read(text: string | null): PlanState {
  return JSON.parse(text ?? 'null') as PlanState;
}
