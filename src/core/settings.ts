import { InputError } from './input-error';
import { type Language, type Message, say } from './messages/message';
import { settingsMessages } from './messages/settings';

/**
 * Every parameter of Tierwise, once. Key → value, always complete: `settings['weights.saves']`.
 * Plain data, so that it crosses to the sidebar and into a sheet as it is.
 */
export type Settings = { readonly [Key in SettingKey]: Widened<(typeof settingDefinitions)[Key]['default']> };
export type SettingKey = keyof typeof settingDefinitions;
export type SettingValue = string | number | boolean;

/** What one row of the Settings tab says. */
export interface SettingDefinition {
  readonly default: SettingValue;
  readonly unit: string;
  /** For numbers, the least and most; for words, the choices. */
  readonly range: readonly [least: number, most: number] | readonly string[];
  readonly meaning: Message;
  /** Where the default comes from; 'assumption' where nowhere. */
  readonly source: string;
}

type Widened<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends 'en' | 'zh'
      ? Language
      : string;

const assumption = 'assumption';

function number(
  value: number,
  range: readonly [number, number],
  unit: string,
  en: string,
  zh: string,
  source: string = assumption,
): SettingDefinition & { readonly default: number } {
  return { default: value, unit, range, meaning: { en, zh }, source };
}

function choice<Choice extends string>(
  value: Choice,
  range: readonly string[],
  en: string,
  zh: string,
  source: string = assumption,
): SettingDefinition & { readonly default: Choice } {
  return { default: value, unit: '', range, meaning: { en, zh }, source };
}

function toggle(
  value: boolean,
  en: string,
  zh: string,
  source: string = assumption,
): SettingDefinition & { readonly default: boolean } {
  return { default: value, unit: '', range: ['TRUE', 'FALSE'], meaning: { en, zh }, source };
}

/** Where each tier starts, in followers: KOC, Tail, Mid, Head, Celebrity. */
export const tierPresets = {
  qiangua: { koc: 1_000, tail: 10_000, mid: 50_000, head: 500_000, celebrity: 5_000_000 },
  rocket: { koc: 1_000, tail: 50_000, mid: 100_000, head: 300_000, celebrity: 5_000_000 },
  agency10w: { koc: 1_000, tail: 10_000, mid: 100_000, head: 500_000, celebrity: 5_000_000 },
  overseas: { koc: 1_000, tail: 10_000, mid: 100_000, head: 1_000_000, celebrity: 10_000_000 },
  hypeauditor: { koc: 1_000, tail: 5_000, mid: 20_000, head: 100_000, celebrity: 1_000_000 },
  plog: { koc: 1_000, tail: 200_000, mid: 400_000, head: 1_000_000, celebrity: 5_000_000 },
} as const;

/** What each part of the score weighs. Only their proportions count. */
export const weightPresets = {
  article: {
    saves: 36,
    comments: 22,
    engagement: 14,
    sentiment: 10,
    intent: 8,
    shares: 6,
    likes: 4,
    followers: 0,
  },
  ces: {
    saves: 10,
    comments: 40,
    engagement: 0,
    sentiment: 0,
    intent: 0,
    shares: 40,
    likes: 10,
    followers: 0,
  },
  likes: {
    saves: 0,
    comments: 0,
    engagement: 0,
    sentiment: 0,
    intent: 0,
    shares: 0,
    likes: 100,
    followers: 0,
  },
} as const;

/** What one like, save, comment, share and follow count in weighted engagement. */
export const engagementPresets = {
  intent: { likes: 1, saves: 4, comments: 4, shares: 4, follows: 8 },
  ces: { likes: 1, saves: 1, comments: 4, shares: 4, follows: 8 },
  likes: { likes: 1, saves: 0, comments: 0, shares: 0, follows: 0 },
} as const;

/** The presets that set a whole group of settings: `tiers.preset` sets `tiers.koc` to `tiers.celebrity`. */
export const presetGroups = {
  tiers: tierPresets,
  weights: weightPresets,
  engagement: engagementPresets,
} as const;

