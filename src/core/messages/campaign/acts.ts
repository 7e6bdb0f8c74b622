import type { Message } from '../message';

/** Why an act on a plan is not carried out. */
export const refusalMessages = {
  noCode: {
    en: '{code} is no code of this plan. Name rows by their Code, such as {such}.',
    zh: '排期中没有编号 {code}。请填写行编号，如 {such}。',
  },
  noCodes: { en: 'Name the rows by their codes, such as {such}.', zh: '请填写行编号，如 {such}。' },
  hasEnded: {
    en: '{code} has ended already: nothing more happens to it. Take that back with Undo first.',
    zh: '{code} 已结束，无法再操作；如需恢复请先撤销。',
  },
  isReserve: {
    en: '{code} stands by and has no place yet: swap it in for somebody, or fill a place with it.',
    zh: '{code} 为备选，尚未占位：请先用它替换他人或补入空缺名额。',
  },
  isOpen: {
    en: '{code} is an open place: nobody is named there yet. Fill or cancel it.',
    zh: '{code} 为空缺名额，尚未定人：请补人或取消。',
  },
  isOut: {
    en: '{code} is published already. Say that its note is not found or deleted, where it is.',
    zh: '{code} 已发布；如笔记未收录或已删，请按“未收录”或“删稿”处理。',
  },
  isNotOut: {
    en: '{code} is not published yet: give it its Posted on day first, or cancel it.',
    zh: '{code} 尚未发布：请先填写实际发布日期，或改为取消。',
  },
  isAccepted: {
    en: '{code} has been accepted: decline or cancel it, it cannot just stand by.',
    zh: '{code} 已接单，不能退回备选：请婉拒或取消。',
  },
  isOrdered: {
    en: '{code} is ordered already: delay, decline or cancel it.',
    zh: '{code} 已下单，不能暂缓：请改期、婉拒或取消。',
  },
  isNotHeld: { en: '{code} is not on hold.', zh: '{code} 未处于暂缓状态。' },
  isNotShipped: {
    en: 'No parcel is on its way to {code}: give it its Shipped on day first.',
    zh: '{code} 尚未寄样：请先填写寄样日期。',
  },
  isNotTyped: {
    en: '{code} has no end that was typed into Status and is still to be finished.',
    zh: '{code} 的状态没有待处理的结束标记。',
  },
  isNoReserve: { en: '{code} does not stand by.', zh: '{code} 不是备选。' },
  isOtherTier: {
    en: '{name} is not of the same tier as {code}. A swap is for the same tier; else decline one and add the other.',
    zh: '{name} 与 {code} 量级不同，只能换同级。',
  },
  isInPlan: { en: '{name} is in the plan already as {there}.', zh: '{name} 已在排期中，编号 {there}。' },
  namesTwice: { en: '{name} is named for two places.', zh: '{name} 被填入两个名额。' },
  isNotOpen: {
    en: '{code} is no open place: {name} is named there.',
    zh: '{code} 不是空缺名额，已定 {name}。',
  },
  noneStandsBy: {
    en: 'Nobody of the same tier stands by for {code}. Name somebody, or decline it.',
    zh: '{code} 没有同级备选：请指定达人，或改为婉拒。',
  },
  oneRowOnly: {
    en: 'Who is to come can be said for one row at a time.',
    zh: '指定替补时一次只能操作一行。',
  },
  noDay: {
    en: 'Say to which day, or by how many days, it is to move.',
    zh: '请写明改期至哪一天或延后几天。',
  },
  isPast: {
    en: '{day} is past: name a day from {today} on.',
    zh: '{day} 已过：请填写 {today} 及以后的日期。',
  },
  noDays: {
    en: 'Say how many days late, as a whole number from 1 to {most}.',
    zh: '请填写延后天数（1 至 {most} 的整数）。',
  },
  nobodyWaits: {
    en: 'Nobody waits for the product any more: all of it is sent or not needed.',
    zh: '已无人等待产品：均已寄出或无需寄样。',
  },
  noSuchChoice: {
    en: '{code} cannot be helped that way. It can: {options}.',
    zh: '{code} 不能这样处理，可选：{options}。',
  },
  noMoney: {
    en: 'Say the agreed price in ¥, such as 9500.',
    zh: '请填写成交价（元），如 9500。',
  },
  noSuchLot: { en: 'The plan has no lot {lot}. Its lots: {lots}.', zh: '没有名额组 {lot}，现有：{lots}。' },
  moreAreNamed: {
    en: '{named} of the places are named already: there can be no fewer. Cancel those first.',
    zh: '已定 {named} 位，名额不能更少：请先取消合作。',
  },
  tooManyPlaces: {
    en: 'A plan holds at most {most} open KOC places.',
    zh: 'KOC 空缺名额最多 {most} 个。',
  },
  placesTooLate: {
    en: 'A new KOC place could be out on {soonest} at the earliest, after the last day {last}: none was added.',
    zh: '新增名额最早 {soonest} 发布，晚于截止 {last}：未新增。',
  },
  noSuchPrice: {
    en: '"{words}" is no price. Write it in ¥, such as 9500.',
    zh: '“{words}”不是金额，请以元填写，如 9500。',
  },
  noLabel: { en: 'Say which version was sent, such as v3.', zh: '请填写版本号，如 v3。' },
  neverSent: {
    en: 'No version {version} was sent. Sent: {sent}.',
    zh: '没有发送过版本 {version}，已发送：{sent}。',
  },
  noSigner: { en: 'Say who signs.', zh: '请填写确认人。' },
  nothingChanges: {
    en: 'Nothing would change: the plan says so already.',
    zh: '没有变化：排期已是如此。',
  },
  noNumber: {
    en: 'Number {number} is not in the log. The last one is {last}.',
    zh: '日志中没有第 {number} 号，最后一号为 {last}。',
  },
  firstPlan: {
    en: 'The first plan cannot be taken back: it is what all else stands on.',
    zh: '首次排期不能撤销。',
  },
  nothingToUndo: { en: 'There is nothing to take back.', zh: '没有可撤销的操作。' },
  changedSince: {
    en: 'Number {number} cannot be taken back: {code} has changed since ({field}). Take back what came later first.',
    zh: '第 {number} 号无法撤销：{code} 之后又有改动（{field}）。请先撤销后来的操作。',
  },
  settledSince: {
    en: 'Number {number} cannot be taken back: what it settled ({field}) was settled anew since.',
    zh: '第 {number} 号无法撤销：其确定的内容（{field}）之后已更改。',
  },
  notUnderstood: {
    en: '"{words}" is no act. Say for example: {such}.',
    zh: '无法识别“{words}”。例如：{such}。',
  },
  noSuchDay: {
    en: '"{words}" is no day. Write it as 2026-12-14 or 12-14.',
    zh: '“{words}”不是日期，请写成 2026-12-14 或 12-14。',
  },
} as const satisfies Record<string, Message>;

