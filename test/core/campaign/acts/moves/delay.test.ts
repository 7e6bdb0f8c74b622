import { sentencesOf } from '../../../../../src/core/campaign/acts/sentences-of';
import { done, filled, rowOf, runAgain, whyRefused } from '../../../../support/campaign/made-acts';
import { written } from '../../../../support/campaign/made-campaign';

const { record } = filled;

test('the decided day stands in "moved to"; the planned day stays as it was signed', () => {
  const { record: after, preview } = done(record, { kind: 'delay', codes: ['M02'], to: '2026-10-20' });
  expect(rowOf(after, 'M02')).toMatchObject({ plannedDay: '2026-10-04', movedTo: '2026-10-20' });
  expect(preview.moved).toEqual([{ code: 'M02', name: 'mid-2', from: '2026-10-04', to: '2026-10-20' }]);
  expect(runAgain(after).record).toBe(after);
  const back = done(after, { kind: 'delay', codes: ['M02'], to: '2026-10-04' });
  expect(rowOf(back.record, 'M02').movedTo).toBeUndefined();
});

test('what is doubtful about the day is said', () => {
  const early = done(record, { kind: 'delay', codes: ['M02'], to: '2026-09-08' });
  expect(early.preview.doubts).toMatchObject([{ code: 'M02', kind: 'too early' }]);
  const head = done(record, { kind: 'delay', codes: ['H01'], to: '2026-11-12' });
  expect(head.preview.doubts).toMatchObject([{ kind: 'head after the day', day: '2026-11-11' }]);
  const codes = ['K01', 'K06', 'K11', 'K16'];
  const full = done(record, { kind: 'delay', codes, to: '2026-10-20' });
  expect(full.preview.doubts.map(({ kind }) => kind)).toEqual(codes.map(() => 'keyword full'));
  expect(sentencesOf(full.preview, 'zh').join()).toContain('同一关键词');
  const twins = written(record, { M02: { movedTo: '2026-10-20' } });
  const twin = { ...rowOf(twins, 'M02'), code: 'M20', plannedDay: '2026-12-01' };
  const both = { ...twins, rows: [...twins.rows, twin] };
  const at = (to: string) => done(both, { kind: 'delay', codes: ['M20'], to }).preview.doubts;
  expect(at('2026-11-02')).toMatchObject([{ kind: 'second within 14 days', other: 'M02' }, {}].slice(0, 1));
  expect(at('2026-11-03').some(({ kind }) => kind === 'second within 14 days')).toBe(false);
});

test('days that are past, notes that are out and codes that nobody has are refused', () => {
  expect(whyRefused(record, { kind: 'delay', codes: ['M02'], to: '2026-09-01' })).toContain('is past');
  expect(whyRefused(record, { kind: 'delay', codes: ['M99'], days: 3 })).toContain('M99 is no code');
  expect(whyRefused(record, { kind: 'delay', codes: ['M02'] })).toContain('to which day');
  expect(whyRefused(record, { kind: 'delay', codes: ['M07'], days: 3 })).toContain('stands by');
  expect(whyRefused(record, { kind: 'delay', codes: ['M02'], days: 0 })).toContain('Nothing would change');
});
