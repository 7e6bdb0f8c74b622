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
    'kol id|uid|id|蒲公英ID|平台ID|博主编号|creator code',
  name: '达人昵称|博主昵称|达人名称|博主名称|昵称|作者名称|作者昵称|账号名称|账号昵称|红人昵称|用户昵称|用户名|作者|达人|博主|红人|账号|账号名|名称|名字|姓名|KOL|KOC|' +
    'KOL name|creator name|creator|influencer|influencer name|nickname|nick name|full name|' +
    'display name|author|author name|account name|account|channel|channel name|channel info|' +
    'blogger|talent|name|播主昵称|红书昵称|达人名|博主名|账号名字|网名|influencer insta name|tiktoker name|tiktoker|youtuber|talent name|page name',
  handle: '小红书号|小红书ID|小红书账号|redId|red id|rednote id|xhs id|handle|username|screen name|抖音号|@|' +
    'instagram handle|ig handle|account handle|红书号|红书ID|小红书帐号|creator handle|rednote handle|xhs handle|ig|ig username',
  url: '小红书主页|小红书链接|主页链接|小红书主页链接|达人主页|达人主页链接|达人官方地址|博主主页|博主主页链接|个人主页|主页|主页地址|账号链接|达人链接|博主链接|蒲公英主页|' +
    '蒲公英链接|蒲公英主页链接|profile|profile url|profile link|homepage|home page|user url|user link|' +
    'account link|account url|channel url|链接|link|url|红书链接|红书主页|博主地址|达人地址|主页URL|主页连接|账号主页|账号主页链接|个人主页链接|profile link url|link profile|links|channel link|web link|rednote profile|rednote link',
  followers: '粉丝数|粉丝数量|粉丝量|粉丝总数|粉丝总量|总粉丝数|当前粉丝数|粉丝|粉丝规模|粉丝体量|粉丝量级|关注者|关注者数|粉数|followers|follower count|' +
    'followers count|follower|fans|fans count|fans num|fan base|fanbase|fan count|fans number|' +
    'subscribers|subs|audience size|follower number|flwrs|粉丝人数|粉丝数w|fans total|follow count total|follower num',
  following: '关注数|关注量|关注|关注人数|正在关注|following|following count|followings|follows|follows count|followees',
  followerGrowth: '粉丝量变化幅度|粉丝增长率|粉丝增长幅度|粉丝增幅|涨粉率|followers growth|follower growth|follower growth rate|' +
    'growth rate|growth|粉丝变化幅度|粉丝变化率|粉丝量变化率|fans 30 growth rate|fans30 growth rate|fans growth rate|fans growth ratio',
  notes: '统计笔记数|样本笔记数|note count|notes|notes behind|notes analysed|notes analyzed|notes counted|' +
    'posts analysed|posts analyzed|发布篇数|投稿数|发稿数|近期笔记数|posts in window',
  notesTotal: '笔记总数|笔记数|笔记数量|笔记量|发布笔记|发布笔记数|发布笔记总数|作品数|作品总数|发文数|帖子数|posts|post count|posts count|' +
    'notes total|total notes|total posts|number of posts|media count|uploads|发布笔记数量|全部笔记数|笔记篇数|作品数量|视频数|video count|videos|number of videos|aweme count|content count',
  likes: '点赞|点赞量|点赞数|点赞数量|获赞|获赞数|获赞量|赞|赞数|likes|like|like count|likes count|liked|liked count|hearts|' +
    'favourites count|digg count|点赞人数|均赞|heart count|heart',
  saves: '收藏|收藏量|收藏数|收藏数量|藏|藏数|saves|save|saved|save count|saves count|saved count|collections|' +
    'collection|collects|collect|collected|collected count|collect count|bookmarks|bookmark|' +
    'bookmark count|favorites|favourites|favs|stars|收藏人数|均藏|save num|bookmarked',
  comments: '评论|评论量|评论数|评论数量|留言|留言数|评|comments|comment|comment count|comments count|replies|评论人数|均评|comment num',
  shares: '分享|分享量|分享数|分享数量|转发|转发量|转发数|转|shares|share|shared|share count|shares count|reposts|forwards|share num|retweets|forward|转发分享|分享转发',
  follows: '涨粉|涨粉数|涨粉量|新增粉丝|新增关注|带粉|单篇涨粉|new followers|followers gained|follows gained|m follow cnt|follow cnt|新增关注数|粉丝转化',
  engagement: '互动量|互动数|互动总量|互动|总互动|总互动量|engagement|engagements|total engagement|ttl engagement|interactions|' +
    'interaction count|engagement num|mEngagementNum|eng|互动次数|interaction median|authentic engagement|engagement count',
  engagementRate: '互动率|粉丝互动率|interaction rate|engagement rate|eng rate|er|er%|互动比例|engagement %|engagement in %|interact rate',
  likesAndSavesTotal: '赞藏总数|获赞与收藏|获赞与收藏数|总赞藏数|总赞藏|赞藏|赞藏数|赞藏量|赞藏总量|点赞与收藏|点赞收藏|获赞和收藏|获赞收藏|likeCollectCountInfo|' +
    'like collect count|liked n collected|liked and collected|likes and collects|likes and saves|' +
    'likes saves|likes collects|likes and collections|interaction|获赞收藏数|点赞收藏数|点赞收藏总数|赞藏总和|获赞藏|点藏量|liked collected count|liked and collected count|likes and saves total|total likes and saves',
  reads: '阅读|阅读量|阅读数|观看|观看量|观看数|播放|播放量|播放数|浏览|浏览量|小眼睛|clickMidNum|reads|read|read count|views|view|' +
    'view count|views count|plays|play count|reels plays|avgReelsPlays|播放次数|观看人数|阅读人数|visits|video views|reels views',
  impressions: '曝光|曝光量|曝光数|展现|展现量|展示量|impressions|impression|imp|imps|exposure|exposures|reach|曝光次数|曝光人数|展现次数',
  offerImage: '图文报价|图文笔记报价|图文笔记一口价|图文一口价|合作报价-图文笔记|实时报价-图文|图文价格|图文刊例|picture price|image price|photo price|static post rate|static rate',
  offerVideo: '视频报价|视频笔记报价|视频笔记一口价|视频一口价|合作报价-视频笔记|实时报价-视频|视频价格|视频刊例|video price|short video rate',
  offerAny: '报价|合作报价|合作报价-最低报价|最低报价|实时报价|一口价|刊例价|刊例|价格|单价|单篇报价|达人报价|博主报价|合作价格|费用|合作费用|稿费|成本|成交价|' +
    'lower price|price|prices|asking price|rate card|rate|fee|fees|quote|quotation|cost|est price|' +
    'budget|裸价|底价|价|平台价|平台报价|官方报价|公开报价|合作费|发布费|直发价|单条报价|执行价|优惠价|原创价格|原创报价|参考价|参考报价|quote price|post rate|post price|rates|asking fee|collab fee|rate per post|price per post|fee per post|cost per post|charge',
  rebate: '返点|返点比例|返点率|返佣|返利|返点政策|rebate|rebate rate|kickback|返点%|政策返点|rebate %',
  gifting: '置换|可置换|接受置换|无费置换|产品置换|支持置换|可否置换|能否置换|免费置换|gifting|gifting ok|gifted|barter|product exchange|product swap|accepts gifting|accept gifting|open to gifting',
  taxIncluded: '含税|tax included|incl tax|tax incl',
  priceTerms: '报价有效期|价格有效期|价格有效时间|报价备注|价格备注|报价说明|价格说明|保价|保价期|保价至|税点|税费|price valid until|valid until|rate notes|pricing notes',
  agency: '签约机构|签约MCN|所属MCN机构|所属MCN|所属机构|MCN机构|MCN|机构|机构名称|noteSign.name|note sign|经纪公司|agency|mcn name|' +
    'management|经纪|经纪人|所属公司|签约公司|独立/机构|organization name|agency name|representation',
  bio: '简介|个人简介|达人简介|博主简介|账号简介|作者描述|个性签名|签名|bio|biography|user des|user desc|description|about|' +
    'introduction|desc|自我介绍|个人介绍|账号介绍|达人介绍|about me|user signature|signature',
  tags: '标签|个人标签|博主身份标签|身份标签|话题|话题标签|tags|tag|tag list|hashtags|topics tags|keywords|人设|达人人设|博主人设|personal tags|自定义标签|特殊标签|擅长标签|custom tags|关键词标签',
  niche: '内容类目|内容标签|达人类型|博主类型|达人标签|博主标签|账号类型|账号定位|内容方向|内容领域|领域|垂类|赛道|类目|分类|达人分类|标签占比|类型|contentTags|' +
    'content tags|niche|niches|category|categories|topic|topics|vertical|field|核心赛道|内容赛道|内容类别|类别|擅长领域|擅长内容|内容垂类|账号类目|账号标签|创作领域|content category|content niche|content type niche|genre|focus|main category|sub category',
  verified: '认证信息|认证类型|认证|是否认证|品牌合作人|官方认证|verified|is verified|verification|企业认证|个人认证|企业认证信息|个人认证信息|蓝v|blue check|verified account',
  contact: '联系方式|联系邮箱|邮箱|微信|微信号|电话|手机号|联系人|商务微信|商务联系方式|contacts.email|contact|contacts|email|e-mail|' +
    'wechat|phone|whatsapp|联系微信号|联系微信|联系手机号|联系手机|手机|手机号码|联系电话|联系vx|wx|vx|微信账号|商务邮箱|email address|contact email|business email|contact info|contact information|mail|telegram|wechat id',
  recentBrands: '近期合作品牌|合作品牌|合作过的品牌|历史合作品牌|提及品牌|合作行业|合作案例|brands|recent brands|brand partners|past brands|' +
    'brand collaborations|已合作品牌|过往合作案例|过往合作品牌|合作过品牌|案例|代表案例|过往案例|合作客户|brands worked with|brands worked|previous brands|brand collabs|past collaborations|past collabs',
  commercialNotes: '商业笔记总数|商业笔记数|商业笔记|商单数|商单数量|合作笔记数|商业合作笔记数|sponsoredPosts|sponsored posts|paid posts|' +
    'paid notes|合作笔记|已合作笔记|已合作笔记数|商单总数|商单量|商业合作数|business note count|cooperation note count|ad posts|sponsored post count',
  commercialShare: '商业笔记占比|商业笔记比例|商单占比|商单率|商业占比|广告占比|合作笔记占比|commercial share|commercial note share|' +
    'sponsored share|paid note share|share of paid notes|ad ratio|商单比例|商业笔记率|恰饭率|sponsored ratio',
  activeFollowerShare: '活跃粉丝占比|粉丝指标-活跃粉丝占比|活跃粉丝比例|活跃粉丝率|活跃粉丝|活粉率|活粉占比|active followers|active follower share|' +
    'active fans|active follower rate|quality audience|活跃粉丝比|活粉比例|active fans rate|active fans ratio|real followers',
  fakeFollowerShare: '水粉占比|水粉率|水粉|假粉占比|假粉率|僵尸粉占比|异常粉丝占比|可疑粉丝占比|fake followers|fake follower share|' +
    'suspicious followers|fake follower rate|异常粉丝比例|虚假粉丝占比|suspicious accounts|fake followers percentage|fake fans',
  region: '地域|地区|地理位置|所在地|所在城市|城市|省份|所在地区|所在省份|ip属地|ip归属地|ip地址|ip location|国家|location|region|country|' +
    'city|area|state|常驻城市|常驻地|常驻地区|ip城市|居住地|现居城市|所在省市|国家/地区|省|市|based in|city based|country region|base location|location country',
  gender: '性别|达人性别|gender|sex|is female|is male',
  level: '达人级别|达人等级|平台等级|级别|等级|账号等级|博主级别|博主等级|博主量级|达人量级|量级|层级|冠薯|level|tier|class|达人层级|梯队|达人梯队|粉丝层级|账号级别|size tier|influencer tier|tier name',
  availability: '最早档期|档期|可合作档期|合作档期|availability|available from|available|schedule|最快可执行档期|可执行档期|最快档期|最近档期|可发布时间|可上线时间|available dates|next available',
  asOf: '数据更新时间|更新时间|更新日期|数据日期|统计日期|采集时间|抓取时间|导出时间|updated at|updated|last updated|as of|data date|' +
    'scraped at|crawled at|采集日期|抓取日期|统计时间|数据时间|数据采集时间|last scraped|collected at|crawl time|crawl date|scrape date|date collected',
  sentiment: '评论情感|情感得分|情感|情感分|情感值|sentiment|comment sentiment|sentiment score',
  intent: '购买意向|购买意向占比|购买意图|消费意向|intent|purchase intent|buying intent',
  noteId: '笔记id|作品id|视频id|note id|post id|item id|aweme id|media id|content id|作品编号',
  noteTitle: '笔记标题|标题|作品标题|文章标题|title|note title|post title|headline|视频标题',
  noteText: '笔记内容|笔记正文|正文|内容|文案|作品描述|笔记描述|note text|note content|content|caption|post text|post caption',
  commentText: '评论内容|评论文本|评论正文|热评|热门评论|精选评论|高赞评论|comment text|comment content|comment body|top comments|top comment',
  noteUrl: '笔记链接|作品链接|发布链接|笔记地址|文章链接|post link|note link|note url|post url|permalink|笔记url|作品url|视频链接地址|note link url|content link',
  noteDate: '发布时间|发布日期|首次发布时间|笔记发布时间|笔记上传时间|上传时间|发文时间|发布于|post date|posted at|publish date|publish time|' +
    'published at|published|create time|upload time|time|date|日期|创建时间|published time|date posted|posted on',
  notePaid: '合作笔记标记|是否合作笔记|商业笔记标记|是否商单|是否广告|是否商业|是否合作|is ad|is sponsored|sponsored|paid partnership|is paid|ad|广告|笔记性质|is commercial',
  format: '形式|合作形式|内容形式|笔记类型|笔记形式|作品类型|内容类型|体裁|format|note type|post type|content type|type|合作模式|合作类型|合作方式|发布形式|media type',
  passedThrough: '序号|编号|排名|no|no.|#|index|rank|ranking|s/n|备注|备注信息|remark|remarks|comment box|campaign|项目|项目名称|' +
    '平台|platform|图文报价有对号|视频报价有对号|兴趣标签|地域分布|弹幕|弹幕数|灰豚指数|千瓜指数|新红指数|健康等级|influence score|aqs|cpm|cpe|' +
    'cpv|cpc|cpr|阅读单价|互动单价|estimatePictureEngageCost|estimateVideoEngageCost|picReadCost|' +
    'videoReadCost|thousandLikePercent|hundredLikePercent|audience.credibility|邀约48小时回复率|响应率|回复率|' +
    'response rate|头像|avatar|image list|星座|授权|排竞|近7天活跃天数|评论id|comment id|parent comment id|video url|source keyword|score|' +
    '年龄|age|语言|language|currency|币种|xsec token|cpuv',
};

