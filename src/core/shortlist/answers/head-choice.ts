import { say } from '../../messages/message';
import { whole } from '../../messages/numbers';
import { sensitivityMessages as messages } from '../../messages/shortlist/answers';
import { type ListProgress, solvingList } from '../list/solve-list';
import type { Booking } from '../question/model';
import type { Question } from '../question/question';
import { withOne } from '../solver/variations';
import { workLimits } from '../work-limits';

/**
 * What one head KOL would cost in saves, where a balance has room for one and the best list has none: a name that
 * everybody knows can be worth it, and nobody has measured by how much. `null` where there is no such choice.
 *
 * @param chosen ids of the list
 */
export function* headChoice(
  { model, balance, settings }: Question,
  chosen: readonly string[],
): Generator<ListProgress, string | null> {
  const head = balance?.parts.find(({ tiers }) => tiers.join() === 'head');
  const isHead = ({ candidate }: Booking) => candidate.tier === 'head';
  const heads = [...model.deals.values()].filter(({ bookings }) => bookings.some(isHead));
  if ((head?.count?.[1] ?? 0) < 1 || heads.length === 0 || bookingsOf(chosen).some(isHead)) return null;
  const problem = withOne(
    model.problem,
    heads.map(({ id }) => id),
  );
  const other = yield* solvingList({ problem }, workLimits.question, chosen);
  const [booked] = bookingsOf(other.chosen).filter(isHead);
  if (booked === undefined) return null;
  const fewer = savesOf(chosen) - savesOf(other.chosen);
  return say(settings.language, fewer >= 0 ? messages.headForFewer : messages.headForMore, {
    name: booked.candidate.scored.creator.name,
    saves: whole(Math.abs(fewer)),
  });

  function bookingsOf(ids: readonly string[]): readonly Booking[] {
    return ids.flatMap((id) => model.deals.get(id)?.bookings ?? []);
  }

  function savesOf(ids: readonly string[]): number {
    return bookingsOf(ids).reduce((sum, { expectedSaves }) => sum + (expectedSaves ?? 0), 0);
  }
}
