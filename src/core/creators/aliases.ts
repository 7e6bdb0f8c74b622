import type { CreatorField } from './creator';

/**
 * The names under which exports and people write each field, the most usual first, with | between them. Matching ignores case, width,
 * spaces and punctuation, and tries again without aggregates, windows and formats (header-marks.ts): so 点赞 alone
 * stands for 近60天平均点赞, and 报价 for every quote.
 *
 * Seen in exports and code of Pugongying, Qiangua, Huitun and Xinhong, agency trackers, recruit forms, crawlers,
 * Modash and the platform's creator centre; the rest is what English tables commonly say.
 */
// biome-ignore format: filled lines read as the lists of names they are
export const fieldAliases: Readonly<Record<CreatorField, string>> = {
  id: 'creator id|达人ID|博主ID|作者id|红人ID|user id|用户id|userid|author id|influencer id|account id|账号ID|' +
    'kol id|uid|id',
  name: '达人昵称|博主昵称|达人名称|博主名称|昵称|作者名称|作者昵称|账号名称|账号昵称|红人昵称|用户昵称|用户名|作者|达人|博主|红人|账号|账号名|名称|名字|姓名|KOL|KOC|' +
    'KOL name|creator name|creator|influencer|influencer name|nickname|nick name|full name|' +
    'display name|author|author name|account name|account|channel|channel name|channel info|' +
    'blogger|talent|name',
  handle: '小红书号|小红书ID|小红书账号|redId|red id|rednote id|xhs id|handle|username|screen name|抖音号|@|' +
    'instagram handle|ig handle|account handle',
  url: '小红书主页|小红书链接|主页链接|小红书主页链接|达人主页|达人主页链接|达人官方地址|博主主页|博主主页链接|个人主页|主页|主页地址|账号链接|达人链接|博主链接|蒲公英主页|' +
    '蒲公英链接|蒲公英主页链接|profile|profile url|profile link|homepage|home page|user url|user link|' +
    'account link|account url|channel url|链接|link|url',
  followers: '粉丝数|粉丝数量|粉丝量|粉丝总数|粉丝总量|总粉丝数|当前粉丝数|粉丝|粉丝规模|粉丝体量|粉丝量级|关注者|关注者数|粉数|followers|follower count|' +
    'followers count|follower|fans|fans count|fans num|fan base|fanbase|fan count|fans number|' +
    'subscribers|subs|audience size|follower number|flwrs',
  following: '关注数|关注量|关注|关注人数|正在关注|following|following count|followings|follows|follows count|followees',
  followerGrowth: '粉丝量变化幅度|粉丝增长率|粉丝增长幅度|粉丝增幅|涨粉率|followers growth|follower growth|follower growth rate|' +
    'growth rate|growth',
  notes: '统计笔记数|样本笔记数|note count|notes|notes behind|notes analysed|notes analyzed|notes counted|' +
    'posts analysed|posts analyzed',
  notesTotal: '笔记总数|笔记数|笔记数量|笔记量|发布笔记|发布笔记数|发布笔记总数|作品数|作品总数|发文数|帖子数|posts|post count|posts count|' +
    'notes total|total notes|total posts|number of posts|media count|uploads',
  likes: '点赞|点赞量|点赞数|点赞数量|获赞|获赞数|获赞量|赞|赞数|likes|like|like count|likes count|liked|liked count|hearts|' +
    'favourites count|digg count',
  saves: '收藏|收藏量|收藏数|收藏数量|藏|藏数|saves|save|saved|save count|saves count|saved count|collections|' +
    'collection|collects|collect|collected|collected count|collect count|bookmarks|bookmark|' +
    'bookmark count|favorites|favourites|favs|stars',
  comments: '评论|评论量|评论数|评论数量|留言|留言数|评|comments|comment|comment count|comments count|replies',
  shares: '分享|分享量|分享数|分享数量|转发|转发量|转发数|转|shares|share|shared|share count|shares count|reposts|forwards',
  follows: '涨粉|涨粉数|涨粉量|新增粉丝|新增关注|带粉|单篇涨粉|new followers|followers gained|follows gained',
  engagement: '互动量|互动数|互动总量|互动|总互动|总互动量|engagement|engagements|total engagement|ttl engagement|interactions|' +
    'interaction count|engagement num|mEngagementNum|eng',
  engagementRate: '互动率|粉丝互动率|interaction rate|engagement rate|eng rate|er|er%',
  likesAndSavesTotal: '赞藏总数|获赞与收藏|获赞与收藏数|总赞藏数|总赞藏|赞藏|赞藏数|赞藏量|赞藏总量|点赞与收藏|点赞收藏|获赞和收藏|获赞收藏|likeCollectCountInfo|' +
    'like collect count|liked n collected|liked and collected|likes and collects|likes and saves|' +
    'likes saves|likes collects|likes and collections|interaction',
  reads: '阅读|阅读量|阅读数|观看|观看量|观看数|播放|播放量|播放数|浏览|浏览量|小眼睛|clickMidNum|reads|read|read count|views|view|' +
    'view count|views count|plays|play count|reels plays|avgReelsPlays',
  impressions: '曝光|曝光量|曝光数|展现|展现量|展示量|impressions|impression|imp|imps|exposure|exposures|reach',
  offerImage: '图文报价|图文笔记报价|图文笔记一口价|图文一口价|合作报价-图文笔记|实时报价-图文|图文价格|图文刊例|picture price|image price|photo price',
  offerVideo: '视频报价|视频笔记报价|视频笔记一口价|视频一口价|合作报价-视频笔记|实时报价-视频|视频价格|视频刊例|video price',
  offerAny: '报价|合作报价|合作报价-最低报价|最低报价|实时报价|一口价|刊例价|刊例|价格|单价|单篇报价|达人报价|博主报价|合作价格|费用|合作费用|稿费|成本|成交价|' +
    'lower price|price|prices|asking price|rate card|rate|fee|fees|quote|quotation|cost|est price|' +
    'budget',
  rebate: '返点|返点比例|返点率|返佣|返利|返点政策|rebate|rebate rate|kickback',
  agency: '签约机构|签约MCN|所属MCN机构|所属MCN|所属机构|MCN机构|MCN|机构|机构名称|noteSign.name|note sign|经纪公司|agency|mcn name|' +
    'management',
  bio: '简介|个人简介|达人简介|博主简介|账号简介|作者描述|个性签名|签名|bio|biography|user des|user desc|description|about|' +
    'introduction|desc',
  tags: '标签|个人标签|博主身份标签|身份标签|话题|话题标签|tags|tag|tag list|hashtags|topics tags|keywords',
  niche: '内容类目|内容标签|达人类型|博主类型|达人标签|博主标签|账号类型|账号定位|内容方向|内容领域|领域|垂类|赛道|类目|分类|达人分类|标签占比|类型|contentTags|' +
    'content tags|niche|niches|category|categories|topic|topics|vertical|field',
  verified: '认证信息|认证类型|认证|是否认证|品牌合作人|官方认证|verified|is verified|verification',
  contact: '联系方式|联系邮箱|邮箱|微信|微信号|电话|手机号|联系人|商务微信|商务联系方式|contacts.email|contact|contacts|email|e-mail|' +
    'wechat|phone|whatsapp',
  recentBrands: '近期合作品牌|合作品牌|合作过的品牌|历史合作品牌|提及品牌|合作行业|合作案例|brands|recent brands|brand partners|past brands|' +
    'brand collaborations',
  commercialNotes: '商业笔记总数|商业笔记数|商业笔记|商单数|商单数量|合作笔记数|商业合作笔记数|sponsoredPosts|sponsored posts|paid posts|' +
    'paid notes',
  commercialShare: '商业笔记占比|商业笔记比例|商单占比|商单率|商业占比|广告占比|合作笔记占比|commercial share|commercial note share|' +
    'sponsored share|paid note share|share of paid notes|ad ratio',
  activeFollowerShare: '活跃粉丝占比|粉丝指标-活跃粉丝占比|活跃粉丝比例|活跃粉丝率|活跃粉丝|活粉率|活粉占比|active followers|active follower share|' +
    'active fans|active follower rate|quality audience',
  fakeFollowerShare: '水粉占比|水粉率|水粉|假粉占比|假粉率|僵尸粉占比|异常粉丝占比|可疑粉丝占比|fake followers|fake follower share|' +
    'suspicious followers|fake follower rate',
  region: '地域|地区|地理位置|所在地|所在城市|城市|省份|所在地区|所在省份|ip属地|ip归属地|ip地址|ip location|国家|location|region|country|' +
    'city|area|state',
  gender: '性别|达人性别|gender|sex|is female|is male',
  level: '达人级别|达人等级|平台等级|级别|等级|账号等级|博主级别|博主等级|博主量级|达人量级|量级|层级|冠薯|level|tier|class',
  availability: '最早档期|档期|可合作档期|合作档期|availability|available from|available|schedule',
  asOf: '数据更新时间|更新时间|更新日期|数据日期|统计日期|采集时间|抓取时间|导出时间|updated at|updated|last updated|as of|data date|' +
    'scraped at|crawled at',
  sentiment: '评论情感|情感得分|情感|情感分|情感值|sentiment|comment sentiment|sentiment score',
  intent: '购买意向|购买意向占比|购买意图|消费意向|intent|purchase intent|buying intent',
  noteId: '笔记id|作品id|视频id|note id|post id|item id|aweme id|media id',
  noteTitle: '笔记标题|标题|作品标题|文章标题|title|note title|post title|headline',
  noteText: '笔记内容|笔记正文|正文|内容|文案|作品描述|笔记描述|note text|note content|content|caption|post text|post caption',
  noteUrl: '笔记链接|作品链接|发布链接|笔记地址|文章链接|post link|note link|note url|post url|permalink',
  noteDate: '发布时间|发布日期|首次发布时间|笔记发布时间|笔记上传时间|上传时间|发文时间|发布于|post date|posted at|publish date|publish time|' +
    'published at|published|create time|upload time|time|date|日期',
  format: '形式|合作形式|内容形式|笔记类型|笔记形式|作品类型|内容类型|体裁|format|note type|post type|content type|type',
  passedThrough: '序号|编号|排名|no|no.|#|index|rank|ranking|s/n|备注|备注信息|remark|remarks|comment box|campaign|项目|项目名称|' +
    '平台|platform|图文报价有对号|视频报价有对号|兴趣标签|地域分布|弹幕|弹幕数|灰豚指数|千瓜指数|新红指数|健康等级|influence score|aqs|cpm|cpe|' +
    'cpv|cpc|cpr|阅读单价|互动单价|estimatePictureEngageCost|estimateVideoEngageCost|picReadCost|' +
    'videoReadCost|thousandLikePercent|hundredLikePercent|audience.credibility|邀约48小时回复率|响应率|回复率|' +
    'response rate|头像|avatar|image list|星座|授权|排竞|置换|是否保价|近7天活跃天数|video url|source keyword|score|' +
    '年龄|age|语言|language|currency|币种|xsec token|cpuv',
};

