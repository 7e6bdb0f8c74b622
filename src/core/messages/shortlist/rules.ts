import type { Message } from '../message';

/** A planner’s rules in a planner’s words. */
export const ruleMessages = {
  exactly: { en: 'exactly {count}', zh: '恰好 {count}' },
  atMost: { en: 'at most {most}', zh: '至多 {most}' },
  atLeast: { en: 'at least {least}', zh: '至少 {least}' },
  fromTo: { en: '{least} to {most}', zh: '{least}–{most}' },

  wholeList: { en: 'Creators in all', zh: '总人数' },
  niche: { en: '{niche}', zh: '“{niche}”领域' },
  agency: { en: '{agency}', zh: '机构“{agency}”' },

  number: { en: '{what}: {range}', zh: '{what}：{range} 人' },
  shareOfNumber: { en: '{what}: {range} of the creators', zh: '{what}：占人数 {range}' },
  shareOfSpend: { en: '{what}: {range} of the spend', zh: '{what}：占花费 {range}' },
  budget: { en: 'The budget of {budget}', zh: '预算 {budget}' },
  neverBoth: { en: '{one} and {other}: never both', zh: '{one} 与 {other}：不同时入选' },
  onePackage: { en: 'One of the packages {names}', zh: '打包 {names} 只取其一' },
  mustHave: { en: 'Must-have {name}', zh: '必选 {name}' },
  approved: { en: '{name}, approved by the client', zh: '{name}（客户已通过）' },
  agreed: { en: '{name}, agreed or ordered', zh: '{name}（已谈定或下单）' },
} as const satisfies Record<string, Message>;
