import type { CreatorField } from '../creator';
import { type PerNoteField, perNoteFields } from '../field-kinds';
import { fieldAliases } from './aliases';
import { askingWords, fillerWords } from './filler-words';
import { foldHeader } from './fold-header';

/** What a name of a column stands for. */
export interface Named {
  readonly field: CreatorField;
  /** How usual the name is for the field: 0 the most usual. */
  readonly usualness: number;
}

/** What a name, whole and alone, stands for. */
export function named(text: string): Named | null {
  const key = compact(text);
  if (key === '') return null;
  const known = aliasIndex().get(key) ?? aliasIndex().get(key.replace(/量$/, '数'));
  if (known !== undefined) return known;
  const composed = composedNames.find(([, pattern]) => pattern.test(key));
  return composed === undefined ? null : { field: composed[0], usualness: 50 };
}

/** What was done with the figures and that it is a day: 资料更新日, 截至日期, `Snapshot date`, `Date pulled`, `Exported on`. */
const dayOfFigures =
  /^(?:数据|统计|指标)?(?:最[后近新])?(?:更新|采集|抓取|爬取|导出|获取|查询|统计|截[至止])(?:日期?|时间|至|于)$|^(?:data|stats?|figures?|metrics?)?(?:snapshot|export(?:ed)?|updated|update(?=date)|pull(?:ed)?|crawl(?:ed)?|scraped?|collected|captured|retrieved|extracted|fetched)(?:date|on|at|time|day)$|^asat$|^(?:数据|统计)(?:周期|区间)$|^date(?:of)?(?:snapshot|exported|export|updated|update|pulled|crawled|scraped|collected|captured|retrieved|extracted|fetched)$/;

/** What names are made of where a word before says whose or of what kind it is: 达人小红书号, 媒介公司, 对接人微信. */
const composedNames: readonly (readonly [CreatorField, RegExp])[] = [
  ['asOf', dayOfFigures],
  ['handle', /^(?:达人|博主|红人|作者|用户|kol|koc)?(?:小?红书|red|xhs)号$/],
  ['agency', /^(?:mcn|媒介|经纪|签约|运营|代理)?(?:公司|机构|供应商)名?$/],
  ['contact', /^(?:商务|媒介|助理|(?:对接|联系|经纪|负责)人?)(?:微信|电话|手机|邮箱|vx)号?$/],
];

/**
 * The name among fillers: as it stands, without the 数 or 量 that closes a count, with 占比 for every word for a share.
 * Fillers alone name a person, as in 达人账号.
 */
export function namedWithFillers(text: string): Named | null {
  const asked = named(text.replace(askingWords(), ' '));
  if (asked !== null) return asked;
  const left = withoutFillers(text);
  if (left === '') return people.test(compact(text)) ? { field: 'name', usualness: 50 } : null;
  return named(left) ?? named(left.replace(/(?<=.)[数量值]$/, '')) ?? named(left.replace(shares, '占比'));
}

const shares = /(?:比例|比率|百分比|比重|率|比)$/;

const people =
  /^(?:小红书|红书|平台|red|xhs|rednote)?(?:(?:note|post)?(?:达人|博主|红人|作者|播主|创作者|发布者|发布人|用户|号主|艺人|kols?|kocs?|creators?|influencers?|bloggers?|authors?|publishers?|users?|posters?)+(?:账号|accounts?)?名?|账号名|accounts?)$/;

/** The text's letters and digits without the words that name no metric. */
export function withoutFillers(text: string): string {
  return compact(text.replace(fillerWords(), ' ')).replace(/%/g, '');
}

/**
 * The counts of one note that a text names and nothing else, each once, in its order: 赞藏评, 点赞/收藏/评论, 互动数据(赞/评). Empty
 * where it names fewer than two, or says anything more.
 */
export function countsNamed(text: string): readonly PerNoteField[] {
  const parts = text.split(/[/、,+&·|()\s:和与及-]+/).filter((part) => part !== '' && !ofCounts.test(part));
  const [only = '', ...more] = parts;
  const words = more.length === 0 ? [...only] : parts;
  if (words.length > perNoteFields.length) return [];
  const fields = words.flatMap((word) => {
    const field = namedWithFillers(word)?.field;
    return perNoteFields.find((count) => count === field) ?? [];
  });
  const isAll = fields.length === words.length && new Set(fields).size === fields.length;
  return isAll && fields.length > 1 ? fields : [];
}

const ofCounts = /^(?:笔记|单篇|作品)?(?:互动|数据)(?:量|数据?|情况)?$/;

/** Letters, digits, `@`, `#` and `%` only: spaces and punctuation tell nothing apart. */
function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}@#%]+/gu, '');
}

let index: ReadonlyMap<string, Named> | null = null;

/** Built when first asked for: nothing runs when the bundle loads. */
function aliasIndex(): ReadonlyMap<string, Named> {
  if (index !== null) return index;
  const built = new Map<string, Named>();
  for (const [field, aliases] of Object.entries(fieldAliases) as [CreatorField, string][]) {
    aliases.split('|').forEach((alias, usualness) => {
      const key = compact(foldHeader(alias));
      if (!built.has(key)) built.set(key, { field, usualness });
    });
  }
  index = built;
  return built;
}

/** A long English name with one letter wrong, missing, added or swapped: `folowers`, `commnets`. */
export function nearlyNamed(word: string): Named | null {
  if (word.length < shortestMisspelling || !/^[a-z]+$/.test(word)) return null;
  for (const [alias, found] of aliasIndex()) {
    if (alias[0] === word[0] && alias.length >= shortestMisspelling && oneSlipApart(alias, word))
      return found;
  }
  return null;
}

/** Below this many letters a slip makes another word: shares, stares. */
const shortestMisspelling = 7;

function oneSlipApart(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  const swapped =
    long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2);
  return swapped || long.slice(at + 1) === short.slice(at + 1);
}
