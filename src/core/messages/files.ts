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
  json: {
    en: '“{file}” is JSON and not a table: convert it to .csv or .xlsx first.',
    zh: '“{file}”是 JSON 而非表格：请先转换为 .csv 或 .xlsx。',
  },
  xml: {
    en: '“{file}” is in Excel’s old XML format: open it in Excel or WPS and save it as .xlsx.',
    zh: '“{file}”是旧版 Excel XML 格式：请用 Excel 或 WPS 打开后另存为 .xlsx。',
  },
  binaryExcel: {
    en: '“{file}” is in Excel’s binary .xlsb format: open it in Excel or WPS and save it as .xlsx.',
    zh: '“{file}”是 .xlsb 二进制格式：请用 Excel 或 WPS 打开后另存为 .xlsx。',
  },
  numbers: {
    en: '“{file}” is an Apple Numbers file: open it in Numbers and choose File › Export To › Excel.',
    zh: '“{file}”是 Numbers 表格：请在 Numbers 中打开，选择“文件 › 导出为 › Excel”。',
  },
  openDocument: {
    en: '“{file}” is an OpenDocument file: open it in LibreOffice, WPS or Sheets and save it as .xlsx.',
    zh: '“{file}”是 OpenDocument 文件：请用 LibreOffice、WPS 或 Google 表格打开后另存为 .xlsx。',
  },
  document: {
    en: '“{file}” is a document and not a table: copy its table into a sheet and save that as .xlsx.',
    zh: '“{file}”是文档而非表格：请将其中的表格复制到电子表格中，另存为 .xlsx。',
  },
  archive: {
    en: '“{file}” is an archive: unpack it and open the .csv or .xlsx file inside.',
    zh: '“{file}”是压缩包：请解压后打开其中的 .csv 或 .xlsx 文件。',
  },
  pdf: {
    en: '“{file}” is a PDF: download the table as .xlsx or .csv where the PDF came from.',
    zh: '“{file}”是 PDF：请从来源处下载 .xlsx 或 .csv 格式的表格。',
  },
  damagedExcel: {
    en: '“{file}” cannot be read as an Excel workbook: open it in Excel, WPS or Sheets and save it as .xlsx again.',
    zh: '“{file}”无法作为 Excel 工作簿读取：请用 Excel、WPS 或 Google 表格打开后重新另存为 .xlsx。',
  },
  notAWorkbook: {
    en: '“{file}” is no Excel workbook: a campaign goes on from the .xlsx file that Tierwise wrote.',
    zh: '“{file}”不是 Excel 工作簿：续排须使用 Tierwise 生成的 .xlsx 文件。',
  },
  notText: {
    en: '“{file}” is an Excel workbook, whatever its name says: open it in Excel or WPS and save it as CSV UTF-8.',
    zh: '“{file}”实为 Excel 工作簿，与扩展名不符：请用 Excel 或 WPS 打开后另存为 CSV UTF-8。',
  },
  damagedGzip: {
    en: '“{file}” cannot be unpacked: download it again, or unpack it and open the file inside.',
    zh: '“{file}”无法解压：请重新下载，或解压后打开其中的文件。',
  },
  tooLarge: {
    en: '“{file}” unpacks to more than {megabytes} MB, which is more than can be read: save only the tab with the creators as a file of its own.',
    zh: '“{file}”解压后超过 {megabytes} MB，无法读取：请只将达人所在的工作表另存为单独的文件。',
  },
  tooManyCells: {
    en: '“{file}” has more than {cells} cells, which is more than can be read: keep only the rows and columns of the creators, or split it into several files.',
    zh: '“{file}”超过 {cells} 个单元格，无法读取：请只保留达人数据所在的行和列，或拆分为多个文件。',
  },
  vastTab: {
    en: '“{tab}” in “{file}” reaches to row {row} and column {column}, more than {cells} cells: delete what stands beyond the table of creators, such as a stray cell at the very end, and save it again.',
    zh: '“{file}”中的“{tab}”一直延伸到第 {row} 行、{column} 列，超过 {cells} 个单元格：请删除达人表以外的内容（例如末尾误填的单元格）后重新保存。',
  },
  garbled: {
    en: '“{file}” was saved in the wrong encoding, and its words have become other characters: export it again, as UTF-8 or .xlsx.',
    zh: '“{file}”的编码有误，文字已成乱码：请重新导出为 UTF-8 或 .xlsx。',
  },
  unknownEncoding: {
    en: 'The letters of “{file}” can’t be told from its encoding: save it as UTF-8 (“CSV UTF-8” in Excel) or .xlsx.',
    zh: '无法判断“{file}”的文字编码：请另存为 UTF-8（Excel 中选“CSV UTF-8”）或 .xlsx。',
  },
  notATable: {
    en: '“{file}” is not a table: choose a .csv, .tsv or .xlsx file.',
    zh: '“{file}”不是表格：请选择 .csv、.tsv 或 .xlsx 文件。',
  },
} as const satisfies Record<string, Message>;
