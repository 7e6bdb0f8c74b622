/** The month or day that a header names as that of its figures: 粉丝数-11月, `Followers 2025-11`. */
export interface HeaderPeriod {
  /** `null` where only a month is said. */
  readonly year: number | null;
  /** 1 to 12; 0 where only a year is said. */
  readonly month: number;
  /** 1 to 31; 0 where no day is said. */
  readonly day: number;
  /** Said to be of an earlier time or of now, without a day: 上月, 原价, previous; 本月, 现价, current. */
  readonly stands: 'earlier' | 'now' | null;
  /** It is a stretch of time, as 上月 or this week: what is counted under it came in that time. */
  readonly lasts: boolean;
  /** It opens the header, as in 11月笔记数: what is counted then is of that month. */
  readonly leads: boolean;
}

/** Takes the month or day out of a folded header. */
export function withoutPeriod(header: string): {
  readonly words: string;
  readonly period: HeaderPeriod | null;
} {
  if (!maybePeriod.test(header)) return { words: header, period: null };
  for (const [pattern, read] of periodPatterns) {
    const found = pattern.exec(header);
    if (found === null) continue;
    const { year = null, month = 0, day = 0, stands = null, lasts = false } = read(found.groups ?? {});
    const before = header.slice(0, found.index).trim();
    return {
      words: `${before} ${header.slice(found.index + found[0].length).trim()}`.trim(),
      period: { year, month, day, stands, lasts, leads: before === '' },
    };
  }
  return { words: header, period: null };
}

/**
 * How far each column is behind the newest, which is 0. One that names no time is as new as the newest day or month, older
 * than what says that it is of now, newer than what says that it is of an earlier time. Months without a year stand on a
 * circle, on which the newest is the one before the widest gap: of 11月, 12月 and 1月 it is 1月.
 */
export function staleness(periods: readonly (HeaderPeriod | null)[]): readonly number[] {
  const dated = periods.filter((period) => period !== null && period.stands === null);
  const years = dated.flatMap((period) => period?.year ?? []);
  const lastYear = years.length === 0 ? null : Math.max(...years);
  const first = lastYear === null ? firstOnCircle(dated.map((period) => period?.month ?? 0)) : 0;
  const placeOf = (period: HeaderPeriod): number => {
    if (period.stands !== null)
      return period.stands === 'now' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const month = lastYear === null ? (period.month - first + 12) % 12 : period.month;
    return (period.year ?? lastYear ?? 0) * 10_000 + month * 100 + period.day;
  };
  const untimed = Math.max(0, ...dated.map((period) => (period === null ? 0 : placeOf(period))));
  const all = periods.map((period) => (period === null ? untimed : placeOf(period)));
  const places = [...new Set(all)].sort((one, other) => other - one);
  return all.map((place) => places.indexOf(place));
}

/** The month behind the widest gap, with which the others begin. */
function firstOnCircle(months: readonly number[]): number {
  const sorted = [...new Set(months)].sort((one, other) => one - other);
  let first = sorted[0] ?? 0;
  let widest = first + 12 - (sorted[sorted.length - 1] ?? 0);
  sorted.forEach((month, at) => {
    const gap = month - (sorted[at - 1] ?? month);
    if (gap > widest) [first, widest] = [month, gap];
  });
  return first;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Said = Partial<Omit<HeaderPeriod, 'leads'>>;

/** Most headers hold neither a digit nor a word for a time. */
const maybePeriod =
  /\d|历史(?=粉丝)|[月前后旧上本去今现当目最原新老]|期初|初始|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|prev|prior|old|former|earlier|original|last|before|after|this|now|current|latest)/;

const said = ({ year, month, day }: Groups): Said => ({
  year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
  month: month === undefined ? 0 : monthOf(month),
  day: day === undefined ? 0 : Number(day),
});

const earlier = (): Said => ({ stands: 'earlier' });
const now = (): Said => ({ stands: 'now' });
const lasting = (said: () => Said) => (): Said => ({ ...said(), lasts: true });

