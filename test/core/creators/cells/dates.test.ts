import { isRelativeDate, readDate } from '../../../../src/core/creators/cells/dates';
import { read } from '../../../support/creators/reading';

describe('readDate', () => {
  test.each([
    ['2025年12月30日10时13分09秒', '2025-12-30'],
    ['2025-06-25 09:00:48', '2025-06-25'],
    ['2026-11-11T20:00:00Z', '2026-11-11'],
    ['2025/6/5', '2025-06-05'],
    ['20250605', '2025-06-05'],
    ['06/25/2025', '2025-06-25'],
    ['25/06/2025', '2025-06-25'],
    ['24.5.20', '2024-05-20'],
    ['24年5月20日', '2024-05-20'],
    ['May 3, 2026', '2026-05-03'],
    ['3 June 2026', '2026-06-03'],
    ['编辑于 2024-05-20', '2024-05-20'],
  ])('reads the text %s', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  test('reads a date cell, a serial number, and seconds or milliseconds since 1970', () => {
    expect(readDate({ date: '2026-11-11T20:00:00' })).toBe('2026-11-11');
    expect(readDate(45_000)).toBe('2023-03-15');
    expect(readDate(1_564_268_443)).toBe('2019-07-27');
    expect(readDate('1564268443000')).toBe('2019-07-27');
  });

  test.each([
    ['3天前', '2026-05-17'],
    ['编辑于 3天前 上海', '2026-05-17'],
    ['昨天 12:30', '2026-05-19'],
    ['前天', '2026-05-18'],
    ['2小时前', '2026-05-20'],
    ['1周前', '2026-05-13'],
    ['3 days ago', '2026-05-17'],
    ['yesterday', '2026-05-19'],
    ['05-12', '2026-05-12'],
    ['5月1日', '2026-05-01'],
    ['12-31', '2025-12-31'],
  ])('counts %s from the day of the file', (text, day) => {
    expect(readDate(text, '2026-05-20')).toBe(day);
    expect(readDate(text)).toBeNull();
    expect(isRelativeDate(text)).toBe(true);
  });

  test.each(['2025-02-30', '2025-13-01', '3天前', 'soon', '12345', ''])('finds no day in “%s”', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('a column of 05/06/2026', () => {
  const dayOf = (...cells: readonly string[]) =>
    read([
      ['昵称', '粉丝数', '数据更新时间'],
      ...cells.map((cell, at) => [`阿${at}`, 100, cell]),
    ]).creators.map(({ asOf }) => asOf);

  test('has the day first where one of its cells can be read in no other way', () => {
    expect(dayOf('05/06/2026', '25/06/2026')).toEqual(['2026-06-05', '2026-06-25']);
    expect(dayOf('05.06.2026 12:30', '25.06.2026 08:00')).toEqual(['2026-06-05', '2026-06-25']);
  });

  test('has the month first where nothing tells, and where cells contradict each other', () => {
    expect(dayOf('05/06/2026', '07/06/2026')).toEqual(['2026-05-06', '2026-07-06']);
    expect(dayOf('05/06/2026', '06/25/2026', '25/06/2026')).toEqual([
      '2026-05-06',
      '2026-06-25',
      '2026-06-25',
    ]);
  });
});
