import type { Message } from '../message';

/** What is worth knowing of a table that was read: of all of it, of a column, of a row, of a cell. */
export const remarkMessages = {
  cellError: {
    en: '{cell} shows an error, so {field} is unknown: mend the formula.',
    zh: '{cell} 显示错误，{field}视为未知：请修正公式。',
  },
  cellUnreadable: {
    en: '{cell} is no number, so {field} is unknown: write one such as 12000 or 1.2万.',
    zh: '{cell} 不是数字，{field}视为未知：请填写如 12000 或 1.2万。',
  },
  cellNoPrice: {
    en: '{cell} does not say what one note costs, so {field} is unknown: write that price alone, such as 12000.',
    zh: '{cell} 未写明单篇价格，{field}视为未知：请只填写单篇价格，如 12000。',
  },
  cellNegative: {
    en: '{cell} is below 0, so {field} is unknown: correct it.',
    zh: '{cell} 为负数，{field}视为未知：请修正。',
  },
  cellOutOfRange: {
    en: '{cell} is out of range for {field}, which is unknown then: correct it.',
    zh: '{cell} 超出{field}的合理范围，视为未知：请修正。',
  },
  cellRange: {
    en: '{cell} is a range; its low end was taken for {field}.',
    zh: '{cell} 是区间，{field}取其下限。',
  },
  cellForeignMoney: {
    en: '{cell} is not in ¥, so the price is unknown: convert it.',
    zh: '{cell} 不是人民币报价，视为未知：请换算后填写。',
  },
  pricesInOtherMoney: {
    en: '“{text}”: the prices are not in ¥, so they were not read: convert them.',
    zh: '“{text}”：报价不是人民币，未读取：请换算后填写。',
  },
  cellUnsure: {
    en: '{cell} may have lost its last zeros, as 98 is left of 98.000, so {field} is unknown: write it in full.',
    zh: '{cell} 可能丢失末位的零（如 98.000 变成 98），{field}视为未知：请填写完整数字。',
  },
  cellLostDigits: {
    en: '{cell} is an id that lost its last digits, because the sheet kept it as a number: paste it again as text.',
    zh: '{cell} 的 ID 因以数字保存而丢失末位：请设为文本格式后重新粘贴。',
  },
  columnErrors: {
    en: 'Column {column} shows errors in {count} of {rows} {rows:row|rows}: mend its formula and read again.',
    zh: '{column} 列在 {rows} 行中有 {count} 行显示错误：请修正公式后重新读取。',
  },
  pricesOfZero: {
    en: 'Column {column} has prices of 0 ({count}): exports write 0 for no price, so they were not read.',
    zh: '{column} 列有 {count} 个报价为 0，视为无报价。',
  },
  pricesNotRead: {
    en: 'Column {column} (“{header}”) was not read: its cells do not say what one note costs. Write one price in each, such as 12000.',
    zh: '{column} 列“{header}”未读取：单元格未写明单篇价格。请每格只填写一个价格，如 12000。',
  },
  formatNotRead: {
    en: 'Column {column} (“{header}”) was not read: nothing says whether it holds prices. If it does, call it “{header}报价”.',
    zh: '{column} 列“{header}”未读取：无法判断是否为报价。如为报价，请将表头改为“{header}报价”。',
  },
  followersInWan: {
    en: 'Column {column} has followers in fractions and names no unit: {example} was read as {read}. Write 粉丝数（万） above it, or whole numbers below.',
    zh: '{column} 列粉丝数有小数且未注明单位，{example} 按 {read} 读取：请将表头改为“粉丝数（万）”，或填写完整数字。',
  },
  zerosNotMeasured: {
    en: 'Column {column} says 0 ({count}), as exports do for what was not measured: {field} is unknown there.',
    zh: '{column} 列有 {count} 个 0，通常表示未统计，{field}视为未知。',
  },
  ofTwoUnits: {
    en: 'Column {column} holds numbers in a unit and in full: {example} was read as {read}, {other} as {otherRead} ({count} of the first kind). Write all of them alike.',
    zh: '{column} 列混有带单位与完整数字两种写法：{example} 按 {read} 读取（共 {count} 个），{other} 按 {otherRead} 读取。请统一写法。',
  },
  followersByMarket: {
    en: 'Column {column} names no unit, and {example} was read as {read}: only so are the counts and prices those of such creators. Write 粉丝数（万） above it.',
    zh: '{column} 列未注明单位，{example} 按 {read} 读取：只有这样，互动与报价才与同体量达人相符。请将表头改为“粉丝数（万）”。',
  },
  pricesByMarket: {
    en: 'Column {column} names no unit, and {example} was read as {read}: only so are the prices those of such creators. Write 报价（万） above it.',
    zh: '{column} 列未注明单位，{example} 按 {read} 读取：只有这样，报价才与同体量达人相符。请将表头改为“报价（万）”。',
  },
  dotsPartThousands: {
    en: 'Column {column}: dots part thousands, so {example} was read as {read}.',
    zh: '{column} 列的点为千分位，{example} 按 {read} 读取。',
  },
  electedAgain: {
    en: 'Column {column} is read instead of {other}, whose numbers are no note’s of such creators.',
    zh: '{other} 列不像同体量达人的单篇数据，改读 {column} 列。',
  },
  sharesOfTwoScales: {
    en: 'Column {column} holds shares of two scales: {small} was read as {percent}, like {large}.',
    zh: '{column} 列混有两种写法，{small} 按 {percent} 读取，与 {large} 一致。',
  },
  allZeros: {
    en: 'Column {column} is 0 for everybody, so {field} is unknown.',
    zh: '{column} 列全部为 0，{field}视为未知。',
  },
  blanksAreZeros: {
    en: 'Column {column} holds 1s and 2s but never a 0: its {count} {count:blank was|blanks were} read as 0 where the row’s other counts are known{rest}.',
    zh: '{column} 列有 1、2 却从无 0：在其他数据已知的行中，{count} 个空白按 0 处理{rest}。',
  },
  someBlanksAreZeros: {
    en: 'In column {column} some creators or parts of the table hold 1s and 2s but never a 0: there {count} {count:blank was|blanks were} read as 0{rest}.',
    zh: '{column} 列中部分达人或部分行有 1、2 却从无 0：其中 {count} 个空白按 0 处理{rest}。',
  },
  datesWithoutDay: {
    en: 'Column {column} counts days from an unknown day, such as “{example}” ({count}): they were left out. Put the day of the export in the name of the tab or file, such as 20260520.',
    zh: '{column} 列为相对日期（如“{example}”，共 {count} 个），无法确定导出日期，未采用：请在工作表或文件名中注明日期，例如 20260520。',
  },
  dayOrMonthFirst: {
    en: 'Column {column} has days such as “{example}” ({count}), and nothing tells whether the day or the month is first: they were left out. Write them as 2026-06-05.',
    zh: '{column} 列有 {count} 个日期（如“{example}”）分不清日和月的先后，未采用：请写成 2026-06-05。',
  },
  feeTakenOff: {
    en: 'Column {column} holds prices with the platform’s fee: it was taken off ({fee}).',
    zh: '{column} 列报价含平台服务费，已扣除（{fee}）。',
  },
  totalsDivided: {
    en: 'Column {column} holds sums over all notes: each was divided by the notes in column {notes}.',
    zh: '{column} 列为全部笔记的合计，已除以 {notes} 列的笔记数。',
  },
  totalsOfNotesDivided: {
    en: 'Column {column} holds sums over {count} {count:note|notes}, as its header says: each was divided by {count}.',
    zh: '{column} 列为表头所注 {count} 篇笔记的合计，已除以 {count}。',
  },
  totalsOfDaysDivided: {
    en: 'Column {column} holds sums over {days} {days:day|days}: each was divided by the notes of {days:that day|these days} in column {notes}.',
    zh: '{column} 列为 {days} 天内的合计，已除以 {notes} 列同期的笔记数。',
  },
  totalsWithoutNotes: {
    en: 'Column {column} holds sums, and no column says over how many notes, so it was not used: add a column of notes (笔记总数).',
    zh: '{column} 列为合计值，但没有笔记数列，未使用：请补充“笔记总数”列。',
  },
  totalsOfDaysWithoutNotes: {
    en: 'Column {column} holds sums over {days} {days:day|days}, and no column counts the notes of these days, so it was not used: add one (近{days}天笔记数).',
    zh: '{column} 列为近 {days} 天的合计，但没有同期笔记数，未使用：请补充“近{days}天笔记数”列。',
  },
  engagementFromRate: {
    en: 'Only a rate of engagement is given (column {column}): engagement was worked out from {basis}.',
    zh: '仅提供互动率（{column} 列），已按{basis}换算为互动量。',
  },
  engagementFromRateInRows: {
    en: '{count} {count:row gives|rows give} only a rate of engagement (column {column}): engagement was worked out from {basis}.',
    zh: '{count} 行仅有互动率（{column} 列），已按{basis}换算为互动量。',
  },
  paidNotesAboveAll: {
    en: 'Column {column} has more paid notes than notes in all ({count}): the share of paid notes is unknown there.',
    zh: '{column} 列有 {count} 行商业笔记数大于笔记总数，商业笔记占比视为未知。',
  },
  ofPlatform: {
    en: 'The table is of {platform}: scores are made for Xiaohongshu, so compare its creators with one another only.',
    zh: '此表为{platform}数据：评分标准以小红书为准，仅适合在表内互相比较。',
  },
  otherPlatforms: {
    en: 'Accounts on other platforms were left out: {others}.',
    zh: '未读取其他平台的账号：{others}。',
  },
  severalPlatforms: {
    en: 'Column {column} names several platforms at once ({count}): these rows were read as accounts on {platform}, their numbers too.',
    zh: '{column} 列有 {count} 行同时写了多个平台：均按{platform}账号及其数据读取。',
  },
  countsEverywhere: {
    en: 'Column {column} gives {field} over all platforms, which is more than one account has: add a column for the account.',
    zh: '{column} 列的{field}为全网合计，高于单个账号：请补充该账号的数据列。',
  },
  noSavesThere: {
    en: '{platform} shows no saves, which count most: scores are less certain, and the engagement rate is likes + comments ÷ followers.',
    zh: '{platform}不显示收藏，而收藏在评分中权重最高：得分的可信度会降低，互动率按（点赞+评论）÷ 粉丝数计算。',
  },
  daysUnread: {
    en: 'Column {column} has {count} {count:cell that names|cells that name} no day, such as “{example}”: write 2026-11-11.',
    zh: '{column} 列有 {count} 个单元格不是日期，如“{example}”：请填写如 2026-11-11。',
  },
  savesUnread: {
    en: 'No saves were read: column {column} (“{header}”) may hold them and was not understood. Saves count most, so say what it holds, or add a column of saves (收藏).',
    zh: '未读取到收藏：{column} 列“{header}”可能含收藏，但未能识别。收藏在评分中权重最高：请指明该列含义，或补充“收藏”列。',
  },
  noSaves: {
    en: 'No column of saves was found: saves count most, so scores are less certain.',
    zh: '没有收藏列：收藏在评分中权重最高，得分的可信度会降低。',
  },
  noIdentity: {
    en: 'No column says who the creators are: they are named by their rows.',
    zh: '没有能识别达人的列：以行号代替名称。',
  },
  rowsAbove: {
    en: 'The table of creators begins in row {row}: what stands above it was not read.',
    zh: '达人表从第 {row} 行开始，其上方内容未读取。',
  },
  tableBeside: {
    en: 'Columns {from} to {to} hold another table, which was not read: put it in a tab of its own.',
    zh: '{from} 至 {to} 列是并排的另一张表，未读取：请单独放在一个工作表中。',
  },
  tableBelow: {
    en: 'Another table of creators begins in row {row}: its rows ({count}) were not read. Put it in a tab of its own.',
    zh: '第 {row} 行起是另一张达人表，其 {count} 行未读取：请单独放在一个工作表中。',
  },
  ownTab: {
    en: 'Tierwise wrote this tab: who the creators are, their followers and prices were read, but no forecast and no score.',
    zh: '此表由 Tierwise 生成：只读取达人、粉丝数和报价，不读取预测和得分。',
  },
  passUnclear: {
    en: 'Column {column} says “pass”, and nothing beside it tells whether that is accepted or passed over, so it sets nobody aside: write 确认 or 不合作.',
    zh: '{column} 列写有“pass”，无法判断是通过还是略过，未据此排除任何人：请改写为“确认”或“不合作”。',
  },
  looksLikeSchedule: {
    en: 'This looks like a schedule (column {column}): {count} {count:row|rows} that ended, {count:was|were} refused, {count:is|are} booked or published {count:was|were} set aside. A later version will take it on as a plan.',
    zh: '此表像是排期表（{column} 列）：已结束、拒绝、定档或发布的 {count} 行不参与挑选。后续版本将支持接续排期。',
  },
  rowRepeats: {
    en: 'Row {row} is the same creator as row {first}, by {sameness}. It says nothing new.',
    zh: '第 {row} 行与第 {first} 行是同一达人（{sameness}相同），没有新增信息。',
  },
  earlierFigures: {
    en: 'The same creators were looked at several times (column {column}): {count} {count:row|rows} of earlier figures gave way to the newest.',
    zh: '同一批达人有多个时间的数据（{column} 列）：{count} 行较早数据未采用，以最新数据为准。',
  },
  rowIsOlder: {
    en: 'Row {row} is the same creator as row {first}, by {sameness}, with earlier figures: the newest count.',
    zh: '第 {row} 行与第 {first} 行是同一达人（{sameness}相同），数据较早，已采用最新数据。',
  },
  rowRepeatsAndAdds: {
    en: 'Row {row} is the same creator as row {first}, by {sameness}. Taken from it: {fields}.',
    zh: '第 {row} 行与第 {first} 行是同一达人（{sameness}相同），已合并，采用其：{fields}。',
  },
  rowRepeatsAndDiffers: {
    en: 'Row {row} is the same creator as row {first}, by {sameness}. It differs in {fields}, which stayed as they were: delete the row that is out of date.',
    zh: '第 {row} 行与第 {first} 行是同一达人（{sameness}相同），其{fields}与前者不一致，未采用：请删除过期的一行。',
  },
  rowRepeatsAndOffers: {
    en: 'Row {row} is the same creator as row {first}, by {sameness}: its price for another kind of note was added.',
    zh: '第 {row} 行与第 {first} 行是同一达人（{sameness}相同），已加入其另一种形式的报价。',
  },
  rowOfferAndDiffers: {
    en: 'Row {row}, another offer of the creator in row {first}, differs in {fields}, which stayed as they were.',
    zh: '第 {row} 行是第 {first} 行达人的另一报价，其{fields}与前者不同，以前者为准。',
  },
  rowFurtherAndDiffers: {
    en: 'Row {row} stands under the name in row {first} and differs in {fields}, which stayed as they were: name the format (image or video) of each price in a column.',
    zh: '第 {row} 行属于第 {first} 行的达人，其{fields}与前者不一致，未采用：请用一列注明每个报价的形式（图文或视频）。',
  },
  groupsFilled: {
    en: 'Column {column} has each word once, as merged cells do: it was read for the rows below as well.',
    zh: '{column} 列每个词只出现一次（合并单元格），已用于其下各行。',
  },
  cellsAsAbove: {
    en: '{count} {count:cell says|cells say} 同上 or ditto ({cell} first) and {count:was|were} read as what stands above.',
    zh: '{count} 个单元格写“同上”（首个为 {cell}），按上一行的内容读取。',
  },
  rowsUnderAName: {
    en: '{count} {count:row|rows} without a name, from row {row} on, {count:was|were} read as {count:that|those} of the creator above.',
    zh: '{count} 行没有昵称（首行为第 {row} 行），按上方达人的更多报价或笔记读取。',
  },
} as const satisfies Record<string, Message>;

