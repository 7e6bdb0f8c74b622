/** A word of the lexicon found in a text. */
export interface LexiconHit {
  readonly kind: LexiconKind;
  /** A negator stands right before it: 不好看. */
  readonly negated: boolean;
}

/** The lexicon's words in a folded text from left to right: the longest where several begin at the same place. */
export function lexiconHits(folded: string): readonly LexiconHit[] {
  entries ??= byFirstCharacter();
  const hits: LexiconHit[] = [];
  let lastEnd = 0;
  for (let at = 0; at < folded.length; at++) {
    const those = entries.get(folded.charCodeAt(at));
    if (those === undefined) continue;
    const found = firstThatStandsAt(folded, at, those);
    if (found === undefined) continue;
    hits.push({ kind: found.kind, negated: isNegated(folded, lastEnd, at) });
    at += found.word.length - 1;
    lastEnd = at + 1;
  }
  return hits;
}

interface Entry {
  readonly word: string;
  readonly kind: LexiconKind;
}

let entries: ReadonlyMap<number, readonly Entry[]> | undefined;

function byFirstCharacter(): ReadonlyMap<number, readonly Entry[]> {
  const map = new Map<number, Entry[]>();
  for (const kind of Object.keys(lexicon) as LexiconKind[]) {
    for (const word of lexicon[kind].split('|')) {
      const code = word.charCodeAt(0);
      const list = map.get(code) ?? [];
      list.push({ word, kind });
      map.set(code, list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

function firstThatStandsAt(folded: string, at: number, those: readonly Entry[]): Entry | undefined {
  for (const entry of those) if (standsAt(folded, at, entry.word)) return entry;
  return undefined;
}

/** A Latin word begins where no letter stands before it; what follows may be an ending. */
function standsAt(folded: string, at: number, word: string): boolean {
  return (
    folded.startsWith(word, at) && !(isLetter(word.charCodeAt(0)) && isLetter(folded.charCodeAt(at - 1)))
  );
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

let negatorsBefore: RegExp | undefined;

/** Chinese negators stand at once before the word, 那么, 太 or 很 between; English ones up to two words before. */
function isNegated(folded: string, from: number, at: number): boolean {
  negatorsBefore ??= new RegExp(`(?:${negators})(?:[太很怎么那是]{1,2}| (?:\\w+ ){0,2})?$`);
  return at > from && negatorsBefore.test(folded.slice(Math.max(from, at - 24), at));
}

/** What a word of a comment does. Each kind is a sign to the models, and `suspicion` counts by itself. */
export type LexiconKind =
  | 'praise'
  | 'liking'
  | 'complaint'
  | 'doubt'
  | 'wish'
  | 'purchase'
  | 'proof'
  | 'saving'
  | 'suspicion'
  | 'neither';

/**
 * The project's own lexicon of comments: words by kind, parted by `|`, all in simplified Chinese and lower case.
 * Read longest first, so that 不好用 is found before 好用. `praise` and `complaint` are of a thing, `liking` is of the
 * person or weak, `doubt` is mild; `proof` is of use over time (空瓶, repurchase); `saving` is a note kept for later;
 * `neither` holds words that only look like one of the others.
 */
export const lexicon: Readonly<Record<LexiconKind, string>> = {
  praise:
    '绝绝子|yyds|永远的神|绝了|真绝|太绝了|封神|天花板|王炸|神仙|神级|仙品|宝藏|惊艳|爱了|爱住了|爱惨了|狠狠爱|真香|香到|好用|推荐|强推|墙裂推荐|安利给|值得|值了|很值|超值|物有所值|性价比高|闭眼入|无脑入|无脑冲|闭眼冲|戳我|舒服|不拔干|不卡粉|不闷|服帖|持妆|显白|显瘦|满分|超赞|很棒|真棒|太棒|好吃|好喝|有效果|见效|变好了|改善|不是智商税|不踩雷|不会踩雷|喜欢|太美了|高级感|质感|干货|有用|受益|学到了|涨知识|涨见识|完美|厉害|专业|良心|实用|优秀|不错|满意|划算|惊喜|治愈|种草成功|obsessed|love it|love this|love your|holy grail|game changer|worth it|worth every|amazing|awesome|excellent|perfect|fantastic|great|best',
  liking:
    '好看|好美|绝美|美炸|好漂亮|漂亮|真美|美哭|可爱|帅|女神|仙女|美女|上头|拿捏|打卡|加油|恭喜|祝福|支持|感谢|谢谢|好棒|赞|开心|幸福|羡慕|温柔|有趣|好玩|浪漫|beautiful|gorgeous|cute|pretty|nice|thank|thanks|good|😍|🥰|❤|💕|💗|💖|👍|🔥|👏|🤩|🥹|😘|😻|💯|🌹|🎉|[赞]|[喜欢]|[色]|[色色]|[派对]|[飞吻]|[害羞]|[玫瑰]|[比心]|[爱心]|[鼓掌]|[舔屏]|[给力]|[good]|[心]|[萌]',
  complaint:
    '果断拔草|劝退|避雷|大雷|雷品|雷了|踩雷|踩坑|避坑|大坑|太坑|翻车|拉胯|塌房|智商税|割韭菜|别买|不要买|快跑|慎买|慎入|失望|后悔|不值|浪费钱|浪费时间|白花钱|难用|不好用|鸡肋|没用|没效果|难吃|不好吃|难喝|难看|好丑|太丑|丑死|烂脸|过敏|爆痘|闷痘|长闭口|刺痛|泛红|致痘|搓泥|卡粉|假滑|拔干|假白|氧化|斑驳|起皮|假货|假的|骗人|骗子|骗钱|上当|退货|退了|退款|吃灰|质量差|做工差|起球|掉色|开线|坏了|异味|漂绿|洗绿|假环保|假有机|不回购|不会回购|不会再买|不会再来|垃圾|恶心|太差|很差|差评|最差|讨厌|辣眼睛|气死|生气|无语|离谱|下头|栓q|缺德|不要脸|overrated|waste of|not worth|scam|rip off|ripoff|broke me out|allergic|rash|irritat|terrible|horrible|awful|worst|disappoint|hate|sucks|disgusting|useless|😡|🤮|💩|👎|😠|🤬|[生气]|[怒]|[吐血]|[吐]|[失望]|[衰]|[抓狂]|[黑脸]|[弱]|[鄙视]',
  doubt:
    '一般|就那样|普通|还行吧|无功无过|没什么感觉|太贵|好贵|贵了|买不起|有点贵|不便宜|求平替|有没有平替|便宜点的|不建议|不推荐|不喜欢|不好看|不适合|不行|不咋|可惜|遗憾|失败|可怕|吓人|好累|难受|难过|伤心|崩溃|服了|呵呵|就这|误导|骗|坑|吐槽|boring|bad|poor|ugly|expensive|annoying|sad|fail|wrong|🙄|😒|💔|🤡|[白眼]|[抠鼻]|[皱眉]|[哭惹]|[尴尬]|[叹气]|[伤心]',
  wish: '被种草|种草了|狠狠种草|疯狂种草|长草|被安利|吃下安利|求链接|链接|求link|同款|多少钱|多少米|价格|几钱|怎么卖|卖多少|哪里买|哪里有卖|哪儿买|在哪买|去哪买|怎么买|怎么下单|哪家店|什么店|有店吗|店名|求店|店铺|求分享|求推荐|什么牌子|啥牌子|哪个牌子|求品牌|什么色|色号|型号|尺码|码数|什么码|多大码|求同|蹲链接|蹲同款|蹲一个链接|适合我吗|能用吗|可以用吗|孕妇可以|想买|想要|心动|想入|好想入|要冲|冲了|想去|想吃|想试|想学|想拥有|打算去|准备去|准备买|打算买|安排|拔草|馋了|地址|定位|在哪里|在哪儿|在哪|门票|预约|营业|怎么去|人均|要排队|停车|攻略|有货|补货|断货|发货|团购|代购|优惠|打折|where can i|where do i|where did you|link please|link pls|drop the link|link?|how much|what shade|what size|which brand|what brand|need this|want this|i need|want one|price?',
  purchase:
    '已下单|下单了|已入|入手了|买了|剁手|到货|刚到|收到了|已拍|拍了|囤了|订了|预订了|抢到了|just ordered|just bought|in my cart|added to cart|bought it|ordered',
  proof:
    '回购|复购|再次购买|又买了|无限回购|空瓶|用空|铁皮|自用|自留|亲测|实测有效|真的有用|有用的|用了好|用过|repurchas|bought again|second bottle|emptied|empties',
  saving:
    '蹲|蹲蹲|蹲一个|蹲后续|蹲反馈|码住|马住|mark|马克|插眼|收藏|先收藏|收藏了|存了|保存了|码了|dd|滴滴|踢我',
  suspicion:
    '恰饭|恰烂钱|恰到饭|广告|广子|软广|硬广|推广|商单|接广|甲方|水军|是托|都是托|自导自演|刷的|sponsored|paid ad|paid partnership|paid promo|sellout|sell out|so fake|pr package|#ad|gifted',
  neither:
    '拔草了|已拔草|平替|智商税吗|是不是智商税|怎么|什么时候|求回复|请问|老婆|宝宝|想你|姐姐|姐妹|哈哈|笑死|xswl|dupe|😂|😭|[笑哭]|[捂脸]|[偷笑]|[doge]|[暗中观察]|[流泪]|[大笑]|[泪奔]|[嘻嘻]|[哈哈]',
};

/** Turn the word after them round: 不好看, not worth. */
const negators =
  "不|没|没有|别|不是|并非|无|未|毫无|不会|不要|never|not|no|without|isn't|don't|doesn't|didn't|wasn't|can't|won't";
