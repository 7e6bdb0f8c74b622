import type { Message } from '../message';

/** Why a table, or a row of it, is not read as creators. */
export const creatorMessages = {
  emptyTab: {
    en: 'The tab “{tab}” is empty: choose a tab with creators, or paste an export into it.',
    zh: '工作表“{tab}”为空：请选择含达人数据的工作表，或先粘贴导出数据。',
  },
  noHeader: {
    en: 'No header row was found in “{tab}”: put the columns’ names, such as 昵称 and 粉丝数 or Name and Followers, in one row above the creators.',
    zh: '在“{tab}”中没有找到表头：请在达人数据上方用一行写明列名，例如“昵称”“粉丝数”。',
  },
  ownPlan: {
    en: '“{tab}” is a plan that Tierwise wrote: read the export that it was made from, or the tab Scores.',
    zh: '“{tab}”是 Tierwise 生成的排期：请读取它所依据的导出表，或“评分”工作表。',
  },
  onItsSide: {
    en: '“{tab}” lies on its side, a creator in each column: copy it, choose Paste special › Transposed in an empty tab, and read that.',
    zh: '“{tab}”是横向的（每列一位达人）：请复制后在空白工作表中“选择性粘贴 › 转置”再读取。',
  },
  noFollowers: {
    en: 'No followers column was found in “{tab}”, whose header is row {row} with {columns}: name the column with the followers 粉丝数 or Followers.',
    zh: '“{tab}”中没有粉丝数列，表头为第 {row} 行：{columns}。请将粉丝数所在列命名为“粉丝数”。',
  },
  notesWithoutFollowers: {
    en: '“{tab}” lists notes and no followers: read the table of their creators first and add this one to it, or add a column Followers (粉丝数).',
    zh: '“{tab}”是笔记列表，没有粉丝数：请先读取达人表，再添加此表；或补充“粉丝数”列。',
  },
  notesWithoutCreators: {
    en: 'No followers column was found in “{tab}”, which lists notes ({columns}): add a column with each note’s creator and one with the followers.',
    zh: '“{tab}”是笔记列表（{columns}），没有粉丝数列：请为每篇笔记补充达人列和粉丝数列。',
  },
  commentsWithoutCreators: {
    en: '“{tab}” lists comments, not creators: choose the tab of creators or notes first, then add this one to it.',
    zh: '“{tab}”是评论列表，不是达人列表：请先选择达人或笔记的工作表，再添加此表。',
  },
  noRows: {
    en: 'No creators stand below the header in row {row} of “{tab}”: paste them there, or choose another tab.',
    zh: '“{tab}”第 {row} 行表头下方没有数据：请粘贴达人数据，或选择其他工作表。',
  },
  noTables: {
    en: 'No tab to read: open a file with an export of creators.',
    zh: '没有可读取的工作表：请打开含达人导出数据的文件。',
  },
  rowWithoutFollowers: {
    en: 'Row {row} has no followers: fill in {column} to use this creator.',
    zh: '第 {row} 行没有粉丝数：请在 {column} 补充后再使用。',
  },
  rowFollowersError: {
    en: 'Row {row} shows an error where the followers should be: mend the formula in {column}.',
    zh: '第 {row} 行的粉丝数显示错误：请修正 {column} 的公式。',
  },
  rowFollowersUnreadable: {
    en: 'Row {row} has no number of followers: write one such as 12000 or 1.2万 in {column}.',
    zh: '第 {row} 行的粉丝数不是数字：请在 {column} 填写如 12000 或 1.2万。',
  },
  rowFollowersUnsure: {
    en: 'Row {row} has followers that may have lost their last zeros, as 98 is left of 98.000: write them in full in {column}.',
    zh: '第 {row} 行的粉丝数可能丢失末位的零（如 98.000 变成 98）：请在 {column} 填写完整数字。',
  },
  rowFollowersNegative: {
    en: 'Row {row} has fewer than 0 followers: correct {column}.',
    zh: '第 {row} 行的粉丝数为负：请修正 {column}。',
  },
  rowFollowersZero: {
    en: 'Row {row} has 0 followers, so nothing can be said of its rates: correct {column} or leave it out.',
    zh: '第 {row} 行的粉丝数为 0，无法计算各项比率：请修正 {column} 或忽略此行。',
  },
  rowOfOtherPlatform: {
    en: 'Row {row} is an account on {platform}: only those on {read} are read.',
    zh: '第 {row} 行是{platform}账号：本表只读取{read}账号。',
  },
  rowIsSameNote: {
    en: 'Row {row} has the note of row {other}, which counts: each note counts once.',
    zh: '第 {row} 行与第 {other} 行是同一篇笔记，以第 {other} 行为准，只计一次。',
  },
  rowIsEarlierNote: {
    en: 'Row {row} has earlier figures of the note in row {other}, and the newest count.',
    zh: '第 {row} 行是第 {other} 行同一篇笔记的较早数据，已采用最新数据。',
  },
  rowOfNobody: {
    en: 'Row {row} is a note, and no column says whose: say which column is the creator.',
    zh: '第 {row} 行是一篇笔记，但没有达人列：请指明哪一列是达人。',
  },
  rowIsTotal: { en: 'Row {row} is a total, not a creator.', zh: '第 {row} 行是合计行，不是达人。' },
  rowIsLabel: {
    en: 'Row {row} says something of the table, such as a target, a budget, a count or who made it, and is no creator.',
    zh: '第 {row} 行是整张表的目标、预算、费用、人数或制表信息等，不是达人。',
  },
  rowIsExample: { en: 'Row {row} is an example, not a creator.', zh: '第 {row} 行是示例，不是达人。' },
  rowIsWords: {
    en: 'Row {row} is a heading or a remark, not a creator.',
    zh: '第 {row} 行是标题或说明文字，不是达人。',
  },
  rowSaysNothing: { en: 'Row {row} says nothing of a creator.', zh: '第 {row} 行没有达人信息。' },
  rowIsOver: {
    en: 'Row {row} ended or was refused in this schedule.',
    zh: '第 {row} 行在排期表中已结束或拒绝。',
  },
  rowIsBooked: {
    en: 'Row {row} is booked in this schedule.',
    zh: '第 {row} 行在排期表中已定档或执行中。',
  },
  rowIsPublished: {
    en: 'Row {row} has published in this schedule.',
    zh: '第 {row} 行在排期表中已发布。',
  },
  rowOfOtherTable: {
    en: 'Row {row} belongs to another table, which was not read: put it in a tab of its own if it lists creators.',
    zh: '第 {row} 行属于另一张表，未读取：如为达人数据，请单独放在一个工作表中。',
  },
  rowIsHeader: { en: 'Row {row} is a second header.', zh: '第 {row} 行是第二个表头。' },
  noIdentityToJoin: {
    en: 'No column of “{tab}” says who its creators are: add their ids, links or names.',
    zh: '“{tab}”中没有能识别达人的列：请补充 ID、主页链接或昵称。',
  },
  rowName: { en: 'Row {row}', zh: '第 {row} 行' },
} as const satisfies Record<string, Message>;
