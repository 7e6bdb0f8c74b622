import { sentencesOf } from '../../../../../src/core/campaign/acts/sentences-of';
import { isLive, isOpenPlace, isReserve } from '../../../../../src/core/campaign/record/plan-row';
import {
  done,
  filled,
  planned,
  recruit,
  rowOf,
  runAgain,
  terms,
  whyRefused,
} from '../../../../support/campaign/made-acts';
import { written } from '../../../../support/campaign/made-campaign';

const { record } = filled;

describe('two decline', () => {
  const two = done(record, { kind: 'decline', codes: ['M03', 'K11'], why: 'no slot' });

  test('reserves come in their places, with their own codes, and all others stay the same objects', () => {
    expect(two.preview.drawn.map(({ code, for: other }) => [code, other])).toEqual([
      ['K31', 'K11'],
      ['M07', 'M03'],
    ]);
    expect(rowOf(two.record, 'M03')).toMatchObject({ status: 'declined', endedWhy: 'no slot' });
    expect(rowOf(two.record, 'K31')).toMatchObject({
      status: 'to confirm',
      plannedDay: rowOf(record, 'K11').plannedDay,
      keyword: rowOf(record, 'K11').keyword,
      batch: rowOf(record, 'K11').batch,
      lot: 'A',
      replaces: 'K11',
      since: '2026-09-07',
    });
    const same = record.rows.filter((row, at) => two.record.rows[at] === row);
    expect(same).toHaveLength(record.rows.length - 4);
    expect(two.writes).toEqual(['K11', 'M03', 'M07', 'K31'].sort((one, other) => order(one) - order(other)));
  });

  const order = (code: string) => record.rows.findIndex((row) => row.code === code);

  test('budget and keywords are told before and after', () => {
    const { money, keywords } = two.preview;
    expect(keywords).toEqual([]);
    expect(money.before.lines.mid - money.after.lines.mid).toBe(830_000 - 820_000);
    expect(money.drawn).toBe(0);
  });

  test('a reserve who cannot make the day gets the first that they can, and it is said', () => {
    expect(rowOf(two.record, 'M07')).toMatchObject({ plannedDay: '2026-10-06', movedTo: '2026-10-13' });
    const said = sentencesOf(two.preview, 'en');
    expect(said).toContain('M03 mid-3 ends as "Declined": ¥9,220 are free again.');
    expect(said).toContain('M07 cannot make 2026-10-06: 2026-10-13 is the first day.');
    expect(sentencesOf(two.preview, 'zh')[0]).toContain('婉拒');
  });

  test('is one act with one number, and the log tells each row of it', () => {
    expect(new Set(two.lines.map(({ number, act }) => `${number} ${act}`)).size).toBe(1);
    expect(two.lines.find(({ code }) => code === 'K11')?.what).toEqual({
      status: ['to confirm', 'declined'],
      endedWhy: [null, 'no slot'],
    });
  });

  test('a run afterwards, with the same list, leaves it so', () => {
    expect(runAgain(two.record).record).toBe(two.record);
  });
});

describe('a no-show', () => {
  const b = record.rows.find((row) => row.batch === 1)?.code ?? '';
  const shipped = written(record, {
    [b]: {
      'on.ordered': '2026-09-07',
      'on.shipped': '2026-09-08',
      'on.received': '2026-09-10',
      status: 'received',
    },
  });

  test('is replaced from those who stand by, its sample lost', () => {
    const gone = done(shipped, { kind: 'no-show', codes: [b] }, '2026-09-11');
    expect(gone.preview.ended).toMatchObject([{ code: b, status: 'no-show', lost: 9_000 }]);
    expect(gone.preview.drawn).toHaveLength(1);
    expect(gone.record.rows.filter(isReserve)).toHaveLength(record.rows.filter(isReserve).length - 1);
    expect(gone.preview.money.after.lines.lost).toBe(9_000);
  });

  test('opens its place again under a new code where nobody stands by', () => {
    const none = record.rows
      .filter((row) => isReserve(row) && row.code.startsWith('K'))
      .map(({ code }) => code);
    const dry = done(shipped, { kind: 'decline', codes: none }, '2026-09-11').record;
    const { preview, record: after } = done(dry, { kind: 'no-show', codes: [b] }, '2026-09-11');
    expect(preview.reopened).toMatchObject([{ for: b, code: 'K37' }]);
    expect(rowOf(after, 'K37')).toMatchObject({ lot: 'A', replaces: b, keyword: rowOf(record, b).keyword });
    expect(isOpenPlace(rowOf(after, 'K37'))).toBe(true);
    expect(runAgain(after).record.rows).toEqual(after.rows);
  });
});

