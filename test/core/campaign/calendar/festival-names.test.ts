import { festivalNamed, seasonNamed } from '../../../../src/core/campaign/calendar/festival-names';
import { festivalNames } from '../../../../src/core/messages/campaign';

test.each([
  ['双11', 'double-11'],
  ['双十一', 'double-11'],
  ['雙十一', 'double-11'],
  ['Double 11', 'double-11'],
  ['Singles’ Day', 'double-11'],
  ['11.11', 'double-11'],
  ['618', '618'],
  ['６１８大促', '618'],
  ['6.18', '618'],
  ['520', '520'],
  ['38节', '38'],
  ['女神节', '38'],
  ['International Women’s Day', '38'],
  ['除夕', 'chuxi'],
  ['大年三十', 'chuxi'],
  ['Chinese New Year’s Eve', 'chuxi'],
  ['CNY', 'cny'],
  ['春节', 'cny'],
  ['Spring Festival', 'cny'],
  ['Lunar New Year', 'cny'],
  ['New Year', 'new-year'],
  ["New Year's Day", 'new-year'],
  ['元旦节', 'new-year'],
  ['七夕节', 'qixi'],
  ['Mid-Autumn Festival', 'mid-autumn'],
  ['中秋', 'mid-autumn'],
  ['Dragon Boat', 'dragon-boat'],
  ['端午节', 'dragon-boat'],
  ['Mother’s Day', 'mothers-day'],
  ['五一', 'labour-day'],
  ['May Day', 'labour-day'],
  ['十一', 'national-day'],
  ['国庆节', 'national-day'],
  ['圣诞', 'christmas'],
  ['Xmas', 'christmas'],
  ['Black Friday', 'black-friday'],
  ['double eleven', 'double-11'],
  ['W11', 'double-11'],
  ['D11', 'double-11'],
  ['三八节', '38'],
  ['38大促', '38'],
  ['3.8', '38'],
  ['520告白节', '520'],
  ['5.2', '520'],
  ['5月20日', '520'],
  ['10.1', 'national-day'],
  ['1.1', 'new-year'],
  ['99大促', '99'],
  ['9.9', '99'],
  ['99划算节', '99'],
  ['重阳', 'chongyang'],
  ['万圣节', 'halloween'],
  ['Halloween', 'halloween'],
  ['白色情人节', 'white-day'],
  ['White Day', 'white-day'],
  ['情人节', 'valentine'],
  ['双旦', null],
  ['New Year’s Eve', null],
  ['', null],
  ['节', null],
  ['Tuesday', null],
])('%s is %s', (name, id) => {
  expect(festivalNamed(name)).toBe(id);
});

test.each([
  ['双旦', 'christmas-to-new-year'],
  ['双旦节', 'christmas-to-new-year'],
  ['年货节', 'new-year-goods'],
  ['年貨節', 'new-year-goods'],
  ['New Year', null],
  ['', null],
])('%s as a season without a single day is %s', (name, id) => {
  expect(seasonNamed(name)).toBe(id);
});

test('a day that a spreadsheet made of 6-18 is 618', () => {
  expect(festivalNamed('2026-06-18')).toBe('618');
  expect(festivalNamed('2026-11-11')).toBe('double-11');
  expect(festivalNamed('2026-06-19')).toBeNull();
});

test('each goes by the names that Tierwise gives it', () => {
  for (const [id, { en, zh }] of Object.entries(festivalNames)) {
    expect([en, festivalNamed(en)]).toEqual([en, id]);
    expect([zh, festivalNamed(zh)]).toEqual([zh, id]);
  }
});
