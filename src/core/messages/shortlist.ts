import type { Message } from './message';

export const shortlistMessages = {
  budgetNotANumber: {
    en: 'Give the budget as an amount of ¥0 or more; it is "{budget}".',
    zh: '请填写不小于 0 的预算（元）；现为“{budget}”。',
  },
  spanUpsideDown: {
    en: 'The mix asks for at least {least} and at most {most} of {tiers}: put the smaller number first.',
    zh: '配比对{tiers}的要求为至少 {least}、至多 {most}：请把较小的数字放在前面。',
  },
  sharesFallShort: {
    en: 'The mix allows all tiers together at most {most} of the list: raise a share until they reach 100 %.',
    zh: '各层级占比上限合计只有 {most}：请提高占比，使合计达到 100%。',
  },
  unknownMix: {
    en: 'Choose a mix from {names}; it is "{name}".',
    zh: '请从以下配比中选择：{names}；现为“{name}”。',
  },

  image: { en: 'Image', zh: '图文' },
  video: { en: 'Video', zh: '视频' },
  tierJoin: { en: ' + ', zh: '＋' },

  whyMustHave: { en: 'Must-have', zh: '必选' },
  whyScore: { en: 'score {score} ({grade})', zh: '得分 {score}（{grade}）' },
  whyNiche: { en: 'fits {niche}', zh: '符合“{niche}”领域' },
  whyCostPerSave: { en: '{cost} a save', zh: '单次收藏成本 {cost}' },
  whyReserve: { en: 'next in line', zh: '候补' },
  whyJoin: { en: ', ', zh: '，' },
  whySentence: { en: '{reasons}.', zh: '{reasons}。' },

  leftOutByYou: { en: 'You left this creator out.', zh: '您已排除该达人。' },
  tierNotChosen: { en: '{tier} is not among the chosen tiers.', zh: '{tier}不在所选层级内。' },
  noPrice: {
    en: 'No price: add one to the export to have this creator considered.',
    zh: '没有报价：在表中补充报价后可参与选择。',
  },
  onlyUndeclared: {
    en: 'Only an off-platform price (非报备), which breaks the platform’s rules.',
    zh: '仅有非报备报价，不符合平台规则。',
  },
  priceBelowZero: {
    en: 'The price is below ¥0: correct it in the export.',
    zh: '报价小于 0：请在表中更正。',
  },
  overBudget: {
    en: 'Costs {cost} with the fee, and {budget} is all there is to spend.',
    zh: '含服务费需 {cost}，而可用预算为 {budget}。',
  },
  tierOutOfReach: {
    en: 'The budget does not reach a list with {tiers} in this mix.',
    zh: '按此配比，预算不足以纳入{tiers}。',
  },
  agencyFull: {
    en: 'The agency has {cap} chosen already, the most you allow.',
    zh: '该机构已入选 {cap} 人，达到上限。',
  },
  entersAt: {
    en: 'Would enter at about {entry}; asks {price}.',
    zh: '报价降至约 {entry} 可入选；现报价 {price}。',
  },
  addsTooLittle: {
    en: 'Adds less than those chosen even at no price (score {score}).',
    zh: '即使免费，贡献也低于入选者（得分 {score}）。',
  },
  noRoom: {
    en: 'Good value at {price}, but {left} of the budget and the mix leave no room.',
    zh: '报价 {price} 性价比不错，但预算仅余 {left}，且受配比限制。',
  },

  mustHaveUnknown: {
    en: 'Must-have {id} is not in the tab: check the id.',
    zh: '必选达人 {id} 不在表中：请检查 ID。',
  },
  mustHaveLeftOut: {
    en: 'Must-have {name} is not on the list: {reason}',
    zh: '必选达人 {name} 未入选：{reason}',
  },
  mustHaveAndNever: {
    en: '{name} is both a must-have and left out: take one of the two away.',
    zh: '{name} 既被设为必选又被排除：请取消其中一项。',
  },
  mustHaveTooDear: {
    en: 'with the other must-haves it costs {cost}, and {budget} is there to spend.',
    zh: '与其他必选达人合计需 {cost}，而可用预算为 {budget}。',
  },
  nobodyInTier: {
    en: 'The mix asks for {least} to {most} {tiers}, and nobody of that tier can be booked: the other tiers take the share.',
    zh: '配比要求{tiers}占 {least}–{most}，但没有可预订的该层级达人：份额由其他层级补足。',
  },
  tooFewInTier: {
    en: 'The mix asks for {least} to {most} {tiers}, and only {there} can be booked.',
    zh: '配比要求{tiers} {least}–{most} 人，但可预订的只有 {there} 人。',
  },
  tierTooDear: {
    en: 'The mix asks for {least} to {most} {tiers}; the cheapest costs {cheapest}, and {budget} does not pay for a whole list with one: the other tiers take the share.',
    zh: '配比要求{tiers}占 {least}–{most}；最低需 {cheapest}，而 {budget} 不足以组成含该层级的完整名单：份额由其他层级补足。',
  },
  shareMissed: {
    en: '{tiers}: {actual} of the {list}, and the mix asks for {least} to {most}.',
    zh: '{tiers}：占{list}的 {actual}，配比要求 {least}–{most}。',
  },
  countMissed: {
    en: '{tiers}: {actual} chosen, and the rule asks for {least} to {most}.',
    zh: '{tiers}：入选 {actual} 人，规则要求 {least}–{most} 人。',
  },
  listCreators: { en: 'creators', zh: '达人数' },
  listSpend: { en: 'spend', zh: '花费' },
  nothingAffordable: {
    en: 'Nobody can be booked for {budget}: the cheapest creator costs {cheapest} with the fee.',
    zh: '{budget} 无法预订任何达人：最低含服务费需 {cheapest}。',
  },
  nobodyBookable: {
    en: 'Nobody can be booked: no creator of the chosen tiers has a usable price.',
    zh: '没有可预订的达人：所选层级内均无可用报价。',
  },
} as const satisfies Record<string, Message>;
