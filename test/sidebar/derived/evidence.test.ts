import { misfitOf } from '../../../src/core/scoring/pool/pool-fit';
import type { Table } from '../../../src/core/table';
import { createDerivation } from '../../../src/sidebar/derived/derive';
import { isRefusal } from '../../../src/sidebar/derived/pool-reader';
import { transition } from '../../../src/sidebar/state/transition';
import { datedNotes } from '../../support/creators/dated-notes';
import { exportOf, stateAfter, workbook } from '../wizard-fixtures';

const reading = (table: Table) =>
  stateAfter({ kind: 'opened', workbook: workbook(), saved: null }, { kind: 'table read', table });

/** The later creators' audiences save more. */
const notesOf = (creators: number) =>
  datedNotes({
    creators,
    notes: 40,
    followers: () => 2_000,
    likes: () => 50,
    saves: (creator) => 5 + 4 * creator,
  });

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

test('a pool that stands low for its sizes no longer does once its creators are held against each other', () => {
  const derivation = createDerivation();
  const { rows, ...place } = exportOf(40);
  const [header = [], ...creators] = rows;
  // Followers that say far more than the audiences do.
  const followers = header.findIndex((cell) => /粉丝|followers/i.test(String(cell)));
  const resting = creators.map((row) => row.map((cell, at) => (at === followers ? 30 * Number(cell) : cell)));
  const state = reading({ ...place, rows: [header, ...resting] });
  const misfit = misfitOf(derivation.scored(state), derivation.settings(state));
  expect(misfit).toMatchObject({ fifth: 'lowest', creators: 40 });
  const found = derivation.evidence.calibration(state);
  if (found === null || isRefusal(found)) throw new Error('no benchmarks');
  const changes = Object.fromEntries(found.changes.map(({ key, to }) => [key, to]));
  const held = transition(state, { kind: 'settings changed', changes });
  expect(misfitOf(derivation.scored(held), derivation.settings(held))).toBeNull();
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
  const notes = reading(notesOf(12));
  expect(evidence.hasHistory(notes)).toBe(true);
  expect(evidence.backtest(notes)).toMatchObject({ creators: 12, withFollowers: 12 });
  expect(evidence.backtest(notes)).toBe(evidence.backtest(notes));
});

test('too few creators with a history are refused with how many there are', () => {
  const { evidence } = createDerivation();
  expect(evidence.backtest(reading(notesOf(3)))).toEqual({
    refused: expect.stringContaining('at least 8'),
  });
});
