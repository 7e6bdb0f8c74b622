import { fittedNiches } from '../../fitted-market';
import type { Language } from '../../messages/message';
import { fold } from '../../text/fold';

/** A field that creators write about. */
export interface Niche {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** The wider niche it belongs to, or `null`. */
  readonly within: string | null;
  /** How many times the engagement of other creators of a size, and how many times the share of saves in it. */
  readonly engagement: number;
  readonly saves: number;
  /** Lower case; Latin words stand alone, Chinese ones anywhere. */
  readonly words: readonly string[];
}

/**
 * The niches, the article's three among them (organic beauty, sustainable fashion, high-tech fitness): each is held to
 * the factors of the wider niche it belongs to.
 */
// biome-ignore format: one niche a line reads as the table it is
export const niches: readonly Niche[] = [
  niche('organic-beauty', 'Organic beauty', '有机美妆', '有机护肤 有机美妆 纯净美妆 天然护肤 植物护肤 无添加 成分党 精简护肤 organic organic-beauty clean-beauty vegan-beauty natural-skincare', 'beauty'),
  niche('beauty', 'Beauty', '美妆护肤', '美妆 护肤 化妆 彩妆 口红 粉底 精华 面膜 防晒 美甲 香水 眼妆 眼影 妆容 仿妆 beauty makeup skincare cosmetics'),
  niche('sustainable-fashion', 'Sustainable fashion', '可持续时尚', '可持续时尚 可持续穿搭 环保穿搭 古着 二手衣 旧衣改造 有机棉 sustainable-fashion slow-fashion ethical-fashion thrift upcycling', 'fashion'),
  niche('fashion', 'Fashion', '时尚穿搭', '穿搭 时尚 服饰 服装 鞋靴 包包 配饰 珠宝 潮流 汉服 ootd fashion outfit style'),
  niche('high-tech-fitness', 'High-tech fitness', '智能健身', '智能健身 健身镜 运动手表 运动手环 智能穿戴 体脂秤 健身科技 wearable fitness-tech smartwatch garmin', 'fitness'),
  niche('fitness', 'Fitness', '运动健身', '健身 运动 减脂 增肌 瑜伽 普拉提 跑步 马拉松 撸铁 篮球 足球 滑雪 体育 fitness gym yoga running workout sport'),
  niche('food', 'Food', '美食', '美食 探店 食谱 做饭 烘焙 咖啡 餐厅 甜品 吃播 food recipe baking coffee restaurant cooking'),
  niche('travel', 'Travel', '旅行', '旅行 旅游 酒店 民宿 攻略 露营 徒步 自驾 出行 travel hotel trip camping'),
  niche('home', 'Home', '家居', '家居 家装 装修 软装 收纳 租房 改造 家电 家具 home interior decor'),
  niche('parenting', 'Parenting', '母婴亲子', '母婴 亲子 育儿 宝宝 辅食 早教 孕期 宝妈 绘本 带娃 parenting baby mom kids'),
  niche('tech', 'Technology', '科技数码', '科技 数码 手机 电脑 相机 人工智能 软件 效率工具 编程 ai tech gadget digital'),
  niche('education', 'Education', '教育学习', '教育 学习 考研 留学 英语 考公 雅思 读书 职场 科普 历史 education study ielts career'),
  niche('pets', 'Pets', '宠物', '宠物 猫咪 狗狗 养猫 养狗 萌宠 pet cat dog'),
  niche('health', 'Health', '健康养生', '健康 养生 营养 中医 保健 睡眠 医美 health wellness nutrition'),
  niche('culture', 'Culture', '文化艺术', '艺术 摄影 展览 手工 绘画 书法 博物馆 手账 非遗 art photography craft'),
  niche('music-dance', 'Music & dance', '音乐舞蹈', '音乐 舞蹈 唱歌 翻唱 跳舞 街舞 钢琴 吉他 演唱会 music dance singing'),
  niche('entertainment', 'Film, stars & comedy', '影视娱乐', '影视 电影 电视剧 综艺 明星 娱乐 搞笑 追剧 film movie drama comedy celebrity'),
  niche('anime', 'Anime & comics', '动漫二次元', '动漫 二次元 动画 番剧 漫画 国漫 手办 cosplay anime manga'),
  niche('games', 'Games', '游戏', '游戏 电竞 手游 game gaming esports'),
  niche('cars', 'Cars', '汽车', '汽车 新能源车 试驾 机车 骑行 摩托车 car auto ev'),
  niche('finance', 'Money', '财经商业', '财经 理财 投资 股票 基金 创业 副业 赚钱 finance investing business'),
  niche('nightlife', 'Nightlife', '酒与夜生活', '酒吧 夜店 鸡尾酒 红酒 威士忌 精酿 调酒 bar nightlife wine whisky cocktail'),
  niche('life', 'Everyday life', '生活记录', '生活 日常 vlog 记录 好物 分享 情感 plog lifestyle daily'),
];

