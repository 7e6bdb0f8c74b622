import type { Message } from '../message';

/** The step that puts the notes of the list on days. */
export const planMessages = {
  stepName: { en: 'Plan', zh: '排期' },
  write: { en: 'Write Plan tab', zh: '写入排期表' },

  phases: { en: 'Phases', zh: '投放阶段' },
  launchOn: { en: '{aim} {date}', zh: '{aim} {date}' },
  phaseNotes: { en: 'Notes: {count}', zh: '{count} 篇笔记' },
  echo: { en: 'Echo in search', zh: '搜索回声' },
  echoLine: {
    en: '{notes} KOC {notes:note|notes}, {found} found in search: {echo} of searchers meet the brand at least twice. A model.',
    zh: '{notes} 篇 KOC 笔记，预计收录 {found} 篇：{echo} 的搜索用户至少两次看到品牌（模型）。',
  },
  echoNeeded: { en: 'For {target} of them: {needed} KOC.', zh: '达到 {target} 需 {needed} 位 KOC。' },
  allKeywords: { en: 'All notes', zh: '全部笔记' },
  noDay: { en: 'no day', zh: '无日期' },
  budget: { en: 'Budget', zh: '预算' },
  ofBudget: { en: '{budget}, of which {creators} for creators', zh: '{budget}，其中达人费用 {creators}' },
  ofEarlier: {
    en: 'Codes, accepted creators and all that people wrote in Plan stay. Writing adds {added} {added:row|rows}, changes {changed} and takes out {gone}.',
    zh: '编号、已接单达人及排期表中填写的内容均保留。写入后新增 {added} 行、更改 {changed} 行、移除 {gone} 行。',
  },
  nothingNew: {
    en: 'Plan stands as it would be written: nothing changes.',
    zh: '排期表已是最新，写入不会有任何变化。',
  },
  laterPrice: {
    en: 'Shortlist says {price} for {name}, Plan does not: type it into Agreed price of {code}, or clear it there.',
    zh: '候选名单中 {name} 的成交价为 {price}，与排期表不同：请填入 {code} 的“成交价”，或在名单中清除。',
  },
  laterDeclined: {
    en: 'Shortlist says that {name} declined, Plan does not: set the status of {code}, or clear it there.',
    zh: '候选名单中 {name} 已婉拒，与排期表不同：请修改 {code} 的状态，或在名单中清除。',
  },
  calendar: { en: 'Notes by date', zh: '笔记日程' },
  range: { en: '{from} to {to}', zh: '{from}至{to}' },
  noPlan: {
    en: 'Nothing to plan yet: the shortlist is empty. Go back to Shortlist and raise the budget or relax the mix.',
    zh: '暂无可排期内容：名单为空。请返回“候选名单”提高预算或放宽配比。',
  },
} as const satisfies Record<string, Message>;
