import type { Message } from '../message';

/** What is said of a recruiting table. */
export const recruitMessages = {
  noHeader: {
    en: 'In “{tab}” no row names creators by nickname, id or profile link among its titles: put the form’s questions into one of the first rows.',
    zh: '“{tab}”中没有包含昵称、小红书号或主页链接的标题行：请将表单问题放在前几行。',
  },
  closed: {
    en: 'Never read, by title alone: {titles}.',
    zh: '仅凭标题即不读取：{titles}。',
  },
  unread: {
    en: 'Not read either, because nobody knows these titles: {titles}.',
    zh: '标题无法识别，同样未读取：{titles}。',
  },
  blanked: {
    en: 'Contacts were blanked in {count} {count:cell that is|cells that are} read: {cells}.',
    zh: '已隐去 {count} 个单元格中的联系方式：{cells}。',
  },
  unknown: {
    en: 'Neither id, handle nor profile link tells who this is.',
    zh: '缺少小红书号与主页链接，无法确认账号。',
  },
  twice: { en: 'The same account stands in row {row}.', zh: '与第 {row} 行为同一账号。' },
  inPlan: { en: 'Is in the plan already as {code}.', zh: '已在排期中（{code}）。' },
  silent: {
    en: 'Last note {day}: {first} would still count ({days} days back, that day included).',
    zh: '最近一篇笔记为 {day}：须在 {first} 及以后（{days} 天内，含当日）。',
  },
  commercial: {
    en: '{share} of the notes are paid, {most} at most.',
    zh: '商业笔记占 {share}，上限为 {most}。',
  },
  competitor: { en: 'Has worked with {brands}.', zh: '合作过竞品：{brands}。' },
  priceOver: {
    en: 'The price was held until {day}, that day included.',
    zh: '报价有效期至 {day}（含当日），已过期。',
  },
  tooDear: { en: 'Asks {price}; the place pays {most}.', zh: '报价 {price}，名额最高 {most}。' },
  leftOut: { en: 'Left out, as you said.', zh: '已按您的意见排除。' },
  samePerson: {
    en: 'Perhaps the same person as in row {row}: one person, or two?',
    zh: '可能与第 {row} 行为同一人：请确认是否为一人多号。',
  },
  sameName: {
    en: '{code} in the plan has the same name: the same account?',
    zh: '与排期中 {code} 同名：是否同一账号？',
  },
  alive: {
    en: 'The table says no day of the last note: is there one since {first}, that day included?',
    zh: '未填写最近发布日期：{first}（含当日）以来是否发过笔记？',
  },
  commercialUnknown: {
    en: 'How many of the notes are paid? {most} at most.',
    zh: '未填写商业笔记占比：是否不超过 {most}？',
  },
  brandsUnknown: {
    en: 'Which brands were there of late, and is a competitor among them?',
    zh: '未填写近期合作品牌：是否合作过竞品？',
  },
  priceUnknown: { en: 'No price: is {most} enough?', zh: '未报价：是否接受 {most}？' },
  range: {
    en: 'Asks {price} to {high}: is {most} enough?',
    zh: '报价 {price} 至 {high}：是否接受 {most}？',
  },
  otherFormat: {
    en: 'There is a price, but for another format than the place’s.',
    zh: '仅有其他形式的报价，与名额形式不符。',
  },
  undeclared: {
    en: 'There is a price, but not for a note of the place’s kind (declared or not).',
    zh: '报价的报备方式与名额不一致。',
  },
  large: {
    en: '{followers} followers is {tier} by size, no KOC: the place’s price all the same?',
    zh: '粉丝 {followers}，按量级属{tier}而非 KOC：是否仍按名额价格合作？',
  },
  passed: {
    en: 'Of {count} who signed up {fit} {fit:passes|pass}.',
    zh: '报名 {count} 位，通过 {fit} 位。',
  },
  counted: { en: '{what} {count}', zh: '{what} {count}' },
  reasons: { en: 'Against or asked: {reasons}.', zh: '未通过或待确认：{reasons}。' },
  paired: {
    en: '{count} open {count:place gets a name|places get names}, the earliest first; {reserves} {reserves:stands|stand} by. Who is left is kept nowhere.',
    zh: '按日期先后补入 {count} 个空缺名额，另备选 {reserves} 位；其余报名者不留存。',
  },
  stayOpen: {
    en: '{count} {count:place stays|places stay} open: {codes}.',
    zh: '仍空缺 {count} 个名额：{codes}。',
  },
  fewReserves: {
    en: '{count} more would have to stand by for a pool of a fifth.',
    zh: '备选池（20%）还缺 {count} 位。',
  },
  priceLapses: {
    en: '{count:A price is|Prices are} held until before the note’s day: {codes}.',
    zh: '报价有效期早于发布日：{codes}。',
  },
  kinds: {
    unknown: { en: 'nobody knows who', zh: '账号不明' },
    twice: { en: 'twice in the table', zh: '重复报名' },
    'in plan': { en: 'in the plan already', zh: '已在排期' },
    silent: { en: 'no recent note', zh: '近期未更新' },
    commercial: { en: 'too many paid notes', zh: '商业占比过高' },
    competitor: { en: 'competitor', zh: '合作过竞品' },
    'price over': { en: 'price has run out', zh: '报价过期' },
    'too dear': { en: 'asks more than a place pays', zh: '报价过高' },
    'left out': { en: 'left out by you', zh: '已排除' },
    'same person': { en: 'perhaps one person', zh: '疑似一人多号' },
    'same name': { en: 'same name in the plan', zh: '与排期同名' },
    alive: { en: 'last note unknown', zh: '更新情况待确认' },
    'commercial share': { en: 'paid notes unknown', zh: '商业占比待确认' },
    brands: { en: 'brands unknown', zh: '合作品牌待确认' },
    price: { en: 'no price', zh: '未报价' },
    range: { en: 'price in a range', zh: '区间报价' },
    format: { en: 'price for another format', zh: '报价形式不符' },
    undeclared: { en: 'price for another kind', zh: '报备方式不符' },
    large: { en: 'larger than a KOC', zh: '量级偏大' },
  },
} as const satisfies Record<string, Message | Readonly<Record<string, Message>>>;
