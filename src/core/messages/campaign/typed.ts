import type { Message } from '../message';

/** What is asked of words and rows of cells that a person has typed into Plan. */
export const typedMessages = {
  left: {
    en: '{codes} {count:was|were} set to “{status}” by hand: shall {count:a reserve|reserves} come in, and what was sent count as lost?',
    zh: '{codes} 已手动标为“{status}”：是否由备选补上，已寄样品计入损耗？',
  },
  cancelled: {
    en: '{codes} {count:was|were} set to “{status}” by hand: shall what was sent count as lost, and {count:somebody|others} come in?',
    zh: '{codes} 已手动标为“{status}”：已寄样品是否计入损耗，是否补人？',
  },
  gone: {
    en: '{codes} {count:was|were} set to “{status}” by hand: shall {count:another note|other notes} come in, or is {count:it|each} posted again?',
    zh: '{codes} 已手动标为“{status}”：由其他达人补上，还是原达人补发？',
  },
  parcelBack: {
    en: 'The parcel of {codes} was refused: is it back, and {count:is the note|are the notes} still wanted?',
    zh: '{codes} 的快递被拒收：样品是否已退回，是否继续合作？',
  },
  held: {
    en: '{codes} {count:is|are} on hold by hand: {count:does it|do they} go on, or {count:is it|are they} cancelled?',
    zh: '{codes} 已手动暂缓：恢复还是取消？',
  },
  paused: {
    en: '{codes} {count:was|were} set to “{status}” by hand: to when?',
    zh: '{codes} 已手动标为“{status}”：改到哪一天？',
  },
  filledDown: {
    en: '{column} of {codes} was filled down, {first} to {last}: meant, or shall what stood there be put back?',
    zh: '{codes} 的“{column}”为连续填充（{first} 至 {last}）：是有意填写，还是还原？',
  },
  alike: {
    en: '{column} of {codes} became “{value}” in one go: meant, or shall what stood there be put back?',
    zh: '{codes} 的“{column}”一次性改为“{value}”：是有意填写，还是还原？',
  },
  cleared: {
    en: '{column} of {codes} was cleared in one go: meant, or shall what stood there be put back?',
    zh: '{codes} 的“{column}”被一次性清空：是有意清空，还是还原？',
  },
} as const satisfies Record<string, Message>;
