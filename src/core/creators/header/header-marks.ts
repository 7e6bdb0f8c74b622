import {
  type PriceStanding,
  paidAfterwards,
  priceStanding,
  standingWords,
} from '../cells/prices/price-standing';
import type { Offer, Platform } from '../creator';
import { foldHeader } from './fold-header';
import { type HeaderPeriod, withoutPeriod } from './header-period';
import { withoutSample } from './header-sample';
import { withoutUnit } from './header-unit';
import { platformOfHeader } from './platforms';

/** What a header says besides which metric it is. `null`: it does not say. */
export interface HeaderMarks {
  readonly aggregate: 'median' | 'mean' | 'total' | null;
  /** Over how many days: 30 for 近30天. */
  readonly windowDays: number | null;
  /** Over how many notes: 8 for 近8篇. */
  readonly ofNotes: number | null;
  readonly format: 'image' | 'video' | 'both' | null;
  /** Of both formats it names the video first: 视频/图文报价. */
  readonly videoFirst: boolean;
  /** Everyday notes (日常) or paid ones (合作). */
  readonly purpose: 'organic' | 'commercial' | null;
  /** Readers that came by themselves (自然流量) or all, the promoted too (全流量). */
  readonly traffic: 'natural' | 'all' | null;
  /** A quote through the platform (报备) or past it (非报备, 软植, 水下). */
  readonly declared: boolean | null;
  readonly undeclaredAs: NonNullable<Offer['undeclaredAs']> | null;
  /** A price that was agreed, not asked. */
  readonly agreed: boolean;
  /** What a bare number below is multiplied by: 10,000 under 粉丝数（万）. */
  readonly unit: number;
  /** The header names money, so that it means a price. */
  readonly money: boolean;
  /** A price in another money than ¥. */
  readonly foreignMoney: boolean;
  /** A price with the platform's fee on top (含服务费). */
  readonly withFee: boolean;
  readonly taxIncluded: boolean | null;
  readonly standing: PriceStanding;
  /** A price from which the rebate is taken off already: 返后价. */
  readonly afterRebate: boolean;
  /** A price of a video longer than the usual: 60s以上. */
  readonly longVideo: boolean;
  /** The month or day of the figures: 粉丝数-11月. */
  readonly period: HeaderPeriod | null;
  /** Estimated (预估, Est.) or measured (实际, actual). */
  readonly estimated: boolean | null;
  /** Which of several notes side by side: 3 for 笔记3点赞. */
  readonly sample: number | null;
  /** A number to be reached: 点赞KPI. */
  readonly target: boolean;
  /** A question for yes or no: 是否关注. */
  readonly asked: boolean;
  /** The platform whose account it is of: Douyin's under 抖音粉丝数. */
  readonly platform: Platform | null;
  /** Over the accounts on all platforms: 全网粉丝数. */
  readonly everywhere: boolean;
}

/** A header taken apart: its marks, and the words that are left and name the metric. */
export interface MarkedHeader {
  readonly marks: HeaderMarks;
  /** The header in folded form; unit, price sign, month and the number of a note gone. */
  readonly words: string;
  /** The same without a window of days. */
  readonly timeless: string;
  /** The same without all marks. */
  readonly rest: string;
}

/** Takes `数据表现-日常笔记-图文+视频-近30天-自然流量-中位点赞量` apart into marks and `点赞量`. */
export function markedHeader(header: string): MarkedHeader {
  const { words: unitless, ...unit } = withoutUnit(foldHeader(header));
  const { words: undated, period } = withoutPeriod(unitless);
  const { words, sample } = withoutSample(undated);
  const marks = {
    ...noMarks,
    ...unit,
    period,
    sample,
    standing: priceStanding(words),
    platform: platformOfHeader(header),
    ofNotes: notesSaid(words),
  };
  const timeless = words.replace(windowPattern, (match, ...groups: (string | undefined)[]) => {
    const days = windowLength(groups);
    if (days === null) return match;
    marks.windowDays = days;
    return ' ';
  });
  let rest = timeless;
  for (const [pattern, says] of markPatterns) {
    const left = rest.replace(pattern, ' ');
    if (left === rest) continue;
    // An average of what is counted together, as 平均获赞 and 平均总互动 are, is no sum.
    if (says.aggregate === undefined || marks.aggregate === null) Object.assign(marks, says);
    rest = left;
  }
  return { marks, words, timeless: timeless.trim(), rest };
}