/**
 * How a list is balanced: by the number of creators or by what is spent, each part a share of the list. What is held
 * back is a share of the budget.
 */
export const mixPresets = {
  none: { by: 'count', holdBack: 0, parts: [], source: 'no rule' },
  '1:3:6': {
    by: 'count',
    holdBack: 0,
    parts: [
      { tiers: ['head'], share: 0.1 },
      { tiers: ['mid'], share: 0.3 },
      { tiers: ['tail', 'koc'], share: 0.6 },
    ],
    source: 'a public workbench for Pugongying: head to mid to tail and KOC',
  },
  '1:9': {
    by: 'count',
    holdBack: 0,
    parts: [
      { tiers: ['head', 'mid', 'tail'], share: 0.1 },
      { tiers: ['koc'], share: 0.9 },
    ],
    source: 'Rocket Data: KOL to KOC',
  },
  '631': {
    by: 'spend',
    holdBack: 0.1,
    parts: [
      { tiers: ['koc'], share: 6 / 9 },
      { tiers: ['head', 'mid', 'tail'], share: 3 / 9 },
    ],
    source: 'the trade: of the budget 60 % KOC, 30 % KOL, 10 % held back',
  },
  '80/20': {
    by: 'spend',
    holdBack: 0,
    parts: [
      { tiers: ['koc'], share: 0.8 },
      { tiers: ['head', 'mid', 'tail'], share: 0.2 },
    ],
    source: 'hashmeta: 80 % of the spend to KOC',
  },
} as const;
export type MixName = keyof typeof mixPresets;

const article = weightPresets.article;
const qiangua = tierPresets.qiangua;
const intent = engagementPresets.intent;
const articleSource = 'assumption, after the article: saves and comments say more than likes and followers';
const followers = 'followers';
const anyCount: readonly [number, number] = [0, 1e9];
const share: readonly [number, number] = [0, 1];
const weight: readonly [number, number] = [0, 100];

