import type { Message } from '../message';

/** What a rerun changed in a list. */
export const changeMessages = {
  counts: {
    en: 'Since the list was last made: {kept} kept, {added} new, {gone} gone.',
    zh: '与上次名单相比：保留 {kept} 人，新增 {added} 人，移出 {gone} 人。',
  },
  added: { en: 'New: {names}.', zh: '新增：{names}。' },
  gone: { en: 'Gone: {name}. {reason}', zh: '移出：{name}。{reason}' },
  prices: { en: 'Changed costs: {changes}.', zh: '成本变化：{changes}。' },
  repriced: { en: '{name} {before} → {now}', zh: '{name} {before} → {now}' },
  nowReserve: { en: 'Now in reserve.', zh: '现为候补。' },
  notInTable: { en: 'No longer in the table.', zh: '已不在数据表中。' },
} as const satisfies Record<string, Message>;
