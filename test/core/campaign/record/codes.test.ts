import { codeGiver, codeOf, spanned } from '../../../../src/core/campaign/record/codes';
import { commit } from '../../../../src/core/campaign/record/log';
import { madeRun } from '../../../support/campaign/made-campaign';

test.each([
  ['k7', 'K07'],
  [' K007', 'K07'],
  ['Ｋ００７', 'K07'],
  ['K 7', 'K07'],
  ['M100', 'M100'],
])('%s is %s', (written, code) => {
  expect(codeOf(written)).toBe(code);
});

test.each(['X1', 'K0', '', 'K', '07', 'K7a', null, 7])('%s is no code', (written) => {
  expect(codeOf(written)).toBeNull();
});

test('K100 comes after K99', () => {
  const row = { code: 'K99', tier: 'koc' } as const;
  const give = codeGiver({ rows: [row], log: [] });
  expect([give('koc'), give('amateur'), give('head'), give('celebrity')]).toEqual([
    'K100',
    'K101',
    'H01',
    'C01',
  ]);
});

test('the code of a row that is gone is never given again', () => {
  const { record } = madeRun();
  const fewer = commit(record, { act: 'plan', day: '2026-09-01', by: '', gone: new Set(['K30']) });
  expect(fewer.rows.some(({ code }) => code === 'K30')).toBe(false);
  expect(codeGiver(fewer)('koc')).toBe('K31');
});

test('codes that follow one another are one span', () => {
  expect(spanned(['K11', 'K12', 'K13', 'K15', 'M03', 'M04', 'K99', 'K100', 'K101'])).toEqual([
    'K11–K13',
    'K15',
    'M03',
    'M04',
    'K99–K101',
  ]);
  expect(spanned([])).toEqual([]);
});
