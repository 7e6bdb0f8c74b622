import type { Message } from '../message';

/** What is said where a campaign that began elsewhere is taken on. */
export const takeOnMessages = {
  takeItOn: {
    en: '“{tab}” is a schedule: {over} ended, {published} published and {booked} booked are no pool and set aside, {free} can still be chosen. Take it on as this campaign’s plan?',
    zh: '“{tab}”是一份排期表：已结束 {over}、已发布 {published}、已定档 {booked}，均不作为选号池；仍可选 {free} 位。是否作为本项目的排期接手？',
  },
  noHeader: {
    en: 'In “{tab}” no row names creators and what becomes of their notes (status, day, price …): put the titles into one of the first rows.',
    zh: '“{tab}”中没有同时包含达人与进度、日期、价格等的标题行：请将标题放在前几行。',
  },
  fromTracker: { en: 'Tracker', zh: '原排期表' },
  taken: {
    en: '{count} {count:note was|notes were} taken on from “{tab}”: {codes}.',
    zh: '已从“{tab}”接手 {count} 篇：{codes}。',
  },
  kept: {
    en: 'Kept as columns of your own, because a plan has no place for them or says them in other words: {titles}.',
    zh: '以下内容保留为您的自定义列（排期表无对应项，或原文有别）：{titles}。',
  },
  closed: {
    en: 'Left in “{tab}”, because a plan never holds them: {titles}.',
    zh: '以下内容不写入排期，仍留在“{tab}”：{titles}。',
  },
  folded: {
    en: 'Statuses in other words count as ours: {words}.',
    zh: '以下状态已归并：{words}。',
  },
  word: { en: '“{word}” as {status}', zh: '“{word}”计为{status}' },
  ownWord: {
    en: '“{word}” of {codes} says nothing of steps and is kept: what is to be done with {count:it|them}?',
    zh: '{codes} 的状态“{word}”无法识别，已保留：应如何处理？',
  },
  notChosen: {
    en: '{codes} {count:stands|stand} in the tracker as not chosen: cancel {count:it|them}?',
    zh: '{codes} 在原表中为不选：是否取消？',
  },
  withoutTier: {
    en: 'Neither tier nor followers of {codes} are known: they count as KOC, and the code stays. Is that right?',
    zh: '{codes} 缺少量级与粉丝数，暂按 KOC 处理且编号不再改变：是否正确？',
  },
  furtherNote: {
    en: '{code} has no name and was taken as a further note of {name}: right?',
    zh: '{code} 没有昵称，按 {name} 的另一篇笔记处理：是否正确？',
  },
  sameNote: {
    en: '{codes} have the same note link: whose note is it?',
    zh: '{codes} 的笔记链接相同：请确认属于哪一行。',
  },
  shortLink: {
    en: 'The links of {codes} are short ones and hide their note: open {count:it|each} and put the long one in.',
    zh: '{codes} 为短链接，无法识别笔记：请打开后填写完整链接。',
  },
  later: {
    en: 'Days of steps after {today} are no done steps: they are kept as columns of your own for {codes}.',
    zh: '{codes} 中晚于 {today} 的步骤日期不计为已完成，保留为自定义列。',
  },
  visits: {
    en: 'Visits in place of a parcel are kept as a column of your own: {codes}.',
    zh: '到店时间保留为自定义列：{codes}。',
  },
  alreadyIn: {
    en: '{name} is in the plan already as {code}: row {row} of “{tab}” was left. Is it another note?',
    zh: '{name} 已在排期中（{code}）：未接手“{tab}”第 {row} 行。是否为另一篇笔记？',
  },
  lines: {
    en: '{count:Row|Rows} {rows} of “{tab}” {count:is no note|are no notes} (headings, totals, remarks) and {count:is|are} not taken.',
    zh: '“{tab}”第 {rows} 行不是笔记（标题、合计或说明），未接手。',
  },
} as const satisfies Record<string, Message>;