// biome-ignore format: one setting a line reads as the table it is
export const settingDefinitions = {
  language: choice('en', ['en', 'zh'], 'Language of labels and sentences', '标签和句子使用的语言', 'product'),

  'tiers.preset': choice('qiangua', Object.keys(tierPresets), 'Whose tier cuts to use', '使用哪一套分层标准', 'Qiangua-style bands; no official table exists'),
  'tiers.koc': number(qiangua.koc, anyCount, followers, 'KOC starts here', 'KOC 起点', 'Pugongying takes creators from 1,000 followers'),
  'tiers.tail': number(qiangua.tail, anyCount, followers, 'Tail KOL starts here', '尾部达人起点', 'Qiangua-style bands'),
  'tiers.mid': number(qiangua.mid, anyCount, followers, 'Mid-tier KOL starts here', '腰部达人起点', 'Qiangua-style bands'),
  'tiers.head': number(qiangua.head, anyCount, followers, 'Head KOL starts here', '头部达人起点', 'Qiangua-style bands'),
  'tiers.celebrity': number(qiangua.celebrity, anyCount, followers, 'Celebrity starts here', '明星起点'),
  'tiers.nearCut': number(0.1, [0, 0.5], 'share', 'Followers within this share of a cut are flagged', '粉丝数距分界线在此比例内时提示'),
  'tiers.peerFrom': number(0.55, share, '0–1', 'Below Mid, a peer score from here on makes a KOC', '腰部以下，同伴分达到此值即为 KOC'),

  'weights.preset': choice('article', Object.keys(weightPresets), 'Whose weights to use', '使用哪一套权重', articleSource),
  'weights.saves': number(article.saves, weight, 'points', 'Weight of saves', '收藏的权重', articleSource),
  'weights.comments': number(article.comments, weight, 'points', 'Weight of comments', '评论的权重', articleSource),
  'weights.engagement': number(article.engagement, weight, 'points', 'Weight of engagement as a whole', '总互动的权重', articleSource),
  'weights.sentiment': number(article.sentiment, weight, 'points', 'Weight of the comments’ sentiment', '评论情感的权重', articleSource),
  'weights.intent': number(article.intent, weight, 'points', 'Weight of purchase intent in comments', '评论购买意向的权重', articleSource),
  'weights.shares': number(article.shares, weight, 'points', 'Weight of shares', '分享的权重', articleSource),
  'weights.likes': number(article.likes, weight, 'points', 'Weight of likes', '点赞的权重', articleSource),
  'weights.followers': number(article.followers, weight, 'points', 'Weight of followers', '粉丝数的权重', articleSource),

  'engagement.preset': choice('intent', Object.keys(engagementPresets), 'What counts how much in weighted engagement', '加权互动的计算方式', 'CES 1/1/4/4/8 with a save raised from 1 to 4, after the article'),
  'engagement.likes': number(intent.likes, weight, 'points', 'One like counts', '一次点赞计', 'CES as passed on by the trade; the platform publishes none'),
  'engagement.saves': number(intent.saves, weight, 'points', 'One save counts', '一次收藏计'),
  'engagement.comments': number(intent.comments, weight, 'points', 'One comment counts', '一条评论计', 'CES as passed on by the trade'),
  'engagement.shares': number(intent.shares, weight, 'points', 'One share counts', '一次分享计', 'CES as passed on by the trade'),
  'engagement.follows': number(intent.follows, weight, 'points', 'One new follower counts', '一次关注计', 'CES as passed on by the trade'),

  'benchmark.engagementAt10k': number(0.045, [0.0001, 1], 'per follower', 'Engagement per follower and note that a typical creator of 10,000 followers gets', '1 万粉典型达人的单篇互动/粉丝', 'fits two Pugongying and seven Qiangua creators within a factor 1.5'),
  'benchmark.slope': number(-0.4, [-2, 0], 'power', 'How the typical rate falls as followers grow', '典型互动率随粉丝数下降的幂', 'same points; real notes of 2018 and 2025 agree in shape'),
  'benchmark.flatBelow': number(5_000, [1, 1e7], followers, 'Below this many followers the typical rate stays level', '低于此粉丝数时典型互动率不再升高'),
  'benchmark.spread': number(2.5, [1.1, 20], 'times', 'The top tenth gets this many times the typical rate', '前 10% 是典型值的多少倍', 'assumption; measured 2 to 3.5 by creator'),
  'benchmark.saveShare': number(0.22, [0.01, 0.9], 'of engagement', 'Typical share of saves in engagement', '收藏占互动的典型比例', 'saves 35–60 % of likes in trade articles'),
  'benchmark.saveShareTop': number(0.4, [0.02, 0.99], 'of engagement', 'Share of saves in engagement that the top tenth reaches', '收藏占互动比例的前 10% 水平', 'trade articles; .35–.47 measured'),
  'benchmark.commentShare': number(0.07, [0.005, 0.9], 'of engagement', 'Typical share of comments in engagement', '评论占互动的典型比例', 'comments 8–15 % of likes in trade articles'),
  'benchmark.commentShareTop': number(0.15, [0.01, 0.95], 'of engagement', 'Share of comments in engagement that the top tenth reaches', '评论占互动比例的前 10% 水平', 'trade articles 5–15 %'),
  'benchmark.commentShareCap': number(0.3, [0.05, 1], 'of likes and comments', 'Comments beyond this share add nothing (give-aways)', '评论占比超过此值不再加分（抽奖贴）'),
  'benchmark.shareShare': number(0.06, [0.005, 0.9], 'of engagement', 'Typical shares beside engagement', '分享相对互动的典型比例'),
  'benchmark.shareShareTop': number(0.15, [0.01, 2], 'of engagement', 'Shares beside engagement that the top tenth reaches', '分享相对互动的前 10% 水平'),
  'benchmark.intent': number(0.06, share, 'of comments', 'Typical share of comments with purchase intent', '有购买意向评论的典型占比'),
  'benchmark.intentTop': number(0.18, share, 'of comments', 'Share of such comments that the top tenth reaches', '有购买意向评论占比的前 10% 水平'),
  'benchmark.followers': number(50_000, [1, 1e9], followers, 'Followers that count half, where followers have a weight', '粉丝数得半分的水平（仅在粉丝有权重时）'),
  'benchmark.followersTop': number(500_000, [2, 1e10], followers, 'Followers that count nine tenths', '粉丝数得九成分的水平'),

  'evidence.prior': number(4, [0, 100], 'notes', 'A creator’s average is mixed with this many typical notes', '达人均值与多少篇典型笔记混合'),
  'evidence.notesWhenUnknown': number(6, [0, 1000], 'notes', 'Notes taken to stand behind an average that does not say', '未注明笔记数时视为几篇的均值'),
  'evidence.average': choice('median', ['median', 'mean'], 'What the counts of CREATOR_SCORE are', 'CREATOR_SCORE 的计数是中位数还是平均数', 'Pugongying gives medians'),
  'evidence.meanOverMedian': number(1.9, [1, 10], 'times', 'A mean is this many times a robust average', '平均数约为稳健均值的倍数', 'MF_KOC: 5.5 % against 2.9 %'),
  'evidence.meanConfidence': number(0.85, share, 'factor', 'Confidence kept when only a mean is known', '只有平均数时保留的可信度'),
  'evidence.commentsWhenUnknown': number(20, [0, 10_000], 'comments', 'Comments taken to stand behind a sentiment that does not say', '未注明评论数时视为几条评论的情感'),
  'evidence.sentimentPrior': number(0.7, share, '0–1', 'Sentiment of comments in general', '评论情感的一般水平'),
  'evidence.sentimentPriorComments': number(10, [0, 1000], 'comments', 'How many comments that is worth', '一般水平相当于几条评论'),
  'evidence.sentimentCap': number(0.92, share, '0–1', 'Sentiment beyond this adds nothing', '情感超过此值不再加分', 'Leung 2022: positivity is an inverted U; Spiegel Center: best rating 4.0–4.7 of 5'),
  'confidence.high': number(0.6, share, '0–1', 'Confidence is High from here on', '可信度“高”的起点'),
  'confidence.medium': number(0.35, share, '0–1', 'Confidence is Medium from here on', '可信度“中”的起点'),

  'grades.s': number(80, weight, 'points', 'Grade S from here on', 'S 级起点', 'grades of a public creator tool'),
  'grades.a': number(65, weight, 'points', 'Grade A from here on', 'A 级起点', 'same'),
  'grades.b': number(50, weight, 'points', 'Grade B from here on', 'B 级起点', 'same'),
  'grades.c': number(35, weight, 'points', 'Grade C from here on', 'C 级起点', 'same'),

  'trust.floor': number(0.35, share, 'factor', 'Trust never falls below', '信任系数下限'),
  'trust.quietAudience': number(0.15, share, 'penalty', 'Taken off where engagement is far below typical; 0 switches it off', '互动远低于典型值时的扣减；0 为关闭'),
  'trust.quietAudienceFrom': number(0.125, share, 'of typical', 'Far below typical begins here, and is full at half of it', '“远低于”的起点，减半时扣满'),
  'trust.fewComments': number(0.1, share, 'penalty', 'Taken off where many likes bring hardly a comment; 0 switches it off', '点赞多而评论极少时的扣减；0 为关闭'),
  'trust.fewCommentsBelow': number(0.01, share, 'of likes and comments', 'Hardly a comment begins here', '“评论极少”的起点'),
  'trust.fewCommentsLikes': number(500, anyCount, 'likes', 'Many likes begin here, and are full at twice as many', '“点赞多”的起点，翻倍时扣满'),
  'trust.fakeFollowers': number(0.3, share, 'penalty', 'Taken off for the share of fake followers an export states; 0 switches it off', '水粉占比的扣减；0 为关闭', 'HypeAuditor: up to 25 % is normal; Huitun median 7.5 %'),
  'trust.fakeFollowersFrom': number(0.2, share, 'share', 'Fake followers count from this share on', '水粉占比从此值起扣减', 'same'),
  'trust.fakeFollowersFull': number(0.35, share, 'share', 'And fully from this share on', '水粉占比到此值扣满', 'same'),
  'trust.inactiveFollowers': number(0.1, share, 'penalty', 'Taken off for a low share of active followers; 0 switches it off', '活跃粉丝占比低的扣减；0 为关闭', 'median 39.75 % of 3,403 large creators'),
  'trust.inactiveFollowersBelow': number(0.25, share, 'share', 'A low share begins here, and is full at half of it', '“占比低”的起点，减半时扣满'),
  'trust.fewLifetimeLikes': number(0.15, share, 'penalty', 'Taken off where lifetime likes and saves are fewer than the followers; 0 switches it off', '赞藏总数少于粉丝数的扣减；0 为关闭', 'verbchina'),
  'trust.followerJump': number(0.1, share, 'penalty', 'Taken off for a sudden jump in followers; 0 switches it off', '粉丝骤增的扣减；0 为关闭'),
  'trust.followerJumpFrom': number(0.3, [0, 10], 'share', 'A jump begins at this growth, and is full at twice as much', '“骤增”的起点，翻倍时扣满'),
  'trust.commercialNotes': number(0.2, share, 'penalty', 'Taken off for a high share of paid notes; 0 switches it off', '商业笔记占比高的扣减；0 为关闭', 'trade articles: above 40 % is bad'),
  'trust.commercialNotesFrom': number(0.4, share, 'share', 'A high share begins here', '商业笔记占比从此值起扣减', 'same'),
  'trust.commercialNotesFull': number(0.6, share, 'share', 'And counts fully from here on', '商业笔记占比到此值扣满'),
  'flags.highEngagement': number(6, [1, 100], 'times', 'Engagement this many times the top tenth is flagged, never penalised', '互动超过前 10% 的多少倍时提示（不扣分）'),

  'peer.commercialShare': number(0.3, share, 'weight', 'Weight of few paid notes in the peer score', '同伴分：商业笔记少的权重', 'public evaluators: below 30 % is good'),
  'peer.agency': number(0.15, share, 'weight', 'Weight of having no agency', '同伴分：无机构的权重', '62 % of creators above 100,000 followers have none'),
  'peer.price': number(0.1, share, 'weight', 'Weight of a low asked price', '同伴分：报价低的权重', 'the trade’s 10 % rule'),
  'peer.engagement': number(0.15, share, 'weight', 'Weight of an engaged audience', '同伴分：互动高的权重'),
  'peer.comments': number(0.15, share, 'weight', 'Weight of conversation', '同伴分：评论交流的权重'),
  'peer.bio': number(0.15, share, 'weight', 'Weight of a bio without business words', '同伴分：简介无商务用语的权重'),
  'peer.coverage': number(0.3, share, 'weight', 'Below this much evidence a KOC is unverified', '证据低于此值时 KOC 标为未核实'),
  'peer.commercialShareFull': number(0.3, share, 'share', 'Share of paid notes at which nothing is left of that part', '商业笔记占比到此值该项为零', 'public evaluators'),
  'peer.pricePerFollower': number(0.1, [0, 10], '¥', 'Asked price per follower that is still a peer’s', '同伴可接受的每粉报价', 'the trade’s 10 % rule'),
  'peer.pricePerFollowerFull': number(0.3, [0, 10], '¥', 'Asked price per follower at which nothing is left of that part', '每粉报价到此值该项为零'),

  'cost.fee': number(0.1, [0, 1], 'of price', 'What the platform adds to a declared offer', '平台服务费（报备）', 'Pugongying; reports of 2022'),
  'cost.countRebate': toggle(false, 'Take rebates off what the brand pays', '成本中扣除返点', 'rebates usually return after settlement'),

  'shortlist.mix': choice('1:3:6', Object.keys(mixPresets), 'How a shortlist is balanced', '名单的达人配比', 'a public workbench for Pugongying'),
  'shortlist.mixTolerance': number(0.05, [0, 0.5], 'share', 'How far a tier may stray from its share of the mix, up or down', '各层级占比可上下浮动的幅度'),
  'shortlist.reserves': number(3, [0, 50], 'creators', 'Creators in reserve for each tier', '每个层级的备选人数'),
  'shortlist.fitLaterNiche': number(0.85, share, 'factor', 'Value of a creator whose niche is in the brief but not its first', '符合简报中次要领域的达人价值系数'),
  'shortlist.fitUnknownNiche': number(0.6, share, 'factor', 'Value of a creator whose niche is unknown', '领域未知的达人价值系数'),
  'shortlist.fitOtherNiche': number(0.3, share, 'factor', 'Value of a creator of another niche', '其他领域达人的价值系数'),
  'shortlist.videoValue': number(1.2, [0.1, 10], 'times', 'What a video note is worth beside an image note', '视频笔记相对图文笔记的价值'),
  'shortlist.readsPerEngagement': number(13, [1, 1000], 'reads', 'Reads behind one like, save or comment, where an export has no reads', '导出表无阅读数时，每次互动对应的阅读数', '9.9 and 16.3 measured at two Pugongying creators'),
  'shortlist.readsPerFollower': number(0.2, [0.001, 100], 'reads', 'Reads per follower, where an export has neither reads nor engagement', '导出表无阅读和互动时，每个粉丝对应的阅读数', 'assumption; .21 and .71 measured at two Pugongying creators'),
  'shortlist.reachPower.amateur': number(0.25, share, 'power', 'How reach counts: amateurs', '触达的幂：素人'),
  'shortlist.reachPower.koc': number(0.25, share, 'power', 'How reach counts: KOC', '触达的幂：KOC'),
  'shortlist.reachPower.tail': number(0.25, share, 'power', 'How reach counts: tail KOL', '触达的幂：尾部'),
  'shortlist.reachPower.mid': number(0.5, share, 'power', 'How reach counts: mid-tier KOL', '触达的幂：腰部'),
  'shortlist.reachPower.head': number(0.75, share, 'power', 'How reach counts: head KOL', '触达的幂：头部'),
  'shortlist.reachPower.celebrity': number(0.75, share, 'power', 'How reach counts: celebrities', '触达的幂：明星'),
  'shortlist.roleWeight.amateur': number(1, [0, 10], 'factor', 'Weight of amateurs', '素人的角色权重'),
  'shortlist.roleWeight.koc': number(1, [0, 10], 'factor', 'Weight of KOC', 'KOC 的角色权重'),
  'shortlist.roleWeight.tail': number(1, [0, 10], 'factor', 'Weight of tail KOL', '尾部的角色权重'),
  'shortlist.roleWeight.mid': number(1, [0, 10], 'factor', 'Weight of mid-tier KOL', '腰部的角色权重'),
  'shortlist.roleWeight.head': number(1, [0, 10], 'factor', 'Weight of head KOL', '头部的角色权重'),
  'shortlist.roleWeight.celebrity': number(1, [0, 10], 'factor', 'Weight of celebrities', '明星的角色权重'),

  'plan.seedBefore': number(42, [1, 365], 'days', 'KOC begin to publish this long before the launch', 'KOC 铺垫在上市前多少天开始'),
  'plan.deepDiveBefore': number(21, [1, 365], 'days', 'Mid-tier and tail KOL begin this long before the launch', '腰部与尾部深度测评在上市前多少天开始'),
  'plan.spikeBefore': number(7, [0, 365], 'days', 'Head KOL begin this long before the launch', '头部引爆在上市前多少天开始'),
  'plan.spikeAfter': number(3, [0, 365], 'days', 'Head KOL end this long after the launch', '头部引爆在上市后多少天结束'),
  'plan.alwaysOnShare': number(0.3, share, 'of KOC', 'Share of the KOC that publish after the launch', '上市后持续发布的 KOC 占比'),
  'plan.alwaysOnPerWeek': number(4, [1, 100], 'notes', 'KOC notes a week after the launch', '上市后每周 KOC 笔记数', 'yusihk: 3 to 5 KOC a week'),
  'plan.alwaysOnWeeks': number(2, [1, 52], 'weeks', 'The plan goes on at least this long after the launch', '上市后至少持续多少周'),
  'plan.launchWhenOpen': number(42, [1, 365], 'days', 'A launch without a date is taken to be this long from today', '未定上市日期时，按今天起多少天计'),

  'client.prices': toggle(false, 'Show prices in the Client tab', '在客户表中显示报价', 'product: margins stay with the agency'),
} as const satisfies Record<string, SettingDefinition>;