/** In order: what says more before what says less. */
const periodPatterns: readonly (readonly [RegExp, (groups: Groups) => Said])[] = [
  // 2025-11-30, 2025年11月, 2025.5, 2025 11 30.
  [
    /\(?(?<!\d)(?<year>20\d\d)(?:\s*[-./年]\s*|\s)(?<month>1[0-2]|0?[1-9])(?:(?:\s*[-./月]\s*|\s)(?<day>3[01]|[12]\d|0?[1-9])日?|月份?[底初末]?)?(?![\da-z天])\)?/,
    said,
  ],
  // 20251130, 202511, 251130.
  [/\(?(?<!\d)(?<year>20\d\d|2\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)\)?/, said],
  [/\(?(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?!\d)\)?/, said],
  // 11月, 25年11月, 十一月30日, 5月底; no 3个月 and no 近3月.
  [
    /\(?(?:(?<year>\d\d)年)?(?<![\d近前去十])(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:(?<day>3[01]|[12]\d|0?[1-9])[日号])?(?:份|[底初末])?(?!内|度)\)?/,
    said,
  ],
  // Nov 2025, 30 Nov, November, Nov'25.
  [
    /\(?(?:\b(?<day>3[01]|[12]\d|0?[1-9])\s+)?\b(?<month>jan|feb|mar|apr|may(?=$|[\s)'-]{0,3}(?:$|\d)| (?:followers?|fans|likes?|saves?|comments?|shares?|views?|reads?|prices?|rates?|avg|average|mean|median|total)\b)|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ember|ober)?\b\.?(?:[\s,'-]*(?<year>20\d\d)| ?'(?<short>\d\d))?\)?/,
    ({ short, year = short, ...rest }) => said({ ...rest, year }),
  ],
  // Q3 2025, 2025Q3.
  [
    /\(?\b(?:(?<before>20\d\d) ?)?q(?<quarter>[1-4])(?: ?(?<after>20\d\d))?\b\)?/,
    ({ before, quarter, after }) => said({ year: before ?? after, month: String(Number(quarter) * 3) }),
  ],
  // (25.11), 粉丝数25.11; (11.30), 粉丝数11/30, -1130.
  [/(?:\(|(?<=[\u4e00-\u9fff\s_-])|^)(?<year>[23]\d)[./](?<month>1[0-2]|0?[1-9])(?:\)|$)/, said],
  [
    /(?:\(|(?<=[\u4e00-\u9fff\s_-])|^)(?<month>1[0-2]|0?[1-9])[./](?<day>3[01]|[12]\d|0?[1-9])(?:\)|$|(?=[\u4e00-\u9fff]))/,
    said,
  ],
  [/[-_ (](?<month>0[1-9]|1[0-2])-?(?<day>0[1-9]|[12]\d|3[01])\)?$/, said],
  [/\(?(?<!\d)(?<year>20[12]\d)年?(?!\d)\)?/, said],
  // 上月, last week; 本月, this week.
  [/\(?(?:上个?[月周期次季]度?|去年)\)?/, lasting(earlier)],
  [/\(?(?:[本当]月度?|本[周期次季]度?|今年)\)?/, lasting(now)],
  [/\(?\blast (?:month|week|quarter|year)\b\)?/, lasting(earlier)],
  [/\(?\bthis (?:month|week|quarter|year)\b\)?/, lasting(now)],
  // 旧, 调整前, 原价, -原; 现在, 调整后, 现价, (新). What is changed comes before, so that 税前 and 售后 say nothing of time.
  [
    /\(?(?:旧|历史(?=粉丝)|期初|初始|[之以此先]前|(?:调整|更新|变更|修改|优惠|打?折扣?|[调涨降改]价?)前|[原老](?=报?价))\)?|\([原前老]\)|(?<=[-/ 数价量])[原老]$/,
    earlier,
  ],
  [
    /\(?(?:现在|目前|当前|最新(?!一|[条篇个近]|笔记|作品|视频|内容|发布)|(?:调整|更新|变更|修改|[调涨降改]价?)后|[现新](?=报?价(?!值)))\)?|\([现今新后]\)|[-/ ][现新]$/,
    now,
  ],
  // Previous, before, original price; current, after, latest but for one note.
  [
    /\(?\b(?:previous|prev|prior|old|former|earlier|original(?= (?:prices?|rates?|quotes?|fees?|costs?)\b)|before(?=\)?$| (?:adjust|chang|updat|increas|discount|revis)))\b\.?\)?/,
    earlier,
  ],
  [
    /\(?\b(?:current|now|latest(?! (?:posts?|notes?|videos?|reels?|pic))|after(?=\)?$| (?:adjust|chang|updat|increas|revis)))\b\)?/,
    now,
  ],
];

const chineseMonths = '一二三四五六七八九十';
const englishMonths = 'janfebmaraprmayjunjulaugsepoctnovdec';

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const english = englishMonths.indexOf(text.slice(0, 3));
  if (english >= 0) return english / 3 + 1;
  return text.length === 1 ? chineseMonths.indexOf(text) + 1 : 10 + chineseMonths.indexOf(text.slice(1)) + 1;
}
