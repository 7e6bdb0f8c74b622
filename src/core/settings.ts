import { InputError } from './input-error';
import { type Language, say } from './messages/message';
import { settingsMessages } from './messages/settings';

/**
 * Every parameter of Tierwise, once. Key → value, always complete: `settings['weights.saves']`.
 * Plain data, so that it crosses to the sidebar and into a sheet as it is.
 */
export type Settings = { readonly [Key in SettingKey]: Widened<(typeof settingDefinitions)[Key]['default']> };
export type SettingKey = keyof typeof settingDefinitions;
export type SettingValue = string | number | boolean;

/** A parameter as it is set. What it means in words stands in messages/setting-meanings.ts. */
export interface SettingDefinition {
  readonly default: SettingValue;
  /** For numbers, the least and most; for words, the choices, none where any word will do. */
  readonly range: readonly [least: number, most: number] | readonly string[];
}

type Widened<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends 'en' | 'zh'
      ? Language
      : string;

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
const articleSource = 'assumption, after the article: saves and comments say more than likes and followers';
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

  'benchmark.engagementAt10k': number(0.045, [0.0001, 1]),
  'benchmark.slope': number(-0.4, [-2, 0]),
  'benchmark.flatBelow': number(5_000, [1, 1e7]),
  'benchmark.spread': number(2.5, [1.1, 20]),
  'benchmark.saveShare': number(0.22, [0.01, 0.9]),
  'benchmark.saveShareTop': number(0.4, [0.02, 0.99]),
  'benchmark.commentShare': number(0.07, [0.005, 0.9]),
  'benchmark.commentShareTop': number(0.15, [0.01, 0.95]),
  'benchmark.commentShareCap': number(0.3, [0.05, 1]),
  'benchmark.shareShare': number(0.06, [0.005, 0.9]),
  'benchmark.shareShareTop': number(0.15, [0.01, 2]),
  'benchmark.intent': number(0.06, [0.001, 1]),
  'benchmark.intentTop': number(0.18, [0.002, 1]),
  'benchmark.nicheSaves': text(''),
  'benchmark.followers': number(50_000, [1, 1e9]),
  'benchmark.followersTop': number(500_000, [2, 1e10]),

  'calibrate.least': number(8, [2, 1000]),
  'calibrate.full': number(20, [2, 1000]),

  'evidence.prior': number(2, [0, 100]),
  'evidence.notesWhenUnknown': number(6, [0, 1000]),
  'evidence.reactions': number(10, [0.1, 1000]),
  'evidence.halfLife': number(15, [1, 1000]),
  'evidence.average': choice('median', ['median', 'mean']),
  'evidence.meanOverMedian': number(1.9, [1, 10]),
  'evidence.meanConfidence': number(0.85, share),
  'evidence.commentsWhenUnknown': number(20, [0, 10_000]),
  'evidence.sentimentPrior': number(0.7, share),
  'evidence.sentimentPriorComments': number(10, [0, 1000]),
  'evidence.sentimentCap': number(0.92, share),
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
  'price.perFollower': number(0.1, [0, 10]),
  'price.smallBelow': number(5000, [1, 1e9]),
  'price.smallPower': number(0.5, [0, 2]),
  'price.least': number(10, [0, 1e9]),
  'price.engagementPower': number(0.5, [0, 2]),
  'price.engagementMost': number(3, [1, 100]),
  'price.videoPremium': number(1.35, [0.1, 10]),

  'shortlist.mix': choice('1:3:6', Object.keys(mixPresets)),
  'shortlist.mixTolerance': number(0.05, [0, 0.5]),
  'shortlist.agencyCap': number(0, anyCount),
  'shortlist.declaredOnly': toggle(true),
  'shortlist.leastConfidence': choice('Low', ['Low', 'Medium', 'High']),
  'shortlist.competitorDays': number(90, [0, 3650]),
  'shortlist.unpriced.amateur': choice('leave out', unpricedChoices),
  'shortlist.unpriced.koc': choice('leave out', unpricedChoices),
  'shortlist.unpriced.tail': choice('leave out', unpricedChoices),
  'shortlist.unpriced.mid': choice('leave out', unpricedChoices),
  'shortlist.unpriced.head': choice('leave out', unpricedChoices),
  'shortlist.unpriced.celebrity': choice('leave out', unpricedChoices),
  'shortlist.giftCost': number(100, anyCount),
  'shortlist.echo': toggle(false),
  'shortlist.echoBonus': number(0.3, [0, 5]),
  'shortlist.echoHalf': number(6, [1, 1000]),
  'shortlist.reserves': number(3, [0, 50]),
  'shortlist.fitLaterNiche': number(0.85, share),
  'shortlist.fitUnknownNiche': number(0.6, share),
  'shortlist.fitOtherNiche': number(0.3, share),
  'shortlist.videoValue': number(1.2, [0.1, 10]),
  'shortlist.readsPerEngagement': number(13, [1, 1000]),
  'shortlist.readsPerFollower': number(0.2, [0.001, 100]),
  'shortlist.reachPower.amateur': number(0.25, share),
  'shortlist.reachPower.koc': number(0.25, share),
  'shortlist.reachPower.tail': number(0.25, share),
  'shortlist.reachPower.mid': number(0.5, share),
  'shortlist.reachPower.head': number(0.75, share),
  'shortlist.reachPower.celebrity': number(0.75, share),
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
  'plan.launchWhenOpen': number(42, [1, 365]),

  'niches.own': text(''),
  'comments.opinionFrom': number(0.55, share),
  'comments.intentFrom': number(0.45, share),

  'client.prices': toggle(false),
  'client.contacts': toggle(false),
} as const satisfies Record<string, SettingDefinition>;

