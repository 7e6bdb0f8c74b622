import { compact, day, money, percent } from '../../../src/sidebar/parts/format';

test('writes figures as each language’s readers do', () => {
  expect(money('en', 98_400)).toBe('¥98,400');
  expect(compact('en', 12_300)).toBe('12.3K');
  expect(compact('zh', 12_300)).toBe('1.2万');
  expect(percent('en', 0.36)).toBe('36%');
});

test('writes a date as it stands, in whatever time zone the browser is', () => {
  expect(day('en', '2026-11-11')).toBe('Nov 11');
  expect(day('zh', '2026-11-11')).toBe('11月11日');
  expect(day('en', '2027-01-01', true)).toBe('Jan 1, 2027');
});
