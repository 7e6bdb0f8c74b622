import type { Message } from '../message';

/** Why a column was taken for what it was: shown where a person can choose otherwise. */
export const columnMessages = {
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
  otherColumn: { en: 'Also {field}: column {column} is used.', zh: '同为{field}：已采用 {column} 列。' },
  older: {
    en: '{field} of an earlier time: column {column} is newer and is used.',
    zh: '{field}的较早数据：已采用更新的 {column} 列。',
  },
  estimate: {
    en: 'An estimate of {field}: column {column} was measured and is used.',
    zh: '{field}的预估值：已采用 {column} 列的实际数据。',
  },
  oneNote: {
    en: '{field} of a single note: column {column} says it for all of them and is used.',
    zh: '单篇笔记的{field}：已采用 {column} 列的汇总数据。',
  },
  secondPrice: {
    en: 'Not read: a second {field}, beside column {column}.',
    zh: '未读取：与 {column} 列重复的{field}。',
  },
  pricesByFormat: {
    en: 'Not read: prices by format stand beside it.',
    zh: '未读取：已有按图文、视频区分的报价。',
  },
  notesSideBySide: {
    en: 'One of {count} notes side by side: {field} is what they typically get.',
    zh: '并列的 {count} 篇笔记之一：{field}取其典型值。',
  },
  chosenOfSeveral: {
    en: 'Chosen of {count} columns for {field}: {marks}.',
    zh: '{field}共有 {count} 列，采用：{marks}。',
  },
  foreignMoney: { en: 'Prices in another currency than ¥ are not converted.', zh: '非人民币报价不作换算。' },
  otherNotesWindow: {
    en: 'Counts the notes of another time than the averages.',
    zh: '统计周期与互动数据不一致，未采用。',
  },
  unitInferred: {
    en: 'The header names no unit, but followers come in no fractions: 8.3 was read as 8.3万.',
    zh: '表头未注明单位，但粉丝数不会有小数：按“万”读取。',
  },
  unitIgnored: {
    en: 'The header says the numbers are in a larger unit, but they are already whole.',
    zh: '表头注明了单位，但数字已是完整数值，未再换算。',
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
