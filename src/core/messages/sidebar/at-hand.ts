import type { Message } from '../message';

/** What tabs of the file and pasted texts bring to a campaign: recruits, a tracker, drafts. */
export const atHandMessages = {
  chooseTab: { en: 'Choose a tab …', zh: '选择工作表……' },
  readAgain: { en: 'Read again', zh: '重新读取' },
  reading: { en: 'Reading …', zh: '正在读取……' },

  recruits: { en: 'Fill places from a sign-up table', zh: '从报名表补位' },
  recruitsTab: { en: 'Tab with the sign-ups', zh: '报名表' },
  recruitsHint: {
    en: 'Phones, addresses, payment and papers are never read. Who is not taken is kept nowhere.',
    zh: '手机、地址、收款和证件信息一律不读取；未选用者不留存。',
  },
  columnsRead: { en: 'Read: {titles}.', zh: '读取：{titles}。' },
  taken: { en: 'Taken: {count}', zh: '选用：{count} 位' },
  standBy: { en: 'stands by', zh: '备选' },
  asked: { en: 'To answer: {count}', zh: '待确认：{count} 位' },
  noPlaceFor: {
    en: '{count} more pass, and there is no place for them.',
    zh: '另有 {count} 位通过，但没有名额。',
  },
  notTaken: { en: 'Not taken: {count}', zh: '未选用：{count} 位' },
  row: { en: 'row {row}', zh: '第 {row} 行' },
  isFine: { en: 'Fine', zh: '没问题' },
  leaveOut: { en: 'Leave out', zh: '不选' },
  nobodyTaken: {
    en: 'Nobody can be taken: no place is open, or nobody passes.',
    zh: '没有可补位：无空缺名额，或无人通过。',
  },

  takeOn: { en: 'Take a tracker on as this plan', zh: '接管已有排期表' },
  takeOnTab: { en: 'Tab with the tracker or schedule', zh: '进度表或排期表' },
  takeOnHint: {
    en: 'A campaign that began elsewhere: its notes get codes, and columns that Plan does not have stay yours.',
    zh: '活动已在别处开始时使用：为每篇笔记编号，排期表没有的列保留为您的列。',
  },
  toPlan: { en: 'Look at it in Plan', zh: '到“排期”查看' },
  becomes: { en: 'What becomes of it', zh: '接管内容' },
  writeIt: { en: 'Write it as the plan', zh: '写入为排期表' },

  drafts: { en: 'Check drafts', zh: '检查稿件' },
  draftsHint: {
    en: 'Read here and kept nowhere. Information, not legal advice.',
    zh: '仅在此读取，不留存。供参考，非法律意见。',
  },
  pasted: { en: 'Paste one or more drafts', zh: '粘贴一篇或多篇稿件' },
  pastedHint: {
    en: 'A line that begins with a code (K07: …) begins a draft; else blank lines part them.',
    zh: '以编号开头的行（K07：……）为新稿件，否则以空行分隔。',
  },
  draftsTab: { en: 'Or a tab with a column of drafts', zh: '或含稿件列的工作表' },
  draftsColumn: { en: 'Title of that column', zh: '该列标题' },
  draftsRead: {
    en: 'Read {count} {count:draft|drafts}, in {found} something to look at.',
    zh: '已读 {count} 篇稿件，{found} 篇有需留意之处。',
  },
} as const satisfies Record<string, Message>;