/** What stands in Ended why where a person typed an end and no reason. */
export const actWordMessages = {
  asTyped: { en: 'as typed', zh: '按填写' },
  productLate: { en: 'product late', zh: '产品延期' },
  fewerPlaces: { en: 'fewer places', zh: '减少名额' },
} as const satisfies Record<string, Message>;

/** What can be done for a row that a late product makes impossible. */
export const lateOptionMessages = {
  move: { en: 'move', zh: '改期' },
  'no sample': { en: 'no sample', zh: '免寄样' },
  swap: { en: 'swap', zh: '换同级' },
  'after the day': { en: 'after the day', zh: '节点后发布' },
  cancel: { en: 'cancel', zh: '取消' },
} as const satisfies Record<string, Message>;

/** What an act would do, a sentence each. */
export const previewMessages = {
  ended: {
    en: '{who} ends as "{status}": {freed} are free again{lost}.',
    zh: '{who} 记为“{status}”：释放 {freed}{lost}。',
  },
  butLost: { en: ', {lost} are lost', zh: '，损失 {lost}' },
  benched: {
    en: '{who} goes back to those who stand by: {freed} are free again.',
    zh: '{who} 退回备选：释放 {freed}。',
  },
  drawn: {
    en: '{who} comes in for {other} on {day}, at {cost} with all it costs{dearer}.',
    zh: '{who} 顶替 {other}，{day} 发布，费用合计 {cost}{dearer}。',
  },
  dearer: { en: ', {more} more than {other}', zh: '，比 {other} 多 {more}' },
  reopened: {
    en: '{code} is open in place of {other}, for {day}.',
    zh: '{code} 为 {other} 重开名额，{day} 发布。',
  },
  later: {
    en: '{code} cannot make {wanted}: {day} is the first day.',
    zh: '{code} 赶不上 {wanted}，最早 {day}。',
  },
  losesTheDay: {
    en: '{code} cannot make {wanted}, and on {day} misses the day that it is for.',
    zh: '{code} 赶不上 {wanted}，{day} 已过节点。',
  },
  hole: {
    en: 'Nobody comes for {who}: no {tier} stands by. Keyword: {keyword}.',
    zh: '{who} 无人顶替：没有备选{tier}。关键词：{keyword}。',
  },
  filled: { en: '{codes} {count:is|are} named now.', zh: '{codes} 已定人。' },
  standBy: { en: '{codes} {count:stands|stand} by now.', zh: '{codes} 列为备选。' },
  left: {
    en: '{codes} {count:leaves|leave} the plan; {count:the code is|the codes are} not given again.',
    zh: '{codes} 移出排期，编号不再使用。',
  },
  newPlaces: {
    en: '{count} new open {count:place|places}, {codes}, from {from} to {to}.',
    zh: '新增 {count} 个空缺名额：{codes}，{from} 至 {to}。',
  },
  moved: { en: '{who} moves from {from} to {to}.', zh: '{who} 由 {from} 改期至 {to}。' },
  dated: { en: '{who} gets {to}.', zh: '{who} 排在 {to}。' },
  hit: {
    en: '{who}: {day} is no longer possible, {soonest} is the first day. Chosen: {chosen}{to}. Possible: {options}.',
    zh: '{who}：{day} 已不可行，最早 {soonest}。已选：{chosen}{to}。可选：{options}。',
  },
  hitTo: { en: ' to {to}', zh: '（{to}）' },
  undecided: {
    en: '{who}: {day} is no longer possible, and {soonest} is after {last}. Nothing is chosen; decide: {options}.',
    zh: '{who}：{day} 已不可行，最早 {soonest}，晚于 {last}。尚未选择，请决定：{options}。',
  },
  unhit: {
    en: '{count} more {count:note waits|notes wait} for the product and {count:keeps its day|keep their days}.',
    zh: '另有 {count} 篇等待产品，日期不变。',
  },
  held: {
    en: '{codes} {count:is|are} on hold: day and money stay kept. Decide within three working days.',
    zh: '{codes} 暂缓：保留日期与费用，请在 3 个工作日内决定。',
  },
  resumed: { en: '{codes} {count:goes|go} on.', zh: '{codes} 恢复推进。' },
  accepted: {
    en: '{codes} {count:has|have} accepted: no run changes {count:it|them} any more.',
    zh: '{codes} 已接单：重新运行不再改动。',
  },
  agreed: {
    en: '{who}: the price goes from {before} to {after}.',
    zh: '{who}：价格由 {before} 改为 {after}。',
  },
  parcelBack: {
    en: 'The parcel of {codes} came back: nothing is lost. Ask whether the note is still wanted, then send again.',
    zh: '{codes} 拒收退回：产品未损失。请确认是否继续合作，再重新寄样。',
  },
  reposted: { en: '{codes} will be posted again, as the same deal.', zh: '{codes} 补发：仍为同一合作。' },
  readyOn: { en: 'The product is there on {after}{before}.', zh: '产品到位：{after}{before}。' },
  before: { en: ', not {before}', zh: '（原 {before}）' },
  signs: { en: '{who} signs: orders may go out.', zh: '{who} 已确认：可以下单。' },
  signedBy: {
    en: '{who} signs {version}: orders may go out.',
    zh: '{who} 确认 {version}：可以下单。',
  },
  sent: {
    en: 'Version {version} goes to {to}: the log keeps the rows as they are.',
    zh: '版本 {version} 发送给 {to}：日志保留当时的排期。',
  },
  undone: { en: 'Number {number} is taken back: {codes}.', zh: '撤销第 {number} 号：{codes}。' },
  settledBack: { en: 'what was settled', zh: '已确定事项' },
  keyword: { en: '{keyword}: {before} → {after} notes.', zh: '{keyword}：{before} → {after} 篇。' },
  money: { en: 'Budget: {lines}.', zh: '预算：{lines}。' },
  moneyLine: { en: '{line} {before} → {after}', zh: '{line} {before} → {after}' },
  moneySame: { en: 'The budget stays as it is.', zh: '预算不变。' },
  drawsMore: {
    en: '{drawn} more come out of the contingency.',
    zh: '另动用机动 {drawn}。',
  },
  over: { en: 'The plan then costs {over} more than the budget.', zh: '届时超出预算 {over}。' },
  alsoShown: {
    en: '{count} more {count:row shows|rows show} other worked-out cells: {codes}.',
    zh: '另有 {count} 行的推算单元格随之变化：{codes}。',
  },
} as const satisfies Record<string, Message>;

