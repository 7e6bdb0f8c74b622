import type { Language } from '../messages/message';
import type { ColumnMatch, Creator, CreatorComment, CreatorReading, Problem } from './creator';
import { joinTable } from './join-tables';
import { type PoolChanges, withNewerExport } from './newer-export';
import { changeProblems, joinProblems } from './pool-problems';
import { changesSentence, joinSentence } from './pool-sentences';

/** What a further table is to the first: a newer export of the same creators, or more columns on them. */
export type TableUse = 'newer' | 'columns';

export interface FurtherTable {
  readonly use: TableUse;
  readonly reading: CreatorReading;
}

/** What a further table brought. */
export interface FurtherReading {
  readonly tab: string;
  readonly use: TableUse;
  readonly sentence: string;
  readonly columns: readonly ColumnMatch[];
  /** Of a newer export. */
  readonly changes: PoolChanges | null;
}

/** Several tables read as one pool of creators. */
export interface Pool extends CreatorReading {
  /** What each table brought, the first one's own summary first. `summary` is all of them. */
  readonly sentences: readonly string[];
  /** In the order in which they were read. */
  readonly further: readonly FurtherReading[];
}

/**
 * One pool of creators out of a table and those that were added to it, each upon what stood before. The counts cover
 * every row of every table: those that went into a creator of the pool are repeated, those of nobody rejected.
 */
export function poolOf(first: CreatorReading, tables: readonly FurtherTable[], language: Language): Pool {
  return tables.reduce((pool: Pool, table) => added(pool, table, language), {
    ...first,
    sentences: [first.summary],
    further: [],
  });
}

function added(pool: Pool, { use, reading }: FurtherTable, language: Language): Pool {
  const { tab, columns } = reading;
  const theirs = reading.problems.map((problem): Problem => ({ ...problem, tab: problem.tab ?? tab }));
  if (use === 'newer') {
    const { creators, comments, changes } = withNewerExport(pool.creators, reading);
    return grown(pool, reading, {
      creators,
      comments: [...pool.comments, ...comments],
      merged: changes.updated.length + changes.unchanged,
      strangers: 0,
      problems: [...theirs, ...changeProblems(changes, tab, language)],
      told: { tab, use, columns, changes, sentence: changesSentence(changes, tab, language) },
    });
  }
  const { creators, comments, join } = joinTable(pool.creators, reading);
  return grown(pool, reading, {
    creators,
    comments: [...pool.comments, ...comments],
    merged: join.joined,
    strangers: join.strangers.length,
    problems: [...theirs, ...joinProblems(join, tab, pool.tab, language)],
    told: { tab, use, columns, changes: null, sentence: joinSentence(join, tab, pool, language) },
  });
}

interface Growth {
  readonly creators: readonly Creator[];
  readonly comments: readonly CreatorComment[];
  readonly merged: number;
  readonly strangers: number;
  readonly problems: readonly Problem[];
  readonly told: FurtherReading;
}

function grown(pool: Pool, { counts, tab }: CreatorReading, growth: Growth): Pool {
  return {
    ...pool,
    tab: `${pool.tab} + ${tab}`,
    creators: growth.creators,
    comments: growth.comments,
    problems: [...pool.problems, ...growth.problems],
    counts: {
      rows: pool.counts.rows + counts.rows,
      read: growth.creators.length,
      repeated: pool.counts.repeated + counts.repeated + growth.merged,
      rejected: pool.counts.rejected + counts.rejected + growth.strangers,
    },
    sentences: [...pool.sentences, growth.told.sentence],
    summary: `${pool.summary} ${growth.told.sentence}`,
    further: [...pool.further, growth.told],
  };
}
