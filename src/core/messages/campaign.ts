import type { Message } from './message';

export const campaignMessages = {
  seed: { en: 'KOC seeding', zh: 'KOC 铺垫' },
  deepDive: { en: 'Deep dive', zh: '深度测评' },
  spike: { en: 'Spike', zh: '集中引爆' },
  alwaysOn: { en: 'Always on', zh: '持续发布' },
  seedPurpose: {
    en: 'Everyday voices, so that whoever searches meets the brand more than once.',
    zh: '普通用户的真实声音，让搜索的人不止一次看到品牌。',
  },
  deepDivePurpose: {
    en: 'Niche authority for people who are already considering.',
    zh: '垂直领域的专业测评，影响正在考虑的人。',
  },
  spikePurpose: { en: 'Attention around the launch.', zh: '上市前后的集中曝光。' },
  alwaysOnPurpose: {
    en: 'A few everyday notes a week, so that the echo goes on.',
    zh: '每周几篇日常笔记，让声量延续。',
  },
  launchOpen: {
    en: 'The brief has no launch date: {launch} is taken until it has one.',
    zh: '需求中未定上市日期：暂按 {launch} 排期。',
  },
  launchPast: {
    en: 'The launch {launch} is past: the plan begins today, {today}.',
    zh: '上市日期 {launch} 已过：从今天 {today} 开始排期。',
  },
  squeezed: {
    en: 'Only {left} of the {wanted} days before the launch are left: the phases share them.',
    zh: '距上市仅剩 {left} 天（计划 {wanted} 天）：各阶段按比例压缩。',
  },
  noSeed: { en: 'No KOC on the list: the seeding phase stays empty.', zh: '名单中没有 KOC：铺垫阶段为空。' },
  noDeepDive: {
    en: 'No mid-tier or tail KOL on the list: the deep-dive phase stays empty.',
    zh: '名单中没有腰部或尾部达人：深度测评阶段为空。',
  },
  noSpike: {
    en: 'No head KOL on the list: there is no spike at the launch.',
    zh: '名单中没有头部达人：上市时没有引爆。',
  },
} as const satisfies Record<string, Message>;

/** The days on which people in China shop, or give; campaign/calendar/festivals.ts knows when they are. */
export const festivalNames = {
  'new-year': { en: 'New Year', zh: '元旦' },
  valentine: { en: 'Valentine’s Day', zh: '情人节' },
  '38': { en: 'Women’s Day (38)', zh: '38 节' },
  'labour-day': { en: 'Labour Day', zh: '劳动节' },
  '520': { en: '520', zh: '520' },
  children: { en: 'Children’s Day', zh: '儿童节' },
  '618': { en: '618', zh: '618' },
  teachers: { en: 'Teachers’ Day', zh: '教师节' },
  'national-day': { en: 'National Day', zh: '国庆节' },
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
