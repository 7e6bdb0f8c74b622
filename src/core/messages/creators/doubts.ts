import type { Message } from '../message';

/**
 * What a table leaves in doubt, as a question to the person, by what is in doubt. One question a column; two sample values
 * of it stand beside each answer.
 */
export const doubtMessages = {
  sums: {
    en: 'The counts in {columns} are about {times} times what one note of such creators gets. Are they sums, or really one note’s?{together}',
    zh: '{columns} 列的互动数约为同体量达人单篇常见水平的 {times} 倍。是合计，还是确实为单篇？{together}',
  },
  notesOfOtherDays: {
    en: 'The counts in {columns} times the notes come to {times} times all likes and saves so far. Are the counts sums over some days?{together}',
    zh: '{columns} 列的互动数 × 笔记数是赞藏总数的 {times} 倍。互动数是某段时间的合计吗？{together}',
  },
  shareOfAll: {
    en: 'Likes and saves come to {share} % of all so far. Are the counts in {columns} sums, or really one note’s?{together}',
    zh: '点赞与收藏已达赞藏总数的 {share}%。{columns} 列是合计，还是确实为单篇？{together}',
  },
  dividedAlready: {
    en: 'Divided by the notes, the counts in {columns} are far below what one note of such creators gets; as they stand they are usual. Are they one note’s?{together}',
    zh: '{columns} 列除以笔记数后远低于同体量达人单篇常见水平，按原数则属正常。是否就是单篇数据？{together}',
  },
  fewNotes: {
    en: 'Divided by column {other}, the counts in {columns} are still about {times} times what one note of such creators gets. Are they sums over more notes?{together}',
    zh: '{columns} 列除以 {other} 列后仍约为同体量达人单篇常见水平的 {times} 倍。是否为更多笔记的合计？{together}',
  },
  countsBeside: {
    en: 'Nothing says whether the counts in {columns} are sums or one note’s, and they do not go with column {other} as usual. Which are they?{together}',
    zh: '{columns} 列没有说明是合计还是单篇，与 {other} 列也不相称。是哪一种？{together}',
  },
  followersScale: {
    en: 'Followers in column {column} run from {low} to {high}. What do they count?',
    zh: '{column} 列的粉丝数在 {low} 到 {high} 之间，单位是什么？',
  },
  pricesScale: {
    en: 'The typical price in column {column} is ¥{typical}. What do the prices in {columns} count?{together}',
    zh: '{column} 列的报价中位数为 {typical}。{columns} 列的单位是什么？{together}',
  },
  countsScale: {
    en: 'The counts in {columns} are far below what one note of such creators gets (typically {typical} in column {column}). What do they count?{together}',
    zh: '{columns} 列远低于同体量达人单篇常见水平（{column} 列中位数 {typical}），单位是什么？{together}',
  },
  dots: {
    en: 'Column {column} holds numbers such as {example}. What does the dot part?',
    zh: '{column} 列有 {example} 这样的数字，其中的点是什么？',
  },
  fractions: {
    en: 'Followers in column {column} are whole, but {cells} {count:is|are} not ({count} in all, such as {example}). What are these?',
    zh: '{column} 列的粉丝数多为整数，但 {cells} 带小数（共 {count} 个，如 {example}），它们是什么？',
  },
  writtenInFull: {
    en: 'Column {column} names a unit, but {cells} are far larger than the others ({count} in all, such as {example}). What do these count?',
    zh: '{column} 列表头注明了单位，但 {cells} 远大于其他数值（共 {count} 个，如 {example}），它们的单位是什么？',
  },
  tooFew: {
    en: '{cells} in column {column} are too few followers for their counts or prices ({count} in all, such as {example}). What do these count?',
    zh: '{column} 列的 {cells} 与其互动或报价不符（共 {count} 个，如 {example}），粉丝数过少，它们的单位是什么？',
  },
  pricesInCells: {
    en: '{cells} in column {column} {count:is far below what the others of the column ask|are far below what the others of the column ask}. What {count:does it|do they} count?',
    zh: '{column} 列的 {cells} 远低于该列其他报价，单位是什么？',
  },
  countsInCells: {
    en: '{cells} in column {column} {count:is no whole count|are no whole counts} as the others are, and far below them. What {count:does it|do they} count?',
    zh: '{column} 列的 {cells} 带小数，且远低于该列其他数值，单位是什么？',
  },
  fewerReads: {
    en: 'The reads in column {column}, such as {example}, are fewer than the likes of the same notes. What do they count?',
    zh: '{column} 列的阅读量（如 {example}）少于同一行的点赞，单位是什么？',
  },
  notesOrCreators: {
    en: '{creators} {creators:creator stands|creators stand} in several rows with other counts. Is each row a note?',
    zh: '有 {creators} 位达人出现多行且互动数不同。每行是一篇笔记吗？',
  },
  whoseNotes: {
    en: 'Each row is a note, but no column says whose. Which column is the creator?',
    zh: '每行是一篇笔记，但没有达人列。哪一列是达人？',
  },
  sameNote: {
    en: '{count} {count:note stands|notes stand} in several rows with other counts. Is each one note, or are their ids wrong?',
    zh: '有 {count} 篇笔记出现多行且互动数不同。是同一篇笔记，还是笔记 ID 有误？',
  },
  noteOfSeveral: {
    en: '{count} {count:note stands|notes stand} under several creators. Is each one note, to be counted once?',
    zh: '有 {count} 篇笔记出现在多位达人名下。是同一篇笔记、只计一次吗？',
  },
  shareScale: {
    en: 'Column {column} holds both {small} and {large}. Is {small} the same as {percent} %?',
    zh: '{column} 列同时有 {small} 和 {large}。{small} 就是 {percent}% 吗？',
  },
  rateBasis: {
    en: 'Column {column} gives rates of engagement, and neither counts nor reads stand beside them. Are they shares of the followers, or of the reads?',
    zh: '{column} 列只有互动率，没有互动数或阅读数。它是占粉丝数的比例，还是占阅读数的比例？',
  },
  sameForAll: {
    en: 'Column {column} is {value} for nearly everybody. Is it a target, and no count?',
    zh: '{column} 列几乎所有人都是 {value}，是目标值而不是实际数据吗？',
  },
} as const satisfies Record<string, Message>;

