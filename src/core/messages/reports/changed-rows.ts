import type { Message } from '../message';

/** Why rows of a record were not changed. */
export const changedRowsMessages = {
  inTheWay: {
    en: '“{tab}” was not changed: {cell} ({code}, “{column}”) holds a formula or picture of yours, and this would write over it. Put it into a column of your own, then do it again.',
    zh: '“{tab}”未作更改：{cell}（{code}，“{column}”）中有您的公式或图片，会被覆盖。请移到您自己的列，再重做一次。',
  },
  unfinished: {
    en: '“{tab}” was not changed: an earlier writing of it broke off. Write the plan once more, then do it again.',
    zh: '“{tab}”未作更改：此前的写入中断。请先重新写入计划，再重做一次。',
  },
  notChanged: {
    en: '“{tab}” was not changed: {reason} After that, do it again.',
    zh: '“{tab}”未作更改：{reason}之后请重做一次。',
  },
  notShown: {
    en: 'The log has it, but “{tab}” may not show all of it yet: {reason} After that, open the campaign again: Tierwise then finishes it.',
    zh: '已记入日志，但“{tab}”可能尚未全部更新：{reason}之后请重新打开该项目，Tierwise 会补全。',
  },
} as const satisfies Record<string, Message>;