/**
 * Where a default comes from; 'assumption' where nowhere. Beside the table and not in it, because formulas load the
 * table in every cell and need no sources.
 */
export function sourceOf(key: SettingKey): string {
  return sources[key] ?? 'assumption';
}

/** What the setting's number counts; '' for words. */
export function unitOf(key: SettingKey): string {
  return units[key] ?? '';
}

// biome-ignore format: one setting a line reads as the table it is
const sources: Partial<Record<SettingKey, string>> = {
  language: 'product',
  'tiers.preset': 'Qiangua-style bands; no official table exists',
  'tiers.koc': 'Pugongying takes creators from 1,000 followers',
  'tiers.tail': 'Qiangua-style bands',
  'tiers.mid': 'Qiangua-style bands',
  'tiers.head': 'Qiangua-style bands',
  'weights.preset': articleSource,
  'weights.saves': articleSource,
  'weights.comments': articleSource,
  'weights.engagement': articleSource,
  'weights.sentiment': articleSource,
  'weights.intent': articleSource,
  'weights.shares': articleSource,
  'weights.likes': articleSource,
  'weights.followers': articleSource,
  'engagement.preset': 'CES 1/1/4/4/8 with a save raised from 1 to 4, after the article',
  'engagement.likes': 'CES as passed on by the trade; the platform publishes none',
  'engagement.comments': 'CES as passed on by the trade',
  'engagement.shares': 'CES as passed on by the trade',
  'engagement.follows': 'CES as passed on by the trade',
  'benchmark.engagementAt10k': 'fits two Pugongying and seven Qiangua creators within a factor 1.5',
  'benchmark.slope': 'same points; real notes of 2018 and 2025 agree in shape',
  'benchmark.spread': 'assumption; measured 2 to 3.5 by creator',
  'benchmark.saveShare': 'saves 35–60 % of likes in trade articles',
  'benchmark.saveShareTop': 'trade articles; .35–.47 measured',
  'benchmark.commentShare': 'comments 8–15 % of likes in trade articles',
  'benchmark.commentShareTop': 'trade articles 5–15 %',
  'calibrate.least': 'a public creator tool: no calibration below',
  'calibrate.full': 'the same',
  'evidence.prior': 'MF_KOC: the variance within creators is 1.0 to 2.4 times that between them, in logarithms',
  'evidence.reactions': 'MF_KOC: 5 to 20 foretell the next notes best',
  'evidence.halfLife': 'MF_KOC: 10 to 20 notes foretell the next ones best',
  'evidence.average': 'Pugongying gives medians',
  'evidence.meanOverMedian': 'MF_KOC: 5.5 % against 2.9 %',
  'notes.average': 'MF_KOC: it foretells the next notes better than the median does',
  'evidence.sentimentCap': 'Leung 2022: positivity is an inverted U; Spiegel Center: best rating 4.0–4.7 of 5',
  'grades.s': 'grades of a public creator tool',
  'grades.a': 'same',
  'grades.b': 'same',
  'grades.c': 'same',
  'trust.fakeFollowers': 'HypeAuditor: up to 25 % is normal; Huitun median 7.5 %',
  'trust.fakeFollowersFrom': 'same',
  'trust.fakeFollowersFull': 'same',
  'trust.inactiveFollowers': 'median 39.75 % of 3,403 large creators',
  'trust.fewLifetimeLikes': 'verbchina',
  'trust.commercialNotes': 'trade articles: above 40 % is bad',
  'trust.commercialNotesFrom': 'same',
  'trust.manyCommentsFrom': 'a public evaluator: 5–15 % of engagement is usual',
  'trust.fewLifetimeLikesFollowers': 'assumption; real accounts below it are often just new',
  'trust.repeatedComments': 'kariblog: more than 40 % identical comments',
  'trust.repeatedCommentsFrom': 'same',
  'flags.engagementOfReads': 'two Pugongying creators: 6 % and 10 %',
  'peer.commercialShare': 'public evaluators: below 30 % is good',
  'peer.agency': '62 % of creators above 100,000 followers have none',
  'peer.price': 'the trade’s 10 % rule',
  'peer.commercialShareFull': 'public evaluators',
  'peer.pricePerFollower': 'the trade’s 10 % rule',
  'cost.fee': 'Pugongying; reports of 2022',
  'cost.countRebate': 'rebates usually return after settlement',
  'price.perFollower': 'the trade’s 10 % rule; price lists of 2025 for 5,000 to 100,000 followers agree',
  'price.smallBelow': 'assumption; the price lists hold from here on',
  'price.smallPower': 'MF_KOC: 106 asked prices are ¥0.03 per follower at 500 followers and ¥0.06 at 3,000',
  'price.least': 'MF_KOC: 67 of 69 accounts below 1,000 followers ask ¥10 or more',
  'price.videoPremium': 'video 33 % to 38 % dearer: two Pugongying creators, 3,403 creators of Huitun',
  'shortlist.mix': 'a public workbench for Pugongying',
  'shortlist.competitorDays': 'assumption; the trade’s 排竞 clauses run from 30 to 180 days',
  'shortlist.declaredOnly': 'the platform’s rules',
  'shortlist.readsPerEngagement': '9.9 and 16.3 measured at two Pugongying creators',
  'shortlist.readsPerFollower': 'assumption; .21 and .71 measured at two Pugongying creators',
  'plan.alwaysOnPerWeek': 'yusihk: 3 to 5 KOC a week',
  'comments.opinionFrom': 'most comments hold no opinion: measured on held-out weibo and comments',
  'client.prices': 'product: margins stay with the agency',
  'client.contacts': 'product: contacts are personal data',
};

