import type { Message } from './message';

/** What the Apps Script side says: its menu, the sidebar's frame and its errors. */
export const addonMessages = {
  planCampaign: { en: 'Plan a campaign', zh: '策划投放' },
  scoreThisTab: { en: 'Score this tab', zh: '为本表打分' },
  openSettings: { en: 'Open settings', zh: '打开设置' },
  showHelp: { en: 'Help', zh: '帮助' },
  sidebarTitle: { en: 'Tierwise', zh: 'Tierwise' },

  sidebarSilent: {
    en: 'If nothing else appears here, the sidebar could not start. Close it and open it again. If that does not help, sign in with one Google account only: use a private window or a separate browser profile.',
    zh: '如果这里一直没有内容，说明侧边栏未能启动。请关闭后重新打开；若仍无效，请只登录一个 Google 账号：使用无痕窗口或单独的浏览器用户配置。',
  },

  tabGone: {
    en: 'Choose another tab: the one that was chosen is no longer in this file.',
    zh: '请另选一个工作表：先前选择的工作表已不在此文件中。',
  },
  busy: {
    en: 'Wait a moment and try again: someone else is writing to this file with Tierwise. Nothing was changed.',
    zh: '请稍后重试：有人正在用 Tierwise 写入此文件。未作任何更改。',
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