/** The settings as shipped. */
export const defaultSettings: Settings = Object.fromEntries(
  Object.entries(settingDefinitions).map(([key, definition]) => [key, definition.default]),
) as Settings;

/**
 * The settings with a person's changes: later pairs win, a blank value means the default, and a preset sets its
 * group unless a pair sets one of the group by itself.
 * @throws InputError with one sentence for an unknown key or a value out of range.
 */
export function settingsFrom(changes: readonly (readonly [key: string, value: unknown])[]): Settings {
  const changed = new Map<SettingKey, SettingValue>();
  const given = changes.filter(([key, value]) => String(key).trim() !== '' && value !== '' && value !== null);
  const language = languageOf(given);
  for (const [key, value] of given) {
    const name = String(key).trim();
    if (!isSettingKey(name)) throw new InputError(unknownKey(name, language));
    changed.set(name, checked(name, value, language));
  }
  const settings: Record<string, SettingValue> = { ...defaultSettings };
  for (const [group, presets] of Object.entries(presetGroups)) {
    const preset = changed.get(`${group}.preset` as SettingKey);
    if (preset === undefined) continue;
    const values: Readonly<Record<string, number>> =
      (presets as Record<string, Record<string, number>>)[String(preset)] ?? {};
    for (const [name, value] of Object.entries(values)) settings[`${group}.${name}`] = value;
  }
  for (const [key, value] of changed) settings[key] = value;
  return settings as Settings;
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.keys(settingDefinitions).includes(key);
}

