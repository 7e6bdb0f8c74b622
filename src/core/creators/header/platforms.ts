import { foldWidth } from '../cells/cell-text';
import type { Platform } from '../creator';
import { anyOf } from './any-of';
import { foldHeader } from './fold-header';

/** The platform that a header, or the name of a tab, names; Xiaohongshu where it names several. */
export function platformOfHeader(header: string): Platform | null {
  const folded = foldHeader(header);
  return names.find(([, name]) => name.test(folded))?.[0] ?? null;
}

/**
 * The platform that a title is of: a banner, the name of a tab, or of a `file`. A name that goes on as a brand's, a shop's or an event's
 * (微博之夜, 抖音旗舰店) is none, and an abbreviation only where nothing else stands beside it but words for a list (DY, KS达人名单):
 * TT面膜 and KS集团 are brands. In the name of a file it is none.
 */
export function platformOfTitle(title: string, of: 'file' | null = null): Platform | null {
  const folded = foldHeader(title);
  const full = names.find(([, name]) => {
    const found = name.exec(folded);
    return (
      found !== null &&
      !isAbbreviation(found[0]) &&
      !ofBrand.test(folded.slice(found.index + found[0].length))
    );
  });
  if (full !== undefined || of === 'file') return full?.[0] ?? null;
  return platformOfHeading(folded.replace(wordsOfLists, ' '));
}

function isAbbreviation(name: string): boolean {
  return /^[a-z]{2,3}$/.test(name);
}

const ofBrand =
  /^ ?(?:之|[^ ]{0,4}(?:店|集团|公司|盛典|大会)|品牌|商城|电商|小店|同款|官方|[^ ]{0,3}节(?!点))/;
const wordsOfLists = /报价|刊例|清单|数据|投放|合作|种草|\d+|月|年|表|\b(?:rates?|prices?|quotes?)\b/gi;

/** Whether a text may name another platform than Xiaohongshu: a cheap look at many cells, before a closer one. */
export function mayNameOthers(text: string): boolean {
  otherNames ??= anyOf(
    names.filter(([platform]) => platform !== 'xiaohongshu').map(([, name]) => name),
    'i',
  );
  return otherNames.test(text);
}

/** Built when first asked for. */
let otherNames: RegExp | null = null;

/** The platform that a cell is the name of; a cell that says more than that is none. */
export function platformOfCell(text: string): Platform | null {
  const folded = foldWidth(text.trim()).toLowerCase();
  if (folded === '' || folded.length > longestName) return null;
  const parts = folded
    .split(/[\s/、,，;；&+|]+/)
    .filter((part) => part !== '' && !/^(?:达人|kol|app)$/.test(part));
  const found = parts.map((part) => names.find(([, name]) => isWhole(name, part))?.[0] ?? null);
  const spaced = names.find(([, name]) => isWhole(name, folded))?.[0];
  if (spaced !== undefined) return spaced;
  if (found.length === 0 || found.includes(null)) return inOneCharacterEach(folded)[0] ?? null;
  return found.includes('xiaohongshu') ? 'xiaohongshu' : (found[0] ?? null);
}

const longestName = 24;

/** Whether so many of the texts are names of platforms, and not one word that is a style or a colour as well, such as `ins`. */
export function namesPlatforms(texts: readonly string[], share: number): boolean {
  const named = texts.filter((text) => platformOfCell(text) !== null);
  return named.length >= texts.length * share && new Set(named).size > (named.every(isOtherWord) ? 1 : 0);
}

function isOtherWord(text: string): boolean {
  return /^(?:ins|red)$/i.test(text.trim());
}

/** Several platforms by one character each, Xiaohongshu first: 红+抖, 红抖双发. Alone such a character names nothing. */
function inOneCharacterEach(folded: string): readonly Platform[] {
  const initials = [...folded.replace(/(?:[双同全齐]步?发布?|[双两三]?平台|分发|同步)$/, '')].filter(
    (character) => !/[\s/、,，;；&+|和]/.test(character),
  );
  const found = initials.flatMap((initial) => initialsOf[initial] ?? []);
  if (found.length < 2 || found.length < initials.length || new Set(found).size < found.length) return [];
  return [...found].sort((one, other) => Number(other === 'xiaohongshu') - Number(one === 'xiaohongshu'));
}

const initialsOf: Readonly<Record<string, Platform>> = {
  红: 'xiaohongshu',
  抖: 'douyin',
  快: 'kuaishou',
  微: 'weibo',
  b: 'bilibili',
  视: 'channels',
};

/** The platform that a heading names, alone in its row, with its number and how many it heads: 一、小红书（3位）, RED (3). */
export function platformOfHeading(text: string): Platform | null {
  if (text.length > longestName) return null;
  const unnumbered = foldWidth(text).replace(headingNumber, '').replace(headingCount, ' ');
  return platformOfCell(unnumbered.replace(headingWords, ' ').trim());
}

const headingNumber =
  /^\s*(?:第?\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-h])[)、.:]|第?[一二三四五六七八九十\d]{1,2}部分|part \d{1,2}|[①-⑳])/i;
