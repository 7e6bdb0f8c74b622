import { fittedCurves, fittedMeans, fittedVideoPremium } from './fitted-market';

/** What a parameter is called: `weights.saves`. */
export type SettingKey = keyof typeof settingDefinitions;
export type SettingValue = string | number | boolean;

/** A parameter as it is set. Its meaning, unit and source, which people read, stand in messages/setting-words.ts. */
export interface SettingDefinition {
  readonly default: SettingValue;
  /** For numbers, the least and most; for words, the choices, none where any word will do. */
  readonly range: readonly [least: number, most: number] | readonly string[];
}

function number(
  value: number,
  range: readonly [number, number],
): SettingDefinition & { readonly default: number } {
  return { default: value, range };
}

function choice<Choice extends string>(
  value: Choice,
  range: readonly string[],
): SettingDefinition & { readonly default: Choice } {
  return { default: value, range };
}

/** Words that a person writes freely. */
function text(value: string): SettingDefinition & { readonly default: string } {
  return { default: value, range: [] };
}

function toggle(value: boolean): SettingDefinition & { readonly default: boolean } {
  return { default: value, range: ['TRUE', 'FALSE'] };
}

/** Where each tier starts, in followers. */
export type TierCuts = Readonly<Record<'koc' | 'tail' | 'mid' | 'head' | 'celebrity', number>>;

/** The tier cuts that people use, by name. */
export const tierPresets = {
  qiangua: { koc: 1_000, tail: 10_000, mid: 50_000, head: 500_000, celebrity: 5_000_000 },
  rocket: { koc: 1_000, tail: 50_000, mid: 100_000, head: 300_000, celebrity: 5_000_000 },
  agency10w: { koc: 1_000, tail: 10_000, mid: 100_000, head: 500_000, celebrity: 5_000_000 },
  overseas: { koc: 1_000, tail: 10_000, mid: 100_000, head: 1_000_000, celebrity: 10_000_000 },
  hypeauditor: { koc: 1_000, tail: 5_000, mid: 20_000, head: 100_000, celebrity: 1_000_000 },
  plog: { koc: 1_000, tail: 200_000, mid: 400_000, head: 1_000_000, celebrity: 5_000_000 },
} as const satisfies Readonly<Record<string, TierCuts>>;
export type TierPreset = keyof typeof tierPresets;

/** What each part of the score weighs, after the article: the parts that there are. Only their proportions count. */
const article = {
  saves: 36,
  comments: 22,
  engagement: 14,
  sentiment: 10,
  intent: 8,
  shares: 6,
  likes: 4,
  followers: 0,
} as const;
export type WeightName = keyof typeof article;
export const weightNames = Object.keys(article) as readonly WeightName[];
type Weights = Readonly<Record<WeightName, number>>;

const cesWeights: Weights = {
  saves: 10,
  comments: 40,
  engagement: 0,
  sentiment: 0,
  intent: 0,
  shares: 40,
  likes: 10,
  followers: 0,
};
const likesOnlyWeights: Weights = {
  saves: 0,
  comments: 0,
  engagement: 0,
  sentiment: 0,
  intent: 0,
  shares: 0,
  likes: 100,
  followers: 0,
};

export const weightPresets = {
  article,
  ces: cesWeights,
  'likes-only': likesOnlyWeights,
  /** Decides nothing: each weight is what the settings say of it. */
  custom: {},
} as const;
export type WeightPreset = keyof typeof weightPresets;

/** What one like, save, comment, share and follow count in weighted engagement. */
const engagementPresets = {
  intent: { likes: 1, saves: 4, comments: 4, shares: 4, follows: 8 },
  ces: { likes: 1, saves: 1, comments: 4, shares: 4, follows: 8 },
  'likes-only': { likes: 1, saves: 0, comments: 0, shares: 0, follows: 0 },
} as const;

/** The presets that set a whole group of settings: `tiers.preset` sets `tiers.koc` to `tiers.celebrity`. */
export const presetGroups = {
  tiers: tierPresets,
  weights: weightPresets,
  engagement: engagementPresets,
} as const;

