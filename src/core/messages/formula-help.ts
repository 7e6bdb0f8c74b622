import type { Message } from './message';

/** What a formula says of itself: in autocomplete, in the README and in the sidebar's help. */
export interface FormulaHelp {
  /** What it is for. */
  readonly summary: Message;
  /** What a cell shows. */
  readonly returns: Message;
  readonly example: string;
}

// Names instead of a spread, which esbuild keeps in a script that uses none of these words.
const eachTier: Message = {
  en: 'The tier of each creator: Amateur, KOC, Tail KOL, Mid-tier KOL, Head KOL or Celebrity',
  zh: '每位达人的量级：素人、KOC、尾部、腰部、头部或明星',
};
const tier: Message = { en: 'Tier', zh: '量级' };

export const formulaHelp = {
  TIER: { summary: eachTier, returns: tier, example: '=TIER(B2:B)' },
  CREATOR_TIER: { summary: eachTier, returns: tier, example: '=CREATOR_TIER(B2:B)' },
  CREATOR_SCORE: {
    summary: {
      en: 'Scores each creator from 0 to 100 by what the audience does: saves and comments first, followers last',
      zh: '按受众行为为每位达人打 0–100 分：收藏与评论优先，粉丝数最后',
    },
    returns: { en: 'Score from 0 to 100', zh: '0–100 分' },
    example: '=CREATOR_SCORE(B2:B, C2:C, D2:D, E2:E)',
  },
  CREATOR_WHY: {
    summary: {
      en: 'Says in one sentence why a creator has that score: grade, confidence, what lifts it and what holds it back',
      zh: '用一句话说明得分原因：等级、可信度、加分项与减分项',
    },
    returns: { en: 'One sentence', zh: '一句话' },
    example: '=CREATOR_WHY(B2:B, C2:C, D2:D, E2:E)',
  },
  CREATOR_TABLE: {
    summary: {
      en: 'Reads a whole export and shows tier, niche, score, grade, confidence, rates, cost per save, flags and why beside it, row by row',
      zh: '读取整张导出表，逐行给出量级、领域、得分、等级、可信度、比率、单次收藏成本、提示与原因',
    },
    returns: { en: 'A table, one row for each row of the export', zh: '与导出表逐行对应的表格' },
    example: '=CREATOR_TABLE(A:Z)',
  },
  CREATOR_SHORTLIST: {
    summary: {
      en: 'Chooses the best list of creators for a budget and a mix of tiers, and proves it',
      zh: '在预算与量级配比内选出最优达人名单，并给出证明',
    },
    returns: {
      en: 'A table of the chosen; the last cell of its header says how good the list is, or why there is none',
      zh: '入选达人表；表头最后一格说明名单质量，或没有名单的原因',
    },
    example: '=CREATOR_SHORTLIST(A:Z, 200000, "balanced", "launch")',
  },
  CREATOR_PEER: {
    summary: {
      en: 'How much each creator looks like an everyday peer: few paid notes, no agency, a modest price',
      zh: '每位达人有多像普通用户：商业笔记少、无机构、报价不高、与粉丝互动近',
    },
    returns: { en: 'Peer score from 0 to 1; blank where nothing is known', zh: '0–1 的同伴分；无信息时为空' },
    example: '=CREATOR_PEER(B2:B, F2:F, G2:G, H2:H)',
  },
  CREATOR_ID: {
    summary: {
      en: 'The stable id in a profile link, as text: the same creator in every export, whatever the name',
      zh: '主页链接中的固定 ID（文本）：改名后仍是同一位达人',
    },
    returns: { en: 'Id, as text', zh: 'ID（文本）' },
    example: '=CREATOR_ID(A2:A)',
  },
  CREATOR_COST: {
    summary: {
      en: 'What the brand pays for a note: the price and the platform’s fee, less the rebate where cost.countRebate is TRUE',
      zh: '品牌为一篇报备笔记支付的金额：报价加平台服务费；cost.countRebate 为 TRUE 时扣除返点',
    },
    returns: { en: '¥ per note', zh: '单篇成本（元）' },
    example: '=CREATOR_COST(H2:H)',
  },
  FAIR_PRICE: {
    summary: {
      en: 'What a note of a creator of this size and engagement usually costs, before the platform’s fee',
      zh: '此粉丝量与互动水平的达人，一篇笔记通常的报价（不含平台服务费）',
    },
    returns: { en: '¥ per note', zh: '单篇报价（元）' },
    example: '=FAIR_PRICE(B2:B, F2:F, "video")',
  },
  KOC_ECHO: {
    summary: {
      en: 'The echo of KOC: the share of searchers who meet the brand at least twice, by the KOC notes that a search shows. A model',
      zh: 'KOC 回声：按搜索可见的 KOC 笔记数，估算至少两次看到品牌的搜索用户占比（模型）',
    },
    returns: { en: '0 to 1', zh: '0 到 1' },
    example: '=KOC_ECHO(24, 60, 8)',
  },
  KOC_NEEDED: {
    summary: {
      en: 'How many KOC notes a search must show for a share of searchers to meet the brand at least twice; book more, since not every note is found',
      zh: '要让目标占比的搜索用户至少两次看到品牌，搜索中需可见的 KOC 笔记数；并非每篇都被收录，预订应更多',
    },
    returns: { en: 'Notes found in search', zh: '搜索可见笔记数' },
    example: '=KOC_NEEDED(80%)',
  },
  FESTIVAL_DATE: {
    summary: {
      en: 'The day of a festival, by any usual name in Chinese or English: 双11, 618, 除夕, CNY',
      zh: '节日或大促的日期，可用常见中英文名称：双11、618、除夕、CNY',
    },
    returns: { en: 'A date', zh: '日期' },
    example: '=FESTIVAL_DATE("双11", 2027)',
  },
  CREATOR_NUMBER: {
    summary: { en: 'Turns a number as people write it into a number', zh: '把人写的数字变成数值' },
    returns: { en: 'Number', zh: '数值' },
    example: '=CREATOR_NUMBER(B2:B)',
  },
  WEIGHTED_ENGAGEMENT: {
    summary: {
      en: 'Weighted engagement per note: a save or a comment counts as four likes, a new follower as eight',
      zh: '单篇加权互动：一次收藏或评论计 4，一次关注计 8，点赞计 1',
    },
    returns: { en: 'Weighted engagement per note', zh: '单篇加权互动' },
    example: '=WEIGHTED_ENGAGEMENT(C2:C, D2:D, E2:E)',
  },
  COMMENT_SENTIMENT: {
    summary: {
      en: 'How a comment feels, in Chinese or English: from -1, negative, to 1, positive; near 0 where it holds no opinion',
      zh: '评论的情感（中文或英文）：从 -1（负面）到 1（正面）；没有观点时接近 0',
    },
    returns: { en: '-1 to 1', zh: '-1 到 1' },
    example: '=COMMENT_SENTIMENT(A2:A)',
  },
  COMMENT_LABEL: {
    summary: {
      en: 'Whether a comment is positive, neutral or negative; questions, tags and chat are neutral',
      zh: '评论是正面、中性还是负面；提问、@好友和闲聊为中性',
    },
    returns: { en: 'positive, neutral or negative', zh: '正面、中性或负面' },
    example: '=COMMENT_LABEL(A2:A)',
  },
  COMMENT_INTENT: {
    summary: {
      en: 'How likely the writer of a comment wants the thing, asks how to get it, keeps the note or has bought',
      zh: '写评论的人想要、询问购买方式、收藏备用或已购买的可能性',
    },
    returns: { en: '0 to 1', zh: '0 到 1' },
    example: '=COMMENT_INTENT(A2:A)',
  },
  CREATOR_NICHE: {
    summary: {
      en: 'Guesses what a creator writes about from a bio, tags or titles, the likeliest niche first',
      zh: '根据简介、标签或标题推测内容领域，最可能的在前',
    },
    returns: { en: 'One niche or more', zh: '一个或多个领域' },
    example: '=CREATOR_NICHE(C2:C)',
  },
} as const satisfies Record<string, FormulaHelp>;

