import type { Message } from '../message';

/** What is said of a large file that cannot be read as a table. */
export const unreadableMessages = {
  parquet: {
    en: '{file} cannot be read as a parquet file: it is damaged, cut off or something else, so export it again.',
    zh: '无法将 {file} 读作 parquet 文件：文件已损坏、不完整或不是该格式，请重新导出。',
  },
  unevenRow: {
    en: 'Row {row} of {file} has more cells than the {cells} of the first rows: put a text with a comma in quotes, or save the file again in Excel or WPS as CSV UTF-8.',
    zh: '{file} 第 {row} 行的单元格多于前几行的 {cells} 个：含逗号的文字请加引号，或用 Excel、WPS 重新另存为 CSV UTF-8。',
  },
  quoteLeftOpen: {
    en: 'A quote opens in line {line} of {file} and never closes: close it, or save the file again in Excel or WPS as CSV UTF-8.',
    zh: '{file} 第 {line} 行的引号没有闭合：请补上引号，或用 Excel、WPS 重新另存为 CSV UTF-8。',
  },
  openQuote: {
    en: 'In row {row} of {file} a quote closes before its cell ends: write each quote within a cell twice (""), or save the file again in Excel or WPS as CSV UTF-8.',
    zh: '{file} 第 {row} 行的引号在单元格结束前闭合：单元格内的引号请写成两个（""），或用 Excel、WPS 重新另存为 CSV UTF-8。',
  },
  longRow: {
    en: 'Row {row} of {file} is longer than 2 MB, as after a quote that never closes: save the file again in Excel or WPS as CSV UTF-8.',
    zh: '{file} 第 {row} 行超过 2 MB，可能是引号未闭合：请用 Excel、WPS 重新另存为 CSV UTF-8。',
  },
  text: {
    en: '{file} cannot be read as a table of text, for its quotes or line ends are not alike throughout: save it again in Excel or WPS as CSV UTF-8.',
    zh: '无法将 {file} 读作文本表格：引号或换行方式前后不一致，请用 Excel、WPS 重新另存为 CSV UTF-8。',
  },
  noRoom: {
    en: 'There is too little memory or room for temporary files: free some, or leave columns out of the file that the score does not need.',
    zh: '内存或临时文件空间不足：请释放空间，或删去文件中评分用不到的列。',
  },
} as const satisfies Record<string, Message>;
