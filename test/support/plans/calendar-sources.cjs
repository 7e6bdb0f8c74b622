/**
 * What two calendar libraries say of each ISO day on standard input: its lunar month and day (Spring Festival is 1-1), its
 * solar term, and the festivals that the Western calendar has there. A program by itself, because a clock's zone is a
 * program's: chinese-days has solar terms a day off in New York.
 *
 * Node's own `Intl` calendar ('zh-u-ca-chinese') is no third source: where the new moon is near midnight it errs by a day,
 * so through the first lunar month of 2027 (begun a day late) and of 2030 (a day early).
 */
process.env.TZ = 'Asia/Shanghai';
const { readFileSync } = require('node:fs');
const { getLunarDate, getSolarTerms } = require('chinese-days');
const { Solar } = require('lunar-javascript');

const days = JSON.parse(readFileSync(0, 'utf8'));
const said = days.map((day) => [day, { 'chinese-days': chineseDays(day), 'lunar-javascript': lunar(day) }]);
process.stdout.write(JSON.stringify(Object.fromEntries(said)));

function chineseDays(day) {
  const { lunarMon, lunarDay, isLeap } = getLunarDate(day);
  return {
    lunar: `${isLeap ? 'leap ' : ''}${lunarMon}-${lunarDay}`,
    term: getSolarTerms(day)[0]?.name ?? '',
  };
}

function lunar(day) {
  const [year, month, date] = day.split('-').map(Number);
  const solar = Solar.fromYmd(year, month, date);
  const lunarDay = solar.getLunar();
  // Leap months are counted below zero there.
  const lunarMonth = lunarDay.getMonth();
  return {
    lunar: `${lunarMonth < 0 ? 'leap ' : ''}${Math.abs(lunarMonth)}-${lunarDay.getDay()}`,
    term: lunarDay.getJieQi(),
    western: solar.getFestivals(),
  };
}
