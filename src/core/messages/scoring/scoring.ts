import type { Message } from '../message';

export const scoringMessages = {
  amateur: { en: 'Amateur', zh: '素人' },
  koc: { en: 'KOC', zh: 'KOC' },
  tail: { en: 'Tail KOL', zh: '尾部' },
  mid: { en: 'Mid-tier KOL', zh: '腰部' },
  head: { en: 'Head KOL', zh: '头部' },
  celebrity: { en: 'Celebrity', zh: '明星' },
  nicheFactorsUnreadable: {
    en: 'Setting "{key}" must list niches with a factor (beauty 1.5; travel 0.8); it says "{item}".',
    zh: '设置“{key}”须为领域与倍数（美妆护肤 1.5；旅行 0.8）；现为“{item}”。',
  },
  cutsMustRise: {
    en: 'Tier cuts must rise from KOC to Celebrity; the settings say {cuts}.',
    zh: '分层起点须从 KOC 到明星依次升高；现为 {cuts}。',
  },

  high: { en: 'High', zh: '高' },
  medium: { en: 'Medium', zh: '中' },
  low: { en: 'Low', zh: '低' },

  saves: { en: 'saves', zh: '收藏' },
  comments: { en: 'comments', zh: '评论' },
  engagement: { en: 'engagement', zh: '互动' },
  sentiment: { en: 'comment mood', zh: '评论情感' },
  intent: { en: 'purchase intent', zh: '购买意向' },
  shares: { en: 'shares', zh: '分享' },
  likes: { en: 'likes', zh: '点赞' },
  followers: { en: 'followers', zh: '粉丝数' },

  why: {
    en: 'Grade {grade}, {confidence} confidence: {reasons}.',
    zh: '{grade} 级，可信度{confidence}：{reasons}。',
  },
  whyLifts: { en: 'lifted by {parts}', zh: '{parts}，拉高得分' },
  whyDrags: { en: 'held back by {parts}', zh: '{parts}，拉低得分' },
  whyTypical: { en: 'typical for this size', zh: '与同量级典型水平相当' },
  clauseBreak: { en: '; ', zh: '；' },
  listBreak: { en: ' and ', zh: '、' },
  partOfFollowers: { en: '{part} ({rate} of followers, {place})', zh: '{part}（占粉丝 {rate}，{place}）' },
  partOfLikesAndSaves: {
    en: '{part} ({rate} of likes and saves, {place})',
    zh: '{part}（占赞藏 {rate}，{place}）',
  },
  partOfLikesAndComments: {
    en: '{part} ({rate} of likes and comments, {place})',
    zh: '{part}（占赞评 {rate}，{place}）',
  },
  partOfComments: { en: '{part} ({rate} of comments)', zh: '{part}（占评论 {rate}）' },
  partOfMood: { en: '{part} ({rate} on a scale of −1 to 1)', zh: '{part}（{rate}，范围 −1 到 1）' },
  topTenth: { en: 'top tenth for this size', zh: '同量级前 10%' },
  topQuarter: { en: 'top quarter for this size', zh: '同量级前 25%' },
  aboveTypical: { en: 'above typical', zh: '高于典型水平' },
  belowTypical: { en: 'below typical', zh: '低于典型水平' },
  bottomQuarter: { en: 'lowest quarter for this size', zh: '同量级后 25%' },
  bottomTenth: { en: 'lowest tenth for this size', zh: '同量级后 10%' },

  quietAudience: { en: 'engagement far below what this size usually gets', zh: '互动远低于同量级常见水平' },
  fewComments: {
    en: 'unusual comment pattern: hardly any for so many likes',
    zh: '评论形态少见：点赞多而评论极少',
  },
  manyComments: {
    en: 'unusual comment pattern: far more than likes, as in give-aways',
    zh: '评论形态少见：评论远多于点赞，类似抽奖贴',
  },
  quietReaders: { en: 'many reads, hardly a reaction', zh: '阅读多而互动极少' },
  fakeFollowers: { en: 'the export states many inactive-looking followers', zh: '导出数据显示水粉占比偏高' },
  inactiveFollowers: { en: 'few of the followers are active', zh: '活跃粉丝占比偏低' },
  fewLifetimeLikes: { en: 'fewer lifetime likes and saves than followers', zh: '赞藏总数少于粉丝数' },
  followerJump: { en: 'followers rose unusually fast', zh: '粉丝增长异常快' },
  commercialNotes: { en: 'a high share of paid notes', zh: '商业笔记占比偏高' },
  repeatedComments: {
    en: 'unusual comment pattern: many in the very same words',
    zh: '评论形态少见：多条评论用语相同',
  },

  brandAccount: {
    en: 'Brand account: no person writes here, so lists leave it out',
    zh: '品牌账号：非个人，名单默认排除',
  },
  starAccount: {
    en: 'Star: booked by contract and at other prices, so a balanced list leaves it out',
    zh: '明星认证账号：需另行签约，价格体系不同，均衡名单默认排除',
  },
  onlyGifted: {
    en: 'Takes the product as pay (置换): no price, the parcel is the cost',
    zh: '接受产品置换：无报价，成本为寄样',
  },
  nearCut: { en: 'Near {tier}', zh: '接近{tier}' },
  kocUnverified: {
    en: 'KOC unverified: too little is known of the behaviour',
    zh: 'KOC 未核实：行为信息不足',
  },
  highEngagement: {
    en: 'Engagement far above the top tenth: look at one or two notes',
    zh: '互动远超前 10%：建议查看一两篇笔记',
  },
  engagementBeyondReads: {
    en: 'Much engagement for so few reads: check that both count the same notes',
    zh: '互动相对阅读偏高：请核对两者是否为同一批笔记',
  },
  overFairPrice: { en: 'Asks {times}× the fair price', zh: '报价为合理价的 {times} 倍' },
  priceIsNone: {
    en: '{price} is hardly a price: a default, or none asked for yet',
    zh: '报价 {price} 更像默认值或尚未报价',
  },
  priceFarBelow: {
    en: 'Asks {price}, {share} of what is usual for the size: ask before you count on it',
    zh: '报价 {price}，仅为同量级常见价的 {share}：请先确认',
  },
  priceFarAbove: {
    en: 'Asks {price}, {times} times what is usual for the size: ask before you count on it',
    zh: '报价 {price}，为同量级常见价的 {times} 倍：请先确认',
  },
  priceShared: {
    en: '{price} stands at {creators} {creators:creator|creators} from small to large: a default or a ceiling, not a price',
    zh: '{creators} 位大小不一的达人报价同为 {price}：更像默认值或上限',
  },
  meanOnly: { en: 'Plain averages: one viral note can carry them', zh: '仅有平均数：可能受单篇爆文影响' },
  countIsCensored: { en: '{field} is a lower bound', zh: '{field}为下限值' },
  offersUndeclared: {
    en: 'Off-platform price (非报备): against the platform’s rules',
    zh: '含非报备报价：违反平台规则',
  },
} as const satisfies Record<string, Message>;