function languageOf(changes: readonly (readonly [string, unknown])[]): Language {
  const change = changes.find(([key]) => String(key).trim() === 'language');
  return change?.[1] === 'zh' ? 'zh' : 'en';
}

function checked(key: SettingKey, value: unknown, language: Language): SettingValue {
  const { default: standard, range } = settingDefinitions[key] as SettingDefinition;
  if (typeof standard === 'number') {
    const [least, most] = range as readonly [number, number];
    const read = typeof value === 'number' ? value : readPlainNumber(String(value));
    if (!Number.isFinite(read) || read < least || read > most) {
      throw new InputError(
        say(language, settingsMessages.outOfRange, { key, least, most, value: String(value) }),
      );
    }
    return read;
  }
  const word = String(value).trim();
  const chosen = (range as readonly string[]).find((option) => option.toLowerCase() === word.toLowerCase());
  if (chosen === undefined) {
    throw new InputError(
      say(language, settingsMessages.notAChoice, { key, choices: range.join(', '), value: word }),
    );
  }
  return typeof standard === 'boolean' ? chosen === 'TRUE' : chosen;
}

function readPlainNumber(text: string): number {
  const trimmed = text.trim().replace(/,/g, '');
  const percent = /^(-?[\d.]+)\s*%$/.exec(trimmed);
  return percent ? Number(percent[1]) / 100 : trimmed === '' ? Number.NaN : Number(trimmed);
}

function unknownKey(key: string, language: Language): string {
  const wanted = key.toLowerCase();
  const near = Object.keys(settingDefinitions).find(
    (name) => name.toLowerCase() === wanted || name.toLowerCase().endsWith(`.${wanted}`),
  );
  return near === undefined
    ? say(language, settingsMessages.unknownKey, { key })
    : say(language, settingsMessages.unknownKeyNear, { key, near });
}
