import type { Message } from '../message';

/** What is wrong with a brief in a file. */
export const briefFileMessages = {
  wrongPart: {
    en: 'The brief {file} is wrong at "{where}": write {wanted}; it is {value}.',
    zh: '需求文件 {file} 的“{where}”有误：请填写{wanted}；现为 {value}。',
  },
  unknownPart: {
    en: 'The brief {file} has {names}, which no brief has: write any of {known}.',
    zh: '需求文件 {file} 含有无法识别的 {names}：可填 {known}。',
  },
  missing: { en: 'missing', zh: '空' },
  launchTwice: {
    en: 'The brief {file} names a launch and a festival: keep one of them.',
    zh: '需求文件 {file} 同时写了 launch 和 festival：请只保留一个。',
  },
  festivalUnknown: {
    en: 'The brief {file} names {festival} of {year}, whose day is not known: write the day as launch.',
    zh: '需求文件 {file} 的 {festival}（{year} 年）日期未知：请用 launch 填写日期。',
  },
  wantedText: { en: 'a text', zh: '文字' },
  wantedTexts: { en: 'a list of texts, such as ["serum"]', zh: '文字列表，如 ["精华"]' },
  wantedFlag: { en: 'true or false', zh: ' true 或 false' },
  wantedAmount: { en: 'a number of 0 or more', zh: ' 0 或以上的数字' },
  wantedShare: { en: 'a share from 0 to 1, such as 0.06', zh: ' 0 到 1 的比例，如 0.06' },
  wantedDay: { en: 'a day, such as "2026-11-11"', zh: '日期，如 "2026-11-11"' },
  wantedAbove0: { en: 'a number above 0', zh: '大于 0 的数字' },
  wantedWhole: { en: 'a whole number of 0 or more', zh: ' 0 或以上的整数' },
  wantedPlaces: { en: 'a whole number from 0 to 500', zh: ' 0 到 500 的整数' },
  wantedOneOf: { en: 'one of {choices}', zh: '以下之一：{choices}' },
  wantedCompeting: {
    en: 'numbers of notes by keyword, such as {example}',
    zh: '各关键词的笔记数，如 {example}',
  },
  wantedTarget: {
    en: 'a metric ({metrics}) and a count above 0, such as {example}',
    zh: '指标（{metrics}）与大于 0 的数量，如 {example}',
  },
  wantedFestival: {
    en: 'a festival by its usual name, such as "双11" or 618',
    zh: '节点的常用名称，如 "双11" 或 618',
  },
  wantedYear: { en: 'a year of four digits, such as 2026', zh: '四位年份，如 2026' },
  wantedOrNull: { en: '{wanted}, or null', zh: '{wanted}，或 null' },
} as const satisfies Record<string, Message>;