// biome-ignore format: one setting a line reads as the table it is
const units: Partial<Record<SettingKey, string>> = {
  'tiers.koc': 'followers',
  'tiers.tail': 'followers',
  'tiers.mid': 'followers',
  'tiers.head': 'followers',
  'tiers.celebrity': 'followers',
  'tiers.nearCut': 'share',
  'tiers.peerFrom': '0–1',
  'weights.saves': 'points',
  'weights.comments': 'points',
  'weights.engagement': 'points',
  'weights.sentiment': 'points',
  'weights.intent': 'points',
  'weights.shares': 'points',
  'weights.likes': 'points',
  'weights.followers': 'points',
  'engagement.likes': 'points',
  'engagement.saves': 'points',
  'engagement.comments': 'points',
  'engagement.shares': 'points',
  'engagement.follows': 'points',
  'benchmark.engagementAt10k': 'per follower',
  'benchmark.slope': 'power',
  'benchmark.flatBelow': 'followers',
  'benchmark.spread': 'times',
  'benchmark.saveShare': 'of engagement',
  'benchmark.saveShareTop': 'of engagement',
  'benchmark.commentShare': 'of engagement',
  'benchmark.commentShareTop': 'of engagement',
  'benchmark.commentShareCap': 'of likes and comments',
  'benchmark.shareShare': 'of engagement',
  'benchmark.shareShareTop': 'of engagement',
  'benchmark.intent': 'of comments',
  'benchmark.intentTop': 'of comments',
  'benchmark.followers': 'followers',
  'benchmark.followersTop': 'followers',
  'calibrate.least': 'creators',
  'calibrate.full': 'creators',
  'evidence.prior': 'notes',
  'notes.days': 'days',
  'evidence.notesWhenUnknown': 'notes',
  'evidence.reactions': 'per note',
  'evidence.halfLife': 'notes',
  'evidence.meanOverMedian': 'times',
  'evidence.meanConfidence': 'factor',
  'evidence.commentsWhenUnknown': 'comments',
  'evidence.sentimentPrior': '0–1',
  'evidence.sentimentPriorComments': 'comments',
  'evidence.sentimentCap': '0–1',
  'evidence.intentPriorComments': 'comments',
  'confidence.high': '0–1',
  'confidence.medium': '0–1',
  'grades.s': 'points',
  'grades.a': 'points',
  'grades.b': 'points',
  'grades.c': 'points',
  'trust.floor': 'factor',
  'trust.quietAudience': 'penalty',
  'trust.quietAudienceFrom': 'of typical',
  'trust.fewComments': 'penalty',
  'trust.fewCommentsBelow': 'of likes and comments',
  'trust.fewCommentsLikes': 'likes',
  'trust.manyComments': 'penalty',
  'trust.manyCommentsFrom': 'of likes and comments',
  'trust.manyCommentsCount': 'comments',
  'trust.quietReaders': 'penalty',
  'trust.quietReadersBelow': 'of reads',
  'trust.quietReadersReads': 'reads',
  'trust.fakeFollowers': 'penalty',
  'trust.fakeFollowersFrom': 'share',
  'trust.fakeFollowersFull': 'share',
  'trust.inactiveFollowers': 'penalty',
  'trust.inactiveFollowersBelow': 'share',
  'trust.fewLifetimeLikes': 'penalty',
  'trust.fewLifetimeLikesFollowers': 'followers',
  'trust.followerJump': 'penalty',
  'trust.followerJumpFrom': 'share',
  'trust.commercialNotes': 'penalty',
  'trust.commercialNotesFrom': 'share',
  'trust.commercialNotesFull': 'share',
  'trust.repeatedComments': 'penalty',
  'trust.repeatedCommentsFrom': 'of comments',
  'flags.highEngagement': 'times',
  'flags.engagementOfReads': 'of reads',
  'flags.overFairPrice': 'times',
  'peer.commercialShare': 'weight',
  'peer.agency': 'weight',
  'peer.price': 'weight',
  'peer.engagement': 'weight',
  'peer.comments': 'weight',
  'peer.bio': 'weight',
  'peer.coverage': 'weight',
  'peer.commercialShareFull': 'share',
  'peer.pricePerFollower': '¥',
  'peer.pricePerFollowerFull': '¥',
  'cost.fee': 'of price',
  'price.perFollower': '¥',
  'price.smallBelow': 'followers',
  'price.smallPower': 'power',
  'price.least': '¥',
  'price.engagementPower': 'power',
  'price.engagementMost': 'times',
  'price.videoPremium': 'times',
  'shortlist.mixTolerance': 'share',
  'shortlist.agencyCap': 'creators',
  'shortlist.competitorDays': 'days',
  'shortlist.giftCost': '¥',
  'shortlist.echoBonus': 'of a KOC’s value',
  'shortlist.echoHalf': 'KOC',
  'shortlist.reserves': 'creators',
  'shortlist.fitLaterNiche': 'factor',
  'shortlist.fitUnknownNiche': 'factor',
  'shortlist.fitOtherNiche': 'factor',
  'shortlist.videoValue': 'times',
  'shortlist.readsPerEngagement': 'reads',
  'shortlist.readsPerFollower': 'reads',
  'shortlist.reachPower.amateur': 'power',
  'shortlist.reachPower.koc': 'power',
  'shortlist.reachPower.tail': 'power',
  'shortlist.reachPower.mid': 'power',
  'shortlist.reachPower.head': 'power',
  'shortlist.reachPower.celebrity': 'power',
  'shortlist.roleWeight.amateur': 'factor',
  'shortlist.roleWeight.koc': 'factor',
  'shortlist.roleWeight.tail': 'factor',
  'shortlist.roleWeight.mid': 'factor',
  'shortlist.roleWeight.head': 'factor',
  'shortlist.roleWeight.celebrity': 'factor',
  'plan.seedBefore': 'days',
  'plan.deepDiveBefore': 'days',
  'plan.spikeBefore': 'days',
  'plan.spikeAfter': 'days',
  'plan.alwaysOnShare': 'of KOC',
  'plan.alwaysOnPerWeek': 'notes',
  'plan.alwaysOnWeeks': 'weeks',
  'plan.launchWhenOpen': 'days',
};

