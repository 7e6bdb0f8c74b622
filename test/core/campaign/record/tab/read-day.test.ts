import fc from 'fast-check';
import { readDayNear, readWholeDay } from '../../../../../src/core/campaign/record/tab/read-day';
import { addDays } from '../../../../../src/core/days';

test.each([
  ['9月20日', '2026-12-20', '2026-09-20'],
  ['1/5', '2026-12-20', '2027-01-05'],
  ['12.30', '2027-01-10', '2026-12-30'],
  ['１２－３０', '2026-11-01', '2026-12-30'],
  ['2027-01-05', '2026-11-01', '2027-01-05'],
  ['2027年1月5日', '2026-11-01', '2027-01-05'],
  [{ date: '2026-12-05T09:00:00' }, '2026-11-01', '2026-12-05'],
  [46_000, '2026-11-01', '2025-12-09'],
  ['Feb 29', '2027-11-01', '2028-02-29'],
] as const)('the day %j near %s is %s', (cell, near, day) => {
  expect(readDayNear(cell, near)).toBe(day);
});

test.each([
  '9.25晚8点',
  '9.25 晚上 8点半',
  'Sep 25',
  'Sept. 25',
  '25 Sep',
  '25th of September',
  '25-Sep',
  '25-Sep-26',
  '25 Sep 2026',
  'September 25, 2026',
  'Fri, 25 Sep 2026',
  'by Friday, Sep 25',
  '25/9/2026',
  '9/25/2026',
  '25.9.26',
  '26.9.25',
  '26年9月25日',
  '25/9',
  '9月25日 20:00',
  '9月25日20:00:00',
  '9月25日（周五）20:00',
  '9月25日10时13分09秒',
  '9/25 8pm',
  '2026-09-25T20:00:00',
  '2026-09-25T20:00:00+08:00',
  '2026/9/25 20:00',
  '周五 9.25',
  '（周五）9.25',
  '星期五，9月25号',
  '9.25（周五）',
  '9.25 Fri',
  '9-25前',
  '9.25晚8点前',
  '9.25 发布',
  '9.25（暂定）',
  '2026.9.25 晚',
  '2026年9月25号',
  '2026. 9. 25',
  '0925',
  '260925',
  '20260925',
  '46290',
  9.25,
  260_925,
])('%s is one day of September', (cell) => {
  expect(readDayNear(cell, '2026-10-01')).toBe('2026-09-25');
});

test.each([
  '',
  'TBD',
  '待定',
  'soon',
  '下周三',
  '下周三?',
  'next Wednesday',
  '明天',
  '3天后',
  '9.25?',
  '2026-12',
  '2026年9月',
  'Sep 2026',
  'September',
  '9月',
  '9月下旬',
  '30.2',
  '13/13',
  '1970-01-01',
  '9.25-9.28',
  '9.25-28',
  '9.25~9.28',
  '9月25日至28日',
  '9.25/9.26',
  '25-28 Sep',
  '9.25、9.26',
  '2026-09-25 - 2026-09-28',
  '2026.9.25-2026.9.28',
  '9.2.25.1',
  '1200',
  9.2,
  13.5,
  true,
  '9'.repeat(500),
])('%s is not one day', (cell) => {
  expect(readDayNear(cell, '2026-10-01')).toBeNull();
});

test('of a day that may be read two ways the one near the row counts, and none where both are near', () => {
  expect(readDayNear('5/10/2026', '2026-10-01')).toBe('2026-10-05');
  expect(readDayNear('5/10/2026', '2026-05-01')).toBe('2026-05-10');
  expect(readDayNear('9/10/2026', '2026-10-01')).toBeNull();
  expect(readDayNear('10/10/2026', '2026-10-01')).toBe('2026-10-10');
});

test('a day that says its year and can be read in one way is whole', () => {
  expect(['2026.9.25 晚', '25/9/2026', '25 Sep 2026', 46_290].map(readWholeDay)).toEqual(
    Array.from({ length: 4 }, () => '2026-09-25'),
  );
  expect(['9.25', '5/10/2026', 'Sep 25', '0925', 'TBD'].map(readWholeDay)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test('whatever surrounds a day, the day is read', () => {
  const near = '2026-10-01';
  const around = fc.tuple(
    fc.constantFrom('', '周五 ', 'Fri, ', '（周五）'),
    fc.constantFrom<(year: string, month: number, day: number) => string>(
      (_, month, day) => `${month}月${day}日`,
      (_, month, day) => `${month}/${day}`,
      (year, month, day) => `${year}.${month}.${day}`,
      (year, month, day) => `${year}年${month}月${day}号`,
    ),
    fc.constantFrom('', '前', ' 晚', ' 20:00', ' 8点', ' 晚8点半', '（周五）', ' 发布'),
  );
  fc.assert(
    fc.property(fc.integer({ min: -150, max: 150 }), around, (away, [before, write, after]) => {
      const day = addDays(near, away);
      const [year = '', month = '', dayOfMonth = ''] = day.split('-');
      expect(readDayNear(before + write(year, Number(month), Number(dayOfMonth)) + after, near)).toBe(day);
    }),
  );
});
