import { actsDone } from '../../../../../src/core/campaign/acts/offer/acts-done';
import { commit, replay } from '../../../../../src/core/campaign/record/log';
import { putBack } from '../../../../../src/core/campaign/record/tab/put-back';
import { planned } from '../../../../support/campaign/made-acts';

const who = { day: '2026-09-08', by: 'Li' };
const codes = ['K01', 'K02', 'K03'];

/** The three rows with 'Chen' as who has them, where the first was Zhao's. */
function filledDown() {
  const { record } = planned.run;
  const with3 = (name: (at: number) => string | undefined) =>
    new Map(
      record.rows.flatMap((row) => {
        const at = codes.indexOf(row.code);
        const given = name(at);
        return at === -1 || given === undefined ? [] : [[row.code, { ...row, who: given }] as const];
      }),
    );
  const before = commit(record, {
    act: 'typed',
    ...who,
    changed: with3((at) => (at === 0 ? 'Zhao' : undefined)),
  });
  const after = commit(before, { act: 'typed', ...who, changed: with3(() => 'Chen') });
  const cells = codes.map((code, at) => ({ code, before: at === 0 ? 'Zhao' : null, after: 'Chen' }));
  return { before, after, cells };
}

test('cells have again what stood in them before, as an act of its own', () => {
  const { before, after, cells } = filledDown();
  const back = putBack(after, { field: 'who', cells }, who);
  expect(back.rows).toEqual(before.rows);
  expect(actsDone(back.log)[0]).toMatchObject({ act: 'put back', codes, by: 'Li', canBeUndone: true });
  expect(replay(back.log).map(({ who: name }) => name)).toEqual(before.rows.map(({ who: name }) => name));
});

test('a cell that has changed since stays', () => {
  const { after, cells } = filledDown();
  const since = commit(after, {
    act: 'typed',
    ...who,
    changed: new Map(
      after.rows.flatMap((row) => (row.code === 'K02' ? [[row.code, { ...row, who: 'Wu' }]] : [])),
    ),
  });
  const back = putBack(since, { field: 'who', cells }, who);
  expect(back.rows.find(({ code }) => code === 'K02')?.who).toBe('Wu');
  expect(putBack(back, { field: 'who', cells }, who)).toBe(back);
});
