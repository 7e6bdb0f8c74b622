import type { Message } from './message';

/** What a formula says of a wrong argument. Each begins with what to fix: a cell's error note shows little more. */
export const formulaMessages = {
  tooMany: {
    en: 'Too many arguments: {call} takes at most {most}, it was given {count}.',
    zh: '参数过多：{call} 最多 {most} 个，现有 {count} 个。',
  },
  missing: { en: '{parameter} is missing: write {call}.', zh: '缺少 {parameter}：请写成 {call}。' },
  unequalRows: {
    en: '{first} has {firstLength} rows and {second} has {secondLength}: give ranges of the same length, such as B2:B and C2:C.',
    zh: '{first} 有 {firstLength} 行，而 {second} 有 {secondLength} 行：请使用等长区域，如 B2:B 与 C2:C。',
  },
  unequalColumns: {
    en: '{first} has {firstLength} columns and {second} has {secondLength}: give ranges of the same size.',
    zh: '{first} 有 {firstLength} 列，而 {second} 有 {secondLength} 列：请使用同样大小的区域。',
  },
  unexpected: {
    en: 'Check the cells that this formula reads: Tierwise could not compute it ({detail}).',
    zh: '请检查此公式读取的单元格：Tierwise 无法计算（{detail}）。',
  },
  errorCell: {
    en: '{parameter} shows {value}: mend that cell or leave it blank.',
    zh: '{parameter} 显示 {value}：请修正该单元格或留空。',
  },
  notANumber: {
    en: '{parameter} must be a number, such as 12000 or 1.2万; it is "{value}".',
    zh: '{parameter} 须为数字，如 12000 或 1.2万；现为“{value}”。',
  },
  outOfRange: {
    en: '{parameter} must be from {least} to {most}; it is {value}.',
    zh: '{parameter} 须在 {least} 到 {most} 之间；现为 {value}。',
  },
  neededInRow: {
    en: '{parameter} is unknown in this row: fill it in, or leave the row blank.',
    zh: '本行缺少 {parameter}：请填写，或将整行留空。',
  },
  furtherCells: {
    en: '{sentence} Further cells like it, left blank: {further}.',
    zh: '{sentence}同样情况的其他单元格留空，共 {further} 个。',
  },
  shortLink: {
    en: 'link is a short link without an id: open it in a browser and copy the address of the profile.',
    zh: 'link 是短链接，不含 ID：请在浏览器中打开后复制主页地址。',
  },
  noteLink: {
    en: 'link leads to a note, which does not name its creator: give the link of the profile.',
    zh: 'link 指向笔记，其中没有达人 ID：请填写达人主页链接。',
  },
  noLink: {
    en: 'link must lead to a profile, as xiaohongshu.com/user/profile/… does; it is "{value}".',
    zh: 'link 须为主页链接，如 xiaohongshu.com/user/profile/…；现为“{value}”。',
  },
  notAFormat: {
    en: 'format must be image or video; it is "{value}".',
    zh: 'format 须为图文或视频；现为“{value}”。',
  },
  notAFestival: {
    en: 'festival must be one of these: {names}; it is "{value}".',
    zh: 'festival 须为以下之一：{names}；现为“{value}”。',
  },
  festivalUnknownThen: {
    en: 'year must be from {first} to {last} for {festival}, whose day moves; it is {year}.',
    zh: '{festival} 每年日期不同，year 须在 {first} 到 {last} 之间；现为 {year}。',
  },
  wholeYear: {
    en: 'year must be a whole year, such as 2027; it is {year}.',
    zh: 'year 须为整数年份，如 2027；现为 {year}。',
  },
  notSettings: {
    en: 'settings must be a range whose header says Key | Value, such as Settings!A:B.',
    zh: 'settings 须为表头为“键 | 值”（Key | Value）的区域，如 Settings!A:B。',
  },
  unknownColumn: {
    en: 'Unknown column "{column}": choose among {columns}.',
    zh: '未知列“{column}”：可选 {columns}。',
  },
  tableWanted: {
    en: 'data must be a range with its header row, such as A:Z.',
    zh: 'data 须为含表头的区域，如 A:Z。',
  },
  theRange: { en: 'the range', zh: '该区域' },
  name: { en: 'Name', zh: '昵称' },
  id: { en: 'ID', zh: '达人 ID' },
  tier: { en: 'Tier', zh: '量级' },
  format: { en: 'Format', zh: '形式' },
  price: { en: 'Price', zh: '报价' },
  cost: { en: 'Cost', zh: '成本' },
  expectedSaves: { en: 'Expected saves', zh: '预计收藏' },
  howToEstimate: {
    en: 'A formula is told so by settings such as shortlist.unpriced.koc = estimate.',
    zh: '公式可通过设置处理，例如 shortlist.unpriced.koc = estimate。',
  },
  mixGaveWay: {
    en: 'No list keeps {mix} to within {from} points; this one keeps it to within {to}.',
    zh: '没有名单能把 {mix} 的偏差控制在 {from} 个百分点内；本名单放宽至 {to} 个百分点。',
  },
  withTolerance: {
    en: 'With shortlist.mixTolerance at {tolerance} there is one.',
    zh: '将 shortlist.mixTolerance 设为 {tolerance} 即有名单。',
  },
  withoutMix: { en: 'With the mix "none" there is one.', zh: '配比改用 "none" 即有名单。' },
  chosenBecause: { en: 'Why chosen', zh: '入选原因' },
  costPerExpectedSave: { en: 'Cost per expected save', zh: '单次预计收藏成本' },
} as const satisfies Record<string, Message>;
