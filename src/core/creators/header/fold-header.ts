import { simplify } from '../../text/fold';
import { foldWidth } from '../cells/cell-text';
import { longestLookedAt } from '../cells/text-limits';

/**
 * A header as it is compared: plain width, lower case, simplified characters, `camelCase` and `snake_case` as words,
 * without the number of a form's question and its marks of being required.
 */
export function foldHeader(header: string): string {
  return inUsualWords(foldWidth(header.slice(0, longestLookedAt)))
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/^\s*(?:(?:q|第)?\d{1,2}\s?题?\s?[.、):](?!\d)|\(?[一二三四五六七八九十]{1,3}[.、)]|\*)\s*/, '')
    .replace(/(?<![*?:\s])[*?:\s]+$/, '')
    .trim();
}

/** Simplified, and of two ways to write a character or two words for one thing the one that aliases have. */
function inUsualWords(header: string): string {
  // In Taiwan a 粉絲團 is an account's page; on the mainland 粉丝团 is the club of a live show.
  const simple = simplify(header.replace(/粉絲團(?=人?[數量])/g, '粉絲'));
  if (!maybeUnusual.test(simple)) return simple;
  return unusual.reduce((text, [word, usual]) => text.replace(word, usual), simple);
}

/** Taiwan and Hong Kong say 按讚, 貼文, 網紅, 影音, 連結, 珍藏 and 追蹤者; 红薯 is 小红书; and 被收藏 is what 收藏 counts. */
const unusual: readonly (readonly [RegExp, string])[] = [
  [/暱/g, '昵'],
  [/帐/g, '账'],
  [/按赞/g, '点赞'],
  [/[贴帖]文/g, '笔记'],
  [/网红/g, '达人'],
  [/影音/g, '视频'],
  [/连结/g, '链接'],
  [/(?:追[踪随]|订阅)(?:者|人?数)/g, '粉丝'],
  [/被(?=[点赞收评分转])/g, ''],
  [/搜藏|珍藏/g, '收藏'],
  [/瀏[覽览]/g, '浏览'],
  [/红薯(?=[号名]|id)/gi, '红书'],
  [/触及/g, '曝光'],
  [/联络/g, '联系'],
  [/信箱/g, '邮箱'],
  [/资料(?=更新|日期|时间|截|获取)/g, '数据'],
];
const maybeUnusual =
  /[暱帐被]|搜藏|珍藏|瀏|红薯|按赞|[贴帖]文|网红|影音|连结|追[踪随]|订阅|触及|联络|信箱|资料/;
