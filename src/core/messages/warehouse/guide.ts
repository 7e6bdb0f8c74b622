import type { Message } from '../message';

/** What the folder of queries says of itself, in its README. */
export const guideMessages = {
  title: { en: 'Scores in BigQuery', zh: '在 BigQuery 中评分' },
  madeBy: {
    en: 'Queries of the table {source}, written by {call}. They hold the settings as they were then: after a change of settings write them anew.',
    zh: '针对表 {source} 的查询，由 {call} 生成。其中的设置为生成时的值：设置变更后请重新生成。',
  },
  aboutScores: {
    en: 'every creator with tier, score, grade and confidence: one SELECT, for a view, a scheduled query or Connected Sheets.',
    zh: '每位达人的量级、得分、等级与可信度：一条 SELECT，可用作视图、定时查询或 Connected Sheets 查询。',
  },
  aboutCandidates: {
    en: 'the best of each tier and niche, few enough for a sheet.',
    zh: '每个量级与领域的最佳达人，数量适合放入表格。',
  },
  aboutColumns: {
    en: 'what speaks against the unit of a column, before anything is scored: run it once.',
    zh: '评分前检查各列的单位是否有矛盾：请先运行一次。',
  },
  aboutCalibrate: {
    en: 'what is usual in this table, as rows Key | Value for the Settings tab.',
    zh: '本表的常见水平，结果为“键 | 值”，可放入 Settings 工作表。',
  },
  aboutNotes: {
    en: 'notes gathered by creator: save its result as a table and score that.',
    zh: '将笔记按达人汇总：请将结果存为表，再对该表评分。',
  },
  aboutMap: {
    en: 'the map of that table’s columns, for --map.',
    zh: '该表的列映射，供 --map 使用。',
  },
  consoleTitle: { en: 'In the console', zh: '在控制台中' },
  consoleCheck: {
    en: 'Open console.cloud.google.com/bigquery, paste candidates.sql into a new query, and read at its right whether it is valid and how many bytes it would scan. The same in a terminal, without cost, is below.',
    zh: '打开 console.cloud.google.com/bigquery，将 candidates.sql 粘贴到新查询，右侧会显示是否有效及将扫描的字节数。也可在终端免费检查，命令见下。',
  },
  consoleRun: {
    en: 'Run it. It gives at most {top} creators of each tier and niche, and {most} in all.',
    zh: '运行。每个量级与领域最多 {top} 位达人，总数不超过 {most}。',
  },
  consoleSave: {
    en: 'Save results › CSV or Google Sheets. To keep every score, choose Save view with score_creators.sql, or Schedule.',
    zh: '选择“保存结果”› CSV 或 Google 表格。如需保留全部得分，可将 score_creators.sql 保存为视图或设为定时查询。',
  },
  sheetTitle: { en: 'In Connected Sheets', zh: '在 Connected Sheets 中' },
  sheetConnect: {
    en: 'In a spreadsheet choose Data › Data connectors › Connect to BigQuery, and your project.',
    zh: '在表格中选择 数据 › 数据连接器 › 连接到 BigQuery，并选择项目。',
  },
  sheetQuery: {
    en: 'Choose Custom query, paste candidates.sql, and Connect.',
    zh: '选择“自定义查询”，粘贴 candidates.sql，点击“连接”。',
  },
  sheetExtract: {
    en: 'Choose Extract, all columns, into a new sheet: the add-on reads tabs of cells, not connected ones.',
    zh: '选择“提取”，全选列，放入新工作表：插件读取普通单元格，不读取连接的数据表。',
  },
  sheetWizard: {
    en: 'Extensions › Tierwise › Plan a campaign reads that tab as it is, with the same scores. Go on from Shortlist.',
    zh: '扩展程序 › Tierwise › 规划投放 可直接读取该工作表，得分一致。从“选人”继续即可。',
  },
  knowTitle: { en: 'Worth knowing', zh: '说明' },
  tierBySize: {
    en: 'Tiers are by followers alone: the peer score that tells a KOC by behaviour is worked out in the sheet.',
    zh: '量级仅按粉丝数划分：按行为识别 KOC 的评分在表格中计算。',
  },
  unknownValues: {
    en: 'What is no number, negative or above 100,000,000,000 is unknown, and so are 0 notes. Creators without followers are left out.',
    zh: '非数字、负数及大于 1000 亿的值视为未知，笔记数为 0 亦然。没有粉丝数的达人不列入。',
  },
  twoUnits: {
    en: 'Every number of a column is multiplied by the unit in the map: where check_columns.sql shows followers in full among those in 万, or shares beside percents, write "above" and "unitAbove" in the map, or leave such rows out with WHERE.',
    zh: '一列的所有数字都按列映射中的 unit 相乘：若 check_columns.sql 显示“万”与完整数字混用、或小数占比与百分数混用，请在列映射中写明 above 与 unitAbove，或用 WHERE 排除这些行。',
  },
  nicheByLabel: {
    en: 'Niches are told by their label alone; in the sheet bios, tags and titles count too, but candidates come back without them, so that the sheet scores them alike.',
    zh: '领域只依据标签列；表格中还会参考简介、标签和标题，但候选达人不带这些列，因此表格中的得分一致。',
  },
  upload: {
    en: 'A file of your own becomes a table by Add data: the console takes about 10 MB from a computer, more by way of Cloud Storage or bq load.',
    zh: '自有文件可通过“添加数据”成为表：控制台从本机上传约 10 MB 以内，更大的文件请经 Cloud Storage 或 bq load。',
  },
  notesOnly: {
    en: 'aggregate_notes.sql gives creators who have notes; those without one are left out.',
    zh: 'aggregate_notes.sql 只列出有笔记的达人；没有笔记者不列入。',
  },
  noteDays: {
    en: 'A day of a note is read where it begins as 2026-10-03 or is a DATE or TIMESTAMP; written 2026/10/3 or 2026年10月3日 it is unknown, and the newest notes count no more than others.',
    zh: '笔记日期须以 2026-10-03 开头，或为 DATE、TIMESTAMP 类型；写作 2026/10/3 或 2026年10月3日 视为未知，较新的笔记不再加权。',
  },
  calibrated: {
    en: 'calibrate.sql computes what Calibrate does in the sheet; beyond about 100,000 creators it takes a fixed sample of 200,000.',
    zh: 'calibrate.sql 与表格中的校准计算一致；超过约 10 万位达人时采用固定的 20 万样本。',
  },
  labels: {
    en: 'Where comments are labelled, aggregate_notes.sql also gives labelsNotUnderstood and labelNotUnderstood: how many labels it could not read, and one of them. They are not counted as read.',
    zh: '评论有标签时，aggregate_notes.sql 另给出 labelsNotUnderstood 与 labelNotUnderstood：无法识别的标签数及其中一个；这些评论不计入已读。',
  },
  notMet: {
    en: 'These queries have been run in DuckDB and parsed by an independent grammar, never on BigQuery itself.',
    zh: '这些查询已在 DuckDB 中运行并通过独立语法检查，但尚未在 BigQuery 上实际运行。',
  },
} as const satisfies Record<string, Message>;
