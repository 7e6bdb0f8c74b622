import type { Message } from './message';

export const campaignMessages = {
  seed: { en: 'Seed', zh: '蓄水' },
  deepDive: { en: 'Deep-dive', zh: '种草' },
  spike: { en: 'Spike', zh: '爆发' },
  leadIn: { en: 'Always-on before', zh: '前期日常' },
  alwaysOn: { en: 'Always-on', zh: '日常' },
  seedPurpose: {
    en: 'Everyday voices, so that whoever searches meets the brand more than once.',
    zh: '普通用户的真实声音，让搜索的人不止一次看到品牌。',
  },
  deepDivePurpose: {
    en: 'Niche authority for people who are already considering.',
    zh: '垂直领域的专业测评，影响正在考虑的人。',
  },
  spikePurpose: { en: 'Attention where selling starts.', zh: '开卖前后的集中曝光。' },
  alwaysOnPurpose: {
    en: 'A few everyday notes a week, so that the echo goes on.',
    zh: '每周几篇日常笔记，让声量延续。',
  },
  launchOpen: {
    en: 'The brief has no launch date: {launch} is taken until it has one.',
    zh: '需求中未定开卖日：暂按 {launch} 排期。',
  },
  festivalPast: {
    en: 'The festival on {festival} is past: the plan is made for the next one, {next}.',
    zh: '节点 {festival} 已过：按下一次（{next}）排期。',
  },
  launchPast: {
    en: 'The launch {launch} is past: the plan begins today, {today}.',
    zh: '需求中的日期 {launch} 已过：从今天 {today} 开始排期。',
  },
  hold: { en: 'Hold', zh: '平销' },
  day: { en: 'Spike, the day', zh: '爆发（当日）' },
  followThrough: { en: 'Follow-through', zh: '长尾' },
  holdPurpose: {
    en: 'Everyday notes between the start of selling and the day.',
    zh: '开卖后至大促日之间的日常发布。',
  },
  dayPurpose: { en: 'Attention once more for the day itself.', zh: '大促日前后再次集中曝光。' },
  followThroughPurpose: {
    en: 'What buyers say afterwards, for who searches later.',
    zh: '买家反馈与长尾搜索。',
  },
  sellingStarts: {
    en: 'Selling starts on {selling}, before {day}: the phases count back from there.',
    zh: '{selling} 开卖（早于 {day}）：各阶段由开卖日倒推。',
  },
  sellingAssumed: {
    en: 'When selling starts before {day} is not announced: {selling} is assumed, as in the last known year. Check it.',
    zh: '{day} 的开卖日尚未公布：按最近一年假定为 {selling}，请核对。',
  },
  sellingSet: {
    en: 'Selling starts on {selling}, as the settings say, before {day}: the phases count back from there.',
    zh: '按设置，{selling} 开卖（早于 {day}）：各阶段由开卖日倒推。',
  },
  noSellingStart: {
    en: 'Setting "plan.sellingStarts" has "{item}", which is no start of selling: write 618 or 双11 with a day among the {days} before it, once a year, such as "618 2027-05-13; 双11 2027-10-10".',
    zh: '设置“plan.sellingStarts”中的“{item}”不是开卖日：请填写 618 或 双11 及其前 {days} 天内的日期，每年一个，如“618 2027-05-13; 双11 2027-10-10”。',
  },
  crowded: {
    en: '{days} {days:day holds|days hold} more than {aDay} {aDay:note|notes} of one keyword, up to {most}: too few days are left for them.',
    zh: '有 {days} 天同一关键词超过每日 {aDay} 篇（最多 {most} 篇）：剩余天数不足。',
  },
  crowdedAgency: {
    en: '{days} {days:day holds|days hold} more than {aDay} {aDay:note|notes} of one agency, up to {most}.',
    zh: '有 {days} 天同一机构超过每日 {aDay} 篇（最多 {most} 篇）。',
  },
  afterTheDay: {
    en: '{codes} {count:stands|stand} after {day}, which {count:it is|they are} for: {count:its row is|their rows are} accepted or written to, so a run leaves {count:it|them}. Move {count:it|them}, or leave {count:it|them} for after the day.',
    zh: '{codes} 排在节点 {day} 之后：该行已确认或已有填写，未自动改排。请手动改期，或保留在节点之后。',
  },
  fullWeeks: {
    en: '{weeks} {weeks:week holds|weeks hold} more than the {aWeek} {aWeek:note|notes} a week of the brief, up to {most}: its weeks hold no more, or notes cannot be out sooner.',
    zh: '有 {weeks} 周超过需求的每周 {aWeek} 篇（最多 {most} 篇）：周数不足，或最早发布日期所限。',
  },
  notAnnounced: {
    en: 'China’s days off of {years} are not announced: the days by law are counted. Look at dates beside the Spring Festival and other weeks off.',
    zh: '{years} 年中国放假安排尚未公布：按法定假日计算，请留意春节等长假前后的日期。',
  },
  aimOfLaunch: { en: 'Launch', zh: '开卖日' },
  aimOfFestival: { en: 'Festival', zh: '节点日期' },
  aimOfAlwaysOn: { en: 'First day', zh: '开始日期' },
  conditions: {
    en: 'For these days to hold: signed by {signed}{named}, ordered by {ordered}.',
    zh: '按此排期：{signed} 前客户确认{named}，{ordered} 前下单。',
  },
  namedBy: { en: ', open places named by {named}', zh: '，{named} 前确定空缺名额' },
  openPlace: { en: 'Open KOC place', zh: 'KOC 空缺名额' },
  openGifts: {
    en: '{count} KOC {count:place is|places are} open and offered the product, {product} at landed cost each, named by the day that each row says.',
    zh: '{count} 个 KOC 空缺名额：以产品置换，每份样品 {product}，请在各行所示日期前确定达人。',
  },
  openPlaces: {
    en: '{count} KOC {count:place is|places are} open: bought as a lot at {price} each, {total} in all, named by the day that each row says.',
    zh: '{count} 个 KOC 空缺名额：按每个 {price} 打包，共 {total}，请在各行所示日期前确定达人。',
  },
  openPlacesApart: {
    en: '{count} KOC {count:place is|places are} open, at {price} each and prices that you wrote: {total} in all, named by the day that each row says.',
    zh: '{count} 个 KOC 空缺名额，每个 {price}（您填写的除外），共 {total}，请在各行所示日期前确定达人。',
  },
  noSeed: { en: 'No KOC on the list: nobody seeds.', zh: '名单中没有 KOC：蓄水期无人发布。' },
  noDeepDive: {
    en: 'No mid-tier or tail KOL on the list: nobody brings authority in the niche.',
    zh: '名单中没有腰部或尾部达人：种草期缺少垂类专业测评。',
  },
  noSpike: {
    en: 'No head KOL on the list: no large voice makes the spike.',
    zh: '名单中没有头部达人：爆发期缺少头部。',
  },
} as const satisfies Record<string, Message>;

