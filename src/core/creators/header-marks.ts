import { foldWidth } from './cell-text';

/** What a header says besides which metric it is. `null`: it does not say. */
export interface HeaderMarks {
  readonly aggregate: 'median' | 'mean' | 'total' | null;
  /** Over how many days: 30 for 近30天. */
  readonly windowDays: number | null;
  readonly format: 'image' | 'video' | 'both' | null;
  /** Everyday notes (日常) or paid ones (合作). */
  readonly purpose: 'organic' | 'commercial' | null;
  /** Readers that came by themselves (自然流量) or all, the promoted too (全流量). */
  readonly traffic: 'natural' | 'all' | null;
  /** A quote through the platform (报备) or past it (非报备, 软植, 水下). */
  readonly declared: boolean | null;
  /** A price that was agreed, not asked. */
  readonly agreed: boolean;
  /** What a bare number below is multiplied by: 10,000 under 粉丝数（万）. */
  readonly unit: number;
  /** A price in another money than ¥. */
  readonly foreignMoney: boolean;
}

/** A header taken apart: its marks, and the words that are left and name the metric. */
export interface MarkedHeader {
  readonly marks: HeaderMarks;
  /** The header in folded form, unit and price sign gone. */
  readonly words: string;
  /** The same without the marks. */
  readonly rest: string;
}

/** Takes `数据表现-日常笔记-图文+视频-近30天-自然流量-中位点赞量` apart into marks and `点赞量`. */
export function markedHeader(header: string): MarkedHeader {
  const { words, unit, foreignMoney } = withoutUnit(foldHeader(header));
  const marks = { ...noMarks, unit, foreignMoney };
  let rest = words.replace(windowPattern, (match, ...groups: (string | undefined)[]) => {
    const days = windowLength(groups);
    if (days === null) return match;
    marks.windowDays = days;
    return ' ';
  });
  for (const [pattern, says] of markPatterns) {
    const left = rest.replace(pattern, ' ');
    if (left === rest) continue;
    Object.assign(marks, says);
    rest = left;
  }
  return { marks, words, rest };
}

/** Plain width, lower case, simplified characters, `camelCase` and `snake_case` as words. */
export function foldHeader(header: string): string {
  return foldWidth(header)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(
      /[絲數點讚評論暱稱報價圖視頻連結鏈筆記總閱讀動簽約機構號紅書標籤簡類級區聯達轉發關]/g,
      (character) => simplified[character] ?? character,
    )
    .trim();
}

const simplified: Readonly<Record<string, string>> = {
  絲: '丝',
  數: '数',
  點: '点',
  讚: '赞',
  評: '评',
  論: '论',
  暱: '昵',
  稱: '称',
  報: '报',
  價: '价',
  圖: '图',
  視: '视',
  頻: '频',
  連: '连',
  結: '结',
  鏈: '链',
  筆: '笔',
  記: '记',
  總: '总',
  閱: '阅',
  讀: '读',
  動: '动',
  簽: '签',
  約: '约',
  機: '机',
  構: '构',
  號: '号',
  紅: '红',
  書: '书',
  標: '标',
  籤: '签',
  簡: '简',
  類: '类',
  級: '级',
  區: '区',
  聯: '联',
  達: '达',
  轉: '转',
  發: '发',
  關: '关',
};

const noMarks: HeaderMarks = {
  aggregate: null,
  windowDays: null,
  format: null,
  purpose: null,
  traffic: null,
  declared: null,
  agreed: false,
  unit: 1,
  foreignMoney: false,
};

type MarkPattern = readonly [RegExp, Partial<HeaderMarks>];