/**
 * The niches that a text names by their words, the most often named first. A niche within another goes before the wider
 * one where both are named as often.
 */
export function nichesOf(text: string): readonly Niche[] {
  const remembered = nichesByText.get(text);
  if (remembered !== undefined) return remembered;
  const found = namedIn(fold(text));
  if (nichesByText.size < mostRemembered) nichesByText.set(text, found);
  return found;
}

/** The same few niche texts stand in thousands of rows, and a slider asks for all of them again. */
const nichesByText = new Map<string, readonly Niche[]>();
const mostRemembered = 20_000;

export function nicheLabel(niche: Niche, language: Language): string {
  return niche[language];
}

function namedIn(text: string): readonly Niche[] {
  const found = nicheWordsFound(niches, text);
  return niches
    .map((candidate, index) => ({ candidate, hits: hitsOf(candidate, text, found[index] ?? []) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ candidate }) => candidate);
}

/** For each of some niches, its words that stand in a folded text. */
export function nicheWordsFound(some: readonly Niche[], folded: string): readonly (readonly string[])[] {
  let lists = listsOfNiches.get(some);
  if (lists === undefined) {
    lists = wordLists(some.map(({ words }) => words));
    listsOfNiches.set(some, lists);
  }
  return wordsFound(lists, folded);
}

const listsOfNiches = new WeakMap<readonly Niche[], WordLists>();

/** A long Chinese word says more than a short one. */
function hitsOf({ id, en, zh }: Niche, text: string, found: readonly string[]): number {
  if (text.trim() === id || text.trim() === en.toLowerCase() || text.trim() === zh) return namedInFull;
  return found.length + found.filter((word) => word.length > 3 && /[^a-z ]/.test(word)).length;
}

/** More than any number of words can add up to. */
const namedInFull = 100;

function niche(id: string, en: string, zh: string, words: string, within: string | null = null): Niche {
  const { engagement, saves } = fittedNiches[within ?? id] ?? { engagement: 1, saves: 1 };
  return { id, en, zh, within, engagement, saves, words: words.split(' ') };
}

/** Finds the words of many lists in a text in one go. */
interface WordLists {
  readonly count: number;
  readonly byFirst: ReadonlyMap<number, readonly ListedWord[]>;
}

interface ListedWord {
  readonly word: string;
  readonly list: number;
  readonly latin: boolean;
}

/** @param lists words in lower case; a hyphen in a Latin word may be a space in the text */
function wordLists(lists: readonly (readonly string[])[]): WordLists {
  const byFirst = new Map<number, ListedWord[]>();
  lists.forEach((words, list) => {
    for (const word of new Set(words)) {
      const first = word.charCodeAt(0);
      const same = byFirst.get(first) ?? [];
      same.push({ word: spaced(word), list, latin: latinWord.test(word) });
      byFirst.set(first, same);
    }
  });
  return { count: lists.length, byFirst };
}

const latinWord = /^[a-z0-9-]+$/;

/**
 * The words of each list that stand in a text, each once. Chinese words may stand anywhere; Latin ones stand alone, or
 * with a plural's s.
 *
 * @param text lower case
 */
function wordsFound({ count, byFirst }: WordLists, text: string): readonly (readonly string[])[] {
  const plain = spaced(text);
  const found = Array.from({ length: count }, (): string[] => []);
  for (let at = 0; at < plain.length; at++) {
    for (const { word, list, latin } of byFirst.get(plain.charCodeAt(at)) ?? []) {
      if (!plain.startsWith(word, at) || (latin && !standsAlone(plain, at, word.length))) continue;
      const own = found[list] as string[];
      if (!own.includes(word)) own.push(word);
    }
  }
  return found;
}

function standsAlone(text: string, at: number, length: number): boolean {
  if (isLatin(text.charCodeAt(at - 1))) return false;
  const end = at + length;
  return !isLatin(text.charCodeAt(text.charAt(end) === 's' ? end + 1 : end));
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function spaced(text: string): string {
  return text.replace(/-/g, ' ');
}
