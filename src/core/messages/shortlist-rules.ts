import type { Message } from './message';

/** A planner’s rules in a planner’s words. */
export const ruleMessages = {
  exactly: { en: 'exactly {count}', zh: '恰好 {count}' },
  atMost: { en: 'at most {most}', zh: '至多 {most}' },
  atLeast: { en: 'at least {least}', zh: '至少 {least}' },
  fromTo: { en: '{least} to {most}', zh: '{least}–{most}' },
  ruleBudget: { en: 'The budget of {budget}', zh: '预算 {budget}' },
  ruleSomeone: { en: 'At least one creator', zh: '至少一位达人' },
  ruleSize: { en: 'Creators in all: {range}', zh: '总人数：{range}' },
  ruleCount: { en: '{tiers}: {range}', zh: '{tiers}：{range} 人' },
  ruleCountShare: { en: '{tiers}: {range} of the creators', zh: '{tiers}：占人数 {range}' },
  ruleSpendShare: { en: '{tiers}: {range} of the spend', zh: '{tiers}：占花费 {range}' },
  ruleNiche: { en: '{niche}: at least {least}', zh: '“{niche}”领域：至少 {least} 人' },
  ruleAgency: { en: '{agency}: at most {most}', zh: '机构“{agency}”：至多 {most} 人' },
  ruleExclusive: { en: '{one} and {other}: never both', zh: '{one} 与 {other}：不同时入选' },
  rulePackages: { en: 'One of the packages {names}', zh: '打包 {names} 只取其一' },
  ruleMustHave: { en: 'Must-have {name}', zh: '必选 {name}' },
  ruleApproved: { en: '{name}, approved by the client', zh: '{name}（客户已通过）' },
  ruleAgreed: { en: '{name}, agreed or ordered', zh: '{name}（已谈定或下单）' },
} as const satisfies Record<string, Message>;
