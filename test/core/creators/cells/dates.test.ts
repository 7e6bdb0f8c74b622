import fc from 'fast-check';
import { isRelativeDate, readDate } from '../../../../src/core/creators/cells/dates';
import { orderByCells, orderByDays } from '../../../../src/core/creators/cells/day-order';
import { readCreators } from '../../../../src/core/creators/read-creators';
import { settingsFrom } from '../../../../src/core/settings';
import { read } from '../../../support/creators/reading';
import { tableOf } from '../../../support/creators/table';

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

  test.each([
    '9999-12-31',
    '1900-01-00',
    '0000-00-00',
    '1970-01-01',
    '2025-02-30',
    '2025-13-01',
    '3天前',
    'soon',
    '12345',
    '',
  ])('finds no day in “%s”', (text) => {
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

  test('is told by the other columns of the table', () => {
    const reading = read([
      ['昵称', '粉丝数', '数据更新时间', '笔记标题', '点赞', '发布时间'],
      ['甲', 100, '05/06/2026', '一', 5, '25/05/2026'],
      ['乙', 100, '06/06/2026', '二', 6, '26/05/2026'],
    ]);
    expect(reading.creators.map(({ asOf }) => asOf)).toEqual(['2026-06-05', '2026-06-06']);
  });

  test('is told by the day of the table, which none can be after', () => {
    const rows = [
      ['昵称', '粉丝数', '数据更新时间'],
      ['甲', 100, '05/06/2026'],
      ['乙', 100, '05/07/2026'],
    ];
    const reading = readCreators(tableOf(rows, '达人库_20260515'), { settings: settingsFrom([]) });
    expect(reading.creators.map(({ asOf }) => asOf)).toEqual(['2026-05-06', '2026-05-07']);
  });

  test('has as its month what is the same in three days and more', () => {
    expect(dayOf('01/06/2026', '02/06/2026', '12/06/2026')).toEqual([
      '2026-06-01',
      '2026-06-02',
      '2026-06-12',
    ]);
    expect(dayOf('06/02/2026', '06/03/2026', '06/12/2026')[2]).toBe('2026-06-12');
  });

  test('is unknown where nothing tells, and where cells contradict each other, and that is said', () => {
    expect(dayOf('05/06/2026', '07/06/2026')).toEqual([null, null]);
    expect(dayOf('01/01/2026', '02/01/2026', '03/01/2026')).toEqual(['2026-01-01', null, null]);
    expect(dayOf('05/06/2026', '06/25/2026', '25/06/2026')).toEqual([null, '2026-06-25', '2026-06-25']);
    const reading = read([
      ['昵称', '粉丝数', '数据更新时间'],
      ['甲', 100, '05/06/2026'],
    ]);
    expect(reading.problems.map(({ reason }) => reason)).toContain(
      'Column C has days such as “05/06/2026” (1), and nothing tells whether the day or the month is first: they were left out. Write them as 2026-06-05.',
    );
  });
});

test('what is read of a column of days is the same whatever the order of its rows', () => {
  const day = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
      const cells = days.map(({ day, month }) => `${day}/${month}/2026`);
      const order = orderByCells(cells) ?? orderByDays(cells, null);
      const turned = [...cells].reverse();
      expect(orderByCells(turned) ?? orderByDays(turned, null)).toBe(order);
      if (days.some(({ day }) => day > 12)) expect(order).toBe('dayFirst');
    }),
  );
});

test.each(['截至2026.11.11', '截止到 2026-11-11', '数据更新至：2026年11月11日', 'as of 2026-11-11'])(
  '%s is the day that it names',
  (text) => {
    expect(readDate(text)).toBe('2026-11-11');
  },
);

test('what names no day of the figures is said once for the column', () => {
  const said = read([
    ['昵称', '粉丝数', '收藏', '数据截止'],
    ['甲', 1000, 5, '截至2026.11.11'],
    ['乙', 2000, 7, '截至双11'],
    ['丙', 3000, 9, '无'],
  ]).problems.map(({ reason }) => reason);
  expect(said).toEqual(['Column D has 1 cell that names no day, such as “截至双11”: write 2026-11-11.']);
});

test.each([
  ['2026.10.20-2026.11.18', '2026-11-18'],
  ['2026/10/20 ~ 2026/11/18', '2026-11-18'],
  ['2026年10月20日至2026年11月18日', '2026-11-18'],
])('of the span %s the figures are of its last day', (text, day) => {
  expect(readDate(text)).toBe(day);
});