/**
 * How a list is balanced: by the number of creators or by what is spent, each part a share of the list. What is held
 * back is a share of the budget.
 */
export const mixPresets = {
  /** By goal and budget: its numbers stand in `balanced.launch` and `balanced.alwaysOn`. */
  balanced: { by: 'count', holdBack: 0, parts: [] },
  none: { by: 'count', holdBack: 0, parts: [] },
  /** A public workbench for Pugongying: head to mid to tail and KOC. */
  '1:3:6': {
    by: 'count',
    holdBack: 0,
    parts: [
      { tiers: ['head'], share: 0.1 },
      { tiers: ['mid'], share: 0.3 },
      { tiers: ['tail', 'koc'], share: 0.6 },
    ],
  },
  /** Rocket Data: KOL to KOC. */
  '1:9': {
    by: 'count',
    holdBack: 0,
    parts: [
      { tiers: ['head', 'mid', 'tail'], share: 0.1 },
      { tiers: ['koc'], share: 0.9 },
    ],
  },
  /** The trade: of the budget 60 % KOC, 30 % KOL, 10 % held back. */
  '631': {
    by: 'spend',
    holdBack: 0.1,
    parts: [
      { tiers: ['koc'], share: 6 / 9 },
      { tiers: ['head', 'mid', 'tail'], share: 3 / 9 },
    ],
  },
  /** Hashmeta: 80 % of the spend to KOC. */
  '80/20': {
    by: 'spend',
    holdBack: 0,
    parts: [
      { tiers: ['koc'], share: 0.8 },
      { tiers: ['head', 'mid', 'tail'], share: 0.2 },
    ],
  },
} as const;
export type MixName = keyof typeof mixPresets;

/**
 * A balanced list by budget: least and most number of each tier, least and most share of the creators' money, and the
 * most of it that one creator may take. What a budget does not say goes on as those beside it have it. Sources stand
 * with the settings' meaning.
 */
const balances = {
  launch: [
    '25000: mid 1-2 40%-70%, tail 0-5 0%-15%, koc 20-30 10%-25%, one 40%',
    '50000: mid 2-4, tail 0-8, koc 24-40',
    '100000: head 0-1 0%-40%',
    '200000: mid 4-8, tail 0-12, koc 30-60',
    '300000: head 1-2 10%-40%',
    '600000: head 1-3',
    '1000000: head 2-4 15%-40%, mid 12-24, tail 0-20, koc 60-150',
    '3000000: head 2-6, mid 20-48, tail 0-30, koc 100-300',
  ].join('; '),
  alwaysOn: [
    '25000: mid 1-2 20%-35%, tail 0-8, koc 20-40, tail+koc 65%-80%, one 20%',
    '50000: mid 1-4, tail 0-16, koc 24-60',
    '200000: mid 3-8, tail 0-40, koc 30-120',
    '1000000: mid 8-24, tail 0-120, koc 60-360',
    '3000000: mid 16-48, tail 0-240, koc 100-720',
  ].join('; '),
} as const;

/** What can be done about creators without a price. */
export const unpricedChoices = ['leave out', 'estimate', 'assume', 'gift'] as const;

const qiangua = tierPresets.qiangua;
const intent = engagementPresets.intent;
const anyCount: readonly [number, number] = [0, 1e9];
const share: readonly [number, number] = [0, 1];
const weight: readonly [number, number] = [0, 100];

