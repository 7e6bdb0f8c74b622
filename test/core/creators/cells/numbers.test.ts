import fc from 'fast-check';
import { readNumber } from '../../../../src/core/creators/cells/numbers';

function read(text: string | number): number | null | 'unreadable' {
  const reading = readNumber(text);
  return reading === 'unreadable' ? reading : reading.value;
}

describe('readNumber', () => {
  test.each([
    ['1.2万', 12_000],
    ['87.3W', 873_000],
    ['3.5亿', 350_000_000],
    ['1亿2000万', 120_000_000],
    ['1万2千', 12_000],
    ['3万5', 35_000],
    ['12.3k', 12_300],
    ['1.5M', 1_500_000],
    ['29.0b', 29_000_000_000],
    ['1.005万', 10_050],
    ['１２３４', 1234],
    ['１．２万', 12_000],
    ['123,456', 123_456],
    ['1 234 567', 1_234_567],
    ['¥15,000', 15_000],
    ['￥15,000', 15_000],
    ['RMB 15,000', 15_000],
    ['15000元', 15_000],
    ['3000（含税）', 3000],
    ['5000元/篇', 5000],
    ['11月：3000', 3000],
    ['3000，已含授权', 3000],
    ['3000 RMB net', 3000],
    ['30%返点', 0.3],
    ['3成', 0.3],
    ['2.5成', 0.25],
    ['12.50%', 0.125],
    ['优于 91.67% 同行', 0.9167],
    ['7天', 7],
    ['3篇', 3],
    ['42.64% | 192745', 0.4264],
    ['-5', -5],
    ['294.0', 294],
    ['两千', 2000],
    ['三万五', 35_000],
    ['叁仟伍佰元整', 3500],
    ['=12000', 12_000],
    ['小红书1.2w', 12_000],
    ['1.2万/12345', 12_345],
    ['12,000 / 12k', 12_000],
    ['五万六千三', 56_300],
    ['五萬六千三', 56_300],
    ['十五萬二', 152_000],
    ['一百二十', 120],
    ['1,52,000', 152_000],
    ['1,5万', 15_000],
    ['12,3k', 12_300],
    ['3,5', 3.5],
    ['１２，３００', 12_300],
    ['一万二千三百', 12_300],
    ['一亿两千万', 120_000_000],
    ['2.5 million', 2_500_000],
    ['1.234.567', 1_234_567],
    ['12.345,6', 12_345.6],
    ['12,5%', 0.125],
    ["1'234", 1234],
    ['−123', -123],
    ['↓3%', -0.03],
    ["'1234", 1234],
    ['约1.2万', 12_000],
    ['粉丝8.3w', 83_000],
    ['3000含税', 3000],
    ['3000元一条', 3000],
    ['3000+20%服务费', 3000],
    ['3000可谈', 3000],
    ['20个点', 0.2],
  ])('reads %s as %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    '',
    '  ',
    '--',
    '——',
    '/',
    'NULL',
    'null',
    'N/A',
    '面议',
    '待定',
    '暂无',
    '无',
    '不接图文',
    '可置换',
    '以平台为准',
  ])('takes “%s” for not known', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each([
    'abc',
    '2024-05-06',
    '138-1234-5678',
    '1/2',
    '1.2.3',
    '1,23,4',
    '万',
    '上海|17.4%',
    '1e400',
    '粉丝',
    '报价',
    '3000/5000',
    '一',
  ])('refuses %s', (text) => {
    expect(readNumber(text)).toBe('unreadable');
  });

  test.each([true, { date: '2025-01-02' }])('refuses a cell that is no number or text', (cell) => {
    expect(readNumber(cell)).toBe('unreadable');
  });

  test.each([
    ['10w+', 100_000],
    ['1千+', 1000],
    ['5000起', 5000],
    ['10万以上', 100_000],
    ['>1000', 1000],
    ['十万+', 100_000],
    ['1000以内', 1000],
  ])('keeps the flag of the bound %s', (text, value) => {
    expect(readNumber(text)).toMatchObject({ value, censored: true });
  });

  test.each([
    ['3000-5000', 3000, 5000],
    ['1w~2w', 10_000, 20_000],
    ['3-5k', 3000, 5000],
    ['¥ 3,000 - ¥ 5,000', 3000, 5000],
    ['20%-30%', 0.2, 0.3],
  ])('takes the low end of the range %s', (text, value, high) => {
    expect(readNumber(text)).toMatchObject({ value, high });
  });

  test('says whether the cell brings a unit, for the header’s unit applies only where it does not', () => {
    expect(readNumber('1.2')).toMatchObject({ hasUnit: false });
    expect(readNumber('1.2万')).toMatchObject({ hasUnit: true });
    expect(readNumber('12%')).toMatchObject({ hasUnit: true, percent: true });
  });

  test('never gives NaN or Infinity, whatever the text', () => {
    const numberLike = fc.stringMatching(/^[-+¥$~<>≥ ]?[\d.,万千亿wkmbe%| ~-]{0,20}[+起元]?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), numberLike, fc.double()), (text) => {
        const value = read(text);
        expect(value === null || value === 'unreadable' || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test('reads back every whole number, plain and grouped', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(read(String(value))).toBe(value);
        expect(read(value.toLocaleString('en-US'))).toBe(value);
        expect(read(`¥${value}元`)).toBe(value);
      }),
    );
  });
});