test('whom nobody comes for leaves a hole that is named', () => {
  const { preview } = done(record, { kind: 'decline', codes: ['H01'] });
  expect(preview.holes).toEqual([
    { code: 'H01', name: 'head-1', tier: 'head', keyword: rowOf(record, 'H01').keyword },
  ]);
  expect(sentencesOf(preview, 'en').join()).toContain('Nobody comes for H01 head-1');
});

test('what is cancelled is not filled, also not by the next run, and what is owed stays paid', () => {
  const { record: after, preview } = done(record, { kind: 'cancel', codes: ['M03', 'K05'], owed: 100_000 });
  expect([preview.drawn, preview.reopened]).toEqual([[], []]);
  expect(terms.cost(rowOf(after, 'M03'))).toBe(100_000);
  expect(runAgain(after).record).toBe(after);
  expect(after.rows.filter((row) => row.lot === 'A' && isLive(row))).toHaveLength(29);
});

test('who goes back to those who stand by has no day and no money, and stays there', () => {
  const { record: after, preview } = done(record, { kind: 'bench', codes: ['M02'] });
  expect(rowOf(after, 'M02').plannedDay).toBeUndefined();
  expect([rowOf(after, 'M02').status, terms.cost(rowOf(after, 'M02'))]).toEqual(['reserve', 0]);
  expect(preview.drawn.map(({ code }) => code)).toEqual(['M07']);
  expect(runAgain(after).record).toBe(after);
  const accepted = written(record, { M02: { status: 'accepted' } });
  expect(whyRefused(accepted, { kind: 'bench', codes: ['M02'] })).toContain('has been accepted');
});

test('who is swapped for somebody new has a new row of the same tier, with the old one’s day', () => {
  const other = recruit(77, { tier: 'mid', price: 700_000 });
  const { record: after } = done(record, { kind: 'swap', codes: ['M03'], to: other });
  expect(rowOf(after, 'M03').status).toBe('superseded');
  expect(rowOf(after, 'M09')).toMatchObject({ id: 'recruit-77', replaces: 'M03', price: 700_000 });
  expect(runAgain(after).record).toBe(after);
  expect(runAgain(after).said).toEqual([]);
  expect(whyRefused(record, { kind: 'swap', codes: ['M03'], to: recruit(78, { tier: 'tail' }) })).toContain(
    'not of the same tier',
  );
  expect(whyRefused(record, { kind: 'swap', codes: ['M03'], to: recruit(77, { id: 'id-mid-1' }) })).toContain(
    'in the plan already as M01',
  );
});

describe('a note that was out', () => {
  const out = written(record, { K11: { 'on.posted': '2026-10-01', status: 'published' } });

  test('keeps its money where it is gone, and its place is filled', () => {
    const { preview, record: after } = done(out, { kind: 'deleted', codes: ['K11'] }, '2026-10-05');
    expect(preview.ended).toMatchObject([{ freed: 0, lost: 0 }]);
    expect(preview.drawn).toHaveLength(1);
    expect(terms.cost(rowOf(after, 'K11'))).toBe(terms.cost(rowOf(record, 'K11')));
  });

  test('stays the same deal where it is posted again', () => {
    const again = done(
      out,
      { kind: 'deleted', codes: ['K11'], repost: { link: 'https://example.test/2' } },
      '2026-10-05',
    );
    expect(again.preview.ended).toEqual([]);
    expect(rowOf(again.record, 'K11')).toMatchObject({
      status: 'published',
      noteLink: 'https://example.test/2',
      'on.posted': '2026-10-05',
    });
  });

  test('cannot be declined, and one that is not out cannot be deleted', () => {
    expect(whyRefused(out, { kind: 'decline', codes: ['K11'] })).toContain('published already');
    expect(whyRefused(record, { kind: 'deleted', codes: ['K11'] })).toContain('not published yet');
  });
});

test('an end that was typed is finished as an act, once', () => {
  const typed = written(record, { K11: { status: 'declined', 'on.shipped': '2026-09-06' } });
  const { preview, record: after } = done(typed, { kind: 'finish', codes: ['K11'] });
  expect(preview.drawn).toHaveLength(1);
  expect(rowOf(after, 'K11')).toMatchObject({ status: 'declined', lost: 9_000, endedWhy: 'as typed' });
  expect(whyRefused(after, { kind: 'finish', codes: ['K11'] })).toContain('no end that was typed');
  expect(runAgain(after).record.rows).toEqual(after.rows);
});

test('a KOC of the list who declines is followed by an open place that no run takes away', () => {
  const { record: open } = planned.run;
  const { preview, record: after } = done(open, { kind: 'cancel', codes: ['K05'], refill: true });
  expect(preview.reopened).toMatchObject([{ for: 'K05' }]);
  expect(runAgain(after).record).toBe(after);
});
