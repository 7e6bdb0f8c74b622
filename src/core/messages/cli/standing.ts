import type { Message } from '../message';

/** What `npm run plan` says of a campaign that runs already. */
export const cliStandingMessages = {
  goesOn: {
    en: '{file} holds a running campaign: this run goes on with it, and what people wrote there stays. --overwrite would begin anew.',
    zh: '{file} 中已有进行中的项目：本次在其基础上继续，所填内容保留。加上 --overwrite 则重新开始。',
  },
  standsBeside: {
    en: 'A campaign runs in {file}, and this plan begins anew: to go on with that one add --plan {file}.',
    zh: '{file} 中已有进行中的项目，而本次为重新排期：如需在其基础上继续，请加 --plan {file}。',
  },
  noPlan: {
    en: 'There is no plan {file} (--plan): check its name.',
    zh: '找不到计划文件 {file}（--plan）：请检查文件名。',
  },
  nothingOfOurs: {
    en: 'The file {file} (--plan) holds no tab that Tierwise wrote: name the workbook of an earlier run, or leave --plan out to begin anew.',
    zh: '文件 {file}（--plan）中没有 Tierwise 生成的工作表：请指定之前生成的工作簿，或去掉 --plan 重新开始。',
  },
  anotherRuns: {
    en: 'A campaign runs in {file} too, and would be lost: choose another name with --out, go on from it with --plan {file}, or add --overwrite to replace it by what follows from {plan}.',
    zh: '{file} 中也有进行中的项目，写入会将其覆盖：请用 --out 指定其他文件名，或用 --plan {file} 在其基础上继续；如确需以 {plan} 的续排结果替换，请加 --overwrite。',
  },
  briefOfFile: {
    en: 'Brief: as it stands in {file}; --brief would say another.',
    zh: '需求：沿用 {file} 中保存的内容；可用 --brief 另行指定。',
  },
  noLog: {
    en: 'The tab “{plan}” of {file} has no Log beside it, so its codes and rows cannot be told: put the Log tab back from an earlier copy, or begin anew without --plan in another file.',
    zh: '{file} 的“{plan}”缺少对应的日志工作表，无法确认编号与各行：请从早先的副本恢复日志，或不用 --plan、写入另一文件重新开始。',
  },
  logUnknown: {
    en: 'The tab “{log}” of {file} can no longer be read: put its header and lines back from an earlier copy. Nothing was written.',
    zh: '{file} 的“{log}”已无法识别：请从早先的副本恢复其标题行与内容。未写入任何内容。',
  },
  planPutBack: {
    en: 'The file {file} has a Log and no Plan: its rows are put back from the log. Remarks and people’s own columns are not in it.',
    zh: '{file} 有日志而无排期：各行已按日志补回，但备注及自建列不在日志中。',
  },
  headerGone: {
    en: 'The columns of “{tab}” in {file} can no longer be told: put its header row back from an earlier copy, or rename the tab to keep it as your own. Nothing was written.',
    zh: '{file} 的“{tab}”已无法识别各列：请从早先的副本恢复标题行，或将该工作表改名另存。未写入任何内容。',
  },
  sortedApart: {
    en: 'In “{tab}” of {file} columns were sorted apart from one another, so that codes no longer stand beside their rows: undo the sorting, or take an earlier copy of the file, then run again. Nothing was written.',
    zh: '{file} 的“{tab}”各列被分别排序，编号与各行已不对应：请撤销排序或使用早先的副本后再运行。未写入任何内容。',
  },
  holdsDrawings: {
    en: 'The file {file} holds charts, pivot tables or pictures, which a terminal cannot write again: keep it and write beside it, with --plan {file} --out and another name.',
    zh: '文件 {file} 中有图表、透视表或图片，命令行无法重新写入：请保留该文件，用 --plan {file} --out 写入另一文件。',
  },
  drawingsLeft: {
    en: 'Charts, pivot tables and pictures of {file} are not in the new file.',
    zh: '{file} 中的图表、透视表和图片不在新文件中。',
  },
  tabsNotKept: {
    en: 'The further tabs of {file} cannot be taken along, so nothing was written: save it once in Excel or WPS, or move those tabs into a file of their own.',
    zh: '{file} 中的其他工作表无法保留，因此未写入：请用 Excel 或 WPS 重新保存一次，或将这些工作表移到另一文件。',
  },
  changedMeanwhile: {
    en: 'Somebody has saved {file} while this run was at work, so nothing was written: run it again.',
    zh: '运行期间有人保存了 {file}，因此未写入：请重新运行。',
  },
  beginsBeside: {
    en: 'Campaign of the brief: {campaign}. It does not run in the file yet and begins beside {campaigns}, whose tabs stay as they are. To go on with that one, say its name under "campaign" in the brief.',
    zh: '需求中的项目：{campaign}，文件中尚未开始，将与{campaigns}并列新建，原有工作表不变。如需在原项目基础上继续，请在需求的 "campaign" 中填写其名称。',
  },
  withoutName: { en: 'the one without a name', zh: '未命名项目' },
  typed: {
    en: 'Taken in from Plan and written into Log: what was typed beside {codes}.',
    zh: '已读取排期表中的填写内容并记入日志：{codes}。',
  },
  typedAndMore: {
    en: 'Taken in from Plan and written into Log: what was typed beside {codes} and {more} more.',
    zh: '已读取排期表中的填写内容并记入日志：{codes} 等，另有 {more} 行。',
  },
  nothingMoves: {
    en: 'The run itself changes nothing of the plan: codes, days and all that people wrote there stay.',
    zh: '本次运行未更改排期：编号、日期及所填内容均保留。',
  },
  toAnswer: { en: 'To be answered in Plan:', zh: '待在排期表中确认：' },
  keptTabs: {
    en: 'Further tabs of {file}, kept as they are: {tabs}.',
    zh: '{file} 的其他工作表，原样保留：{tabs}。',
  },
} as const satisfies Record<string, Message>;
