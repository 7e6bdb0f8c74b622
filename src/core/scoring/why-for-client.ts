import { capitalised, type Language, type Message, say } from '../messages/message';
import { clientReasonMessages as messages } from '../messages/scoring/client-reasons';
import { niches as allNiches, type Niche, nicheLabel } from './niches/niches';
import type { CreatorNiches } from './niches/niches-of-creator';
import type { Score, ScorePart } from './score';
import type { Tier } from './tiers';
import { topQuarter, viewThat } from './why';

/**
 * One sentence that a client may read: what of the audience stands out for the size, at most two things, and whose voice
 * it is. Where nothing does, that the audience is as usual, if it is; else what a creator of the tier is there for. No grade, no doubt, no figure, no niche that is only guessed, and nothing that drags: 'Saves far above others of
 * this size; mid-tier voice in organic beauty.'
 */
export function whyForClientOf(
  { parts, grade }: Pick<Score, 'parts' | 'grade'>,
  engagementStanding: number | null,
  tier: Tier,
  { niches, nichesGuessed }: Pick<CreatorNiches, 'niches' | 'nichesGuessed'>,
  language: Language,
): string {
  const strengths = parts
    .filter((part) => part.known && part.name in strengthMessages && liftOf(part) >= clear)
    .sort((one, other) => other.weight * liftOf(other) - one.weight * liftOf(one))
    .slice(0, mostNamed)
    .map((part) => strengthOf(part, language));
  const isUsual = engagementStanding !== null && engagementStanding >= 1 - topQuarter && grade !== 'D';
  const said =
    strengths.length > 0 ? strengths : [say(language, isUsual ? messages.asUsual : purposes[tier])];
  const niche = nichesGuessed ? undefined : niches[0];
  const voice = say(language, voices[tier]);
  const who =
    niche === undefined
      ? voice
      : say(language, messages.voiceIn, { voice, niche: inSentence(niche, language) });
  return say(language, messages.reason, {
    strengths: capitalised(said.join(say(language, messages.and))),
    voice: who,
  });
}

const mostNamed = 2;
/** What stands nearer to the middle is nothing to tell a client. */
const clear = 0.1;

function liftOf({ standing, typical }: ScorePart): number {
  return standing - typical;
}

/** What a client may be told of a part. Followers are no merit. */
const strengthMessages: Readonly<Partial<Record<ScorePart['name'], { far: Message; above: Message }>>> = {
  saves: { far: messages.savesFar, above: messages.savesAbove },
  comments: { far: messages.commentsFar, above: messages.commentsAbove },
  engagement: { far: messages.engagementFar, above: messages.engagementAbove },
  shares: { far: messages.sharesFar, above: messages.sharesAbove },
  likes: { far: messages.likesFar, above: messages.likesAbove },
  sentiment: { far: messages.sentiment, above: messages.sentiment },
  intent: { far: messages.intent, above: messages.intent },
};

/** As far above as the figure that the planner reads of the part, so that both are told the same. */
function strengthOf(part: ScorePart, language: Language): string {
  const words = strengthMessages[part.name];
  if (words === undefined) return '';
  const view = viewThat(1, part);
  // Many of few reactions are no more of them than elsewhere.
  if (view?.of === 'likesAndSaves') return say(language, messages.savesOften);
  if (view?.of === 'likesAndComments') return say(language, messages.commentsOften);
  return say(language, (view ?? part).standing >= topQuarter ? words.far : words.above);
}

const voices = {
  amateur: messages.everydayVoice,
  koc: messages.everydayVoice,
  tail: messages.tailVoice,
  mid: messages.midVoice,
  head: messages.headVoice,
  celebrity: messages.celebrity,
} as const satisfies Record<Tier, Message>;

/** What a creator is there for, of whom nothing better can be said: true of everybody of the tier. */
const purposes = {
  amateur: messages.everydayPurpose,
  koc: messages.everydayPurpose,
  tail: messages.tailPurpose,
  mid: messages.midPurpose,
  head: messages.headPurpose,
  celebrity: messages.celebrityPurpose,
} as const satisfies Record<Tier, Message>;

/** A niche's label as it stands within a sentence: those of the product in small letters, a person's own as written. */
function inSentence(label: string, language: Language): string {
  const known = allNiches.some((niche: Niche) => nicheLabel(niche, language) === label);
  return known ? label.toLowerCase() : label;
}