/**
 * Words of a header that name no metric and may be dropped: whose it is, how it is counted, which block of the export
 * it stands in.
 */
export const fillerWords =
  /数据概览|数据表现|基本信息|核心数据|笔记数据|粉丝数据|互动数据|笔记|达人|博主|红人|作者|账号|用户|创作者|小红书|平台|实时|当前|最新|近期|最近|单篇|每篇|每条|情况|指标|数据|数量|数值|(?<=.)[数量值]|(?:截[止至]|更新).*$|\b(?:counts?|numbers?|num|nos?|of|the|per|a|in|new|recent|current|latest|posts?|notes?|creators?|influencers?|users?|accounts?|bloggers?|authors?|kols?|kocs?|xhs|red|rednote|xiaohongshu|instagram|tiktok|youtube|estimate)\b|[-_ (]\d{4,8}\)?$|\blast \d+\b|近\d+[篇条]/g;

/** Parts of a wide export that describe the audience, the traffic or the market, which this version does not read. */
export const setAside =
  /粉丝.{0,4}(?:男|女|年龄|地域|性别|画像|兴趣|活跃时间|焦点|设备|城市|省|分布|消费|人群)|(?:阅读|互动|下单|购买|新增|流失)粉丝(?:数|量)?(?:占比|比例|率)|画像|来源|同行|排名|cp[mevcr]\b|单价|[百千万]赞|爆文|爆款|回复率|完播|3秒|点击率|指数|健康|外溢|进店|时长|跳出|\b(?:audience|followers?|fans?) (?:age|gender|female|male|country|city|interests?|countries|cities|languages?)|\b(?:cost|price) per\b|\bper (?:like|save|comment|engagement|view|click|mille)\b/;
