import type { Message } from './message';

/** What the Apps Script side says: its menu, the sidebar's title and its errors. */
export const addonMessages = {
  planCampaign: { en: 'Plan a campaign', zh: '策划投放' },
  scoreThisTab: { en: 'Score this tab', zh: '为本表打分' },
  openSettings: { en: 'Open settings', zh: '打开设置' },
  showHelp: { en: 'Help', zh: '帮助' },
  sidebarTitle: { en: 'Tierwise', zh: 'Tierwise' },

  tabGone: {
    en: 'Choose another tab: the one that was chosen is no longer in this file.',
    zh: '请另选一个工作表：先前选择的工作表已不在此文件中。',
  },
  busy: {
    en: 'Wait a moment and try again: someone else is writing to this file with Tierwise. Nothing was changed.',
    zh: '请稍后重试：有人正在用 Tierwise 写入此文件。未作任何更改。',
  },
  proofMissing: {
    en: 'This copy of Tierwise came without the part that finishes a proof: the list stands, as good as said above.',
    zh: '此版本的 Tierwise 未包含完成确认所需的部分：名单不变，质量如上所述。',
  },
  unreadable: {
    en: 'Reload this spreadsheet and open Tierwise again: the sidebar sent something this version cannot read ({where}). Nothing was changed.',
    zh: '请刷新此表格并重新打开 Tierwise：侧边栏发来的内容此版本无法读取（{where}）。未作任何更改。',
  },
  stateTooLarge: {
    en: 'Remove a campaign or shorten its lists: what the wizard remembers takes {size} KB, and this file can keep {most} KB. The last saved state is unchanged.',
    zh: '请删除一个投放计划或缩短名单：向导需要保存 {size} KB，而此文件最多可保存 {most} KB。上次保存的内容未变。',
  },
  unexpected: {
    en: 'Something went wrong in Tierwise ({detail}). Your own tabs are untouched; please try again.',
    zh: 'Tierwise 出现问题（{detail}）。您自己的工作表未受影响；请重试。',
  },
} as const satisfies Record<string, Message>;
