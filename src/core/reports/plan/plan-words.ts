import type { Step } from '../../campaign/lead-times/steps';
import type { PhaseName } from '../../campaign/phase';
import type { PlanRow } from '../../campaign/record/plan-row';
import type { Status } from '../../campaign/record/statuses';
import type { Offer } from '../../creators/creator';
import { campaignMessages } from '../../messages/campaign';
import { type Language, type Message, say } from '../../messages/message';
import { nextStepMessages, planWordMessages } from '../../messages/reports/plan-columns';
import { planStatusMessages } from '../../messages/reports/plan-statuses';
import { scoringMessages } from '../../messages/scoring/scoring';
import { shortlistMessages } from '../../messages/shortlist/list';
import type { Tier } from '../../scoring/tiers';

/** What the keys of a row are called in Plan. */
export const statusWords: Readonly<Record<Status, Message>> = planStatusMessages;

export const tierWords: Readonly<Record<Tier, Message>> = {
  celebrity: scoringMessages.celebrity,
  head: scoringMessages.head,
  mid: scoringMessages.mid,
  tail: scoringMessages.tail,
  koc: scoringMessages.koc,
  amateur: scoringMessages.amateur,
};

export const formatWords: Readonly<Record<Offer['format'], Message>> = {
  image: shortlistMessages.image,
  video: shortlistMessages.video,
};

export const yesNoWords: Readonly<Record<'yes' | 'no', Message>> = {
  yes: planWordMessages.yes,
  no: planWordMessages.no,
};

export const offerWords: Readonly<Record<NonNullable<PlanRow['offer']>, Message>> = {
  paid: planWordMessages.paid,
  product: planWordMessages.product,
  both: planWordMessages.both,
};

export const phaseWords: Readonly<Record<PhaseName, Message>> = {
  'lead-in': campaignMessages.leadIn,
  seed: campaignMessages.seed,
  'deep-dive': campaignMessages.deepDive,
  spike: campaignMessages.spike,
  hold: campaignMessages.hold,
  day: campaignMessages.day,
  'follow-through': campaignMessages.followThrough,
  'always-on': campaignMessages.alwaysOn,
};

export const nextStepWords: Readonly<Record<Step, Message>> = nextStepMessages;

/** A key as its column calls it; any other word as it is. */
export function labelled(words: Readonly<Record<string, Message>>, word: string, language: Language): string {
  const known = words[word];
  return known === undefined ? word : say(language, known);
}