/** In order: 非报备 before 报备, 图文+视频 before either. A pattern's words are taken out of the header. */
const markPatterns: readonly MarkPattern[] = [
  [/非报备|未报备|不报备|软植|软广|水下|\b(?:undeclared|off-?platform)\b/, { declared: false }],
  [/报备|水上|\bdeclared\b/, { declared: true }],
  [/图文\s*[+&和与/、]\s*视频|不限形式|全部笔记/, { format: 'both' }],
  [/图文|图片|\b(?:images?|pictures?|pics?|photos?)\b/, { format: 'image' }],
  [/视频|短片|\b(?:videos?|reels?)\b/, { format: 'video' }],
  [/全流量|全部流量|\ball traffic\b/, { traffic: 'all' }],
  [/自然流量|\b(?:natural|organic) traffic\b/, { traffic: 'natural' }],
  [/日常|非商业?|\borganic\b/, { purpose: 'organic' }],
  [/合作|商业|商单|商广|品牌笔记|\b(?:sponsored|paid|branded|commercial)\b/, { purpose: 'commercial' }],
  [/中位数|中位|\b(?:median|p50)\b/, { aggregate: 'median' }],
  [/平均值|平均|均值|[篇条场人]?均(?!衡)|\b(?:average|avg\.?|mean)(?![a-z])/, { aggregate: 'mean' }],
  [
    /总数|总量|总和|总计|合计|累计|总|\b(?:total|ttl|sum|lifetime|all[- ]?time|cumulative)\b/,
    { aggregate: 'total' },
  ],
  [/成交|最终|确认|\b(?:agreed|final|negotiated)\b/, { agreed: true }],
  [/预估|预计|估算|\b(?:estimated|est\.?)(?![a-z])/, {}],
];

/** 近30天, 最近三个月, last 30 days, 60_day, 90d; and a crawler's `liked_90`. */
const windowPattern =
  /(?:最近|过去|近|前)\s*(\d+|一|三|六|七|三十|九十)\s*(天|日|周|个?月|年)内?|\b(?:last |past )?(\d+)\s*-?(d|days?|weeks?|months?)(?![a-z])|\s(7|14|28|30|60|90|180|365)$/g;

const writtenNumbers: Readonly<Record<string, number>> = { 一: 1, 三: 3, 六: 6, 七: 7, 三十: 30, 九十: 90 };

function windowLength(groups: readonly (string | undefined)[]): number | null {
  const [written, chineseUnit, spelled, englishUnit, bare] = groups;
  const count =
    written === undefined ? Number(spelled ?? bare) : (writtenNumbers[written] ?? Number(written));
  const unit = chineseUnit ?? englishUnit ?? 'd';
  if (/^(天|日|d)/.test(unit)) return count;
  if (/^(周|w)/.test(unit)) return count * 7;
  if (/月|^m/.test(unit)) return count * 30;
  return count * 365;
}

const unitValues: Readonly<Record<string, number>> = {
  万: 1e4,
  w: 1e4,
  千: 1e3,
  k: 1e3,
  thousands: 1e3,
  百万: 1e6,
  m: 1e6,
  millions: 1e6,
  亿: 1e8,
};
const units = '百万|万|千|亿|w|k|m|(?:in )?thousands|(?:in )?millions';
const money = '元|rmb|cny|人民币|¥|usd|us\\$|hkd|hk\\$|eur|gbp|\\$|€|£|twd|nt\\$|sgd|myr|jpy';
const counted = '%|人|个|篇|条|次|天|粉|粉丝';
const bracketedUnit = new RegExp(
  `[([【]\\s*(?:单位\\s*[::]?\\s*)?(${units})?\\s*(${money}|${counted})?\\s*[)\\]】]`,
);
const trailingUnit = new RegExp(
  `(?:[/／]\\s*(${units})?(${money}|%)?|(?<=[\\u4e00-\\u9fff])\\s*(w|k|万)|\\s(rmb|cny|usd|hkd|eur|gbp|¥|\\$)|(%))$`,
);

/** `粉丝量/w`, `FAN BASE (K)`, `图文报价(RMB)`: the unit leaves the header and is kept as what it multiplies by. */
function withoutUnit(header: string): { words: string; unit: number; foreignMoney: boolean } {
  const found = [bracketedUnit, trailingUnit]
    .map((pattern) => pattern.exec(header))
    .find((match) => match?.slice(1).some((group) => group !== undefined));
  if (!found) return { words: header, unit: 1, foreignMoney: false };
  const groups = found.slice(1).filter((group) => group !== undefined);
  const unit =
    groups.map((group) => unitValues[group.replace(/^in /, '')] ?? 1).find((value) => value !== 1) ?? 1;
  const foreignMoney = groups.some((group) => /usd|\$|hkd|eur|€|gbp|£|twd|sgd|myr|jpy/.test(group));
  return { words: header.replace(found[0], ' ').trim(), unit, foreignMoney };
}