/** What stands over a formula's results where its argument has a header cell. */
export const formulaTitles: Readonly<Record<keyof typeof formulaHelp, Message>> = {
  TIER: { en: 'Tier', zh: '量级' },
  CREATOR_TIER: { en: 'Tier', zh: '量级' },
  CREATOR_SCORE: { en: 'Score', zh: '得分' },
  CREATOR_WHY: { en: 'Why', zh: '原因' },
  CREATOR_TABLE: { en: 'Creators', zh: '达人' },
  CREATOR_SHORTLIST: { en: 'Shortlist', zh: '名单' },
  CREATOR_PEER: { en: 'Peer', zh: '同伴分' },
  CREATOR_ID: { en: 'Creator id', zh: '达人 ID' },
  CREATOR_COST: { en: 'Cost', zh: '成本' },
  FAIR_PRICE: { en: 'Fair price', zh: '合理报价' },
  KOC_ECHO: { en: 'Echo', zh: '回声' },
  KOC_NEEDED: { en: 'KOC notes needed', zh: '所需 KOC 笔记' },
  FESTIVAL_DATE: { en: 'Festival date', zh: '节日日期' },
  CREATOR_NUMBER: { en: 'Number', zh: '数值' },
  WEIGHTED_ENGAGEMENT: { en: 'Weighted engagement', zh: '加权互动' },
  COMMENT_SENTIMENT: { en: 'Sentiment', zh: '情感' },
  COMMENT_LABEL: { en: 'Sentiment label', zh: '情感标签' },
  COMMENT_INTENT: { en: 'Purchase intent', zh: '购买意向' },
  CREATOR_NICHE: { en: 'Niche', zh: '领域' },
};

