import { creatorMessages } from '../messages/creators';
import { type Language, say } from '../messages/message';
import { whole } from '../messages/numbers';
import { poolMessages as messages } from '../messages/pool';
import type { CreatorReading } from './creator';
import type { TableJoin } from './join-tables';
import type { Sameness } from './match-creators';
import type { PoolChanges } from './newer-export';
import { listed } from './problem-log';

/** '“November” is newer: 18 new, 240 updated, 3 dearer, 12 gone.' */
export function changesSentence(changes: PoolChanges, tab: string, language: Language): string {
  const said = (['added', 'updated', 'dearer', 'cheaper', 'gone'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => say(language, messages[kind], { count: whole(changes[kind].length) }));
  const list = said.length === 0 ? say(language, messages.unchanged) : listed(language, said);
  return say(language, messages.newer, { tab, changes: list });
}

/** '“Prices” adds to 38 of 40 creators; 30 by id, 8 by name, 2 of its rows matched nobody.' */
export function joinSentence(
  { joined, by, strangers, conflicts, comments }: TableJoin,
  tab: string,
  pool: Pick<CreatorReading, 'tab' | 'creators'>,
  language: Language,
): string {
  if (joined === 0) return say(language, messages.nobody, { tab, pool: pool.tab });
  const ways = Object.entries(by).map(([sameness, count]) =>
    say(language, messages.joinedBy, {
      count: whole(count),
      sameness: say(language, creatorMessages[sameness as Sameness]),
    }),
  );
  const counted = (
    [
      ['comments', comments],
      ['strangers', strangers.length],
      ['conflicts', conflicts.length],
    ] as const
  ).flatMap(([kind, count]) => (count === 0 ? [] : say(language, messages[kind], { count: whole(count) })));
  return say(language, messages.joined, {
    tab,
    joined: whole(joined),
    all: whole(pool.creators.length),
    remarks: (language === 'zh' ? '，其中 ' : '; ') + listed(language, [...ways, ...counted]),
  });
}
