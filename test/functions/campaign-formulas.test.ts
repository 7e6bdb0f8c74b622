import type { FormulaName } from '../../src/core/catalogue';
import { wallTimeIn } from '../../src/core/wall-time';
import { compute } from '../../src/functions/compute';

const call = (name: FormulaName, ...given: unknown[]) => compute(name, given);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('the echo of KOC', () => {
  test('of notes that are found, beside others, for who opens some', () => {
    expect(call('KOC_ECHO', 24, 60, 8)).toBeCloseTo(0.728694863526, 11);
    expect(call('KOC_ECHO', column('KOC', 24, ''))).toEqual(column('Echo', call('KOC_ECHO', 24), ''));
    expect(call('KOC_NEEDED', column(0.8, '80%', 0))).toEqual(column(29, 29, 0));
    expect(call('KOC_NEEDED', 0.8, 90)).toBe(44);
  });

  test('a target that no number reaches, and one note opened, are refused', () => {
    expect(() => call('KOC_NEEDED', 1)).toThrow('target must be from 0 to 0.999; it is 1.');
    expect(() => call('KOC_ECHO', 24, 60, 1)).toThrow('opened must be from 2 to 1000; it is 1.');
  });

  test('without an argument the settings count', () => {
    const settings = [
      ['Key', 'Value'],
      ['echo.competitorNotes', 90],
    ];
    expect(call('KOC_NEEDED', 0.8, settings)).toBe(44);
  });
});

describe('festivals', () => {
  test.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Apia'])('a cell in %s shows the day', (zone) => {
    for (const [festival, year, day] of [
      ['双11', 2027, '2027-11-11'],
      [618, 2026, '2026-06-18'],
      ['除夕', 2027, '2027-02-05'],
      ['Mother’s Day', 2026, '2026-05-10'],
      ['五一', 2040, '2040-05-01'],
      [9.9, '2027年', '2027-09-09'],
      ['万圣节', '2027 ', '2027-10-31'],
      ['38节', '２０２７年度', '2027-03-08'],
      ['double eleven', 2027.0, '2027-11-11'],
    ] as const) {
      const moment = compute('FESTIVAL_DATE', [festival, year], () => zone);
      expect(wallTimeIn(zone)(moment as Date)).toEqual({ date: day });
    }
  });

  test('a column of them, its header included', () => {
    const shown = compute('FESTIVAL_DATE', [column('节日', '七夕', ''), 2026], () => 'UTC');
    expect(shown).toEqual(column('Festival date', new Date('2026-08-19T00:00:00Z'), ''));
  });

  test('a column of years, as text, its header included', () => {
    const shown = compute('FESTIVAL_DATE', ['白色情人节', column('年份', '2027年', '2028')], () => 'UTC');
    const days = [new Date('2027-03-14T00:00:00Z'), new Date('2028-03-14T00:00:00Z')];
    expect(shown).toEqual(column('Festival date', ...days));
  });

  test('of a season without a single day it is said what is known', () => {
    expect(() => call('FESTIVAL_DATE', '双旦', 2027)).toThrow(/Christmas.*2027-12-25.*2028-01-01/);
    expect(() => call('FESTIVAL_DATE', '年货节', '2027年')).toThrow(/Spring Festival \(2027-02-06\)/);
    expect(() => call('FESTIVAL_DATE', '年货节', 2040)).toThrow('day not known');
  });

  test('what is not known is said', () => {
    expect(() => call('FESTIVAL_DATE', '双13', 2026)).toThrow(
      /^festival must be one of these: .*, 618, .*; it is "双13"\.$/,
    );
    expect(() => call('FESTIVAL_DATE', '春节', 2036)).toThrow(
      'year must be from 2024 to 2035 for Spring Festival, whose day moves; it is 2036.',
    );
    expect(() => call('FESTIVAL_DATE', '618', 2026.5)).toThrow('year must be a whole year');
  });
});
