import fc from 'fast-check';
import { type Deed, lateOptions } from '../../../../src/core/campaign/acts/act';
import { actOn } from '../../../../src/core/campaign/acts/act-on';
import { isRefused, type Preview } from '../../../../src/core/campaign/acts/acted';
import { typedEnds } from '../../../../src/core/campaign/acts/ends/typed-ends';
import { sentencesOf } from '../../../../src/core/campaign/acts/sentences-of';
import { lastToUndo } from '../../../../src/core/campaign/acts/undo';
import { isPeer } from '../../../../src/core/campaign/lead-times/chain';
import type { CampaignRecord } from '../../../../src/core/campaign/record/campaign-record';
import { commit, recordFrom } from '../../../../src/core/campaign/record/log';
import { madeOf } from '../../../../src/core/campaign/record/made';
import { isLive, isOpenPlace, isReserve, type PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { addDays } from '../../../../src/core/days';
import { actFor, filled, planned, recruit, runAgain, terms } from '../../../support/campaign/made-acts';

/** Numbers of which an act is made, whatever the record is by then. */
const chance = fc.record({
  kind: fc.nat(21),
  types: fc.boolean(),
  at: fc.nat(1_000),
  other: fc.nat(1_000),
  days: fc.integer({ min: 1, max: 25 }),
  later: fc.nat(2),
  count: fc.integer({ min: 25, max: 36 }),
});

interface Chances {
  readonly kind: number;
  readonly types: boolean;
  readonly at: number;
  readonly other: number;
  readonly days: number;
  readonly later: number;
  readonly count: number;
}

/** Rows to which an act may happen, or any where there is none. */
function fitting(kind: Deed['kind'], { rows, log }: CampaignRecord): readonly PlanRow[] {
  const fits: Partial<Record<Deed['kind'], (row: PlanRow) => boolean>> = {
    resume: ({ status }) => status === 'hold',
    'parcel back': (row) => isLive(row) && row['on.shipped'] !== undefined && row['on.posted'] === undefined,
    unfound: (row) => isLive(row) && row['on.posted'] !== undefined,
    deleted: (row) => isLive(row) && row['on.posted'] !== undefined,
    finish: ({ code }) => typedEnds({ rows, log }).includes(code),
    fill: (row) => isOpenPlace(row),
  };
  const found = rows.filter(fits[kind] ?? (() => true));
  return found.length === 0 ? rows : found;
}

function deedOf(chances: Chances, record: CampaignRecord, k: number): Deed {
  const first = deedWith(chances, record.rows, record, k);
  return deedWith(chances, fitting(first.kind, record), record, k);
}

function deedWith(
  { kind, at, other, days, count }: Chances,
  may: readonly PlanRow[],
  { rows, log }: CampaignRecord,
  k: number,
): Deed {
  const code = may[at % may.length]?.code ?? '';
  const second = rows[other % rows.length]?.code ?? '';
  const codes = other % 4 === 0 ? [code, second] : [code];
  const option = lateOptions[other % lateOptions.length] ?? 'move';
  const deeds: readonly Deed[] = [
    { kind: 'decline', codes, why: 'no slot' },
    { kind: 'no-show', codes },
    { kind: 'cancel', codes, refill: days % 2 === 0, owed: days % 3 === 0 ? 1_000 * days : 0 },
    { kind: 'bench', codes },
    { kind: 'unfound', codes },
    { kind: 'deleted', codes, ...(days % 2 === 0 && { repost: {} }) },
    { kind: 'finish', codes },
    { kind: 'swap', codes },
    { kind: 'swap', codes: [code], to: recruit(1_000 + k) },
    { kind: 'swap', codes: [code], to: second },
    { kind: 'delay', codes, days },
    { kind: 'late', days, ...(days % 3 === 0 && { choices: { [code]: option } }) },
    { kind: 'late', days },
    { kind: 'hold', codes },
    { kind: 'resume', codes },
    { kind: 'agree', codes, fen: 1_000 * other, ...(days % 2 === 0 && { format: 'video' }) },
    { kind: 'accept', codes },
    { kind: 'parcel back', codes },
    {
      kind: 'fill',
      pairs: [{ code, creator: other % 2 === 0 ? second : recruit(2_000 + k) }],
      reserves: days % 2 === 0 ? [recruit(3_000 + k)] : [],
    },
    { kind: 'places', count },
    days % 2 === 0 ? { kind: 'version', label: `v${k}`, to: 'client' } : { kind: 'sign', who: 'Ms Li' },
    { kind: 'undo', number: 1 + (other % (log[log.length - 1]?.number ?? 1)) },
  ];
  return deeds[kind % deeds.length] as Deed;
}

/** What a person types between acts. */
function typed(record: CampaignRecord, { at, other, days }: Chances, day: string): CampaignRecord {
  const row = record.rows[at % record.rows.length];
  if (row === undefined || !isLive(row)) return record;
  const cells: readonly Partial<PlanRow>[] = [
    { 'on.received': day, status: 'received' },
    { status: 'shipped', 'on.shipped': day },
    { agreed: 100 * other },
    { remarks: 'likes tea' },
    { movedTo: addDays(day, days) },
    { 'on.posted': day, status: 'published' },
    { status: 'declined' },
  ];
  const changed = new Map([[row.code, { ...row, ...cells[other % cells.length] }]]);
  return commit(record, { act: 'typed', day, by: '', changed });
}

const withoutRemarks = ({ remarks: _, ...row }: PlanRow) => row;
const byCode = (rows: readonly PlanRow[]) =>
  Object.fromEntries(rows.map((row) => [row.code, withoutRemarks(row)]));

/** The mark says what the tab shows, which what is typed does not change. */
const unmarked = ({ written: _, ...settled }: CampaignRecord['settled']) => settled;

/** Plays chances on a record; hands each act that is carried out to a check. */
function play(
  chances: readonly Chances[],
  start: CampaignRecord,
  check: (step: {
    readonly before: CampaignRecord;
    readonly after: CampaignRecord;
    readonly preview: Preview;
    readonly day: string;
  }) => void = () => {},
): CampaignRecord {
  let [record, day] = [start, '2026-09-07'];
  for (const [k, one] of chances.entries()) {
    day = addDays(day, one.later);
    const before = one.types ? typed(record, one, day) : record;
    const acted = actOn(before, actFor(deedOf(one, before, k), day), terms);
    if (isRefused(acted)) {
      record = before;
      continue;
    }
    check({ before, after: acted.record, preview: acted.preview, day });
    record = acted.record;
  }
  return record;
}

const games = fc.tuple(
  fc.array(chance, { minLength: 1, maxLength: 25 }),
  fc.constantFrom(planned.run.record, filled.record),
);
const few = { numRuns: 30 };

describe('whatever acts follow one another', () => {
  test('the money adds up to the budget and what is over it', () => {
    fc.assert(
      fc.property(games, ([chances, start]) => {
        play(chances, start, ({ preview }) => {
          for (const { lines, over } of [preview.money.before, preview.money.after])
            expect(Object.values(lines).reduce((sum, fen) => sum + fen, 0)).toBe(
              terms.waterfall.budget + over,
            );
        });
      }),
      few,
    );
  });

  test('rows that an act does not name are the same objects, and show the same unless it says so', () => {
    fc.assert(
      fc.property(games, ([chances, start]) => {
        play(chances, start, ({ before, after, preview }) => {
          const named = new Set(preview.changes.map(({ code }) => code));
          const rows = new Map(after.rows.map((row) => [row.code, row]));
          for (const row of before.rows) {
            if (named.has(row.code)) continue;
            expect(rows.get(row.code)).toBe(row);
            if (preview.alsoShown.includes(row.code)) continue;
            expect(madeOf(row, { ...terms, settled: after.settled })).toEqual(
              madeOf(row, { ...terms, settled: before.settled }),
            );
          }
        });
      }),
      few,
    );
  });

  test('the log tells the record', () => {
    fc.assert(
      fc.property(games, ([chances, start]) => {
        const record = play(chances, start);
        const told = recordFrom(record.log);
        expect(byCode(told.rows)).toEqual(byCode(record.rows));
        expect(told.settled).toEqual(record.settled);
      }),
      few,
    );
  });

  test('an undo gives back what was, and an undo of the undo what it took', () => {
    fc.assert(
      fc.property(games, ([chances, start]) => {
        play(chances, start, ({ before, after, day }) => {
          const undone = undoLast(after, day);
          expect(byCode(undone.rows)).toEqual(byCode(before.rows));
          expect(unmarked(undone.settled)).toEqual(unmarked(before.settled));
          const again = undoLast(undone, day);
          expect(byCode(again.rows)).toEqual(byCode(after.rows));
          expect(unmarked(again.settled)).toEqual(unmarked(after.settled));
        });
      }),
      few,
    );
  });

  test('no code is given twice, no KOC posts twice, and nobody stands by who is in the plan as a KOC', () => {
    fc.assert(
      fc.property(games, ([chances, start]) => {
        const persons = new Map(start.rows.map(({ code, id }) => [code, id]));
        const record = play(chances, start, ({ after }) => {
          for (const { code, id } of after.rows) {
            if (persons.get(code) !== undefined && id !== undefined) expect(id).toBe(persons.get(code));
            // A place whose filling is taken back is open for another.
            if (id === undefined) persons.delete(code);
            else persons.set(code, id);
          }
        });
        expect(new Set(record.rows.map(({ code }) => code)).size).toBe(record.rows.length);
        const peers = record.rows.filter(
          (row) => row.id !== undefined && isPeer(row.tier) && (isLive(row) || isReserve(row)),
        );
        expect(new Set(peers.map(({ id }) => id)).size).toBe(peers.length);
      }),
      few,
    );
  });

  test('what comes in is left as it was, and every preview can be said in both languages', () => {
    fc.assert(
      fc.property(games, ([chances, start]) => {
        play(chances, start, ({ before, after, preview }) => {
          expect(after.log.slice(0, before.log.length)).toEqual(before.log);
          for (const language of ['en', 'zh'] as const)
            for (const sentence of sentencesOf(preview, language)) expect(sentence).not.toMatch(/[{}]/);
        });
      }),
      few,
    );
  });

  test('a run with the same list and brief changes nothing of what acts have made', () => {
    fc.assert(
      fc.property(games, ([chances, start]) => {
        // What a person types is a change of its own, which a run answers.
        const acts = chances.map((one) => ({ ...one, types: false }));
        const record = play(acts, start);
        expect(runAgain(record).lines).toEqual([]);
      }),
      few,
    );
  });
});

function undoLast(record: CampaignRecord, day: string): CampaignRecord {
  const number = record.log[record.log.length - 1]?.number ?? 0;
  const acted = actOn(record, actFor({ kind: 'undo', number }, day), terms);
  if (isRefused(acted)) throw new Error(acted.refused.message.en);
  return acted.record;
}

test('undo without a number means the last act that stands', () => {
  const one = actOn(filled.record, actFor({ kind: 'hold', codes: ['M01'] }), terms);
  if (isRefused(one)) throw new Error();
  const number = lastToUndo(one.record.log) ?? 0;
  expect(number).toBe(one.lines[0]?.number);
  const undone = undoLast(one.record, '2026-09-08');
  expect(lastToUndo(undone.log)).toBe(lastToUndo(filled.record.log));
  expect(lastToUndo(undoLast(undone, '2026-09-08').log)).toBe(number);
});