/** What each parameter of a formula is. The same name means the same in every formula. */
export const parameterHelp = {
  followers: { en: 'Followers, one cell or a column', zh: '粉丝数，单元格或一列' },
  likes: { en: 'Likes per note', zh: '单篇点赞' },
  saves: { en: 'Saves per note', zh: '单篇收藏' },
  comments: { en: 'Comments per note', zh: '单篇评论' },
  shares: { en: 'Shares per note', zh: '单篇分享' },
  follows: { en: 'New followers per note', zh: '单篇涨粉' },
  notes: { en: 'How many notes the counts are averages of', zh: '计数是几篇笔记的均值' },
  sentiment: { en: 'Mean sentiment of the comments, -1 to 1', zh: '评论平均情感，-1 到 1' },
  intent: { en: 'Share of comments with purchase intent, 0 to 1', zh: '有购买意向的评论占比，0 到 1' },
  niche: {
    en: 'What the creator writes about; readers save more in some niches',
    zh: '内容领域；不同领域收藏习惯不同',
  },
  niches: {
    en: 'Niches of your own, one a row: its name, and beside it the words that tell it',
    zh: '自定义领域，每行一个：名称，右侧为关键词',
  },
  trust: {
    en: 'What the score is multiplied by, 0 to 1, for what you know beyond the counts',
    zh: '信任系数，0 到 1',
  },
  commercial_share: { en: 'Share of paid notes, 0 to 1', zh: '商业笔记占比，0 到 1' },
  agency: {
    en: 'Agency (MCN); "none" where there is none, blank where nobody knows',
    zh: '签约机构；确知没有时填“无”，不清楚时留空',
  },
  price: { en: 'Asked price of a note, ¥', zh: '单篇报价（元）' },
  engagement: {
    en: 'Likes, saves and comments per note together, a median if you have it',
    zh: '单篇互动（赞藏评之和），宜用中位数',
  },
  bio: { en: 'What the creator writes in the profile', zh: '简介' },
  link: { en: 'Link to the creator’s profile', zh: '达人主页链接' },
  rebate: { en: 'Share of the price that comes back, 0 to 1', zh: '返点比例，0 到 1' },
  format: { en: 'image or video; image where it is not given', zh: '图文或视频；不填为图文' },
  peer: {
    en: 'How much the creator looks like an everyday peer, 0 to 1; decides between KOC and tail KOL',
    zh: '像普通用户的程度，0 到 1；用于区分 KOC 与尾部达人',
  },
  text: {
    en: 'What to read, one cell or a column: a comment, a bio, tags or titles; or a number such as 1.2万 or 10w+',
    zh: '要读取的内容，单元格或一列：评论、简介、标签、标题，或 1.2万、10w+ 这样的数字',
  },
  koc_notes: { en: 'KOC notes that a search shows', zh: '搜索可见的 KOC 笔记数' },
  competitor_notes: {
    en: 'Notes of others for the same keyword; 60 where it is not given',
    zh: '同一关键词下的竞品笔记数；不填为 60',
  },
  opened: {
    en: 'How many notes a searcher opens; 8 where it is not given',
    zh: '每位搜索用户打开的笔记数；不填为 8',
  },
  target: {
    en: 'Share of searchers who are to meet the brand at least twice, such as 80%',
    zh: '至少两次看到品牌的搜索用户占比目标，如 80%',
  },
  festival: {
    en: 'A festival, such as 双11, 618, 520, 除夕 or Mid-Autumn',
    zh: '节日或大促，如 双11、618、520、除夕、中秋',
  },
  year: { en: 'The year, such as 2027', zh: '年份，如 2027' },
  data: {
    en: 'Any creator export with its header row; the columns are recognised',
    zh: '任意达人导出表（含表头）；自动识别各列',
  },
  budget: { en: 'Budget in ¥, platform fee included', zh: '预算（元），含平台服务费' },
  mix: {
    en: 'Mix of tiers by name: "balanced", "1:3:6", "1:9", "631", "80/20" or "none"; left out: balanced by goal and budget, or as near to it as there is a list',
    zh: '量级配比名称："均衡"、"1:3:6"、"1:9"、"631"、"80/20" 或 "none"；不填为按目标与预算均衡，凑不出时取最接近的',
  },
  goal: {
    en: 'What the campaign is for: "launch", "festival", "always-on" or "mixed"; left out: launch',
    zh: '投放目标："上新"、"营销节点"、"长期种草" 或 "上新加长期种草"；不填为上新',
  },
  columns: {
    en: 'Which columns to show: of the score, such as "Tier, Score, Why", or as read, such as "Name, Followers, Saves, Image price"',
    zh: '要显示的列：评分结果，如“量级, 得分, 原因”；或读取的数据，如“昵称, 粉丝数, 收藏, 图文报价”',
  },
  settings: {
    en: 'The Settings tab, or any range headed Key | Value',
    zh: '“设置”表，或任何以“键 | 值”为表头的区域',
  },
} as const satisfies Record<string, Message>;