/** What a header without any of them says. */
export const noMarks: HeaderMarks = {
  aggregate: null,
  windowDays: null,
  ofNotes: null,
  format: null,
  videoFirst: false,
  purpose: null,
  traffic: null,
  declared: null,
  undeclaredAs: null,
  agreed: false,
  unit: 1,
  money: false,
  foreignMoney: false,
  withFee: false,
  taxIncluded: null,
  standing: null,
  afterRebate: false,
  longVideo: false,
  period: null,
  estimated: null,
  sample: null,
  target: false,
  asked: false,
  platform: null,
  everywhere: false,
};

const ofThePlatform = '(?:\\d{1,2}%)?(?:平台)?(?:\\d{1,2}%)?(?:服务|平台)费';
const without = 'excl\\.?|excluding|exclusive of|ex\\.?|without|w/o|not incl\\.?|not including|net of';
const including = 'incl\\.?|including|inclusive of|with|w/';
const taxes = '(?:the )?(?:\\d{1,2}% )?(?:tax(?:es)?|vat|gst)\\b';
const images = '\\b(?:images?|pictures?|pics?|photos?|stills?|static|carousels?)\\b';
const videos = '\\b(?:videos?|vids?|reels?|clips?|vlogs?)\\b';
const between = '(?:笔记)?\\s?[+&和与及/、|,]?\\s?';
const betweenEnglish = '(?: (?:posts?|notes?))?\\s?(?:[+&/|,]|and|or)\\s?';

type MarkPattern = readonly [RegExp, Partial<HeaderMarks>];

