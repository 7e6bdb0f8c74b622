/** What a parameter is called: `weights.saves`. */
export type SettingKey = keyof typeof settingDefinitions;
export type SettingValue = string | number | boolean;

/** A parameter as it is set. What it means in words stands in messages/setting-meanings.ts. */
export interface SettingDefinition {
  readonly default: SettingValue;
  /** For numbers, the least and most; for words, the choices, none where any word will do. */
  readonly range: readonly [least: number, most: number] | readonly string[];
  /** What a number counts; '' for words. */
  readonly unit: string;
  /** Where the default comes from; 'assumption' where nowhere. */
  readonly source: string;
}

function number(
  value: number,
  range: readonly [number, number],
  unit: string,
  source: string,
): SettingDefinition & { readonly default: number } {
  return { default: value, range, unit, source };
}

function choice<Choice extends string>(
  value: Choice,
  range: readonly string[],
  source: string,
): SettingDefinition & { readonly default: Choice } {
  return { default: value, range, unit: '', source };
}

/** Words that a person writes freely. */
function text(value: string, source: string): SettingDefinition & { readonly default: string } {
  return { default: value, range: [], unit: '', source };
}

function toggle(value: boolean, source: string): SettingDefinition & { readonly default: boolean } {
  return { default: value, range: ['TRUE', 'FALSE'], unit: '', source };
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

/** What can be done about creators without a price. */
export const unpricedChoices = ['leave out', 'estimate', 'gift'] as const;

const qiangua = tierPresets.qiangua;
const intent = engagementPresets.intent;
const assumption = 'assumption';
const articleSource = 'assumption, after the article: saves and comments say more than likes and followers';
const anyCount: readonly [number, number] = [0, 1e9];
const share: readonly [number, number] = [0, 1];
const weight: readonly [number, number] = [0, 100];

// biome-ignore format: one setting a line reads as the table it is
export const settingDefinitions = {
  language: choice('en', ['en', 'zh'], 'product'),

  'tiers.preset': choice('qiangua', Object.keys(tierPresets), 'Qiangua-style bands; no official table exists'),
  'tiers.koc': number(qiangua.koc, anyCount, 'followers', 'Pugongying takes creators from 1,000 followers'),
  'tiers.tail': number(qiangua.tail, anyCount, 'followers', 'Qiangua-style bands'),
  'tiers.mid': number(qiangua.mid, anyCount, 'followers', 'Qiangua-style bands'),
  'tiers.head': number(qiangua.head, anyCount, 'followers', 'Qiangua-style bands'),
  'tiers.celebrity': number(qiangua.celebrity, anyCount, 'followers', assumption),
  'tiers.nearCut': number(0.1, [0, 0.5], 'share', assumption),
  'tiers.peerFrom': number(0.55, share, '0–1', assumption),

  'weights.preset': choice('article', Object.keys(weightPresets), articleSource),
  'weights.saves': number(article.saves, weight, 'points', articleSource),
  'weights.comments': number(article.comments, weight, 'points', articleSource),
  'weights.engagement': number(article.engagement, weight, 'points', articleSource),
  'weights.sentiment': number(article.sentiment, weight, 'points', articleSource),
  'weights.intent': number(article.intent, weight, 'points', articleSource),
  'weights.shares': number(article.shares, weight, 'points', articleSource),
  'weights.likes': number(article.likes, weight, 'points', articleSource),
  'weights.followers': number(article.followers, weight, 'points', articleSource),

  'engagement.preset': choice('intent', Object.keys(engagementPresets), 'CES 1/1/4/4/8 with a save raised from 1 to 4, after the article'),
  'engagement.likes': number(intent.likes, weight, 'points', 'CES as passed on by the trade; the platform publishes none'),
  'engagement.saves': number(intent.saves, weight, 'points', assumption),
  'engagement.comments': number(intent.comments, weight, 'points', 'CES as passed on by the trade'),
  'engagement.shares': number(intent.shares, weight, 'points', 'CES as passed on by the trade'),
  'engagement.follows': number(intent.follows, weight, 'points', 'CES as passed on by the trade'),

  'benchmark.engagementAt10k': number(0.045, [0.0001, 1], 'per follower', 'fits two Pugongying and seven Qiangua creators within a factor 1.5'),
  'benchmark.slope': number(-0.4, [-2, 0], 'power', 'same points; real notes of 2018 and 2025 agree in shape'),
  'benchmark.flatBelow': number(5_000, [1, 1e7], 'followers', assumption),
  'benchmark.spread': number(2.5, [1.1, 20], 'times', 'assumption; measured 2 to 3.5 by creator'),
  'benchmark.saveShare': number(0.22, [0.01, 0.9], 'of engagement', 'saves 35–60 % of likes in trade articles'),
  'benchmark.saveShareTop': number(0.4, [0.02, 0.99], 'of engagement', 'trade articles; .35–.47 measured'),
  'benchmark.commentShare': number(0.07, [0.005, 0.9], 'of engagement', 'comments 8–15 % of likes in trade articles'),
  'benchmark.commentShareTop': number(0.15, [0.01, 0.95], 'of engagement', 'trade articles 5–15 %'),
  'benchmark.commentShareCap': number(0.3, [0.05, 1], 'of likes and comments', assumption),
  'benchmark.shareShare': number(0.06, [0.005, 0.9], 'of engagement', assumption),
  'benchmark.shareShareTop': number(0.15, [0.01, 2], 'of engagement', assumption),
  'benchmark.intent': number(0.06, [0.001, 1], 'of comments', assumption),
  'benchmark.intentTop': number(0.18, [0.002, 1], 'of comments', assumption),
  'benchmark.nicheSaves': text('', assumption),
  'benchmark.followers': number(50_000, [1, 1e9], 'followers', assumption),
  'benchmark.followersTop': number(500_000, [2, 1e10], 'followers', assumption),

  'calibrate.least': number(8, [2, 1000], 'creators', 'a public creator tool: no calibration below'),
  'calibrate.full': number(20, [2, 1000], 'creators', 'the same'),

  'evidence.prior': number(2, [0, 100], 'notes', 'MF_KOC: the variance within creators is 1.0 to 2.4 times that between them, in logarithms'),
  'evidence.notesWhenUnknown': number(6, [0, 1000], 'notes', assumption),
  'evidence.reactions': number(10, [0.1, 1000], 'per note', 'MF_KOC: 5 to 20 foretell the next notes best'),
  'evidence.halfLife': number(15, [1, 1000], 'notes', 'MF_KOC: 10 to 20 notes foretell the next ones best'),
  'evidence.average': choice('median', ['median', 'mean'], 'Pugongying gives medians'),
  'evidence.meanOverMedian': number(1.9, [1, 10], 'times', 'MF_KOC: 5.5 % against 2.9 %'),
  'evidence.meanConfidence': number(0.85, share, 'factor', assumption),
  'evidence.commentsWhenUnknown': number(20, [0, 10_000], 'comments', assumption),
  'evidence.sentimentPrior': number(0.7, share, '0–1', assumption),
  'evidence.sentimentPriorComments': number(10, [0, 1000], 'comments', assumption),
  'evidence.sentimentCap': number(0.92, share, '0–1', 'Leung 2022: positivity is an inverted U; Spiegel Center: best rating 4.0–4.7 of 5'),
  'notes.days': number(0, [0, 3650], 'days', assumption),
  'notes.average': choice('geometric', ['geometric', 'median'], 'MF_KOC: it foretells the next notes better than the median does'),
  'evidence.intentPriorComments': number(20, [0, 1000], 'comments', assumption),
  'confidence.high': number(0.6, share, '0–1', assumption),
  'confidence.medium': number(0.35, share, '0–1', assumption),

  'grades.s': number(80, weight, 'points', 'grades of a public creator tool'),
  'grades.a': number(65, weight, 'points', 'same'),
  'grades.b': number(50, weight, 'points', 'same'),
  'grades.c': number(35, weight, 'points', 'same'),

  'trust.floor': number(0.35, share, 'factor', assumption),
  'trust.quietAudience': number(0.15, share, 'penalty', assumption),
  'trust.quietAudienceFrom': number(0.125, share, 'of typical', assumption),
  'trust.fewComments': number(0.1, share, 'penalty', assumption),
  'trust.fewCommentsBelow': number(0.01, share, 'of likes and comments', assumption),
  'trust.fewCommentsLikes': number(500, anyCount, 'likes', assumption),
  'trust.manyComments': number(0.1, share, 'penalty', assumption),
  'trust.manyCommentsFrom': number(0.35, [0.3, 1], 'of likes and comments', 'a public evaluator: 5–15 % of engagement is usual'),
  'trust.manyCommentsCount': number(300, anyCount, 'comments', assumption),
  'trust.quietReaders': number(0.1, share, 'penalty', assumption),
  'trust.quietReadersBelow': number(0.01, share, 'of reads', assumption),
  'trust.quietReadersReads': number(1_000, anyCount, 'reads', assumption),
  'trust.fakeFollowers': number(0.3, share, 'penalty', 'HypeAuditor: up to 25 % is normal; Huitun median 7.5 %'),
  'trust.fakeFollowersFrom': number(0.2, share, 'share', 'same'),
  'trust.fakeFollowersFull': number(0.35, share, 'share', 'same'),
  'trust.inactiveFollowers': number(0.1, share, 'penalty', 'median 39.75 % of 3,403 large creators'),
  'trust.inactiveFollowersBelow': number(0.25, share, 'share', assumption),
  'trust.fewLifetimeLikes': number(0.15, share, 'penalty', 'verbchina'),
  'trust.fewLifetimeLikesFollowers': number(10_000, anyCount, 'followers', 'assumption; real accounts below it are often just new'),
  'trust.followerJump': number(0.1, share, 'penalty', assumption),
  'trust.followerJumpFrom': number(0.3, [0, 10], 'share', assumption),
  'trust.commercialNotes': number(0.2, share, 'penalty', 'trade articles: above 40 % is bad'),
  'trust.commercialNotesFrom': number(0.4, share, 'share', 'same'),
  'trust.commercialNotesFull': number(0.6, share, 'share', assumption),
  'trust.repeatedComments': number(0.2, share, 'penalty', 'kariblog: more than 40 % identical comments'),
  'trust.repeatedCommentsFrom': number(0.4, share, 'of comments', 'same'),
  'flags.highEngagement': number(6, [1, 100], 'times', assumption),
  'flags.engagementOfReads': number(0.35, share, 'of reads', 'two Pugongying creators: 6 % and 10 %'),
  'flags.overFairPrice': number(1.5, [1, 100], 'times', assumption),

  'peer.commercialShare': number(0.3, share, 'weight', 'public evaluators: below 30 % is good'),
  'peer.agency': number(0.15, share, 'weight', '62 % of creators above 100,000 followers have none'),
  'peer.price': number(0.1, share, 'weight', 'the trade’s 10 % rule'),
  'peer.engagement': number(0.15, share, 'weight', assumption),
  'peer.comments': number(0.15, share, 'weight', assumption),
  'peer.bio': number(0.15, share, 'weight', assumption),
  'peer.coverage': number(0.4, share, 'weight', assumption),
  'peer.commercialShareFull': number(0.3, share, 'share', 'public evaluators'),
  'peer.pricePerFollower': number(0.1, [0, 10], '¥', 'the trade’s 10 % rule'),
  'peer.pricePerFollowerFull': number(0.3, [0, 10], '¥', assumption),

  'cost.fee': number(0.1, [0, 1], 'of price', 'Pugongying; reports of 2022'),
  'cost.countRebate': toggle(false, 'rebates usually return after settlement'),
  'price.perFollower': number(0.1, [0, 10], '¥', 'the trade’s 10 % rule; price lists of 2025 for 5,000 to 100,000 followers agree'),
  'price.smallBelow': number(5000, [1, 1e9], 'followers', 'assumption; the price lists hold from here on'),
  'price.smallPower': number(0.5, [0, 2], 'power', 'MF_KOC: 106 asked prices are ¥0.03 per follower at 500 followers and ¥0.06 at 3,000'),
  'price.least': number(10, [0, 1e9], '¥', 'MF_KOC: 67 of 69 accounts below 1,000 followers ask ¥10 or more'),
  'price.engagementPower': number(0.5, [0, 2], 'power', assumption),
  'price.engagementMost': number(3, [1, 100], 'times', assumption),
  'price.videoPremium': number(1.35, [0.1, 10], 'times', 'video 33 % to 38 % dearer: two Pugongying creators, 3,403 creators of Huitun'),

  'shortlist.mix': choice('1:3:6', Object.keys(mixPresets), 'a public workbench for Pugongying'),
  'shortlist.mixTolerance': number(0.05, [0, 0.5], 'share', assumption),
  'shortlist.agencyCap': number(0, anyCount, 'creators', assumption),
  'shortlist.declaredOnly': toggle(true, 'the platform’s rules'),
  'shortlist.leastConfidence': choice('Low', ['Low', 'Medium', 'High'], assumption),
  'shortlist.competitorDays': number(90, [0, 3650], 'days', 'assumption; the trade’s 排竞 clauses run from 30 to 180 days'),
  'shortlist.unpriced.amateur': choice('leave out', unpricedChoices, assumption),
  'shortlist.unpriced.koc': choice('leave out', unpricedChoices, assumption),
  'shortlist.unpriced.tail': choice('leave out', unpricedChoices, assumption),
  'shortlist.unpriced.mid': choice('leave out', unpricedChoices, assumption),
  'shortlist.unpriced.head': choice('leave out', unpricedChoices, assumption),
  'shortlist.unpriced.celebrity': choice('leave out', unpricedChoices, assumption),
  'shortlist.giftCost': number(100, anyCount, '¥', assumption),
  'shortlist.echo': toggle(false, assumption),
  'shortlist.echoBonus': number(0.3, [0, 5], 'of a KOC’s value', assumption),
  'shortlist.echoHalf': number(6, [1, 1000], 'KOC', assumption),
  'shortlist.reserves': number(3, [0, 50], 'creators', assumption),
  'shortlist.fitLaterNiche': number(0.85, share, 'factor', assumption),
  'shortlist.fitUnknownNiche': number(0.6, share, 'factor', assumption),
  'shortlist.fitOtherNiche': number(0.3, share, 'factor', assumption),
  'shortlist.videoValue': number(1.2, [0.1, 10], 'times', assumption),
  'shortlist.readsPerEngagement': number(13, [1, 1000], 'reads', '9.9 and 16.3 measured at two Pugongying creators'),
  'shortlist.readsPerFollower': number(0.2, [0.001, 100], 'reads', 'assumption; .21 and .71 measured at two Pugongying creators'),
  'shortlist.reachPower.amateur': number(0.25, share, 'power', assumption),
  'shortlist.reachPower.koc': number(0.25, share, 'power', assumption),
  'shortlist.reachPower.tail': number(0.25, share, 'power', assumption),
  'shortlist.reachPower.mid': number(0.5, share, 'power', assumption),
  'shortlist.reachPower.head': number(0.75, share, 'power', assumption),
  'shortlist.reachPower.celebrity': number(0.75, share, 'power', assumption),
  'shortlist.roleWeight.amateur': number(1, [0, 10], 'factor', assumption),
  'shortlist.roleWeight.koc': number(1, [0, 10], 'factor', assumption),
  'shortlist.roleWeight.tail': number(1, [0, 10], 'factor', assumption),
  'shortlist.roleWeight.mid': number(1, [0, 10], 'factor', assumption),
  'shortlist.roleWeight.head': number(1, [0, 10], 'factor', assumption),
  'shortlist.roleWeight.celebrity': number(1, [0, 10], 'factor', assumption),

  'plan.seedBefore': number(42, [1, 365], 'days', assumption),
  'plan.deepDiveBefore': number(21, [1, 365], 'days', assumption),
  'plan.spikeBefore': number(7, [0, 365], 'days', assumption),
  'plan.spikeAfter': number(3, [0, 365], 'days', assumption),
  'plan.alwaysOnShare': number(0.3, share, 'of KOC', assumption),
  'plan.alwaysOnPerWeek': number(4, [1, 100], 'notes', 'yusihk: 3 to 5 KOC a week'),
  'plan.alwaysOnWeeks': number(2, [1, 52], 'weeks', assumption),
  'plan.launchWhenOpen': number(42, [1, 365], 'days', assumption),

  'niches.own': text('', assumption),
  'comments.opinionFrom': number(0.55, share, '', 'most comments hold no opinion: measured on held-out weibo and comments'),
  'comments.intentFrom': number(0.5, share, '', 'as likely as not: the model is taught so that precision and recall balance here'),

  'client.prices': toggle(false, 'product: margins stay with the agency'),
  'client.contacts': toggle(false, 'product: contacts are personal data'),
} as const satisfies Record<string, SettingDefinition>;