/** The days on which people in China shop, or give; campaign/calendar/festivals.ts knows when they are. */
export const festivalNames = {
  'new-year': { en: 'New Year', zh: '元旦' },
  valentine: { en: 'Valentine’s Day', zh: '情人节' },
  'white-day': { en: 'White Day', zh: '白色情人节' },
  '38': { en: 'Women’s Day (38)', zh: '38 节' },
  'labour-day': { en: 'Labour Day', zh: '劳动节' },
  '520': { en: '520', zh: '520' },
  children: { en: 'Children’s Day', zh: '儿童节' },
  '618': { en: '618', zh: '618' },
  '99': { en: '99 Sale', zh: '99 大促' },
  teachers: { en: 'Teachers’ Day', zh: '教师节' },
  'national-day': { en: 'National Day', zh: '国庆节' },
  halloween: { en: 'Halloween', zh: '万圣节' },
  'double-11': { en: 'Double 11', zh: '双 11' },
  'double-12': { en: 'Double 12', zh: '双 12' },
  christmas: { en: 'Christmas', zh: '圣诞节' },
  laba: { en: 'Laba', zh: '腊八' },
  'xiaonian-north': { en: 'Little New Year', zh: '小年' },
  chuxi: { en: 'Chinese New Year’s Eve', zh: '除夕' },
  cny: { en: 'Spring Festival', zh: '春节' },
  lantern: { en: 'Lantern Festival', zh: '元宵节' },
  qingming: { en: 'Qingming', zh: '清明' },
  'mothers-day': { en: 'Mother’s Day', zh: '母亲节' },
  'dragon-boat': { en: 'Dragon Boat Festival', zh: '端午节' },
  'fathers-day': { en: 'Father’s Day', zh: '父亲节' },
  qixi: { en: 'Qixi', zh: '七夕' },
  'mid-autumn': { en: 'Mid-Autumn Festival', zh: '中秋节' },
  chongyang: { en: 'Double Ninth', zh: '重阳节' },
  thanksgiving: { en: 'Thanksgiving', zh: '感恩节' },
  'black-friday': { en: 'Black Friday', zh: '黑色星期五' },
} as const satisfies Record<string, Message>;
