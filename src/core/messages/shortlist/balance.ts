import type { Message } from '../message';

/** What a balanced list is, and what of it could not be. Tabs, the wizard and CREATOR_SHORTLIST say it. */
export const balanceMessages = {
  tableUnreadable: {
    en: '{key} cannot be read at "{item}": write it like 50000: mid 2-4 40%-70%, koc 24-40; 200000: mid 4-8.',
    zh: '{key} 中的“{item}”无法识别：请写成 50000: 腰部 2-4 40%-70%, koc 24-40; 200000: 腰部 4-8。',
  },

  balanced: {
    en: 'Balanced for {goal} of {budget}: {money} for creators: {parts}; nobody above {cap}.',
    zh: '均衡（{goal}，预算 {budget}）：达人费用 {money}，{parts}，单人不超过 {cap}。',
  },
  part: { en: '{count} {tiers} ({money})', zh: '{tiers} {count} 位（{money}）' },
  partByCount: { en: '{count} {tiers}', zh: '{tiers} {count} 位' },
  partByMoney: { en: '{tiers} {money}', zh: '{tiers}占 {money}' },
  upTo: { en: 'up to {most}', zh: '至多 {most}' },
  fromTo: { en: '{least}–{most}', zh: '{least}–{most}' },
  offFirst: { en: 'Off the budget first: {parts}.', zh: '预算中先留出：{parts}。' },
  offTax: { en: '{amount} for tax', zh: '税费 {amount}' },
  offAgencyFee: { en: '{amount} for the agency', zh: '代理服务费 {amount}' },
  offBoost: { en: '{amount} to boost notes', zh: '投流预留 {amount}' },
  offContingency: { en: '{amount} for contingencies', zh: '机动 {amount}' },
  offSamples: { en: '{amount} for samples', zh: '样品 {amount}' },
  offAuthorisation: { en: '{amount} for the right to use notes', zh: '内容授权 {amount}' },
  offHeld: { en: '{amount} held back by the mix', zh: '配比预留 {amount}' },
  forCreators: { en: '{budget}, of which {money} for creators.', zh: '{budget}，其中达人费用 {money}。' },
  withParcels: {
    en: 'Creators with their parcels: at most {money}',
    zh: '达人费用与寄样合计：至多 {money}',
  },
  parcelsBeyond: {
    en: 'The {count} parcels cost {cost}: {beyond} of it comes out of the creators’ money, beyond what is set aside for samples.',
    zh: '{count} 份寄样共 {cost}：超出样品预留的 {beyond} 从达人费用中支出。',
  },
  parcelsDraw: {
    en: 'The {count} parcels cost {cost}, {beyond} more than is set aside for samples: with those who have to be on the list {drawn} of it draws on the contingency.',
    zh: '{count} 份寄样共 {cost}，超出样品预留 {beyond}：因必选达人，其中 {drawn} 动用机动。',
  },
  placesKept: {
    en: 'Of it {kept} for {count} open KOC {count:place|places}, and {left} for creators by name.',
    zh: '其中 {kept} 用于 {count} 个 KOC 空缺名额，{left} 用于已定达人。',
  },
  placesAboveMoney: {
    en: 'The {count} open KOC {count:place|places} that you ask for cost {kept}, more than that.',
    zh: '您填写的 {count} 个 KOC 空缺名额需 {kept}，超出该金额。',
  },
  placesBeyond: {
    en: 'Of it {kept} for {count} open KOC {count:place|places}, as you say, where {most} KOC would be the most; and {left} for creators by name.',
    zh: '其中 {kept} 用于您填写的 {count} 个 KOC 空缺名额（通常至多 {most} 位 KOC），{left} 用于已定达人。',
  },
  heldBack: {
    en: 'Held back: {held} of {budget}, so {money} for creators.',
    zh: '预留 {held}（预算 {budget}），达人费用为 {money}。',
  },

  keywordsTake: {
    en: 'At most {most} KOC: {perWeek} notes a week for each of the keywords ({keywords}), over {days} days.',
    zh: 'KOC 至多 {most} 位：{keywords} 个关键词，每个每周 {perWeek} 篇，共 {days} 天。',
  },
  keywordsFew: {
    en: 'The {least} KOC there should be at least are {wouldBe} notes a week for each of the keywords ({keywords}) over {days} days, where {perWeek} are usual: name more keywords, or give them more days.',
    zh: 'KOC 至少 {least} 位，{keywords} 个关键词、{days} 天，相当于每个每周 {wouldBe} 篇，超过通常的 {perWeek} 篇：请增加关键词或延长天数。',
  },

  placesOpen: {
    en: '{who}: {open} {open:place|places} open, {kept} kept for {open:it|them} ({paid} at {price} each: {places}) and {samples} for samples; nobody larger gets it.',
    zh: '{who}：空出 {open} 个名额，预留 {kept}（其中 {paid} 个按每个 {price} 共 {places}），样品另计 {samples}，不转给更大的达人。',
  },
  placesWanted: {
    en: '{who}: {open} more {open:is|are} wanted, {kept} kept for {open:it|them} ({paid} at {price} each: {places}) and {samples} for samples; nobody larger gets it. You ask for {typed} open {typed:place|places}: {all} would be enough.',
    zh: '{who}：还需 {open} 位，预留 {kept}（其中 {paid} 个按每个 {price} 共 {places}），样品另计 {samples}，不转给更大的达人。您填写了 {typed} 个空缺名额，{all} 个即可满足。',
  },
  placesUnpaid: {
    en: '{who}: {open} {open:place|places} open, {kept} kept for {open:it|them}, too little for one at {price}.',
    zh: '{who}：空出 {open} 个名额，预留 {kept}，不足一个名额的 {price}。',
  },
  noKoc: { en: 'No KOC here', zh: '没有 KOC' },
  noKocBookable: { en: 'No KOC can be booked here', zh: '没有可预订的 KOC' },
  kocHere: { en: '{here} of at least {least} KOC here', zh: 'KOC 至少需 {least} 位，现有 {here} 位' },
  kocListed: {
    en: '{here} of at least {least} KOC on the list',
    zh: 'KOC 至少需 {least} 位，名单有 {here} 位',
  },
  nobodyOf: {
    en: 'No {tiers} can be booked here: {least} {least:place|places}, {kept} kept for {least:it|them}.',
    zh: '没有可预订的{tiers}：预留 {least} 个名额、{kept}。',
  },
  nobodyOfFree: {
    en: 'No {tiers} can be booked here: {least} {least:place stays|places stay} open.',
    zh: '没有可预订的{tiers}：空出 {least} 个名额。',
  },
  kocAlone: { en: 'A list of KOC alone: choose 1:9.', zh: '如只需 KOC 名单：请选择 1:9。' },
  fewerThan: {
    en: '{least} {tiers} wanted, {here} on the list: {kept} of {money} kept for them.',
    zh: '{tiers}至少需 {least} 位，名单有 {here} 位：{money} 中保留 {kept}。',
  },
  fewerOf: {
    en: '{least} {tiers} wanted, {here} on the list.',
    zh: '{tiers}至少需 {least} 位，名单有 {here} 位。',
  },
  noneFills: {
    en: 'No {tiers} are on the list, and {money} is theirs: {kept} kept for them.',
    zh: '名单中没有{tiers}，其应得 {money}：保留 {kept}。',
  },
  lessMoneyThan: {
    en: 'The {here} {tiers} on the list {here:does|do} not fill the {money} that is theirs: {kept} kept for them.',
    zh: '名单中的 {here} 位{tiers}未用满其应得的 {money}：保留 {kept}。',
  },
  lessMoneyTaken: {
    en: '{tiers} on the list take {spent} of the {money} that is theirs.',
    zh: '名单中的{tiers}只用到其应得 {money} 中的 {spent}。',
  },
  pinBreaks: {
    en: 'Whoever has to be on the list takes {tiers} beyond what is balanced: {most}.',
    zh: '必选达人使{tiers}超出均衡上限（{most}）。',
  },
  pinAboveCap: {
    en: 'Has to be on the list, and costs more than the {cap} that one creator may take: {names}.',
    zh: '必选但超过单人上限 {cap}：{names}。',
  },

  leftIs: {
    en: '{left} is left: {full}no further creator fits.',
    zh: '剩余 {left}：{full}没有其他达人可再加入。',
  },
  leftBesideKept: {
    en: 'Of the {all} left, {left} is kept for nobody: {full}no further creator fits.',
    zh: '剩余 {all} 中有 {left} 未预留给任何人：{full}没有其他达人可再加入。',
  },
  atMost: { en: '{tiers} are at their most, ', zh: '{tiers}人数已达上限，' },
  atMostMoney: {
    en: 'the money of {tiers} is at its most, ',
    zh: '{tiers}费用已达上限，',
  },
  leftByMix: {
    en: '{left} is left: no further creator fits {mix}.',
    zh: '剩余 {left}：没有其他达人符合 {mix}。',
  },
  leadsTo: { en: '{mix}: {parts}; the largest {share}.', zh: '{mix}：{parts}；单人最高占 {share}。' },
  takes: {
    en: '{count} {tier} {count:takes|take} {share} of the money',
    zh: '{count} 位{tier}占费用 {share}',
  },

  leftOut: { en: 'Left out: {kinds}.', zh: '已排除：{kinds}。' },
  gradeDOf: { en: '{count} {tier} of grade D', zh: '{count} 位 D 级{tier}' },
  stars: { en: 'stars: {count}', zh: '明星认证账号 {count} 位' },
  brands: { en: 'brand accounts: {count}', zh: '品牌账号 {count} 个' },
  doubtedPrices: { en: 'prices that can hardly be ones: {count}', zh: '报价存疑 {count} 位' },
  farAboveFair: { en: 'asking far more than is usual: {count}', zh: '报价远高于通常 {count} 位' },
  smallTail: {
    en: 'tail KOL below {followers} followers: {count}',
    zh: '粉丝不足 {followers} 的尾部 {count} 位',
  },
  quietKoc: { en: 'KOC whose notes hardly anybody saves: {count}', zh: '互动过低的 KOC {count} 位' },
  noPrice: {
    en: 'without a price: {count} ({tiers}; ask for it, or choose by an estimate with {settings})',
    zh: '无报价 {count} 位（{tiers}；请询价，或设置 {settings} 按估价选择）',
  },
  countOf: { en: '{count} {tier}', zh: '{count} 位{tier}' },
  otherTiers: { en: 'of no chosen tier: {count} ({tiers})', zh: '不在所选量级 {count} 位（{tiers}）' },
  noPlaceForTier: {
    en: 'of tiers without a place: {count} ({tiers})',
    zh: '所在量级无名额 {count} 位（{tiers}）',
  },
  aboveCap: { en: 'dearer than one creator may be: {count}', zh: '超过单人上限 {count} 位' },
} as const satisfies Record<string, Message>;

/** What a list is balanced for, as a sentence says it: by goal. */
export const goalPhrases = {
  launch: { en: 'a launch', zh: '上新' },
  festival: { en: 'a festival', zh: '营销节点' },
  'always-on': { en: 'notes all year', zh: '长期种草' },
  mixed: { en: 'a launch and what follows', zh: '上新及后续种草' },
} as const satisfies Record<string, Message>;