// biome-ignore format: one setting a line reads as the table it is
export const settingDefinitions = {
  language: choice('en', ['en', 'zh']),

  'tiers.preset': choice('qiangua', Object.keys(tierPresets)),
  'tiers.koc': number(qiangua.koc, anyCount),
  'tiers.tail': number(qiangua.tail, anyCount),
  'tiers.mid': number(qiangua.mid, anyCount),
  'tiers.head': number(qiangua.head, anyCount),
  'tiers.celebrity': number(qiangua.celebrity, anyCount),
  'tiers.nearCut': number(0.1, [0, 0.5]),
  'tiers.peerFrom': number(0.55, share),

  'weights.preset': choice('article', Object.keys(weightPresets)),
  'weights.saves': number(article.saves, weight),
  'weights.comments': number(article.comments, weight),
  'weights.engagement': number(article.engagement, weight),
  'weights.sentiment': number(article.sentiment, weight),
  'weights.intent': number(article.intent, weight),
  'weights.shares': number(article.shares, weight),
  'weights.likes': number(article.likes, weight),
  'weights.followers': number(article.followers, weight),

  'engagement.preset': choice('intent', Object.keys(engagementPresets)),
  'engagement.likes': number(intent.likes, weight),
  'engagement.saves': number(intent.saves, weight),
  'engagement.comments': number(intent.comments, weight),
  'engagement.shares': number(intent.shares, weight),
  'engagement.follows': number(intent.follows, weight),

  'benchmark.engagementBySize': text(fittedCurves.engagement),
  'benchmark.saveShareBySize': text(fittedCurves.saves),
  'benchmark.commentShareBySize': text(fittedCurves.comments),
  'benchmark.shareShareBySize': text(fittedCurves.shares),
  'benchmark.creatorsHalf': number(2, anyCount),
  'benchmark.commentShareCap': number(0.3, [0.05, 1]),
  'benchmark.intent': number(0.06, [0.001, 1]),
  'benchmark.intentTop': number(0.18, [0.002, 1]),
  'benchmark.nicheEngagement': text(''),
  'benchmark.nicheSaves': text(''),
  'benchmark.followers': number(50_000, [1, 1e9]),
  'benchmark.followersTop': number(500_000, [2, 1e10]),

  'candidates.top': number(50, [1, 5000]),

  'calibrate.least': number(8, [2, 1000]),
  'calibrate.full': number(20, [2, 1000]),
  'calibrate.misfitFrom': number(0.5, share),

  'evidence.prior': number(2, [0, 100]),
  'evidence.notesWhenUnknown': number(6, [0, 1000]),
  'evidence.reactions': number(10, [0.1, 1000]),
  'evidence.halfLife': number(15, [1, 1000]),
  'evidence.average': choice('median', ['median', 'mean']),
  'evidence.meanOverMedian.likes': number(fittedMeans.likes, [1, 10]),
  'evidence.meanOverMedian.saves': number(fittedMeans.saves, [1, 10]),
  'evidence.meanOverMedian.comments': number(fittedMeans.comments, [1, 10]),
  'evidence.meanOverMedian.shares': number(fittedMeans.shares, [1, 10]),
  'evidence.meanOverMedian.engagement': number(fittedMeans.engagement, [1, 10]),
  'evidence.meanOverMedianHalf': number(fittedMeans.half, [0.1, 1000]),
  'evidence.meanConfidence': number(0.85, share),
  'evidence.commentsWhenUnknown': number(20, [0, 10_000]),
  'evidence.sentimentPrior': number(0.7, share),
  'evidence.sentimentPriorComments': number(10, [0, 1000]),
  'evidence.sentimentCap': number(0.92, share),
  'reading.answers': text(''),
  'notes.days': number(0, [0, 3650]),
  'notes.average': choice('geometric', ['geometric', 'median']),
  'evidence.intentPriorComments': number(20, [0, 1000]),
  'confidence.high': number(0.6, share),
  'confidence.medium': number(0.35, share),

  'grades.s': number(80, weight),
  'grades.a': number(65, weight),
  'grades.b': number(50, weight),
  'grades.c': number(35, weight),

  'trust.floor': number(0.35, share),
  'trust.quietAudience': number(0.15, share),
  'trust.quietAudienceFrom': number(0.125, share),
  'trust.fewComments': number(0.1, share),
  'trust.fewCommentsBelow': number(0.01, share),
  'trust.fewCommentsLikes': number(500, anyCount),
  'trust.manyComments': number(0.1, share),
  'trust.manyCommentsFrom': number(0.35, [0.3, 1]),
  'trust.manyCommentsCount': number(300, anyCount),
  'trust.quietReaders': number(0.1, share),
  'trust.quietReadersBelow': number(0.01, share),
  'trust.quietReadersReads': number(1_000, anyCount),
  'trust.fakeFollowers': number(0.3, share),
  'trust.fakeFollowersFrom': number(0.2, share),
  'trust.fakeFollowersFull': number(0.35, share),
  'trust.inactiveFollowers': number(0.1, share),
  'trust.inactiveFollowersBelow': number(0.25, share),
  'trust.fewLifetimeLikes': number(0.15, share),
  'trust.fewLifetimeLikesFollowers': number(10_000, anyCount),
  'trust.followerJump': number(0.1, share),
  'trust.followerJumpFrom': number(0.3, [0, 10]),
  'trust.commercialNotes': number(0.2, share),
  'trust.commercialNotesFrom': number(0.4, share),
  'trust.commercialNotesFull': number(0.6, share),
  'trust.repeatedComments': number(0.2, share),
  'trust.repeatedCommentsFrom': number(0.4, share),
  'flags.highEngagement': number(6, [1, 100]),
  'flags.engagementOfReads': number(0.35, share),
  'flags.overFairPrice': number(1.5, [1, 100]),

  'peer.commercialShare': number(0.3, share),
  'peer.agency': number(0.15, share),
  'peer.price': number(0.1, share),
  'peer.engagement': number(0.15, share),
  'peer.comments': number(0.15, share),
  'peer.bio': number(0.15, share),
  'peer.coverage': number(0.4, share),
  'peer.commercialShareFull': number(0.3, share),
  'peer.pricePerFollower': number(0.1, [0, 10]),
  'peer.pricePerFollowerFull': number(0.3, [0, 10]),

  'cost.fee': number(0.1, [0, 1]),
  'cost.countRebate': toggle(false),
  'price.imageBySize': text(fittedCurves.imagePrice),
  'price.least': number(30, [0, 1e9]),
  'price.engagementPower': number(0.1, [0, 2]),
  'price.engagementMost': number(1.5, [1, 100]),
  'price.videoPremium': number(fittedVideoPremium, [0.1, 10]),
  'price.noPriceBelow': number(20, anyCount),
  'price.doubtedFrom': number(10_000, anyCount),
  'price.doubtedBelow': number(0.2, share),
  'price.doubtedAbove': number(4, [1, 1000]),
  'price.believedFrom': number(0.5, share),
  'price.sharedFrom': number(5_000, anyCount),
  'price.sharedBy': number(10, [2, 1e6]),
  'price.sharedOver': number(20, [1, 1e6]),
  'price.sharedInner': number(3, [1, 1e6]),
  'price.sharedWithin': number(2, [1, 100]),
  'price.sharedMost': number(0.6, share),
  'price.followsWithin': number(0.03, share),

  'shortlist.mix': choice('balanced', Object.keys(mixPresets)),
  'shortlist.mixTolerance': number(0.05, [0, 0.5]),
  'shortlist.agencyCap': number(0, anyCount),
  'shortlist.declaredOnly': toggle(true),
  'shortlist.leastConfidence': choice('Low', ['Low', 'Medium', 'High']),
  'shortlist.competitorDays': number(90, [0, 3650]),
  'shortlist.unpriced.amateur': choice('leave out', unpricedChoices),
  'shortlist.unpriced.koc': choice('assume', unpricedChoices),
  'shortlist.unpriced.tail': choice('leave out', unpricedChoices),
  'shortlist.unpriced.mid': choice('leave out', unpricedChoices),
  'shortlist.unpriced.head': choice('leave out', unpricedChoices),
  'shortlist.unpriced.celebrity': choice('leave out', unpricedChoices),
  'shortlist.assumedPrice': number(200, [1, 1e9]),
  'shortlist.giftCost': number(115, [1, 1e9]),
  'shortlist.echo': toggle(false),
  'shortlist.echoBonus': number(0.3, [0, 5]),
  'shortlist.echoHalf': number(6, [1, 1000]),
  'balanced.launch': text(balances.launch),
  'balanced.alwaysOn': text(balances.alwaysOn),
  'balanced.boost.launch': number(0.3, share),
  'balanced.boost.alwaysOn': number(0.15, share),
  'balanced.contingency': number(0.05, share),
  'balanced.samples.launch': number(0.03, share),
  'balanced.samples.alwaysOn': number(0.07, share),
  'budget.contingencyOfPlaces': number(0.1, share),
  'budget.shipping': number(15, [0, 1e6]),
  'balanced.kocPerDay': number(3, [0.01, 1000]),
  'balanced.days.launch': number(28, [1, 3650]),
  'balanced.days.alwaysOn': number(91, [1, 3650]),
  'balanced.kocSaves': number(3, anyCount),
  'balanced.kocComments': number(1, anyCount),
  'balanced.mostOfFair': number(2, [1, 1000]),
  'balanced.tailFrom': number(5_000, anyCount),

  'shortlist.reserves': number(3, [0, 50]),
  'shortlist.fitLaterNiche': number(0.85, share),
  'shortlist.fitUnknownNiche': number(0.6, share),
  'shortlist.fitOtherNiche': number(0.3, share),
  'shortlist.answersPower': number(0.7, [0, 1]),
  'shortlist.videoValue': number(1, [0.1, 10]),
  'shortlist.imageWithoutRecent': number(0.71, share),
  'shortlist.secondNotes': toggle(false),
  'shortlist.secondNoteValue': number(0.5, share),
  'shortlist.roleWeight.amateur': number(1, [0, 10]),
  'shortlist.roleWeight.koc': number(1, [0, 10]),
  'shortlist.roleWeight.tail': number(1, [0, 10]),
  'shortlist.roleWeight.mid': number(1, [0, 10]),
  'shortlist.roleWeight.head': number(1, [0, 10]),
  'shortlist.roleWeight.celebrity': number(1, [0, 10]),

  'plan.seedBefore': number(42, [1, 365]),
  'plan.deepDiveBefore': number(21, [1, 365]),
  'plan.spikeBefore': number(7, [0, 365]),
  'plan.spikeAfter': number(3, [0, 365]),
  'plan.alwaysOnShare': number(0.3, share),
  'plan.alwaysOnPerWeek': number(4, [1, 100]),
  'plan.alwaysOnWeeks': number(2, [1, 52]),
  'plan.sellingStarts': text(''),
  'plan.launchWhenOpen': number(42, [1, 365]),
  'plan.notesADay': number(3, [1, 100]),
  'plan.agencyNotesADay': number(2, [1, 100]),
  'plan.clientCalendar': choice('cn', ['cn', 'uk', 'us']),
  'plan.signOff': number(3, [0, 60]),

  'drafts.alike': number(0.5, [0.1, 1]),
  'drafts.disclosedWithin': number(100, [1, 1000]),

  'today.ahead': number(7, [0, 60]),
  'today.rows': number(30, [1, 60]),
  'today.hold': number(3, [0, 60]),
  'today.silentAfter': number(2, [1, 60]),
  'today.authorisation': number(7, [0, 60]),
  'today.revisions.koc': number(1, [0, 20]),
  'today.revisions.others': number(1, [0, 20]),
  'today.revisions.head': number(2, [0, 20]),

  'recruits.aliveDays': number(30, [1, 365]),
  'recruits.commercialShare': number(0.3, share),

  'leadTime.recruit': number(3, [0, 60]),
  'leadTime.contract': number(3, [0, 60]),
  'leadTime.ship': number(2, [0, 60]),
  'leadTime.trialKoc': number(4, [0, 120]),
  'leadTime.trial': number(7, [0, 120]),
  'leadTime.clientAnswer': number(2, [0, 30]),
  'leadTime.headSlot': number(30, [0, 180]),

  'echo.competitorNotes': number(60, anyCount),
  'echo.opened': number(8, [2, 1_000]),
  'echo.foundRate': number(0.8, [0.01, 1]),
  'echo.foundRateSmall': number(0.6, [0.01, 1]),
  'echo.target': number(0.8, [0, 0.999]),
  'echo.smallBelow': number(5_000, anyCount),

  'niches.own': text(''),
  'comments.opinionFrom': number(0.55, share),
  'comments.intentFrom': number(0.5, share),

  'client.prices': toggle(false),
  'client.contacts': toggle(false),
} as const satisfies Record<string, SettingDefinition>;
