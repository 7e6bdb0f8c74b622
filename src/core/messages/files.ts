import type { Message } from './message';

/** What is said about a file that cannot be opened. */
export const filesMessages = {
  empty: {
    en: '“{file}” is empty: choose a file with a header row and rows below it.',
    zh: '“{file}”是空文件：请选择有表头和数据行的文件。',
  },
  oldExcel: {
    en: '“{file}” is in the old .xls format: open it in Excel, WPS or Sheets and save it as .xlsx.',
    zh: '“{file}”是旧版 .xls 格式：请用 Excel、WPS 或 Google 表格打开后另存为 .xlsx。',
  },
  password: {
    en: '“{file}” is protected by a password: save a copy without one and open that.',
    zh: '“{file}”设有密码：请另存一份不带密码的副本再打开。',
  },
  webPage: {
    en: '“{file}” is a web page and not a table: open it in Excel or WPS and save it as .xlsx.',
    zh: '“{file}”其实是网页而非表格：请用 Excel 或 WPS 打开后另存为 .xlsx。',
  },
  damagedExcel: {
    en: '“{file}” cannot be read as an Excel workbook: open it in Excel, WPS or Sheets and save it as .xlsx again.',
    zh: '“{file}”无法作为 Excel 工作簿读取：请用 Excel、WPS 或 Google 表格打开后重新另存为 .xlsx。',
  },
  damagedGzip: {
    en: '“{file}” cannot be unpacked: download it again, or unpack it and open the file inside.',
    zh: '“{file}”无法解压：请重新下载，或解压后打开其中的文件。',
  },
  notATable: {
    en: '“{file}” is not a table: choose a .csv, .tsv or .xlsx file.',
    zh: '“{file}”不是表格：请选择 .csv、.tsv 或 .xlsx 文件。',
  },
} as const satisfies Record<string, Message>;
