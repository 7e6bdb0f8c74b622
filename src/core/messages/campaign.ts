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
