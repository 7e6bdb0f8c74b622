import { type Language, say } from '../../messages/message';
import { whole, yuan } from '../../messages/numbers';
import { poolMessages as messages } from '../../messages/pool';
import { fieldMessages } from '../../messages/wizard';
import type { Creator, Problem } from '../creator';
import type { TableJoin } from './join-tables';
import type { PoolChanges } from './newer-export';
import type { PlacedComments } from './place-comments';

/**
 * Whom a newer export lacks, and who asks more than before, one by one: by their rows in the tab that first had them.
 *
 * @param tabs those that were added to the first, whose rows are named without a tab
 */
export function changeProblems(
  { gone, dearer }: PoolChanges,
  tab: string,
  tabs: readonly string[],
  language: Language,
): readonly Problem[] {
  const homeOf = ({ origins }: Creator) => {
    const home = Object.values(origins).find(({ row }) => row === undefined)?.tab;
    return tabs.find((added) => added === home);
  };
  return [
    ...gone.map((creator) =>
      onRow(
        creator.row,
        'doubtful',
        say(language, messages.rowGone, { row: creator.row, tab }),
        homeOf(creator),
      ),
    ),
    ...dearer.map(({ creator, before, after }) => {
      const gaps = { row: creator.row, before: yuan(before), after: yuan(after) };
      return onRow(creator.row, 'note', say(language, messages.rowDearer, gaps), homeOf(creator));
    }),
  ];
}

/** Whom a joined table knows and the pool does not, and where the two differ, one by one. */
export function joinProblems(
  { strangers, conflicts, by }: TableJoin,
  tab: string,
  pool: string,
  language: Language,
): readonly Problem[] {
  const byName = by.sameName ?? 0;
  return [
    ...(byName === 0
      ? []
      : [onRow(null, 'doubtful', say(language, messages.byNameAlone, { count: whole(byName), tab }), tab)]),
    ...strangers.map(({ row }) =>
      onRow(row, 'rejected', say(language, messages.rowStranger, { row, tab, pool }), tab),
    ),
    ...conflicts.map(({ field, creator, row, kept, other }) => {
      const gaps = { row: creator.row, field: say(language, fieldMessages[field]), other: row, tab };
      return {
        ...onRow(creator.row, 'doubtful', say(language, messages.rowConflict, gaps)),
        value: `${kept} ≠ ${other}`,
      };
    }),
  ];
}

/** Comments under notes of nobody in the pool, one by one; never their words. */
export function commentProblems(
  { strangers }: PlacedComments,
  tab: string,
  pool: string,
  language: Language,
): readonly Problem[] {
  return strangers.map(({ row }) =>
    onRow(row, 'rejected', say(language, messages.rowCommentOfNobody, { row, tab, pool }), tab),
  );
}

function onRow(
  row: Creator['row'] | null,
  severity: Problem['severity'],
  reason: string,
  tab?: string,
): Problem {
  return { row, column: null, value: '', reason, severity, ...(tab === undefined ? {} : { tab }) };
}