/** What `{rest}` says of the blanks that were not read as 0. */
export const blankMessages = {
  otherBlanks: {
    en: ', {left} {left:other stays|others stay} unknown',
    zh: '，其余 {left} 个视为未知',
  },
} as const satisfies Record<string, Message>;

/** One sentence for all places where the same is wrong: that of the first, then the others. */
export const problemMessages = {
  likewiseRows: { en: '{reason} Likewise row {places}.', zh: '{reason}第 {places} 行同此。' },
  likewiseRowsAndMore: {
    en: '{reason} Likewise row {places} and {more} more.',
    zh: '{reason}第 {places} 行及另外 {more} 行同此。',
  },
  likewiseCells: { en: '{reason} Likewise {places}.', zh: '{reason}{places} 同此。' },
  likewiseCellsAndMore: {
    en: '{reason} Likewise {places} and {more} more.',
    zh: '{reason}{places} 及另外 {more} 处同此。',
  },
  likewiseColumns: { en: '{reason} Likewise column {places}.', zh: '{reason}{places} 列同此。' },
  likewiseColumnsAndMore: {
    en: '{reason} Likewise column {places} and {more} more.',
    zh: '{reason}{places} 列及另外 {more} 列同此。',
  },
} as const satisfies Record<string, Message>;

/** By what two rows are told to be one creator. */
export const samenessMessages = {
  sameId: { en: 'id', zh: 'ID' },
  sameUrl: { en: 'link', zh: '链接' },
  sameHandle: { en: 'handle', zh: '小红书号' },
  sameNameAndFollowers: { en: 'name and followers', zh: '昵称和粉丝数' },
  sameName: { en: 'name', zh: '昵称' },
} as const satisfies Record<string, Message>;

