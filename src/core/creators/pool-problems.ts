import { type Language, say } from '../messages/message';
import { whole, yuan } from '../messages/numbers';
import { poolMessages as messages } from '../messages/pool';
import { fieldMessages } from '../messages/wizard';
import type { Creator, Problem } from './creator';
import type { TableJoin } from './join-tables';
import type { PoolChanges } from './newer-export';

/** Whom a newer export lacks, and who asks more than before, one by one. */
export function changeProblems(
  { gone, dearer }: PoolChanges,
  tab: string,
  language: Language,
): readonly Problem[] {
  return [
    ...gone.map(({ row }) => onRow(row, 'doubtful', say(language, messages.rowGone, { row, tab }))),
    ...dearer.map(({ creator: { row }, before, after }) =>
      onRow(
        row,
        'note',
        say(language, messages.rowDearer, { row, before: yuan(before), after: yuan(after) }),
      ),
    ),
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

function onRow(
  row: Creator['row'] | null,
  severity: Problem['severity'],
  reason: string,
  tab?: string,
): Problem {
  return { row, column: null, value: '', reason, severity, ...(tab === undefined ? {} : { tab }) };
}
