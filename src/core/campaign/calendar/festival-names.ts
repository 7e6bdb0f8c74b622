import { festivalNames } from '../../messages/campaign';
import type { seasonSaid } from '../../messages/campaign/seasons';
import { simplify } from '../../text/fold';

export type FestivalId = keyof typeof festivalNames;

/** A time of shopping that goes by one name and has no single day. */
export type SeasonId = Exclude<keyof typeof seasonSaid, 'dayUnknown'>;

/**
 * The festival of a usual name in Chinese or English: 双11, 双十一, 1111, 11.11, singles day. A number is a name too
 * (618, 520, 9.9), and so is a day that a spreadsheet made of `6-18`. `null` where none has it.
 */
export function festivalNamed(name: string): FestivalId | null {
  const folded = fold(name);
  return byName.get(asDay(name) ?? folded) ?? byName.get(folded) ?? byName.get(withoutKind(folded)) ?? null;
}

/** The season of a usual name, 双旦 or 年货节; `null` where none has it. */
export function seasonNamed(name: string): SeasonId | null {
  const folded = [fold(name), withoutKind(fold(name))];
  const found = Object.entries(seasonNames).find(([, names]) => folded.some((one) => names.includes(one)));
  return (found?.[0] as SeasonId | undefined) ?? null;
}

/** `2026-06-18` and 6.18 as 618, 9月9日 as 909: the month, then two digits of the day. */
function asDay(name: string): string | null {
  const [, month, day = ''] = dayPattern.exec(name.trim()) ?? [];
  return month === undefined ? null : `${Number(month)}${day.padStart(2, '0')}`;
}

const dayPattern = /^(?:\d{4}-)?(\d{1,2})[-./月](\d{1,2})(?!\d)/;

function fold(name: string): string {
  return simplify(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s.'’·・_/"“”()-]/g, '');
}

/** `七夕节` and `双11大促` are 七夕 and 双11; `valentinesday` is `valentines`. */
function withoutKind(folded: string): string {
  return folded.replace(/(?:购物节|狂欢节|大促|节日|节|当天|shoppingfestival|festival|sales|sale|day)$/, '');
}

/** What people call each, beside the name that Tierwise gives it. 除夕 is never 31 December. */
const furtherNames: Readonly<Record<FestivalId, string>> = {
  'new-year': 'newyears,101,阳历新年,新年第一天',
  valentine: 'valentines,214,二一四',
  'white-day': 'white,白色情人,白情,314,白色恋人',
  '38': 'womens,三八,三八妇女,三八女神,三八女王,妇女,女神,女王,38妇女,38女神,38女王,308,38women,internationalwomens',
  'labour-day': 'labor,labours,labors,may,mayday,五一,51,501,五一劳动',
  '520': '52,五二零,五二〇,网络情人,520表白,520告白,520情人',
  children: 'childrens,六一,61,601,六一儿童',
  '618': '六一八,年中,年中大促,京东618',
  '99': '九九,九九大促,99划算,划算,double9,doublenine,909',
  teachers: 'teachers,910',
  'national-day': 'national,十一,国庆,goldenweek,chinanational,1001',
  halloween: 'halloween,halloweens,万圣,万圣夜,万圣节前夜,allhallowseve,1031',
  'double-11':
    'double11,doubleeleven,d11,w11,s11,双十一,双11,1111,光棍,singles,singlesdays,天猫双11,天猫双十一',
  'double-12': 'double12,doubletwelve,d12,w12,双十二,双12,1212',
  christmas: 'xmas,christmas,圣诞,1225',
  laba: '腊八',
  'xiaonian-north': 'littlenewyear,小年,北方小年',
  chuxi:
    '除夕,大年三十,年三十,大年夜,除夕夜,chinesenewyeareve,chinesenewyearseve,lunarnewyeareve,lunarnewyearseve,springfestivaleve,cnyeve',
  cny: 'chinesenewyear,lunarnewyear,cny,spring,springfestival,春,春节,大年初一,正月初一,初一,农历新年,过年',
  lantern: '元宵,正月十五',
  qingming: '清明,tombsweeping,qingmingjie',
  'mothers-day': 'mothers,mother,母亲',
  'dragon-boat': 'dragonboat,duanwu,端午,端阳',
  'fathers-day': 'fathers,father,父亲',
  qixi: '七夕,七夕情人,chinesevalentines,chinesevalentine,中国情人,乞巧',
  'mid-autumn': 'midautumn,moon,mooncake,zhongqiu,中秋,八月十五',
  chongyang: 'doubleninth,重阳,重九',
  thanksgiving: '感恩,thanksgivings',
  'black-friday': 'blackfriday,bf,黑五,黑色星期五,黑五大促',
};

const seasonNames: Readonly<Record<SeasonId, readonly string[]>> = {
  'christmas-to-new-year': ['双旦', '双蛋', '双旦礼遇', '双旦礼遇季', 'doubledan', 'christmasandnewyear'],
  'new-year-goods': [
    '年货',
    '年货季',
    '年货盛典',
    '办年货',
    'newyeargoods',
    'chinesenewyeargoods',
    'cnygoods',
    'nianhuo',
  ],
};

const byName: ReadonlyMap<string, FestivalId> = new Map(
  (Object.keys(festivalNames) as FestivalId[]).flatMap((id) => {
    const { en, zh } = festivalNames[id];
    const names = [en, zh, id, ...furtherNames[id].split(',')].map(fold);
    return [...names, ...names.map(withoutKind)]
      .filter((name) => name !== '')
      .map((name): [string, FestivalId] => [name, id]);
  }),
);