/**
 * Words of a header that name no metric and may be dropped: whose it is, how it is counted, which block of the export
 * it stands in.
 */
export const fillerWords =
  /数据概览|数据表现|基础信息|基础数据|基本信息|按规模|按成本|核心指标|其他指标|核心数据|笔记数据|粉丝数据|互动数据|笔记|达人|博主|红人|作者|账号|用户|创作者|小红书|红书|播主|平台|历史|往期|平时|平常|您的?|你的?|请填写?|填写|具体|大概|目前|是否|能否|可否|实时|当前|最新|近期|最近|单篇|每篇|每条|蒲公英|情况|指标|数据|数量|数值|(?:截[止至]|更新).*$|\b(?:counts?|numbers?|num|nos?|of|the|per|a|in|new|recent|current|latest|posts?|notes?|creators?|influencers?|users?|accounts?|bloggers?|authors?|kols?|kocs?|xhs|red|rednote|xiaohongshu|instagram|tiktok|youtube|estimate|what|is|which|how|many|do|you|your|have|are|did|to|with|for|please|enter|provide|tell|us|insta|ig)\b|[-_ (]\d{4,8}\)?$|(?<=[\u4e00-\u9fff])[1-9]$|(?<=[a-z]) [1-9]$|\blast \d+\b|近\d+[篇条]/g;

/** Parts of a wide export that describe the audience, the traffic or the market, which this version does not read. */
export const setAside =
  /粉丝.{0,4}(?:男|女|所在|年龄|地域|性别|画像|兴趣|活跃时间|焦点|设备|城市|省|分布|消费|人群)|(?:阅读|互动|下单|购买|新增|流失)粉丝(?:数|量)?(?:占比|比例|率)|画像|来源|同行|排名|cp[mevcr]\b|单价|[百千万]赞|爆文|爆款|回复率|完播|3秒|点击率|指数|健康|外溢|进店|时长|跳出|优于|同类|top ?\d|直播|套餐|打包|分发|二剪|截图|增量|环比|同比|日均|每日|单日|最[高低大小](?!报?价)|收货|寄样|收件|身份证|银行|服务费$|接单状态|\bdaily\b|\bper day\b|\b(?:max|min|highest|lowest|best)\b|\b(?:story|stories|live|package|bundle) (?:price|rate|fee)|\bper (?:story|day|week|month)\b|\b(?:audience|followers?|fans?) (?:age|gender|female|male|country|city|interests?|countries|cities|languages?)|\b(?:cost|price) per\b|\bper (?:like|save|comment|engagement|view|click|mille)\b/;
