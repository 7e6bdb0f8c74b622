import type { Message } from '../message';

/** What is said where scores are worked out in a warehouse or out of a large file. */
export const warehouseMessages = {
  mapMissing: {
    en: 'There is no map {file}, or it cannot be opened: it says which column holds what, such as {example}.',
    zh: '找不到列映射文件 {file}，或无法打开：它说明各列的含义，如 {example}。',
  },
  mapNoJson: {
    en: 'The map {file} is no JSON, for a quote, comma or bracket is missing or one too many: it is written as {example}.',
    zh: '列映射文件 {file} 不是有效的 JSON，引号、逗号或括号有缺失或多余：应写成 {example}。',
  },
  mapNoObject: {
    en: 'The map {file} is JSON, but names no columns by field: it is written as {example}.',
    zh: '列映射文件 {file} 是 JSON，但没有按字段列出列名：应写成 {example}。',
  },
  mapField: {
    en: 'The map names {field}, which is no field here; it can be {fields}.',
    zh: '列映射中的 {field} 不是可用字段；可用：{fields}。',
  },
  mapColumn: {
    en: 'The map says no column for {field}: write its name, or {example}.',
    zh: '列映射没有写明 {field} 对应的列：请写列名，或写成 {example}。',
  },
  mapSourcePart: {
    en: 'The map says {other} of the column for {field}, which is none of {parts}: write it as {example}.',
    zh: '列映射中 {field} 的列写了 {other}，只能写 {parts}：例如 {example}。',
  },
  mapUnit: {
    en: 'The unit of {field} in the map must be a number above 0 that its cells are multiplied by; it is {said}: write it as {example}.',
    zh: '列映射中 {field} 的 unit 须为大于 0 的数（单元格乘以该数）；现为 {said}：例如 {example}。',
  },
  mapUnitOfText: {
    en: 'The map gives {field} a unit, but its cells are texts: leave the unit out.',
    zh: '列映射给 {field} 写了 unit，但该字段是文本：请去掉 unit。',
  },
  mapUnitAbove: {
    en: 'The map says of {field} from where on numbers have another unit, but not as two numbers above 0 ({said}): write it as {example}.',
    zh: '列映射中 {field} 的 above 与 unitAbove 须为两个大于 0 的数（{said}）：例如 {example}。',
  },
  mapDivisorItself: {
    en: 'The map divides {said} ({field}) by itself: name the column of how many notes the sum is of.',
    zh: '列映射让 {said}（{field}）除以自身：请指定合计所对应的笔记数列。',
  },
  mapDivisor: {
    en: 'What {field} is divided by must be the name of a column in the map; it is {said}.',
    zh: '列映射中 {field} 的 dividedBy 须为列名；现为 {said}。',
  },
  mapDivisorOfText: {
    en: 'The map divides {field} by a column, but its cells are texts: leave dividedBy out.',
    zh: '列映射给 {field} 写了 dividedBy，但该字段是文本：请去掉 dividedBy。',
  },
  mapWithoutFollowers: {
    en: 'The map names no column for followers: without them nobody can be scored.',
    zh: '列映射没有指定 followers（粉丝数）列：没有粉丝数无法评分。',
  },
  mapWithoutId: {
    en: 'The map names no column for id: candidates are told apart by it.',
    zh: '列映射没有指定 id 列：候选达人靠它区分。',
  },
  mapAverage: {
    en: 'The map says of average {average}; it can be {averages}: what the counts are, not a column.',
    zh: '列映射中的 average 为 {average}；可填 {averages}：说明计数是哪种均值，而不是列名。',
  },
  mapPart: {
    en: 'The part {part} of the map is none of field and column: it is written {example}.',
    zh: '列映射的 {part} 部分写法有误：应为 {example}。',
  },
  mapNeeds: {
    en: 'The map has to say in {part} which column holds {fields}.',
    zh: '列映射的 {part} 部分须指定 {fields} 对应的列。',
  },
  tableName: {
    en: 'A table of BigQuery is written project.dataset.table; it is {table}.',
    zh: 'BigQuery 的表写作 项目.数据集.表；现为 {table}。',
  },
  topOutOfRange: {
    en: '--top must be a whole number from {least} to {most}; it is {top}.',
    zh: '--top 须为 {least} 到 {most} 的整数；现为 {top}。',
  },
  settingsTable: {
    en: 'The settings {file} have no row Key | Value: save the Settings tab as .csv or .xlsx.',
    zh: '设置文件 {file} 中没有“键 | 值”一行：请将 Settings 工作表另存为 .csv 或 .xlsx。',
  },
  settingsGone: {
    en: 'Passed over, for an earlier version had them and this one has not: {keys}.',
    zh: '以下设置已取消，不再使用：{keys}。',
  },
  needsSource: {
    en: 'Name the table to score by --source project.dataset.table, or a file on this machine by --run.',
    zh: '请用 --source 项目.数据集.表 指定要评分的表，或用 --run 指定本机文件。',
  },
  needsOut: {
    en: 'Name the folder to write by --out, such as --out bigquery/.',
    zh: '请用 --out 指定写入的文件夹，如 --out bigquery/。',
  },
  needsMap: {
    en: 'Say which column holds what by --map columns.json, such as {example}.',
    zh: '请用 --map columns.json 说明各列含义，如 {example}。',
  },
  notBoth: {
    en: '{word} cannot stand beside {other}: leave one of the two out.',
    zh: '{word} 不能与 {other} 同时使用：请去掉其中之一。',
  },
  needsOther: {
    en: '{word} says nothing without {other}: add it, or leave {word} out.',
    zh: '{word} 须与 {other} 一起使用：请加上 {other}，或去掉 {word}。',
  },
  settingTwice: {
    en: 'The settings {file} say {key} twice: leave one of the two rows out.',
    zh: '设置文件 {file} 中 {key} 出现两次：请删去其中一行。',
  },
  topNotWhole: {
    en: 'The setting candidates.top must be a whole number; it is {top}.',
    zh: '设置 candidates.top 须为整数；现为 {top}。',
  },
  mapKeyTwice: {
    en: 'The map {file} says {key} twice: leave one of the two out.',
    zh: '列映射文件 {file} 中 {key} 出现两次：请去掉其中之一。',
  },
  mapColumnTwice: {
    en: 'The map names the column {column} for {field} and for {other}: one column is one of the two, but for id, name, handle and url, which may share one.',
    zh: '列映射把 {column} 列同时用于 {field} 和 {other}：一列只能对应一个字段（id、name、handle、url 可共用一列）。',
  },
  answersFitNothing: {
    en: 'The answer {answers} in the map fits nothing that is asked of {file}; it can be {asked}.',
    zh: '列映射中的回答 {answers} 不对应 {file} 的任何待确认问题；可用：{asked}。',
  },
  nothingAsked: {
    en: 'The answer {answers} in the map fits nothing, for nothing is asked of {file}: leave it out.',
    zh: '列映射中的回答 {answers} 无对应的问题（{file} 没有待确认的问题）：请去掉。',
  },
  answersWithoutFile: {
    en: 'The answers in the map are for a file that is read here (--run): say of a table’s column its unit instead, such as {example}.',
    zh: '列映射中的 answers 只用于本机文件（--run）：对于表中的列请写明 unit，如 {example}。',
  },
  outIsEmptied: {
    en: '{folder} is emptied by every build: choose another folder with --out.',
    zh: '每次构建都会清空 {folder}：请用 --out 指定其他文件夹。',
  },
  outIsFile: {
    en: '{folder} is a file: --out names a folder.',
    zh: '{folder} 是文件：--out 应为文件夹。',
  },
  outTaken: {
    en: '{folder} holds {files} that Tierwise has not written, or that was changed since: move it, or choose another folder with --out.',
    zh: '{folder} 中已有 {files}，不是 Tierwise 生成或生成后被改动过：请移走，或用 --out 指定其他文件夹。',
  },
  outdatedRemoved: {
    en: 'Removed from {folder} what an earlier run wrote and this one does not: {files}.',
    zh: '已从 {folder} 删除上次生成、本次不再生成的文件：{files}。',
  },
  outdatedKept: {
    en: '{files} in {folder} is of an earlier run and was changed since: it is left there and still has the earlier settings.',
    zh: '{folder} 中的 {files} 由上次生成、之后被改动过：予以保留，其中仍是上次的设置。',
  },
  folderNotWritten: {
    en: 'The folder {folder} cannot be written: choose another with --out.',
    zh: '无法写入文件夹 {folder}：请用 --out 指定其他位置。',
  },
  folderWritten: {
    en: 'Wrote {folder}: {files}. {folder}README.md says what to do with them.',
    zh: '已写入 {folder}：{files}。使用步骤见 {folder}README.md。',
  },
  candidatesName: {
    en: 'Candidates are a workbook, so --out must end in .xlsx: {out}.',
    zh: '候选达人写入工作簿，--out 须以 .xlsx 结尾：{out}。',
  },
  candidatesBeside: {
    en: '{earlier} is there already, so these candidates go into {file}; --out {earlier} would replace the earlier ones.',
    zh: '已有 {earlier}，候选达人写入 {file}；加上 --out {earlier} 可替换已有文件。',
  },
  notCalibrated: {
    en: 'No calibrate.sql: what is usual shows only where the map names likes, saves and comments, or engagement.',
    zh: '未生成 calibrate.sql：只有列映射包含点赞、收藏和评论，或互动量时，才能得出常见水平。',
  },
  notAFileToRun: {
    en: '--run reads .parquet, .csv and .tsv files, plain or with .gz; it is {file}.',
    zh: '--run 可读取 .parquet、.csv、.tsv 文件（可带 .gz）；现为 {file}。',
  },
  noDuckdb: {
    en: 'Large files are read by DuckDB, which is not installed here: npm install --no-save @duckdb/node-api brings it.',
    zh: '读取大文件需要 DuckDB，本机尚未安装：运行 npm install --no-save @duckdb/node-api 即可。',
  },
  noSuchColumn: {
    en: '{file} has no column {column} ({field} in the map); it has {columns}.',
    zh: '{file} 中没有 {column} 列（列映射中的 {field}）；现有列：{columns}。',
  },
  noRebateHere: {
    en: 'The map names {column} for rebate, which --run does not read: leave it out, and ask for rebates when you book. --source does read it.',
    zh: '列映射将 {column} 指定为返点，而 --run 不读取返点：请去掉该项，预订时再询问。--source 可读取返点。',
  },
  columnKind: {
    en: 'The column {column} of {file} holds {kind}, and neither numbers nor texts: name another for {field} in the map.',
    zh: '{file} 的 {column} 列为 {kind}，既不是数字也不是文本：请在列映射中为 {field} 指定其他列。',
  },
  noNumbers: {
    en: 'The column {column} of {file} is read for {field}, but none of its {rows} {rows:row|rows} looked at holds such a number ({cell}): name another in the map.',
    zh: '{file} 的 {column} 列读作 {field}，但查看过的 {rows} 行中没有这样的数字（{cell}）：请在列映射中指定其他列。',
  },
  noIdColumn: {
    en: 'No column of {file} tells its creators apart by an id, handle, link or name: name one for id by --map, such as {example}.',
    zh: '{file} 中没有能区分达人的列（id、账号、链接或昵称）：请用 --map 为 id 指定一列，如 {example}。',
  },
  idsLostDigits: {
    en: 'The column {column} of {file} holds ids as {type}, and some are above {most}, where their last digits are lost: export it as text or whole numbers.',
    zh: '{file} 的 {column} 列以 {type} 保存 id，其中有大于 {most} 的值，末尾数字已丢失：请以文本或整数重新导出。',
  },
  rowsAreNotes: {
    en: 'The rows of {file} are notes and not creators: gather them by creator first, as aggregate_notes.sql does.',
    zh: '{file} 的每一行是笔记而不是达人：请先按达人汇总，方法见 aggregate_notes.sql。',
  },
  rowsAreComments: {
    en: 'The rows of {file} are comments and not creators: gather them by creator first.',
    zh: '{file} 的每一行是评论而不是达人：请先按达人汇总。',
  },
  asked: {
    en: '{question} Say it in the map: {example} – {choices}.',
    zh: '{question} 请在列映射中回答：{example}——{choices}。',
  },
  cannotFollow: {
    en: 'The column {column} is read for {field} in a way that cannot be said for all rows: × {unit} does not fit {count} of those looked at (row {row}: {written} is {read}); write its cells alike, or say in the map what they are multiplied by, such as {example}.',
    zh: '{column} 列作为 {field} 的读法无法推广到所有行：× {unit} 不适用于查看过的 {count} 行（第 {row} 行：{written} 读作 {read}）；请统一写法，或在列映射中写明单元格所乘的数，如 {example}。',
  },
  betweenUnits: {
    en: 'The column {column} holds numbers of two units, × {unit} and × {above}, and {count} {count:cell|cells} between the two could be of either (row {row}: {cell}): say in the map where they part, such as {example}.',
    zh: '{column} 列混有两种单位（× {unit} 与 × {above}），有 {count} 个单元格介于两者之间、无法判断（第 {row} 行：{cell}）：请在列映射中写明分界，如 {example}。',
  },
  decided: {
    en: '{field}: {column}{how}',
    zh: '{field}：{column}{how}',
  },
  decidedUnit: { en: ', × {unit}', zh: '，× {unit}' },
  decidedAbove: { en: ', above {limit} × {unit}', zh: '，大于 {limit} 时 × {unit}' },
  decidedPer: { en: ', divided by {by}', zh: '，除以 {by}' },
  decidedTimes: { en: ', a share of {of}', zh: '，为 {of} 的占比' },
  decidedZero: {
    en: ', blanks are 0 where other counts are known',
    zh: '，其他计数已知时空白为 0',
  },
  decidedNoZero: { en: ', 0 is unknown', zh: '，0 视为未知' },
  decidedNoZeroBeside: {
    en: ', 0 is unknown where {beside} is 0',
    zh: '，{beside} 为 0 时 0 视为未知',
  },
  decidedAverage: { en: 'Counts are taken for: {average}.', zh: '计数视为：{average}。' },
  averageMedian: { en: 'medians', zh: '中位数' },
  averageMean: { en: 'plain means', zh: '平均数' },
  averageGeometric: { en: 'geometric means', zh: '几何平均' },
  averageUnknown: { en: 'what the setting evidence.average says', zh: '设置 evidence.average 所指的均值' },
  decidedFrom: {
    en: 'Decided by core’s own reading of {looked} of the {rows} rows of {file}: the first ones, some spread over it, and the ends of each column of numbers.',
    zh: '依据 {file} {rows} 行中的 {looked} 行判定：开头各行、全表抽取的各行，以及每列数字的两端。',
  },
  decidedFromAll: {
    en: 'Decided by core’s own reading of {rows} {rows:row|rows}, all of {file}:',
    zh: '依据 {file} 的全部 {rows} 行判定：',
  },
  decidedElse: { en: ', where it says nothing {others}', zh: '，为空时取 {others}' },
  nicheByLabel: {
    en: 'Niches are told by their label alone: by {columns} an import guesses the niche of those without one, and may score them otherwise; candidates come back without these columns, so that a sheet scores them as here.',
    zh: '领域只依据标签列：导入时还会按 {columns} 推测没有标签者的领域，得分可能不同；候选达人不带这些列，因此表格中的得分与此处一致。',
  },
  setAside: {
    en: 'Of these {count} {count:is no creator or has|are no creators or have} no followers and {count:is|are} left out ({summary})',
    zh: '其中 {count} 行不是达人或没有粉丝数，不列入（{summary}）',
  },
  cellsUnread: {
    en: '{count} {count:cell|cells} of {column} cannot be read as a number and {count:is|are} unknown, such as “{cell}”.',
    zh: '{column} 有 {count} 个单元格无法读作数字，视为未知，例如“{cell}”。',
  },
  candidatesWritten: {
    en: 'Wrote {file}: {count} {count:candidate|candidates} out of {rows} {rows:row|rows}.',
    zh: '已写入 {file}：从 {rows} 行中选出 {count} 位候选达人。',
  },
  checked: {
    en: 'Checked {rows} {rows:row|rows} against the score in TypeScript: the worst relative difference is {worst}; {unequal} {unequal:grade, tier, confidence or unknown score differs|grades, tiers, confidences or unknown scores differ}.',
    zh: '已与 TypeScript 评分逐行核对 {rows} 行：最大相对差异 {worst}；等级、量级、可信度或未知分数不一致 {unequal} 处。',
  },
  withoutFollowers: {
    en: '{rows} {rows:row has|rows have} no followers, and so no score in either.',
    zh: '另有 {rows} 行没有粉丝数，两边均无得分。',
  },
  spotsChecked: {
    en: 'Core’s own reading of {rows} {rows:row|rows} spread over the file gives the same numbers.',
    zh: '全表抽取 {rows} 行由核心读取，数值一致。',
  },
  spotsDiffer: {
    en: 'The check has found that core’s own reading differs in {different} of {rows} {rows:row|rows} spread over the file (row {row}, {field}: {read} for core, {here} here): say in the map what its column’s numbers are multiplied by.',
    zh: '核对发现：全表抽取的 {rows} 行中有 {different} 行与核心读取不一致（第 {row} 行，{field}：核心为 {read}，此处为 {here}）：请在列映射中写明该列数字所乘的数。',
  },
  checkFailed: {
    en: 'The check has found differences: the query does not say what the score says.',
    zh: '核对发现差异：查询与评分不一致。',
  },
} as const satisfies Record<string, Message>;

/** How a map of columns is written, as the sentences above show it. */
export const mapExamples = {
  columns: '{"id": "达人ID", "followers": "粉丝数", "likes": "点赞"}',
  source: '{"column": "粉丝数（万）", "unit": 10000}',
  parted: '{"column": "粉丝数（万）", "unit": 10000, "above": 1000, "unitAbove": 1}',
  part: '{"id": "达人ID", "likes": "点赞"}',
} as const;
