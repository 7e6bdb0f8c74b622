import type { Cell, Table } from '../../src/core/table';
import { createDerivation } from '../../src/sidebar/derive';
import { isRefusal } from '../../src/sidebar/pool-reader';
import { transition } from '../../src/sidebar/transition';
import { exportOf, stateAfter, workbook } from './wizard-fixtures';

const reading = (table: Table) =>
  stateAfter({ kind: 'opened', workbook: workbook(), saved: null }, { kind: 'table read', table });

/** Of each creator a note a day; the later creators' audiences save more. */
function notesOf(creators: number, notes: number): Table {
  const header = [
    'note_id',
    'user_id',
    'fans',
    'title',
    'time',
    'liked_count',
    'collected_count',
    'comment_count',
  ];
  const rows = Array.from({ length: creators * notes }, (_, index): readonly Cell[] => {
    const [creator, day] = [Math.floor(index / notes), index % notes];
    return [`n${index}`, `u${creator}`, 2_000, 't', 1.7e12 + day * 86_400_000, 50, 5 + 4 * creator, 2];
  });
  return { tab: 'Notes', firstRow: 1, firstColumn: 1, rows: [header, ...rows] };
}

test('benchmarks out of this sheet move the scores only once they are accepted', () => {
  const derivation = createDerivation();
  const state = reading(exportOf(40));
  const scores = derivation.scored(state).map(({ score }) => score);
  const found = derivation.evidence.calibration(state);
  if (found === null || isRefusal(found)) throw new Error('no benchmarks');
  expect(found.changes.length).toBeGreaterThan(0);
  expect(derivation.scored(state).map(({ score }) => score)).toEqual(scores);

  const changes = Object.fromEntries(found.changes.map(({ key, to }) => [key, to]));
  const accepted = transition(state, { kind: 'settings changed', changes });
  expect(derivation.scored(accepted).map(({ score }) => score)).not.toEqual(scores);
  expect(derivation.evidence.calibration(accepted)).toMatchObject({ creators: 40, changes: [] });
});

test('a sheet with too few creators is no benchmark, and says so', () => {
  const { evidence } = createDerivation();
  expect(evidence.calibration(reading(exportOf(5)))).toEqual({
    refused: expect.stringContaining('at least 8'),
  });
});

test('the score can be tried on a tab of notes with dates, and on no other', () => {
  const { evidence } = createDerivation();
  expect(evidence.hasHistory(reading(exportOf(40)))).toBe(false);
  const notes = reading(notesOf(12, 40));
  expect(evidence.hasHistory(notes)).toBe(true);
  expect(evidence.backtest(notes)).toMatchObject({ creators: 12, withFollowers: 12 });
  expect(evidence.backtest(notes)).toBe(evidence.backtest(notes));
});

test('too few creators with a history are refused with how many there are', () => {
  const { evidence } = createDerivation();
  expect(evidence.backtest(reading(notesOf(3, 40)))).toEqual({
    refused: expect.stringContaining('at least 8'),
  });
});