/** The settings as shipped. */
export const defaultSettings: Settings = Object.fromEntries(
  Object.entries(settingDefinitions).map(([key, definition]) => [key, definition.default]),
) as Settings;

/** Keys that an earlier version had and this one has not: a Settings tab that still holds one is read without it. */
export const goneSettings: readonly string[] = [];

/** Choices that are called otherwise by now: key → what an earlier version said → what it is called today. */
const formerChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'weights.preset': { likes: 'likes-only' },
  'engagement.preset': { likes: 'likes-only' },
};

/** Settings as they were read, and what of them an earlier version had and this one has not. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Gone keys that a value was given to, each once. */
  readonly passedOver: readonly string[];
}

/**
 * The settings with a person's changes: later pairs win, a blank value means the default, and a preset sets its
 * group unless a pair sets one of the group by itself.
 * @throws InputError with one sentence for an unknown key or a value out of range.
 */
export function settingsFrom(changes: readonly (readonly [key: string, value: unknown])[]): Settings {
  return readSettings(changes).settings;
}

/**
 * The same, for where there is a place to say which keys were passed over.
 * @throws InputError with one sentence for a key that never was or a value out of range.
 */
export function readSettings(
  changes: readonly (readonly [key: string, value: unknown])[],
  gone: readonly string[] = goneSettings,
): ReadSettings {
  const changed = new Map<SettingKey, SettingValue>();
  const passedOver = new Set<string>();
  const given = changes.filter(([key, value]) => String(key).trim() !== '' && value !== '' && value !== null);
  const language = languageOf(given);
  for (const [key, value] of given) {
    const name = String(key).trim();
    if (isSettingKey(name)) changed.set(name, checked(name, value, language));
    else if (gone.includes(name)) passedOver.add(name);
    else throw new InputError(unknownKey(name, language));
  }
  const settings: Record<string, SettingValue> = { ...defaultSettings };
  for (const [group, presets] of Object.entries(presetGroups)) {
    const preset = changed.get(`${group}.preset` as SettingKey);
    if (preset === undefined) continue;
    const values: Readonly<Record<string, number>> =
      (presets as Record<string, Record<string, number>>)[String(preset)] ?? {};
    for (const [name, value] of Object.entries(values)) settings[`${group}.${name}`] = value;
  }
  for (const [key, value] of changed) settings[key] = value;
  return { settings: settings as Settings, passedOver: [...passedOver] };
}

