import type { Message } from '../message';

/** Why a column was taken for what it was: shown where a person can choose otherwise. */
export const columnMessages = {
  /** How a column is read, before why. */
  howAsWritten: { en: '{field}.', zh: '{field}。' },
  howLifetime: { en: '{field}: lifetime.', zh: '{field}：累计值。' },
  howEachNote: {
    en: '{field}: of each row’s note, averaged by creator.',
    zh: '{field}：每行一篇，按达人取均值。',
  },
  howUnsaid: {
    en: '{field}: as it stands; nobody says what average it is.',
    zh: '{field}：按原值，未说明均值算法。',
  },
  howSumOfUnknown: {
    en: '{field}: not used, a sum over notes that no column counts.',
    zh: '{field}：为合计，且没有对应的笔记数，未使用。',
  },
  howSamples: {
    en: '{field}: typical of {columns} notes side by side.',
    zh: '{field}：{columns} 篇并列笔记的常见水平。',
  },
  howInUnit: { en: '{field}: × {unit}.', zh: '{field}：× {unit}。' },
  howDivided: { en: '{field}: your {header} ÷ {by}.', zh: '{field}：{header} ÷ {by}。' },
  howMedian: { en: '{field}: median{of}.', zh: '{field}：{of}中位数。' },
  howMean: { en: '{field}: mean{of}.', zh: '{field}：{of}平均值。' },
  ofNotes: { en: ' of {notes} notes', zh: '{notes} 篇' },
  ofDays: { en: ' of {days} days', zh: '近 {days} 天' },

  byChoice: { en: 'You chose this.', zh: '由您指定。' },
  byChoiceIgnored: { en: 'You left this column out.', zh: '您选择忽略此列。' },
  byName: { en: 'A usual name for it.', zh: '常见列名。' },
  byParts: { en: 'Read from the parts of the header.', zh: '由表头各部分识别。' },
  bySpelling: { en: 'Nearly the usual name: check it.', zh: '与常见列名相近，请核对。' },
  byContent: {
    en: 'Told by the cells below, not by the header: check it.',
    zh: '按单元格内容识别，请核对。',
  },
  unknownColumn: {
    en: 'No known name: choose what it means, or leave it.',
    zh: '未能识别：可指定含义，或忽略。',
  },
  notNumbers: {
    en: 'The header says {field}, but most cells below are no numbers.',
    zh: '表头像是{field}，但下方多数单元格不是数字。',
  },
  notCounts: {
    en: 'The header says {field}, but the cells below are percentages.',
    zh: '表头像是{field}，但下方单元格是百分比。',
  },
  notShares: {
    en: 'The header says {field}, but the cells below are counts.',
    zh: '表头像是{field}，但下方单元格是数量。',
  },
  notLinks: {
    en: 'The header says {field}, but the cells below are no links.',
    zh: '表头像是{field}，但下方单元格不是链接。',
  },
  onlyFlags: {
    en: 'The header says {field}, but the cells below only say yes or no.',
    zh: '表头像是{field}，但下方单元格只有是或否。',
  },
  onlyNumbers: {
    en: 'The header says {field}, but the cells below are plain numbers.',
    zh: '表头像是{field}，但下方单元格只是数字。',
  },
  rowNumbers: { en: 'Numbers the rows: no id of a creator.', zh: '行号，不是达人 ID。' },
  older: {
    en: '{field} of an earlier time: column {column} is newer and is used.',
    zh: '{field}的较早数据：已采用更新的 {column} 列。',
  },
  onlyEarlier: {
    en: '{field} of an earlier time, as the header says: no newer column stands beside it.',
    zh: '表头注明是较早的{field}，但没有更新的列，按此读取。',
  },
  estimate: {
    en: 'An estimate of {field}: column {column} was measured and is used.',
    zh: '{field}的预估值：已采用 {column} 列的实际数据。',
  },
  oneNote: {
    en: '{field} of a single note: column {column} says it for all of them and is used.',
    zh: '单篇笔记的{field}：已采用 {column} 列的汇总数据。',
  },
  otherColumn: {
    en: 'Not read: a second column of {field}; column {column} is used.',
    zh: '未读取：同为{field}，已采用 {column} 列。',
  },
  pricesByFormat: {
    en: 'Not read: prices by format stand beside it.',
    zh: '未读取：另有按形式区分的报价列。',
  },
  ofCreator: {
    en: 'The creator’s, so far or on average, and not one note’s.',
    zh: '是达人的累计或平均值，不是单篇数据。',
  },
  tellsPlatform: { en: 'Tells the platform of each row.', zh: '标明每行所属平台。' },
  otherPlatform: { en: 'Of another platform: {platform}.', zh: '属于其他平台：{platform}。' },
  otherAccount: {
    en: 'Of the creator’s account on another platform.',
    zh: '属于达人在其他平台的账号。',
  },
  ofRow: {
    en: 'New in every row, though creators stand in several: no id of a creator.',
    zh: '每行各不相同，而同一达人出现多行：不是达人 ID。',
  },
  chosenOfSeveral: {
    en: 'Chosen of {count} columns for {field}: {marks}.',
    zh: '{field}共有 {count} 列，采用：{marks}。',
  },
  foreignMoney: { en: 'Prices in another currency than ¥ are not converted.', zh: '非人民币报价不作换算。' },
  target: { en: 'A target to be reached, and no count.', zh: '目标值，不是实际数据。' },
  otherNotesWindow: {
    en: 'Counts the notes of another time than the averages.',
    zh: '统计周期与互动数据不一致，未采用。',
  },
  unitInferred: {
    en: 'The header names no unit, but followers come in no fractions: they were read in 万 (ten thousands).',
    zh: '表头未注明单位，但粉丝数不会有小数：按“万”读取。',
  },
  unitByMarket: {
    en: 'The header names no unit: only in 万 (ten thousands) are its numbers those of such creators.',
    zh: '表头未注明单位：只有按“万”读取，才与同体量达人相符。',
  },
  dotsPartThousands: {
    en: 'Its dots part thousands: 12.345 is 12,345.',
    zh: '其中的点为千分位：12.345 即 12,345。',
  },
  unitIgnored: {
    en: 'The header says the numbers are in a larger unit, but they are already whole.',
    zh: '表头注明了单位，但数字已是完整数值，未再换算。',
  },
  asked: {
    en: 'What it holds is asked: until you answer it is not read.',
    zh: '含义待确认：回答前不读取此列。',
  },
  markOrganic: { en: 'everyday notes', zh: '日常笔记' },
  markCommercial: { en: 'paid notes', zh: '合作笔记' },
  markMedian: { en: 'median', zh: '中位数' },
  markMean: { en: 'mean', zh: '平均值' },
  markTotal: { en: 'total', zh: '合计' },
  markNewest: { en: 'newest', zh: '最新' },
  markActual: { en: 'measured', zh: '实际' },
  markDays: { en: '{days} days', zh: '{days} 天' },
  markImage: { en: 'image notes', zh: '图文' },
  markVideo: { en: 'video notes', zh: '视频' },
  markBoth: { en: 'images and videos', zh: '图文+视频' },
  markNatural: { en: 'natural traffic', zh: '自然流量' },
  markAllTraffic: { en: 'all traffic', zh: '全流量' },
  markPlain: { en: 'the plainest', zh: '列名最直接' },
} as const satisfies Record<string, Message>;
