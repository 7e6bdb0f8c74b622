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
  tabUnreadable: {
    en: 'Choose another tab: this one could not be read ({detail}).',
    zh: '请另选一个工作表：此工作表无法读取（{detail}）。',
  },
  busy: {
    en: 'Wait a moment and try again: someone else is writing to this file with Tierwise. Nothing was changed.',
    zh: '请稍后重试：有人正在用 Tierwise 写入此文件。未作任何更改。',
  },
  unreadable: {
    en: 'Reload this spreadsheet and open Tierwise again: the sidebar sent something this version cannot read ({where}). Nothing was changed.',
    zh: '请刷新此表格并重新打开 Tierwise：侧边栏发来的内容此版本无法读取（{where}）。未作任何更改。',
  },
  partsMissing: {
    en: 'Write it again: a part of what the sidebar sent did not arrive. Nothing was changed.',
    zh: '请重新写入：侧边栏发送的内容有一部分未送达。未作任何更改。',
  },
  stateTooLarge: {
    en: 'Shorten the lists (must have, never, blacklist, packages) or plan further campaigns in a copy of this file: what the wizard remembers takes {size} KB, and this file can keep {most} KB. The last saved state is unchanged.',
    zh: '请精简各项名单（必选、排除、黑名单、打包），或将其他活动放到此文件的副本中策划：向导需要保存 {size} KB，而此文件最多可保存 {most} KB。上次保存的内容未变。',
  },
  notWritten: {
    en: '“{tab}” was not changed: {reason} After that, write it again.',
    zh: '“{tab}”未作更改：{reason}之后请重新写入。',
  },
  notMade: {
    en: 'The tab “{tab}” was not made: {reason} After that, write it again.',
    zh: '未能新建工作表“{tab}”：{reason}之后请重新写入。',
  },
  leftUnfinished: {
    en: '“{tab}” holds its earlier figures, whole, but some of its dropdowns or formats may be missing: {reason} After that, write it once more: Tierwise then mends it.',
    zh: '“{tab}”中的原有数据完整，但部分下拉菜单或格式可能缺失：{reason}之后请再写入一次，Tierwise 会修复。',
  },
  leftUnknown: {
    en: '“{tab}” could not be finished, and Google does not say what stands in it now: the earlier figures or the new ones. {reason} After that, write it once more: Tierwise then mends it.',
    zh: '“{tab}”未能写完，Google 未告知其中现为原有数据还是新数据。{reason}之后请再写入一次，Tierwise 会修复。',
  },
  looksUnfinished: {
    en: '“{tab}” holds the new figures, whole, but not yet all of its colours, notes, dropdowns and charts: {reason} After that, write it once more: Tierwise then finishes it.',
    zh: '“{tab}”中的新数据已完整写入，但颜色、批注、下拉菜单和图表尚未全部完成：{reason}之后请再写入一次，Tierwise 会补全。',
  },
  strayTab: {
    en: 'The tab “{tab}” could not be finished and may stay behind: {reason} After that, write it once more: Tierwise then goes on with it.',
    zh: '工作表“{tab}”未能完成，可能暂时留在文件中：{reason}之后请再写入一次，Tierwise 会继续完成。',
  },
  headerGone: {
    en: '“{tab}” was not changed: its header row can no longer be recognised, so Tierwise cannot tell its columns from yours. Put the titles back ({titles}) and write again; or duplicate the tab to keep it, delete the original, and write again.',
    zh: '“{tab}”未作更改：已无法识别标题行，Tierwise 无法区分哪些列是您的。请恢复标题（{titles}）后再写入；如想另存，请复制该工作表，再删除原表后重新写入。',
  },
  sortedApart: {
    en: '“{tab}” was not changed: in many rows the first column and the folded column “{key}” no longer name the same row, as when one column is sorted without the others. Undo the sorting (File › Version history) and write again; or duplicate the tab to keep it, delete the original, and write again.',
    zh: '“{tab}”未作更改：多行首列与折叠列“{key}”已不对应同一行，可能有一列被单独排序。请撤销排序（文件 › 版本记录）后再写入；如想另存，请复制该工作表，再删除原表后重新写入。',
  },
  logMoved: {
    en: '“{tab}” was not changed: somebody has added lines since it was read, or changed one. Open the campaign again and repeat what you did.',
    zh: '“{tab}”未作更改：读取之后有人新增或改动了其中的行。请重新打开该项目，再重复刚才的操作。',
  },
  alreadyWritten: {
    en: '{sentence} Written before that: {tabs}.',
    zh: '{sentence}此前已写入：{tabs}。',
  },
  protectedTab: {
    en: 'the tab is protected. Ask its owner to let you edit it (Data › Protect sheets and ranges).',
    zh: '该工作表受保护。请让所有者允许您编辑（数据 › 保护工作表和范围）。',
  },
  protectedRange: {
    en: 'its cells {where} are protected. Ask their owner to let you edit them (Data › Protect sheets and ranges).',
    zh: '单元格 {where} 受保护。请让所有者允许您编辑（数据 › 保护工作表和范围）。',
  },
  tooManyCells: {
    en: 'the file would pass the 10 million cells that Google Sheets holds. Delete tabs or empty rows that you no longer need.',
    zh: '文件将超过 Google 表格上限（1000 万个单元格）。请删除不再需要的工作表或空行。',
  },
  refused: {
    en: 'Google Sheets refused it ({detail}). Wait a moment.',
    zh: 'Google 表格拒绝了写入（{detail}）。请稍等片刻。',
  },
  proofMissing: {
    en: 'This copy of Tierwise came without the part that finishes a proof: the list stands, as good as said above.',
    zh: '此版本的 Tierwise 未包含完成确认所需的部分：名单不变，质量如上所述。',
  },
  storeFull: {
    en: 'Shorten the lists (must have, never, blacklist, packages) or plan further campaigns in a copy of this file: this file keeps {most} KB for an add-on, and {taken} KB are taken already. The last saved state is unchanged.',
    zh: '请精简各项名单（必选、排除、黑名单、打包），或将其他活动放到此文件的副本中策划：此文件为插件保留 {most} KB，已占用 {taken} KB。上次保存的内容未变。',
  },
  unexpected: {
    en: 'Something went wrong in Tierwise ({detail}). Your own tabs are untouched; please try again.',
    zh: 'Tierwise 出现问题（{detail}）。您自己的工作表未受影响；请重试。',
  },
} as const satisfies Record<string, Message>;
