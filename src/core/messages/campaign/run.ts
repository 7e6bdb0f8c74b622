import type { Message } from '../message';

/** What a run says of what it did. */
export const runMessages = {
  typedPlaces: {
    en: '{count} open KOC places were typed: with the {named} on the list that makes {total}, where the balance has {ends}. What was typed holds.',
    zh: '已填写 {count} 个 KOC 空缺名额：加上名单内 {named} 位共 {total} 位，均衡方案为 {ends} 位，以填写为准。',
  },
  placesByNeed: {
    en: 'The keywords need {needed} KOC: {count} {count:place is|places are} open beside the {named} on the list, where the balance asks for {least} KOC at least.',
    zh: '关键词共需 {needed} 位 KOC：名单内 {named} 位之外再开放 {count} 个名额（均衡方案至少 {least} 位）。',
  },
  fewKoc: {
    en: 'Only {total} KOC: money or the balance’s ends allow no more. Below {dozens} hardly anyone meets the brand twice; the keywords need {needed}.',
    zh: '仅 {total} 位 KOC：受预算或均衡上限所限。少于 {dozens} 位难以形成声量，关键词共需 {needed} 位。',
  },
  signToday: {
    en: 'Signed in {days} working days the KOC would miss {day}: the plan counts on the client signing today, {today}.',
    zh: '若 {days} 个工作日后确认，KOC 将赶不上 {day}：按客户今天（{today}）确认排期。',
  },
  fromReserve: {
    en: '{codes} {count:is|are} booked now, out of the reserve: the list has taken {count:this creator|these creators}.',
    zh: '{codes} 由备选转为合作：名单已选用。',
  },
  toReserve: {
    en: '{codes} {count:stands|stand} by now: the list has others instead.',
    zh: '{codes} 转为备选：名单已改用其他达人。',
  },
  left: {
    en: '{codes} left the plan: the list no longer has {count:this note|these notes}, and status, days, price and links of {count:its row|their rows} were as the run had left them.',
    zh: '{codes} 已移出排期：名单中已无该合作，且其状态、日期、价格与链接均未改动。',
  },
  fewerPlaces: {
    en: '{codes} left the plan: {count} open KOC {count:place|places} fewer {count:is|are} asked for.',
    zh: '{codes} 已移出排期：KOC 空缺名额减少 {count} 个。',
  },
  lost: {
    en: '{codes} left the plan: with this brief {count:this note|these notes} can no longer be there in time, and status, days, price and links of {count:its row|their rows} were as the run had left them.',
    zh: '{codes} 已移出排期：按现需求已赶不上节点，且其状态、日期、价格与链接均未改动。',
  },
  moved: {
    en: '{codes} moved to other days: {count:its earlier day|their earlier days} no longer {count:fits|fit} the brief.',
    zh: '{codes} 已改排：需求变动后原日期不可行。',
  },
  stays: {
    en: '{code} {name} is no longer on the list and stays: somebody has written to its row. Cancel it or leave it.',
    zh: '{code} {name} 已不在名单中，但行内已有填写，予以保留：请取消或保留。',
  },
  noTest: {
    en: 'No first batch tests the angles: from {from} to {to} there are too few days to test, read for a week and spread the rest.',
    zh: '不设测试批次：{from} 至 {to} 天数不足以测试、观察一周再铺开。',
  },
  tooLate: {
    en: '{who}: no note of theirs can be there by {last}. For that day it had to be signed by {signed} and ordered by {ordered}; as it stands the first day is {soonest}.{still}',
    zh: '{who}：无法在 {last} 前发布。须在 {signed} 前确认、{ordered} 前下单；目前最早为 {soonest}。{still}',
  },
  ownersStill: {
    en: ' Creators who own the product need no parcel and can be there if signed by {signed}.',
    zh: '已有产品的达人免寄样，{signed} 前确认仍可赶上。',
  },
  afterStill: { en: ' A day after it is possible where you plan one.', zh: '也可另行改排至节点之后。' },
  openSeats: { en: 'Open KOC places × {count}', zh: 'KOC 空缺名额 × {count}' },
  noSecondDay: {
    en: '{names}: no day is left for a second note two weeks after the first.',
    zh: '{names}：首篇两周后已无日期可排第二篇。',
  },
} as const satisfies Record<string, Message>;