/** Whether this version has such a setting and would take the value for it. */
export function isUsableSetting(key: string, value: unknown): boolean {
  if (!isSettingKey(key) || !['string', 'number', 'boolean'].includes(typeof value)) return false;
  try {
    settingsFrom([[key, value]]);
    return true;
  } catch {
    return false;
  }
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.keys(settingDefinitions).includes(key);
}

function languageOf(changes: readonly (readonly [string, unknown])[]): Language {
  const change = changes.find(([key]) => String(key).trim() === 'language');
  return change?.[1] === 'zh' ? 'zh' : 'en';
}

function checked(key: SettingKey, value: unknown, language: Language): SettingValue {
  const { default: standard, range } = settingDefinitions[key] as SettingDefinition;
  if (typeof standard === 'number') {
    const [least, most] = range as readonly [number, number];
    const read = typeof value === 'number' ? value : readPlainNumber(String(value));
    if (!Number.isFinite(read) || read < least || read > most) {
      throw new InputError(
        say(language, settingsMessages.outOfRange, { key, least, most, value: String(value) }),
      );
    }
    return read;
  }
  const said = String(value).trim();
  if (range.length === 0) return said;
  const word = formerChoices[key]?.[said.toLowerCase()] ?? said;
  const chosen = (range as readonly string[]).find((option) => option.toLowerCase() === word.toLowerCase());
  if (chosen === undefined) {
    throw new InputError(
      say(language, settingsMessages.notAChoice, { key, choices: range.join(', '), value: word }),
    );
  }
  return typeof standard === 'boolean' ? chosen === 'TRUE' : chosen;
}

function readPlainNumber(text: string): number {
  const trimmed = text.trim().replace(/,/g, '');
  const percent = /^(-?[\d.]+)\s*%$/.exec(trimmed);
  return percent ? Number(percent[1]) / 100 : trimmed === '' ? Number.NaN : Number(trimmed);
}

function unknownKey(key: string, language: Language): string {
  const wanted = key.toLowerCase();
  const near = Object.keys(settingDefinitions).find(
    (name) => name.toLowerCase() === wanted || name.toLowerCase().endsWith(`.${wanted}`),
  );
  return near === undefined
    ? say(language, settingsMessages.unknownKey, { key })
    : say(language, settingsMessages.unknownKeyNear, { key, near });
}
