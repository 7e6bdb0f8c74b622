import { createPoolReader, isRefusal } from '../../../src/sidebar/derived/pool-reader';
import { addableTabs } from '../../../src/sidebar/state/further-tabs';
import { planStateOf } from '../../../src/sidebar/state/plan-state';
import { furtherTables, type WizardState } from '../../../src/sidebar/state/state';
import { transition } from '../../../src/sidebar/state/transition';
import { planState } from '../../support/plans/plan-state';
import { exportOf, stateAfter, tab, workbook } from '../wizard-fixtures';

const book = workbook({ tabs: [tab(1, 'Prices'), tab(2, 'Export'), tab(4, 'Later')] });
const prices = {
  tab: 'Prices',
  firstRow: 1,
  firstColumn: 1,
  rows: [
    ['达人ID', '视频报价'],
    ['id-1', 900],
  ],
};
const ready = stateAfter(
  { kind: 'opened', workbook: book, saved: null },
  { kind: 'table read', table: exportOf(4) },
);
const withPrices = transition(ready, {
  kind: 'further tab added',
  tab: { tabId: 1, use: 'columns' },
  table: prices,
});

function poolOf(state: WizardState, reader = createPoolReader()) {
  const pool = reader.pool(state);
  if (pool === null || isRefusal(pool)) throw new Error('No pool.');
  return pool;
}

test('a tab that is added brings its columns, and is offered no more', () => {
  const [, second] = poolOf(withPrices).creators;
  expect(second?.offers.map(({ format, price }) => [format, price])).toEqual([
    ['image', 1_000],
    ['video', 900],
  ]);
  expect(addableTabs(withPrices).map(({ name }) => name)).toEqual(['Later']);
});

test('what was added is saved without its cells, and comes back', () => {
  const saved = planStateOf(withPrices);
  expect(saved.furtherTabs).toEqual([{ tabId: 1, use: 'columns' }]);
  expect(JSON.stringify(saved)).not.toContain('id-1');
  const again = stateAfter({ kind: 'opened', workbook: book, saved });
  expect(again.furtherTabs).toEqual(saved.furtherTabs);
});

test('an added tab that is gone from the file is left out, and it is said', () => {
  const saved = {
    ...planState({ product: 'Serum' }),
    sourceTabId: 2,
    furtherTabs: [
      { tabId: 77, use: 'newer' as const },
      { tabId: 1, use: 'columns' as const },
    ],
  };
  const state = stateAfter({ kind: 'opened', workbook: book, saved });
  expect(state.furtherTabs).toEqual([{ tabId: 1, use: 'columns' }]);
  expect(state.news).toEqual({ kind: 'further gone' });
});

test('the tab that the creators come from cannot be added to itself', () => {
  const chosen = transition(withPrices, { kind: 'source chosen', tabId: 1 });
  expect(chosen.furtherTabs).toEqual([]);
  expect(furtherTables(transition(withPrices, { kind: 'further tab removed', tabId: 1 }))).toEqual([]);
});

test('a tab that cannot be used as chosen says why, and the others are read without it', () => {
  const reader = createPoolReader();
  const state = transition(withPrices, { kind: 'further tab used as', tab: { tabId: 1, use: 'newer' } });
  expect(reader.refusal(state, 1)).toMatch(/No followers column.*“Prices”/);
  expect(poolOf(state, reader).creators).toHaveLength(4);
  expect(reader.refusal(withPrices, 1)).toBeNull();
});

test('a table is read once, whoever asks and however often', () => {
  const reader = createPoolReader();
  const pool = poolOf(withPrices, reader);
  expect(poolOf(transition(withPrices, { kind: 'help toggled' }), reader)).toBe(pool);
  expect([...reader.steps(withPrices)]).toEqual([]);
});

test('reading in steps tells how far it is, and leaves nothing to read', () => {
  const reader = createPoolReader();
  const shares = [...reader.steps(withPrices)];
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(Math.max(...shares)).toBeLessThan(1);
  expect([...reader.steps(withPrices)]).toEqual([]);
});

test('a choice for a column counts in every tab that has it', () => {
  const state = transition(withPrices, {
    kind: 'column chosen',
    header: '视频报价',
    field: null,
    beside: [],
  });
  expect(poolOf(state).creators[1]?.offers).toHaveLength(1);
});
