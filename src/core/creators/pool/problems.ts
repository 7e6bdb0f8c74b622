import { fieldMessages } from '../../messages/creators/fields';
import { poolMessages as messages } from '../../messages/creators/pool';
import { type Language, say } from '../../messages/message';
import { whole, yuan } from '../../messages/numbers';
import type { Creator } from '../creator';
import type { Problem } from '../reading';
import type { TableJoin } from './join-tables';
import type { PoolChanges } from './newer-export';
import type { PlacedComments } from './place-comments';

/**
 * Whom a newer export lacks, and who asks more than before, one by one: by their rows in the tab that first had them.
 *
 * @param tabs what was added to the first tab; rows of the first are named without their tab
 */
export function changeProblems(
  { gone, dearer, byNameAlone }: PoolChanges,
  tab: string,
  tabs: readonly string[],
  language: Language,
): readonly Problem[] {
  const homeOf = ({ origins }: Creator) => {
    const home = Object.values(origins).find(({ row }) => row === undefined)?.tab;
    return tabs.find((added) => added === home);
  };
  return [
    ...namedAlone(byNameAlone, tab, language),
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
  return [
    ...namedAlone(by.sameName ?? 0, tab, language),
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

/** A name is the weakest of all that tells creators. */
function namedAlone(count: number, tab: string, language: Language): readonly Problem[] {
  if (count === 0) return [];
  return [onRow(null, 'doubtful', say(language, messages.byNameAlone, { count: whole(count), tab }), tab)];
}

function onRow(
  row: Creator['row'] | null,
  severity: Problem['severity'],
  reason: string,
  tab?: string,
): Problem {
  return { row, column: null, value: '', reason, severity, ...(tab === undefined ? {} : { tab }) };
}
