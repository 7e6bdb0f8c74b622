import type { Message } from '../message';

/** What is said where several tables make one pool of creators. */
export const poolMessages = {
  newer: { en: '“{tab}” is newer: {changes}.', zh: '“{tab}”为更新数据：{changes}。' },
  earlier: { en: 'Since “{tab}”: {changes}.', zh: '与“{tab}”相比：{changes}。' },
  readAgain: { en: 'Read again: {changes}.', zh: '已重新读取：{changes}。' },
  added: { en: '{count} new', zh: '新增 {count} 位' },
  updated: { en: '{count} updated', zh: '更新 {count} 位' },
  dearer: { en: '{count} dearer', zh: '涨价 {count} 位' },
  cheaper: { en: '{count} cheaper', zh: '降价 {count} 位' },
  gone: { en: '{count} gone', zh: '不再出现 {count} 位' },
  unchanged: { en: 'nothing has changed', zh: '没有变化' },

  joined: {
    en: '“{tab}” adds to {joined} of {all} {all:creator|creators}{remarks}.',
    zh: '“{tab}”为 {all} 位达人中的 {joined} 位补充了信息{remarks}。',
  },
  joinedBy: { en: '{count} by {sameness}', zh: '{count} 位按{sameness}对应' },
  strangers: { en: '{count} of its rows matched nobody', zh: '{count} 行没有对应的达人' },
  conflicts: { en: '{count} {count:value differs|values differ}', zh: '{count} 处数值不一致' },

  comments: {
    en: '“{tab}” brings {comments} {comments:comment|comments} on {creators} {creators:creator|creators}{remarks}.',
    zh: '“{tab}”为 {creators} 位达人带来 {comments} 条评论{remarks}。',
  },
  commentsOfNobody: {
    en: 'No comment of “{tab}” stands under a note of these creators: add the tab with their notes first, or a column with the creator’s id.',
    zh: '“{tab}”中的评论无法对应到达人：请先添加笔记表，或补充达人 ID 列。',
  },
  rowCommentOfNobody: {
    en: 'Row {row} of “{tab}” is a comment on nobody in “{pool}”, so it was not used.',
    zh: '“{tab}”第 {row} 行的评论不属于“{pool}”中的达人，未使用。',
  },

  nobody: {
    en: 'No row of “{tab}” is a creator of “{pool}”: check that both tabs have the same ids, links or names.',
    zh: '“{tab}”中没有一行对应“{pool}”的达人：请确认两个工作表有相同的 ID、链接或昵称。',
  },

  otherPlatform: {
    en: '“{tab}” is of {platform} and these creators of {pool}, so nothing was taken from it: choose the columns or rows of {pool} there.',
    zh: '“{tab}”为{platform}数据，与现有{pool}达人不同平台，未采用：请选择其中的{pool}列或行。',
  },

  rowGone: {
    en: 'Row {row} is not in the newer export “{tab}”: check that the creator still takes orders.',
    zh: '第 {row} 行不在更新的导出“{tab}”中：请确认该达人是否仍接单。',
  },
  rowDearer: {
    en: 'Row {row} asks {after} now, and asked {before} before.',
    zh: '第 {row} 行报价由 {before} 涨至 {after}。',
  },
  rowStranger: {
    en: 'Row {row} of “{tab}” is nobody in “{pool}”, so it was not used: correct its id, link or name.',
    zh: '“{tab}”第 {row} 行在“{pool}”中没有对应的达人，未使用：请核对 ID、链接或昵称。',
  },
  rowConflict: {
    en: 'Row {row}: {field} differs from row {other} of “{tab}”; the first value was kept.',
    zh: '第 {row} 行的{field}与“{tab}”第 {other} 行不一致，采用前者。',
  },
  byNameAlone: {
    en: '{count} {count:creator was|creators were} found in “{tab}” by their name alone: check them, or add ids to both tabs.',
    zh: '“{tab}”中有 {count} 位达人仅按昵称对应：请核对，或在两个工作表中补充 ID。',
  },
} as const satisfies Record<string, Message>;
