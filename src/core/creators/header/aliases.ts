import type { CreatorField } from '../creator';

/**
 * The names under which exports and people write each field, the most usual first, with | between them. Matching ignores
 * case, width, spaces and punctuation, and tries again without aggregates, windows and formats (header-marks.ts): so
 * 点赞 alone stands for 近60天平均点赞, 报价 for every quote, and no name that follows so from a shorter one is listed.
 *
 * Seen in exports and code of Pugongying, Qiangua, Huitun and Xinhong, agency trackers, recruit forms, crawlers,
 * Modash and the platform's creator centre; the rest is what English tables commonly say.
 */
// biome-ignore format: filled lines read as the lists of names they are
export const fieldAliases: Readonly<Record<CreatorField, string>> = {
  id: 'creator id|uid|id|博主编号|creator code|channel id|达人编号|owner id',
  name: '达人昵称|昵称|用户名|作者|达人|博主|红人|账号|账号名|名称|名字|姓名|KOL|KOC|creator|influencer|' +
    'nickname|display name|author|account|channel|channel name|channel info|blogger|talent|' +
    'name|达人名|博主名|网名|红书名|小红书名|tiktoker name|tiktoker|youtuber|talent name|page name|channel title|薯名|' +
    'up主|主播|主播昵称|youtuber channel name|nick|频道|频道名|full name|real name',
  handle: '小红书号|@handle|小红书ID|小红书账号|redId|rednote id|xhs id|handle|username|screen name|抖音号|@|' +
    '红书号|红书ID|ig|unique id|owner username|快手号',
  url: '小红书主页|主页链接|达人官方地址|个人主页|主页|主页地址|profile|profile url|profile link|' +
    'homepage|channel url|链接|link|url|博主地址|达人地址|主页连接|个人主页链接|profile link url|' +
    'link profile|links|channel link|web link',
  followers: '粉丝数|粉丝|粉丝规模|粉丝体量|粉丝量级|关注者|订阅|订阅者|粉|followers|follower|fans|fan base|' +
    'fan count|subscribers|subs|audience size|community size|flwrs|粉丝人数|follow count total|フォロワー|팔로워|팔로워수',
  following: '关注数|关注|关注人数|正在关注|following|followings|follows|followees',
  followerGrowth: '粉丝量变化幅度|粉丝增长率|粉丝增长幅度|粉丝增幅|涨粉率|followers growth|' +
    'follower growth|follower growth rate|growth rate|growth|粉丝变化幅度|粉丝变化率|粉丝量变化率|' +
    'fans 30 growth rate|fans growth rate|fans growth ratio|粉丝增速',
  notes: '统计笔记数|样本笔记数|note count|notes|notes behind|notes analysed|notes analyzed|' +
    'notes counted|posts analysed|posts analyzed|发布篇数|近期笔记数|posts in window',
  notesTotal: '笔记总数|笔记数|笔记数量|笔记量|发布笔记|发布笔记数|作品数|作品总数|发文数|帖子数|posts|' +
    'post count|posts count|number of posts|media count|uploads|发布笔记数量|全部笔记数|笔记篇数|' +
    '作品数量|视频数|video count|videos|aweme count|content count|投稿数|发稿数|微博数|微博总数',
  likes: '点赞|赞|likes|like|liked|hearts|favourites count|digg count|点赞人数|heart',
  saves: '收藏|藏|saves|save|saved|collections|collection|collects|collect|collected|bookmarks|bookmark|' +
    'favorites|favourites|favs|stars|收藏人数|bookmarked|fav',
  comments: '评论|留言|评|comments|comment|replies|评论人数|cmt|cmts',
  shares: '分享|转发|转|shares|share|shared|reposts|forwards|retweets|forward|转发分享|分享转发',
  follows: '涨粉|新增粉丝|新增关注|带粉|新粉丝|新粉|new followers|followers gained|follows gained|m follow cnt|' +
    'follow cnt|粉丝转化',
  engagement: '互动量|互动|engagement|engagements|interactions|mEngagementNum|eng|互动次数|' +
    'authentic engagement|赞藏评',
  engagementRate: '互动率|粉丝互动率|interaction rate|engagement rate|eng rate|er|互动比例|engagement %|' +
    'engagement in %|interact rate',
  likesAndSavesTotal: '赞藏总数|获赞与收藏|赞藏|点赞与收藏|点赞收藏|获赞和收藏|获赞收藏|' +
    'likeCollectCountInfo|like collect count|liked n collected|liked and collected|likes and collects|' +
    'likes and saves|likes saves|likes collects|likes and collections|interaction|获赞藏|点藏量|' +
    'liked collected count|likes collections',
  reads: '阅读|观看|播放|浏览|小眼睛|clickMidNum|reads|read|views|view|plays|play count|播放次数|' +
    '观看人数|阅读人数|visits',
  impressions: '曝光|展现|展示量|impressions|impression|imp|imps|exposure|exposures|reach|曝光次数|' +
    '曝光人数|展现次数',
  imageNotesLately: '图文CPM|图文笔记CPM|图文千次曝光成本',
  offerImage: '图文报价|单推图文',
  offerVideo: '视频报价|short video rate|单推视频',
  offerAny: '报价|最低报价|一口价|刊例价|刊例|价格|单价|费用|稿费|成本|lower price|price|prices|' +
    'asking price|rate card|rate|fee|fees|quote|quotation|cost|budget|裸价|底价|价|官方报价|公开报价|' +
    '合作费|发布费|直发价|单条报价|执行价|优惠价|净价|钱|单推|原创价格|原创报价|参考价|参考报价|quote price|rates|' +
    'asking fee|collab fee|charge|折后价|折扣价',
  rebate: '返点|返点比例|返点率|返佣|返利|返点政策|返现|返现比例|rebate|rebate rate|kickback|政策返点|机构返点|返点比',
  gifting: '置换|可置换|无费置换|产品置换|gifting|gifting ok|gifted|barter|product exchange|' +
    'product swap|accepts gifting|open to gifting',
  taxIncluded: '含税|tax included|incl tax|tax incl',
  priceTerms: '报价有效期|价格有效期|价格有效时间|报价备注|价格备注|报价说明|价格说明|保价|保价期|' +
    '保价至|税点|税费|price valid until|valid until|rate notes|pricing notes',
  agency: '签约机构|所属机构|MCN|机构|机构名称|noteSign.name|note sign|经纪公司|agency|mcn name|' +
    'management|经纪|经纪人|所属公司|签约公司|organization name|agency name|representation|managed by|' +
    'represented by|mgmt|talent agency|公司|代理商|supplier|vendor',
  bio: '简介|个人简介|作者描述|个性签名|签名|bio|biography|user des|description|about|introduction|desc|' +
    '自我介绍|个人介绍|账号介绍|达人介绍|about me|signature',
  tags: '标签|个人标签|身份标签|话题|话题标签|tags|tag|tag list|hashtags|topics tags|keywords|人设|' +
    'personal tags|自定义标签|特殊标签|擅长标签|custom tags|关键词标签|人设标签|内容关键词',
  niche: '内容类目|内容标签|达人标签|博主标签|内容方向|内容领域|领域|垂类|赛道|类目|分类|标签占比|类型|内容分类|内容品类|' +
    'contentTags|niche|niches|category|categories|topic|topics|vertical|field|核心赛道|内容赛道|' +
    '内容类别|类别|擅长领域|擅长内容|内容垂类|账号标签|创作领域|行业|content category|content niche|' +
    'content type niche|genre|focus|sub category|category name|business category name|定位|分区|领域分类',
  verified: '认证信息|认证类型|认证|品牌合作人|官方认证|verified|verification|企业认证|个人认证|' +
    '企业认证信息|个人认证信息|蓝v|blue check|blue v|黄v',
  account:
    '企业机构号|企业号|机构号|品牌号|官方号|商家号|企业账号|品牌账号|机构账号|官方账号|账号性质|账号主体|账号属性|' +
    '主体类型|主体性质|brand account|business account|organization account|organisation account|' +
    'company account|official account|corporate account|is brand|is business account|is brand account|' +
    'is business|is organization|is company|entity type|account nature',
  contact: '联系方式|联系邮箱|邮箱|微信|微信号|电话|手机号|联系人|商务微信|商务联系方式|contacts.email|' +
    'contact|contacts|email|wechat|phone|whatsapp|联系微信号|联系微信|联系手机号|联系手机|手机|手机号码|' +
    '联系电话|联系vx|wx|vx|商务邮箱|email address|contact email|business email|contact info|' +
    'contact information|mail|telegram|wechat id|manager email|agent email|邮箱地址',
  recentBrands: '近期合作品牌|合作品牌|合作过的品牌|提及品牌|合作行业|brands|brand partners|' +
    'brand collaborations|已合作品牌|过往合作品牌|合作过品牌|案例|代表案例|过往案例|合作客户|' +
    'brands worked|brand collabs|past collaborations|past collabs|商单品牌|近期商单|brand experience|' +
    '品牌案例',
  commercialNotes: '商业笔记总数|商业笔记|商单数|商单数量|sponsoredPosts|合作笔记|已合作笔记|' +
    '已合作笔记数|商单总数|商单量|商业合作数|business note count|cooperation note count|ad posts|' +
    'sponsored post count|品牌笔记数',
  commercialShare: '商业笔记占比|商单占比|商业占比|广告占比|合作笔记占比|commercial share|' +
    'sponsored share|paid note share|share of paid notes|ad ratio|恰饭率',
  activeFollowerShare: '活跃粉丝占比|粉丝指标-活跃粉丝占比|活跃粉丝|活粉占比|active followers|' +
    'active follower share|active fans|active follower rate|quality audience|active fans rate|' +
    'active fans ratio|real followers|真粉占比',
  fakeFollowerShare: '水粉占比|水粉|假粉占比|僵尸粉占比|异常粉丝占比|可疑粉丝占比|fake followers|' +
    'fake follower share|suspicious followers|虚假粉丝占比|suspicious accounts|fake fans',
  region: '地域|地区|地理位置|所在地|所在城市|城市|省份|所在地区|所在省份|ip属地|ip归属地|ip地址|' +
    'ip location|国家|location|region|country|city|area|state|常驻城市|常驻地|常驻地区|居住地|现居城市|' +
    '所在省市|省|市|province|base|based in|city based|country region|base location|location country|坐标|ip|常驻',
  gender: '性别|gender|sex|is female|is male',
  level: '达人级别|级别|等级|量级|层级|冠薯|level|tier|class|梯队|粉丝层级|size tier|tier name|kol/koc|' +
    'koc/kol|影响力等级|分级',
  availability: '档期|可合作档期|availability|available from|available|schedule|' +
    '可执行档期|可发布时间|可上线时间|available dates|next available|可约档期|可接档期|' +
    '空闲档期|排期',
  asOf: '数据更新时间|更新时间|更新日期|更新于|数据日期|统计日期|采集时间|抓取时间|导出时间|updated at|updated|' +
    'last updated|as of|data date|scraped at|crawled at|采集日期|抓取日期|统计时间|数据时间|' +
    'last scraped|collected at|crawl time|crawl date|scrape date|date collected|统计截止日期|' +
    '数据截止日期|data as of|数据截止|数据更新至|数据截至|统计截至',
  sentiment: '评论情感|情感得分|情感|情感分|sentiment|comment sentiment|sentiment score',
  intent: '购买意向|购买意向占比|购买意图|消费意向|intent|purchase intent|buying intent',
  commentsRead: '已读评论数|评论样本数|comments read|comments analysed|comments analyzed',
  noteId: '笔记id|作品id|视频id|note id|post id|item id|aweme id|media id|content id|作品编号|shortcode',
  noteTitle: '笔记标题|标题|作品标题|文章标题|title|headline',
  noteTitles: '代表笔记|代表笔记标题|代表作|最近笔记标题|近期笔记标题|热门笔记标题|titles',
  noteText: '笔记内容|正文|内容|文案|作品描述|笔记描述|note text|content|caption|post text',
  commentText: '评论内容|评论文本|评论正文|热评|热门评论|精选评论|高赞评论|comment text|comment content|' +
    'comment body|top comments|top comment',
  noteUrl: '笔记链接|作品链接|发布链接|笔记地址|文章链接|post link|note link|note url|post url|' +
    'permalink|笔记url|作品url|视频链接地址|note link url|content link',
  noteDate: '发布时间|发布日期|首次发布时间|上传时间|发文时间|发布于|posted at|publish date|' +
    'publish time|published at|published|create time|upload time|time|date|日期|创建时间|published time|' +
    'date posted|posted on|上线时间|上线日期|created at|public time|pub time|pub date',
  notePaid: '合作笔记标记|是否合作笔记|商业笔记标记|是否商单|是否商业|是否合作|sponsored|' +
    'paid partnership|is paid|ad|广告|笔记性质|is commercial|是否报备',
  format: '形式|内容形式|笔记类型|作品类型|内容类型|体裁|format|content type|type|合作模式|合作类型|' +
    '合作方式|发布形式|media type',
  passedThrough: '序号|编号|no|#|index|rank|ranking|s/n|备注|备注信息|remark|remarks|comment box|' +
    'campaign|项目|项目名称|平台|platform|图文报价有对号|视频报价有对号|兴趣标签|地域分布|弹幕|' +
    'influence score|aqs|estimatePictureEngageCost|estimateVideoEngageCost|picReadCost|videoReadCost|' +
    'thousandLikePercent|hundredLikePercent|audience.credibility|响应率|response rate|头像|avatar|' +
    'image list|星座|授权|排竞|近7天活跃天数|评论id|comment id|parent comment id|video url|' +
    'source keyword|score|年龄|age|语言|language|currency|币种|xsec token|cpuv',
};