/** In order: 非报备 before 报备, 图文+视频 before either. A pattern's words are taken out of the header. */
const markPatterns: readonly MarkPattern[] = [
  [/[是能可]否为?/, { asked: true }],
  [
    /抖音|微博|快手|b站|视频号|公众号|油管|(?:巨量星图|星图|花火|磁力聚星)(?=.{0,4}(?:价|刊例|粉丝))|\b(?:tik ?tok|you ?tube|bili ?bili|weibo|dou ?yin|kuai ?shou|instagram|insta|ins|ig|facebook|fb|dy|ks|wb|tt|yt)\b/,
    {},
  ],
  [/全网|全平台|\ball platforms\b/, { everywhere: true }],
  [
    new RegExp(`不含${ofThePlatform}|裸价|净价|\\b(?:${without}) (?:the )?(?:platform|service) fees?\\b`),
    { money: true },
  ],
  [
    new RegExp(`含${ofThePlatform}|平台总价|\\b(?:${including}) (?:the )?(?:platform|service) fees?\\b`),
    { withFee: true },
  ],
  [
    new RegExp(`不含税|未税|税前|\\b(?:${without}) ${taxes}|\\b(?:pre-?|before )tax\\b`),
    { taxIncluded: false },
  ],
  [new RegExp(`含税|税后|\\b(?:${including}) ${taxes}|\\bafter tax\\b`), { taxIncluded: true }],
  [/软植|软广|软文/, { declared: false, undeclaredAs: 'softPlacement' }],
  [/[非未不无]报备|水下|\b(?:undeclared|off-?platform)\b/, { declared: false, undeclaredAs: 'offPlatform' }],
  [/报备|水上|\bdeclared\b/, { declared: true }],
  [/返[点利佣]?后|\bafter (?:the )?rebates?\b/, { money: true, afterRebate: true }],
  [paidAfterwards, { money: true }],
  [standingWords, {}],
  [/(?<!\d)\d{1,3} ?(?:s|秒|分钟)(?:以?上|\+)/, { longVideo: true, format: 'video' }],
  // How long it lasts says that it is a video.
  [/(?<!\d)(?:\d{1,2}-)?\d{2,3} ?(?:s|秒)(?:以?[内下])?(?![a-z])|\d分钟以?内/, { format: 'video' }],
  [
    new RegExp(`(?:图文|图片)${between}短?视频|${images}${betweenEnglish}${videos}|不限形式|全部笔记`),
    { format: 'both' },
  ],
  [
    new RegExp(`短?视频${between}(?:图文|图片)|${videos}${betweenEnglish}${images}`),
    { format: 'both', videoFirst: true },
  ],
  [new RegExp(`图文|图片|照片|^图$|${images}`), { format: 'image' }],
  [new RegExp(`短?视频|影片|短片|^视$|${videos}`), { format: 'video' }],
  [/全流量|全部流量|\ball traffic\b/, { traffic: 'all' }],
  [/自然流量|\b(?:natural|organic) traffic\b/, { traffic: 'natural' }],
  [/日常|非商业?|\borganic\b/, { purpose: 'organic' }],
  [/合作|商业|商单|商广|品牌笔记|\b(?:sponsored|paid|branded|commercial)\b/, { purpose: 'commercial' }],
  [/中位数|中位|\b(?:median|p50)\b/, { aggregate: 'median' }],
  [
    /平均值|平均|均值|月均(?=[赞藏评点收])|(?:最?近\d+)?(?:单?[篇条]|[场人])?均(?!衡)|\b(?:average|avg\.?|ave\.?|mean)(?![a-z])/,
    { aggregate: 'mean' },
  ],
  [
    /(?:历史|总|累计|累积)?获(?=赞(?!与|和|及|收|藏))|总数|总量|总和|总计|合计|累计|总|\b(?:total|ttl|sum|lifetime|all[- ]?time|cumulative)\b/,
    { aggregate: 'total' },
  ],
  [/(?:成交|最终|确认)+|\b(?:agreed|final|negotiated)\b/, { agreed: true }],
  [/预估|预计|估算|预测|\b(?:estimated?|expected|projected|est\.?)(?![a-z])/, { estimated: true }],
  [/实际|实测|\b(?:actual|measured)\b/, { estimated: false }],
];

/** 近30天, 最近三个月, last 30 days, 60_day, 90d; and a crawler's `liked_90`. */
const windowPattern =
  /(?:最近|过去|近|前)\s*(\d+|半|一|三|六|七|三十|六十|九十)\s*(天|日|周|个?月|年)内?|(?<!\d)(\d+)\s*(天|个月)内?|\b(?:last |past )?(\d+)\s*-?(d|days?|weeks?|months?)(?![a-z])|\s(7|14|28|30|60|90|180|365)$/g;

/** 近8篇, 最近10条, last 12 posts. */
const notesPattern =
  /(?:近|前|过去) ?(\d{1,3}) ?[篇条个](?!月)|\b(?:last|latest|past|recent) (\d{1,3}) (?:posts?|notes?|videos?|reels?)\b/;

function notesSaid(words: string): number | null {
  const [, chinese, english] = notesPattern.exec(words) ?? [];
  const notes = Number(chinese ?? english ?? 0);
  return notes > 0 ? notes : null;
}

const writtenNumbers: Readonly<Record<string, number>> = {
  半: 0.5,
  一: 1,
  三: 3,
  六: 6,
  七: 7,
  三十: 30,
  六十: 60,
  九十: 90,
};

function windowLength(groups: readonly (string | undefined)[]): number | null {
  const [written, writtenUnit, plain, plainUnit, spelled, englishUnit, bare] = groups;
  const count =
    written === undefined ? Number(plain ?? spelled ?? bare) : (writtenNumbers[written] ?? Number(written));
  const unit = writtenUnit ?? plainUnit ?? englishUnit ?? 'd';
  if (/^(天|日|d)/.test(unit)) return count;
  if (/^(周|w)/.test(unit)) return count * 7;
  if (/月|^m/.test(unit)) return count * 30;
  return Math.round(count * 365);
}
