import type { Message } from '../message';

/** What is said of a Plan tab as it stands against what the log knows. */
export const recordMessages = {
  unreadable: {
    en: 'Plan, {code}, {column}: "{text}" cannot be read. What was known before counts.',
    zh: '排期表 {code}「{column}」：无法识别“{text}”，仍按原值计算。',
  },
  thisRow: { en: 'row {row}', zh: '第 {row} 行' },
  sortedApart: {
    en: 'In {count} rows of Plan the code is not that of their folded Key column: columns were sorted apart from one another. Nothing of the tab is taken in: undo the sorting (Ctrl+Z or File › Version history), then run again.',
    zh: '排期表有 {count} 行的编号与折叠的“校验”列不符：各列被分别排序。未读取任何改动：请撤销排序（Ctrl+Z 或 文件 › 版本记录）后再运行。',
  },
  codesRestored: {
    en: 'Mended {count} {count:code that was|codes that were} mistyped or cleared: {codes}.',
    zh: '已还原 {count} 个误改或清空的编号：{codes}。',
  },
  copied: {
    en: '{code} stands in Plan a second time: the first counts, the copy is below the list. Is it another note, or shall the copy go?',
    zh: '{code} 在排期表中重复出现：仅计第一行，副本列于表后。是另一篇笔记，还是删除副本？',
  },
  added: {
    en: '{name} stands in Plan without a code, below the list. Shall it be added to the plan?',
    zh: '{name} 没有编号，列于表后。是否加入排期？',
  },
  addedWithCode: {
    en: '{name} stands in Plan as {code}, a code that was never given. Shall it be added to the plan?',
    zh: '{name} 的编号 {code} 从未发放，列于表后。是否加入排期？',
  },
  deleted: {
    en: '{code} {name} was deleted from Plan and is put back. Shall it be cancelled?',
    zh: '{code} {name} 已从排期表删除，现已放回。是否取消合作？',
  },
  lapsed: {
    en: '{codes} stood in reserve and {count:was|were} deleted from Plan: {count:it is|they are} cancelled, and {count:its row stays|their rows stay} as such.',
    zh: '备选 {codes} 已从排期表删除：按取消处理，该行保留为“已取消”。',
  },
  noName: { en: '(no name)', zh: '（无名称）' },
  putBack: {
    en: '{column} says what a row is and is put back for {codes}: a change of it is another deal, with a code of its own.',
    zh: '「{column}」不可改写，已为 {codes} 还原：如需更换，请新增编号。',
  },
  becameMovedTo: {
    en: 'Planned day stays as it was signed: what was typed there is now Moved to for {codes}.',
    zh: '“计划发布”保持签定日期：{codes} 所填日期已记入“改期至”。',
  },
  madeAnew: {
    en: '{column} is worked out from its row: what was typed there for {codes} is worked out anew.',
    zh: '「{column}」由本行计算得出：{codes} 所填内容已重新计算。',
  },
  columnPutBack: {
    en: '{columns} {count:was|were} missing from Plan and {count:is|are} put back from the log.',
    zh: '排期表缺少 {columns}，已按日志补回。',
  },
  logUnread: {
    en: '{count:Row|Rows} {rows} of the log cannot be read: what {count:it tells|they tell} is left out. File › Version history has {count:it|them}.',
    zh: '日志第 {rows} 行无法识别，其内容未计入；可在 文件 › 版本记录 中找回。',
  },
  alreadyIn: {
    en: '{name} is in the plan already as {there}: {code} stays open.',
    zh: '{name} 已在排期中（{there}）：{code} 仍为空缺名额。',
  },
  sameName: {
    en: '{code} names {name}, and {there} is somebody of that name: if it is the same person, type the creator id of {there} into {code}, or clear the name.',
    zh: '{code} 填写了 {name}，与 {there} 同名：若为同一人，请在 {code} 填写 {there} 的达人 ID，或清除昵称。',
  },
  fromReserve: {
    en: '{name}, in reserve as {there}, has filled {code}: the price comes along, and the row of {there} goes.',
    zh: '{name}（备选 {there}）已补入 {code}：报价随之带入，{there} 行移除。',
  },
  otherTier: {
    en: '{name} is in reserve as {there} and no KOC: {code} stays open. To book {name}, change the status of {there}.',
    zh: '{name} 为备选（{there}），并非 KOC：{code} 仍为空缺名额。如需合作，请修改 {there} 的状态。',
  },
  agreedForNothing: {
    en: '{agreed} of ¥0 is no price, so the planned one counts for {codes}: where the creator gets the product alone, set {offer} to product.',
    zh: '{codes} 的「{agreed}」为 ¥0，不作为价格，仍按计划报价计算：如为纯置换，请将「{offer}」改为置换。',
  },
  ownStatus: {
    en: '{count:A status is|Statuses are} kept that {count:says|say} nothing of steps: {rows}. Words that are understood: {ours}.',
    zh: '以下自定义状态已保留，但不代表任何进度：{rows}。可识别的状态：{ours}。',
  },
  wordOf: { en: '{code} “{word}”', zh: '{code}“{word}”' },
} as const satisfies Record<string, Message>;