/** What a whole reading comes to. */
export const summaryMessages = {
  summary: {
    en: 'Read {creators} {creators:creator|creators} from {rows} {rows:row|rows}{remarks}.',
    zh: '从 {rows} 行中读取了 {creators} 位达人{remarks}。',
  },
  summaryNotes: {
    en: 'Read {creators} {creators:creator|creators} from {rows} {rows:row|rows} of notes{remarks}.',
    zh: '从 {rows} 行笔记中读取了 {creators} 位达人{remarks}。',
  },
  summaryComments: {
    en: 'Read {count} {count:comment|comments} from {rows} {rows:row|rows}.',
    zh: '从 {rows} 行中读取了 {count} 条评论。',
  },
  remarkRepeated: { en: '{count} repeated', zh: '{count} 行重复' },
  remarkWithoutFollowers: { en: '{count} without followers', zh: '{count} 行没有粉丝数' },
  remarkOtherPlatform: { en: '{count} of other platforms', zh: '{count} 行属于其他平台' },
  remarkSchedule: {
    en: '{count} ended, refused, booked or published',
    zh: '{count} 行已结束、拒绝、定档或发布',
  },
  remarkSameNote: { en: '{count} of a note in another row', zh: '{count} 行与其他行为同一篇笔记' },
  remarkOfNobody: {
    en: '{count} {count:note|notes} of unknown creators',
    zh: '{count} 行笔记不知属于哪位达人',
  },
  remarkNotCreators: {
    en: '{count} set aside as totals, headings or remarks',
    zh: '{count} 行为合计、标题或说明',
  },
  remarkOtherTable: {
    en: '{count} of another table',
    zh: '{count} 行属于另一张表',
  },
} as const satisfies Record<string, Message>;

/** What a rate of engagement is a share of. */
export const basisMessages = {
  followers: { en: 'followers', zh: '粉丝数' },
  reads: { en: 'reads', zh: '阅读量' },
} as const satisfies Record<string, Message>;
