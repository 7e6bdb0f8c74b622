import type { Creator, Offer } from '../../creators/creator';
import { benchmarksAt } from '../../scoring/benchmarks';
import { countByEvidence, engagementOf } from '../../scoring/counts';
import { curvesOf } from '../../scoring/curves/size-curves';
import { fitOf } from '../../scoring/niches/fit';
import { nicheFactorsOf } from '../../scoring/niches/niche-factors';
import { nicheText } from '../../scoring/niches/niches-of-creator';
import { notesBehind, robustCountsOf } from '../../scoring/score';
import type { ScoredCreator } from '../../scoring/score-creators';
import { rememberedBySettings, type Settings } from '../../settings';

/**
 * What a booked note is worth at a price that is agreed: fit × score beside a middling one × the saves and comments
 * expected of it, to a power below 1, since the tenth thousand meets people who saw the first. The power is one for all
 * sizes, so that nobody gains by passing a tier's cut. How far the price is believed comes on top.
 *
 * @param wanted the labels of the brief's niches, from `wantedNiches`
 * @returns 0 or more, in a unit of its own: only proportions count
 */
export function noteValue(
  scored: ScoredCreator,
  format: Offer['format'],
  wanted: readonly string[],
  settings: Settings,
): number {
  const { saves, comments } = rememberedNote(scored.creator, settings);
  const answers = (saves + comments) * shareByFormat(scored.creator, format, settings);
  const role = settings[`shortlist.roleWeight.${scored.tier}`];
  const fit = fitOf(scored, wanted, settings);
  return role * fit * (scored.score / middlingScore) * answers ** settings['shortlist.answersPower'];
}

/** The saves expected of a booked note; `null` where an export says nothing of a creator's notes. */
export function expectedSaves(
  { creator }: Pick<ScoredCreator, 'creator'>,
  format: Offer['format'],
  settings: Settings,
): number | null {
  if (creator.saves === null && engagementOf(creator) === null) return null;
  return rememberedNote(creator, settings).saves * shareByFormat(creator, format, settings);
}

/** What is expected of a creator does not change with the budget, and a slider asks for all of them at each stop. */
function rememberedNote(creator: Creator, settings: Settings): ExpectedNote {
  const notes = notesBySettings(settings);
  const known = notes.get(creator);
  if (known !== undefined) return known;
  const note = expectedNote(creator, settings);
  notes.set(creator, note);
  return note;
}

type ExpectedNote = ReturnType<typeof expectedNote>;
const notesBySettings = /* @__PURE__ */ rememberedBySettings(() => new WeakMap<Creator, ExpectedNote>());

/** The score of a creator who does what is usual for the size. */
const middlingScore = 50;

/** A creator's counts as far as a note's are expected of them. */
export type NotedCreator = Pick<
  Creator,
  | 'followers'
  | 'likes'
  | 'saves'
  | 'comments'
  | 'shares'
  | 'engagement'
  | 'average'
  | 'notes'
  | 'niches'
  | 'tags'
  | 'bio'
>;

/**
 * The saves and comments of one note, as robust averages, drawn towards what is usual for size and niche the fewer
 * notes stand behind them: of many creators those with a lucky count would be chosen else. Where they are unknown, the
 * usual shares of the engagement; where that is unknown too, the usual note.
 */
export function expectedNote(
  creator: NotedCreator,
  settings: Settings,
): { readonly saves: number; readonly comments: number } {
  const followers = creator.followers ?? 0;
  if (followers <= 0) return { saves: 0, comments: 0 };
  const usual = benchmarksAt(followers, nicheFactorsOf(nicheText(creator), settings), curvesOf(settings));
  const notes = notesBehind(creator, settings);
  const counts = robustCountsOf(creator, settings);
  const drawn = (count: number | null, rate: number): number | null =>
    count === null ? null : countByEvidence(count, rate * followers, notes, settings);
  const engagementRate = usual.engagementRate.typical;
  const engagement = drawn(counts.engagement, engagementRate) ?? engagementRate * followers;
  const expected = (count: number | null, rate: number) =>
    drawn(count, rate) ?? (engagement * rate) / engagementRate;
  return {
    saves: expected(counts.saves, usual.saveRate.typical),
    comments: expected(counts.comments, usual.commentRate.typical),
  };
}

/** What a note of a format brings of what the creator's notes bring. */
function shareByFormat(creator: Creator, format: Offer['format'], settings: Settings): number {
  if (format === 'video') return settings['shortlist.videoValue'];
  return creator.imageNotesLately === false ? settings['shortlist.imageWithoutRecent'] : 1;
}