const headingCount = /共?\d{1,4}\s?(?:[位人名个家条]|people|accounts?)?/gi;
const headingWords =
  /达人|博主|红人|账号|[中腰]?[头腰尾]部|素人|平台|部分|名单|资源|列表|[组区]$|[:：()（）【】[\]—–-]|\b(?:kols?|kocs?|creators?|influencers?|accounts?|platform|list)\b/gi;

/** Whether a cell names several platforms: 小红书/抖音, RED+DY. */
export function namesSeveralPlatforms(text: string): boolean {
  const folded = foldHeader(text.slice(0, longestLink));
  if (folded.length <= longestName && inOneCharacterEach(folded).length > 1) return true;
  return names.filter(([, name]) => name.test(folded)).length > 1;
}

/** Whether a cell speaks of all platforms or any, and so of none: 全平台, 不限, multi-platform. */
export function isOnAllPlatforms(text: string): boolean {
  return text.length <= longestName && allPlatforms.test(foldWidth(text.trim()).toLowerCase());
}

const allPlatforms =
  /^(?:(?:全|多|双|两|三|各|所有|全部|跨)(?:个)?平台|全网|全部|(?:平台)?不限(?:平台)?|均可|皆可|都可以?|all(?: platforms?)?|any|both|(?:multi|cross)[- ]?platforms?|multiple(?: platforms?)?)(?:分发|发布|同步|[双同]发|账?号)?$/;

/** The platform whose site a link leads to. */
export function platformOfLink(text: string): Platform | null {
  const host = /(?:https?:\/\/|^|\s)((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,8})(?=[/?#:\s]|$)/i.exec(
    text.slice(0, longestLink),
  )?.[1];
  if (host === undefined) return null;
  const folded = host.toLowerCase();
  return (
    hosts.find(([, own]) => own.some((end) => folded === end || folded.endsWith(`.${end}`)))?.[0] ?? null
  );
}

const longestLink = 300;

function isWhole(name: RegExp, text: string): boolean {
  return name.exec(text)?.[0].length === text.length;
}

/**
 * How people write each platform, by full names, the usual abbreviations and the names of their markets for creators
 * (蒲公英, 星图, 花火, 聚星), in the form of `foldHeader`.
 */
const names: readonly (readonly [Platform, RegExp])[] = [
  ['xiaohongshu', /小红书|小红薯|红书|蒲公英|(?<![a-z])(?:xiao ?hong ?shu|xhs|red ?note|red|pgy)(?![a-z])/],
  ['douyin', /抖音|巨量星图|星图|(?<![a-z])(?:dou ?yin|dy)(?![a-z])/],
  ['kuaishou', /快手|磁力聚星|(?<![a-z])(?:kuai ?shou|ks)(?![a-z])/],
  ['bilibili', /哔哩哔哩|哔哩|花火|(?<![a-z])b站|(?<![a-z])bili ?(?:bili)?(?![a-z])/],
  ['weibo', /新浪微博|微博|(?<![a-z])(?:sina )?(?:weibo|wb)(?![a-z])/],
  ['channels', /微信视频号|视频号|(?<![a-z])(?:we ?chat|wx) channels?(?![a-z])/],
  ['officialAccounts', /微信公众号|公众号/],
  ['instagram', /(?<![a-z])(?:instagram|insta|ins|ig)(?![a-z])/],
  ['tiktok', /(?<![a-z])(?:tik ?tok(?:er)?|tt)(?![a-z])/],
  ['youtube', /油管|(?<![a-z])(?:you ?tube(?:r)?|yt)(?![a-z])/],
  ['facebook', /脸书|(?<![a-z])(?:facebook|fb)(?![a-z])/],
  ['twitter', /推特|(?<![a-z])twitter(?![a-z])/],
];

const hosts: readonly (readonly [Platform, readonly string[]])[] = [
  ['xiaohongshu', ['xiaohongshu.com', 'xhslink.com', 'xhslink.cn', 'rednote.com']],
  ['douyin', ['douyin.com', 'iesdouyin.com', 'xingtu.cn']],
  ['kuaishou', ['kuaishou.com', 'gifshow.com', 'chenzhongtech.com']],
  ['bilibili', ['bilibili.com', 'b23.tv']],
  ['weibo', ['weibo.com', 'weibo.cn']],
  ['channels', ['channels.weixin.qq.com']],
  ['officialAccounts', ['mp.weixin.qq.com']],
  ['instagram', ['instagram.com', 'instagr.am']],
  ['tiktok', ['tiktok.com']],
  ['youtube', ['youtube.com', 'youtu.be']],
  ['facebook', ['facebook.com', 'fb.com']],
  ['twitter', ['twitter.com', 'x.com']],
];

/** Platforms on which a visitor sees how often a post was saved. */
export function showsSaves(platform: Platform | null): boolean {
  return platform === null || !withoutSaves.has(platform);
}

/** As their posts look to a visitor in 2026: shown are likes, comments and shares or reposts. */
const withoutSaves: ReadonlySet<Platform> = new Set([
  'weibo',
  'instagram',
  'youtube',
  'facebook',
  'twitter',
  'officialAccounts',
  'channels',
  'kuaishou',
]);
