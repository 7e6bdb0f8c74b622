import { say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { changeMessages as messages, shortlistMessages } from '../../messages/shortlist/list';
import type { Settings } from '../../settings';
import type { Decisions } from '../question/decisions';
import type { Shortlist } from './shortlist';

/** What a rerun changes in a list that was made before, each one sentence; empty for a new list or none. */
export function changesSince(
  { listed }: Decisions,
  { picks, notChosen, reserves }: Shortlist,
  { language }: Settings,
): readonly string[] {
  if (listed.length === 0 || picks.length === 0) return [];
  const before = new Map(listed.map((one) => [one.id, one]));
  const now = new Set(picks.map(({ scored }) => scored.creator.id));
  const reasons = new Map(notChosen.map(({ scored, reason }) => [scored.creator.id, reason]));
  for (const { scored } of reserves) reasons.set(scored.creator.id, say(language, messages.nowReserve));
  const added = picks
    .filter(({ scored }) => !before.has(scored.creator.id))
    .map(({ scored }) => scored.creator.name);
  const gone = listed.filter(({ id }) => !now.has(id));
  const repriced = picks.flatMap(({ scored, cost }) => {
    const old = before.get(scored.creator.id)?.cost ?? null;
    if (old === null || Math.abs(old - cost) < 1) return [];
    return [
      say(language, messages.repriced, { name: scored.creator.name, before: yuan(old), now: yuan(cost) }),
    ];
  });
  const kept = picks.length - added.length;
  return [
    say(language, messages.counts, { kept, added: added.length, gone: gone.length }),
    ...(added.length === 0 ? [] : [say(language, messages.added, { names: listOf(added) })]),
    ...gone
      .slice(0, mostNamed)
      .map(({ id, name }) =>
        say(language, messages.gone, { name, reason: reasons.get(id) ?? say(language, messages.notInTable) }),
      ),
    ...(repriced.length === 0 ? [] : [say(language, messages.prices, { changes: listOf(repriced) })]),
  ];

  function listOf(names: readonly string[]): string {
    const shown = names.slice(0, mostNamed).join(say(language, shortlistMessages.whyJoin));
    return names.length > mostNamed ? `${shown} …` : shown;
  }
}

const mostNamed = 12;