/** How a question names the columns that its answer holds for. */
export const doubtWords = {
  column: { en: 'column {columns}', zh: '{columns}' },
  columns: { en: 'columns {columns}', zh: '{columns}' },
  together: { en: ' One answer holds for all of these columns.', zh: '这些列按同一答案处理。' },
} as const satisfies Record<string, Message>;

/** What may be answered. */
export const answerMessages = {
  lifetime: { en: 'All so far', zh: '累计总数' },
  sumOfNotes: { en: 'A sum over the notes: divide by them', zh: '若干篇合计：除以笔记数' },
  sumOfSaid: {
    en: 'A sum over the notes that the header names: divide by them',
    zh: '表头所注篇数的合计：除以该篇数',
  },
  sumUnknown: { en: 'A sum over notes that no column counts', zh: '合计，但没有对应的笔记数' },
  oneNote: { en: 'One note’s, as it stands', zh: '就是单篇数据' },
  asWritten: { en: 'As written', zh: '按原数' },
  tenThousands: { en: 'In 万 (ten thousands)', zh: '以万为单位' },
  followersInTenThousands: { en: 'Followers are in 万 (ten thousands)', zh: '粉丝数以万为单位' },
  followersInThousands: { en: 'Followers are in thousands', zh: '粉丝数以千为单位' },
  thousands: { en: 'In thousands', zh: '以千为单位' },
  hundredths: { en: 'In 分 (hundredths of ¥)', zh: '以分为单位' },
  otherMoney: { en: 'Another money than ¥: leave it out', zh: '不是人民币：不读取' },
  millions: { en: 'In millions', zh: '以百万为单位' },
  dotsPartThousands: { en: 'Thousands: 12.345 is 12,345', zh: '千分位：12.345 即 12,345' },
  notes: { en: 'Each row is a note', zh: '每行是一篇笔记' },
  creators: { en: 'Each row is a creator', zh: '每行是一位达人' },
  nobody: { en: 'No column: leave the table', zh: '没有这一列：不读取此表' },
  theSame: { en: 'The same note: count it once', zh: '同一篇：只计一次' },
  different: { en: 'Different notes', zh: '不同的笔记' },
  percents: { en: 'Yes: all are percents', zh: '是：统一按百分比' },
  shareOfFollowers: { en: 'Of the followers', zh: '占粉丝数' },
  shareOfReads: { en: 'Of the reads: leave it out', zh: '占阅读数：不读取' },
  target: { en: 'A target: leave it out', zh: '目标值：不读取' },
  measured: { en: 'Measured: read it', zh: '实际数据：读取' },
  wrong: { en: 'Mistakes: leave these cells out', zh: '填写有误：不读取这些单元格' },
} as const satisfies Record<string, Message>;
