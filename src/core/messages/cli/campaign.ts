import type { Message } from '../message';

/** What `npm run plan` says where it works on a campaign that runs, without an export. */
export const cliCampaignMessages = {
  needsPlan: {
    en: '{word} works on a campaign that runs: name its workbook with --plan plan.xlsx.',
    zh: '{word} 针对进行中的项目：请用 --plan plan.xlsx 指定其工作簿。',
  },
  needsNoFile: {
    en: '{word} goes on with what stands in the plan and reads no export: leave {file} out.',
    zh: '{word} 在现有排期上进行，不读取导出数据：请去掉 {file}。',
  },
  needsFile: {
    en: '{word} says how an export is read or a list is chosen: name the export first, or leave it out.',
    zh: '{word} 用于读取导出数据或选人：请先指定导出文件，或去掉该选项。',
  },
  oneThing: {
    en: '{words}: one at a time.',
    zh: '{words}：一次只能使用一个。',
  },
  needsAct: {
    en: '{word} writes, and nothing is asked that could be written: add an act such as --act "decline M03", or name an export.',
    zh: '{word} 用于写入，但没有需要写入的内容：请加上操作，如 --act "婉拒 M03"，或指定导出文件。',
  },
  needsColumn: {
    en: '--drafts needs the title of the column in which they stand: --drafts-column TITLE.',
    zh: '--drafts 还需指定草稿所在列的列名：--drafts-column 列名。',
  },
  needsDrafts: {
    en: '--drafts-column names a column of drafts: say their file with --drafts FILE[#TAB].',
    zh: '--drafts-column 指定草稿列：请用 --drafts 文件[#工作表] 指定草稿文件。',
  },
  needsOut: {
    en: '--yes writes: say where with --out. --out {plan} puts it in the place of the plan, another name beside it.',
    zh: '--yes 会写入文件：请用 --out 指定位置。--out {plan} 替换原文件，其他文件名则另存。',
  },
  needsBrief: {
    en: '{word} needs a brief: name it with --brief brief.json, or the workbook that remembers it with --plan plan.xlsx.',
    zh: '{word} 需要需求：请用 --brief brief.json 指定，或用 --plan plan.xlsx 指定保存了需求的工作簿。',
  },
  briefUnknown: {
    en: '{file} does not remember the brief of {campaign}: name it with --brief brief.json.',
    zh: '{file} 未保存{campaign}的需求：请用 --brief brief.json 指定。',
  },
  nothingRuns: {
    en: 'No campaign runs in {file}: plan one first, from an export and with a budget.',
    zh: '{file} 中没有进行中的项目：请先用导出数据和预算排期。',
  },
  whichCampaign: {
    en: 'Several campaigns run in {file}: say which with --campaign. There are {campaigns}.',
    zh: '{file} 中有多个进行中的项目：请用 --campaign 指定。现有：{campaigns}。',
  },
  noSuchCampaign: {
    en: 'The campaign {campaign} does not run in {file}: there {count:is|are} {campaigns}. Say it with --campaign.',
    zh: '{file} 中没有进行中的项目“{campaign}”，现有：{campaigns}。请用 --campaign 指定。',
  },
  answerFitsNothing: {
    en: '--answer "{written}" fits nothing that is asked; it can be {asked}.',
    zh: '--answer "{written}" 不对应任何待确认的问题；可用：{asked}。',
  },
  nothingAsked: {
    en: '--answer "{written}" fits nothing: nothing is asked here, so leave it out.',
    zh: '--answer "{written}" 无对应的问题：请去掉。',
  },

  brokenOff: {
    en: 'Number {number} of Log ({act}, {day}) does not show in Plan beside {codes}: it broke off, or somebody typed there what stood before. Say --answer act=finish to write it into Plan first, or --answer act=typed to take what stands there as typed.',
    zh: '日志第 {number} 号（{act}，{day}）在排期表 {codes} 处未体现：可能写入中断，也可能有人改回了原值。用 --answer act=finish 先补写该操作，或用 --answer act=typed 以表中内容为准。',
  },
  beforeRun: {
    en: '{asks} Before an export is read: npm run plan -- --plan {file} --answer act=finish --out {file} --yes. Nothing was written.',
    zh: '{asks}读取导出数据前请先运行：npm run plan -- --plan {file} --answer act=finish --out {file} --yes。未写入任何内容。',
  },
  finishesFirst: {
    en: 'Number {number} of Log ({act}, {day}) broke off: {codes} {count:is|are} written first.',
    zh: '日志第 {number} 号（{act}，{day}）写入中断：先补写 {codes}。',
  },
  wouldTakeIn: {
    en: 'Typed in Plan since, and taken into Log with the next act or run: beside {codes}{more}.',
    zh: '排期表中新填写的内容，将随下一次操作或运行记入日志：{codes}{more}。',
  },
  andMore: { en: ' and {more} more', zh: ' 等，另有 {more} 行' },

  refused: { en: '{words}: {says} Nothing was written.', zh: '{words}：{says}未写入任何内容。' },
  possibleActs: { en: 'What can be said: {acts}.', zh: '可用的操作：{acts}。' },
  perhapsAct: { en: 'Perhaps {act} is meant.', zh: '是否为 {act}？' },
  act: { en: 'Number {number} of Log: {words}', zh: '日志第 {number} 号：{words}' },
  toAnswer: { en: 'To be answered:', zh: '待确认：' },
  toDay: { en: ' to DAY', zh: ' 日期' },
  byAct: { en: '{says} (--act "{act}")', zh: '{says}（--act "{act}"）' },
  preview: {
    en: 'A preview: nothing was written. To carry it out call the same with --yes{out}.',
    zh: '以上为预览，未写入任何内容。如需执行，请加上 --yes{out}。',
  },
  andOut: { en: ' --out {file}', zh: ' --out {file}' },
  written: { en: 'Wrote {file}: {tabs}.', zh: '已写入 {file}：{tabs}。' },
  takeBack: { en: 'To take the last one back: --act "{act}".', zh: '如需撤销最后一项：--act "{act}"。' },

  stands: {
    en: '{campaign} in {file}, on {today}: {notes} {notes:note|notes}, {out} of them published, {open} {open:place|places} open; {reserves} stand by, {ended} ended.',
    zh: '{file} 中的{campaign}，{today}：笔记 {notes} 篇，已发布 {out} 篇，空缺名额 {open} 个；备选 {reserves} 位，已结束 {ended} 行。',
  },
  campaignNamed: { en: 'Campaign {name}', zh: '项目“{name}”' },
  campaignUnnamed: { en: 'The campaign', zh: '项目' },
  overdue: { en: 'Overdue ({count}):', zh: '已逾期（{count}）：' },
  today: { en: 'Today ({count}):', zh: '今天（{count}）：' },
  thisWeek: { en: 'Until {until} ({count}):', zh: '{until} 及之前（{count}）：' },
  due: {
    en: '{what}: {step}, {due}, {who}{contact}. {says}',
    zh: '{what}：{step}，{due}，{who}{contact}。{says}',
  },
  lastContact: { en: ', last contact {day}', zh: '，最近联系 {day}' },
  nothingDue: { en: 'Nothing is due until {until}.', zh: '{until} 及之前没有到期事项。' },
  moreDue: {
    en: '{count} more; Overview has {most} lines of them.',
    zh: '另有 {count} 项；概览中列出 {most} 行。',
  },
  lastActs: { en: 'Last in Log:', zh: '日志最近记录：' },
  logged: { en: '{number} · {day} · {act} · {codes}', zh: '{number} · {day} · {act} · {codes}' },
  loggedBy: { en: '{line} · {by}', zh: '{line} · {by}' },
  ofCampaign: { en: 'the campaign', zh: '项目' },
  actsPossible: {
    en: 'What can be done: --act with {acts}.',
    zh: '可用 --act 执行：{acts}。',
  },

  ofTable: {
    en: 'Read from “{tab}”, titles in row {row}: {columns}.',
    zh: '读取“{tab}”，标题在第 {row} 行：{columns}。',
  },
  columnRead: { en: '{title} ({meaning})', zh: '{title}（{meaning}）' },
  takes: { en: '{code} ({day}): row {row}', zh: '{code}（{day}）：第 {row} 行' },
  standsBy: { en: 'Stand by: rows {rows}', zh: '备选：第 {rows} 行' },
  notTaken: { en: 'Not taken:', zh: '未通过：' },
  asked: {
    en: 'Asked; --answer ROW=yes settles it, ROW=no leaves the row out:',
    zh: '待确认；用 --answer 行号=yes 确认通过，行号=no 排除：',
  },
  ofRow: { en: 'Row {row}: {says}', zh: '第 {row} 行：{says}' },
  moreRows: { en: '{count} more.', zh: '另有 {count} 行。' },
  nobodyTaken: {
    en: 'Nobody is taken, so nothing would be written.',
    zh: '没有可补入的达人，无需写入。',
  },
  lastNote: { en: 'last note', zh: '最近发布' },
  samePerson: { en: 'same person', zh: '同一人' },
  ownsProduct: { en: 'owns the product', zh: '已有产品' },

  nothingToTakeOn: {
    en: 'Nothing of it is new to the plan, so nothing is written.',
    zh: '其中没有新的笔记，无需写入。',
  },

  draftsRead: {
    en: '{count} {count:draft was|drafts were} read from “{column}” of “{tab}” and not stored.',
    zh: '已从“{tab}”的“{column}”读取 {count} 篇草稿，未保存。',
  },
  draftsClean: { en: 'Nothing was found.', zh: '未发现问题。' },
  notAdvice: { en: 'Information, not legal advice.', zh: '仅供参考，不构成法律意见。' },
} as const satisfies Record<string, Message>;

/** What is done to a campaign beside the acts that a person can say, as a log is read out. */
export const loggedActMessages = {
  plan: { en: 'plan', zh: '排期' },
  typed: { en: 'typed', zh: '填写' },
  'take on': { en: 'take on', zh: '接手' },
} as const satisfies Record<string, Message>;
