import type { Message } from './message';

export const cliMessages = {
  usagePlan: {
    en: 'Write: npm run plan -- FILE [--tab NAME] [--newer FILE] [--with FILE] [--columns followers=粉丝] [--answer KEY=VALUE] [--set KEY=VALUE] [--budget 200000] [--mix 1:3:6] [--brand-accounts] [--doubted-prices] [--brief brief.json] [--plan plan.xlsx] [--today 2026-11-11] [--language en|zh] [--out plan.xlsx] [--overwrite]\nOr: npm run plan -- --plan plan.xlsx [--act "decline M03" | --recruits FILE | --take-on FILE | --drafts FILE --drafts-column TITLE] [--campaign NAME] [--by NAME] [--out plan.xlsx --yes]; --help says more.',
    zh: '用法：npm run plan -- 文件 [--tab 工作表] [--newer 文件] [--with 文件] [--columns followers=粉丝] [--answer 问题=回答] [--set 设置=值] [--budget 200000] [--mix 1:3:6] [--brand-accounts] [--doubted-prices] [--brief brief.json] [--plan plan.xlsx] [--today 2026-11-11] [--language en|zh] [--out plan.xlsx] [--overwrite]\n或：npm run plan -- --plan plan.xlsx [--act "婉拒 M03" | --recruits 文件 | --take-on 文件 | --drafts 文件 --drafts-column 列名] [--campaign 项目] [--by 姓名] [--out plan.xlsx --yes]；--help 查看详细说明。',
  },
  usageBacktest: {
    en: 'Write: npm run backtest -- NOTES [--creators FILE] [--tab NAME] [--set weights.preset=ces] [--language en|zh] [--json]',
    zh: '用法：npm run backtest -- 笔记文件 [--creators 达人文件] [--tab 工作表] [--set weights.preset=ces] [--language en|zh] [--json]',
  },
  usageShortlist: {
    en: 'Write: npm run shortlist -- instance.json[.gz] [--limit 10000000] [--language en|zh]',
    zh: '用法：npm run shortlist -- instance.json[.gz] [--limit 10000000] [--language en|zh]',
  },
  usageWarehouse: {
    en: 'Write: npm run warehouse -- --source project.dataset.table --map columns.json --out FOLDER [--settings settings.csv] [--top 50] [--notes TABLE] [--comments TABLE], or npm run warehouse -- --run FILE [--map columns.json] [--settings settings.csv] [--top 50] [--out candidates.xlsx] [--check]; --help says more.',
    zh: '用法：npm run warehouse -- --source 项目.数据集.表 --map columns.json --out 文件夹 [--settings settings.csv] [--top 50] [--notes 表] [--comments 表]，或 npm run warehouse -- --run 文件 [--map columns.json] [--settings settings.csv] [--top 50] [--out candidates.xlsx] [--check]；--help 查看详细说明。',
  },
  noFileHere: {
    en: 'Files are named by --run and --source here; {word} stands alone.',
    zh: '此处用 --run 或 --source 指定文件；{word} 前缺少选项。',
  },
  unknownWord: { en: '{word} is not known here.', zh: '无法识别 {word}。' },
  unknownWordNear: {
    en: '{word} is not known here; perhaps {near} is meant.',
    zh: '无法识别 {word}，是否为 {near}？',
  },
  noValue: { en: '{word} needs a value after it.', zh: '{word} 后面需要填写内容。' },
  needlessValue: { en: '{word} takes no value.', zh: '{word} 不需要填写内容。' },
  oneFile: { en: 'Name one file.', zh: '请指定一个文件。' },
  noFile: { en: 'There is no file {file}: check its name.', zh: '找不到文件 {file}：请检查文件名。' },
  notWritten: {
    en: 'The file {file} cannot be written: close it where it is open, or choose another name with --out.',
    zh: '无法写入文件 {file}：请先关闭该文件，或用 --out 指定其他文件名。',
  },
  notMade: {
    en: 'The file {file} cannot be made: nothing may be written into that folder, or it cannot be called so. Choose another with --out.',
    zh: '无法新建文件 {file}：该文件夹不可写入，或文件名不可用。请用 --out 另行指定。',
  },
  noFolder: {
    en: 'There is no folder {folder}: make it first, or choose another place with --out.',
    zh: '没有文件夹 {folder}：请先新建，或用 --out 指定其他位置。',
  },
  outIsRead: {
    en: 'The file {file} is one that is read: choose another name with --out.',
    zh: '文件 {file} 正是要读取的文件：请用 --out 指定其他文件名。',
  },
  notAWorkbookName: {
    en: 'A plan is a workbook of several tabs, so --out must end in .xlsx: {out}.',
    zh: '计划含多个工作表，--out 须以 .xlsx 结尾：{out}。',
  },
  replaced: { en: 'Replaces the earlier {file}.', zh: '替换已有的 {file}。' },
  writtenBeside: {
    en: '{earlier} is there already, so this plan goes into {file}; --overwrite would replace the earlier one.',
    zh: '已有 {earlier}，本次写入 {file}；加上 --overwrite 可替换已有文件。',
  },
  notAColumn: {
    en: '--columns says what a column means, such as followers=粉丝; it is {written}.',
    zh: '--columns 用于指定列的含义，如 followers=粉丝；现为 {written}。',
  },
  notAField: {
    en: '--columns does not know the field {field}; it can be {fields}, or what else a usual header calls it.',
    zh: '--columns 无法识别字段 {field}；可用：{fields}，或其他常见表头名。',
  },
  noSuchColumn: {
    en: 'No column is called {headers} (--columns); copy the name out of the header.',
    zh: '没有名为 {headers} 的列（--columns）：请从表头复制列名。',
  },
  notAnAnswer: {
    en: '--answer is written KEY=VALUE, as the question says; it is {written}.',
    zh: '--answer 的写法为 问题=回答，以提示为准；现为 {written}。',
  },
  answerFitsNothing: {
    en: '--answer "{written}" fits nothing that is asked; it can be {asked}.',
    zh: '--answer "{written}" 不对应任何待确认的问题；可用：{asked}。',
  },
  nothingAsked: {
    en: '--answer "{written}" fits nothing: this reading asks nothing, so leave it out.',
    zh: '--answer "{written}" 无对应的问题：此次读取没有待确认的问题，请去掉。',
  },
  question: { en: 'Asked: {question}', zh: '待确认：{question}' },
  columnsToName: {
    en: 'The columns of “{tab}”:',
    zh: '“{tab}”的列：',
  },
  moreColumns: { en: '  … and {count} more.', zh: '  ……另有 {count} 列。' },
  nameAColumn: {
    en: 'Say what a column means by --columns FIELD=HEADER, for example --columns "followers={header}".',
    zh: '可用 --columns 字段=列名 指定列的含义，例如 --columns "followers={header}"。',
  },
  noTab: { en: 'There is no tab {tab}; the file has {tabs}.', zh: '没有工作表 {tab}；文件中有：{tabs}。' },
  notADay: {
    en: '--today must be a day such as 2026-11-11; it is {day}.',
    zh: '--today 须为日期，如 2026-11-11；现为 {day}。',
  },
  notABudget: {
    en: '--budget must be an amount such as 200000 or 20万; it is {budget}.',
    zh: '--budget 须为金额，如 200000 或 20万；现为 {budget}。',
  },
  notALanguage: {
    en: '--language must be en or zh; it is {language}.',
    zh: '--language 须为 en 或 zh；现为 {language}。',
  },
  briefUnreadable: {
    en: 'The brief {file} is missing or is no JSON.',
    zh: '需求文件 {file} 不存在或不是 JSON。',
  },
  tabChosen: {
    en: 'Of the {count} tabs of {file} “{tab}” is read: its header and rows say most about creators. Another: --tab NAME, or FILE#NAME.',
    zh: '{file} 有 {count} 个工作表，读取“{tab}”：其表头和内容与达人信息最相符。如需其他工作表：--tab 名称，或 文件#名称。',
  },
  columnsOfTab: {
    en: '“{tab}”: {used} of {all} {all:column|columns} used:',
    zh: '“{tab}”：{all} 列中使用 {used} 列：',
  },
  columns: {
    en: 'Header in row {row}; {used} of {all} {all:column|columns} used:',
    zh: '表头在第 {row} 行；{all} 列中使用 {used} 列：',
  },
  columnsLeft: { en: '  Not read: {columns}.', zh: '  未读取：{columns}。' },
  columnsLeftAndMore: {
    en: '  Not read: {columns} and {more} more.',
    zh: '  未读取：{columns} 等，另有 {more} 列。',
  },
  rejected: { en: '{count} rejected:', zh: '拒绝 {count} 处：' },
  doubtful: { en: '{count} to check:', zh: '请核对 {count} 处：' },
  note: { en: '{count} worth knowing:', zh: '说明 {count} 处：' },
  noBudget: {
    en: 'No budget: only scored. Add --budget 200000 for a shortlist and a plan.',
    zh: '未给预算：仅评分。加上 --budget 200000 可生成名单与排期。',
  },
  tiers: { en: 'Tiers:', zh: '量级：' },
  shortlist: {
    en: 'Shortlist: {count} {count:creator|creators} for {spend} of {money} for creators.',
    zh: '名单：{count} 位达人，费用 {spend}（达人费用 {money}）。',
  },
  finishing: {
    en: 'Making sure that no better list exists; this may take a few minutes …',
    zh: '正在确认没有更好的名单，可能需要几分钟……',
  },
  takingIn: {
    en: 'Some of those left out come in with {options}.',
    zh: '部分被排除者可通过 {options} 纳入。',
  },
  saves: { en: 'Expected saves: about {saves}.', zh: '预计收藏：约 {saves}。' },
  plan: {
    en: 'Plan: {count} {count:note|notes}. {aim}: {launch}.',
    zh: '排期：共 {count} 篇笔记。{aim}：{launch}。',
  },
  written: { en: 'Wrote {file}: {tabs}.', zh: '已写入 {file}：{tabs}。' },
  notALimit: {
    en: '--limit must be a number above 0, in units of about a microsecond of work; it is {limit}.',
    zh: '--limit 须为大于 0 的数（单位约为一微秒的计算量）；现为 {limit}。',
  },
  noInstance: {
    en: 'The file {file} is no shortlist instance: its "{part}" is missing or cannot be read.',
    zh: '文件 {file} 不是选人算例：缺少“{part}”或无法读取。',
  },
} as const satisfies Record<string, Message>;