/** What to look at before yes is said. */
export const doubtMessages = {
  'too early': {
    en: '{codes}: too early, {day} is the first day that is possible.',
    zh: '{codes}：过早，最早 {day}。',
  },
  'keyword full': {
    en: '{codes}: the keyword has more notes on {day} than a day is to have.',
    zh: '{codes}：{day} 同一关键词笔记超出每日上限。',
  },
  'agency full': {
    en: '{codes}: the agency has more notes on {day} than a day is to have.',
    zh: '{codes}：{day} 同一机构笔记超出每日上限。',
  },
  'second within 14 days': {
    en: '{codes}: {other} of the same creator is less than 14 days away, on {day}.',
    zh: '{codes}：与同一达人的 {other}（{day}）相隔不足 14 天。',
  },
  'head after the day': {
    en: '{codes}: a head KOL after {day} makes no spike any more.',
    zh: '{codes}：头部达人晚于 {day} 已无爆发作用。',
  },
  'after the day': {
    en: '{codes}: after {day}, the day that the note is for.',
    zh: '{codes}：晚于节点 {day}。',
  },
  'price lapsed': {
    en: '{codes}: the price held until {day}. Ask again.',
    zh: '{codes}：报价已于 {day} 过期，请重新询价。',
  },
  'not signed': {
    en: '{codes}: not in the version that the client signed, whose word comes first.',
    zh: '{codes}：不在客户已确认的版本中，请先取得客户同意。',
  },
} as const satisfies Record<string, Message>;
