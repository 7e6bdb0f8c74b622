import { platformMessages } from '../../messages/creators/fields';
import { poolMessages as messages } from '../../messages/creators/pool';
import { samenessMessages } from '../../messages/creators/reading';
import { type Language, listed, remarked, say } from '../../messages/message';
import { whole } from '../../messages/numbers';
import type { CreatorReading } from '../reading';
import type { Sameness } from '../same-creator/match-creators';
import type { TableJoin } from './join-tables';
import type { PoolChanges } from './newer-export';
import type { PlacedComments } from './place-comments';

/** '“November” is newer: 18 new, 240 updated, 3 dearer, 12 gone.' */
export function changesSentence(
  changes: PoolChanges,
  use: 'newer' | 'earlier',
  tab: string,
  language: Language,
): string {
  return say(language, messages[use], { tab, changes: changesInWords(changes, language) });
}

/** The same of tabs that were read before and are now read again. */
export function readAgainSentence(changes: PoolChanges, language: Language): string {
  return say(language, messages.readAgain, { changes: changesInWords(changes, language) });
}

function changesInWords(changes: PoolChanges, language: Language): string {
  const said = (['added', 'updated', 'dearer', 'cheaper', 'gone'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => say(language, messages[kind], { count: whole(changes[kind].length) }));
  return said.length === 0 ? say(language, messages.unchanged) : listed(language, said);
}

/** '“Prices” adds to 38 of 40 creators; 30 by id, 8 by name, 2 of its rows matched nobody.' */
export function joinSentence(
  { joined, by, strangers, conflicts }: TableJoin,
  tab: string,
  pool: Pick<CreatorReading, 'tab' | 'creators'>,
  language: Language,
): string {
  if (joined === 0) return say(language, messages.nobody, { tab, pool: pool.tab });
  const ways = Object.entries(by).map(([sameness, count]) =>
    say(language, messages.joinedBy, {
      count: whole(count),
      sameness: say(language, samenessMessages[sameness as Sameness]),
    }),
  );
  const counted = (
    [
      ['strangers', strangers.length],
      ['conflicts', conflicts.length],
    ] as const
  ).flatMap(([kind, count]) => (count === 0 ? [] : say(language, messages[kind], { count: whole(count) })));
  return say(language, messages.joined, {
    tab,
    joined: whole(joined),
    all: whole(pool.creators.length),
    remarks: remarked(language, [...ways, ...counted]),
  });
}

/** '“Comments” brings 1,200 comments on 38 creators; 12 of its rows matched nobody.' */
export function commentsSentence(
  { comments, creators, strangers }: PlacedComments,
  tab: string,
  language: Language,
): string {
  if (comments.length === 0) return say(language, messages.commentsOfNobody, { tab });
  const count = strangers.length;
  const remarks = count === 0 ? [] : [say(language, messages.strangers, { count: whole(count) })];
  const gaps = {
    tab,
    comments: whole(comments.length),
    creators: whole(creators),
    remarks: remarked(language, remarks),
  };
  return say(language, messages.comments, gaps);
}

/** '“November” is of Douyin and these creators of Xiaohongshu: nothing was taken from it.' */
export function otherPlatformSentence(
  { tab, platform }: Pick<CreatorReading, 'tab' | 'platform'>,
  pool: Pick<CreatorReading, 'platform'>,
  language: Language,
): string {
  const named = (of: CreatorReading['platform']) => (of === null ? '' : say(language, platformMessages[of]));
  return say(language, messages.otherPlatform, {
    tab,
    platform: named(platform),
    pool: named(pool.platform),
  });
}
