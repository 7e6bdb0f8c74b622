import type { Language } from '../../messages/message';
import type { ColumnMatch, CreatorReading, Problem } from '../reading';
import { type Joined, joinTable } from './join-tables';
import { type PoolChanges, withNewerExport } from './newer-export';
import { placeComments } from './place-comments';
import { changeProblems, commentProblems, joinProblems } from './problems';
import { changesSentence, commentsSentence, joinSentence, otherPlatformSentence } from './sentences';

/** What a further table is to the first: a newer or earlier export, or more on the same creators, comments included. */
export type TableUse = 'newer' | 'earlier' | 'columns';

export interface FurtherTable {
  readonly use: TableUse;
  readonly reading: CreatorReading;
}

/** What a further table brought. */
export interface FurtherReading {
  readonly tab: string;
  readonly use: TableUse;
  readonly sentence: string;
  /** How many of its creators, or of its comments, found their creator in the pool; 0 where something is amiss. */
  readonly matched: number;
  readonly columns: readonly ColumnMatch[];
  /** From the earlier export to the newer one. */
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

function added(pool: Pool, table: FurtherTable, language: Language): Pool {
  const { use, reading } = table;
  const { tab, looseComments } = reading;
  if (looseComments !== undefined) {
    const placed = placeComments(looseComments, pool);
    const grown = { ...pool, comments: [...pool.comments, ...placed.comments] };
    return told(grown, table, commentsSentence(placed, tab, language), {
      matched: placed.comments.length,
      problems: commentProblems(placed, tab, pool.tab, language),
    });
  }
  if (areElsewhere(pool, reading)) {
    const untaken = { use, reading: { ...reading, counts: { ...reading.counts, repeated: 0 } } };
    return told(pool, untaken, otherPlatformSentence(reading, pool, language), { matched: 0, problems: [] });
  }
  if (use !== 'columns') {
    const [earlier, later] = use === 'newer' ? [pool, reading] : [reading, pool];
    const { changes, ...joined } = withNewerExport(earlier.creators, later.creators);
    const { creators, comments, noteAuthors } = earlier;
    const grown = grownBy({ ...pool, creators, comments, noteAuthors }, joined, later);
    const tabs = [...pool.further.map((between) => between.tab), tab];
    return told(
      grown,
      table,
      changesSentence(changes, use, tab, language),
      {
        matched: changes.updated.length + changes.unchanged,
        problems: changeProblems(changes, later.tab, tabs, language),
      },
      changes,
    );
  }
  const { join, ...joined } = joinTable(pool.creators, reading, pool.smallIds);
  return told(grownBy(pool, joined, reading), table, joinSentence(join, tab, pool, language), {
    matched: join.joined,
    problems: joinProblems(join, tab, pool.tab, language),
  });
}

/** Accounts of two platforms are not one pool. */
function areElsewhere(pool: CreatorReading, reading: CreatorReading): boolean {
  return pool.platform !== null && reading.platform !== null && pool.platform !== reading.platform;
}

/** Comments and notes of a table come to the creators under the ids that these have in the pool. */
function grownBy(
  pool: Pool,
  { creators, idInPool }: Joined,
  { comments, noteAuthors }: CreatorReading,
): Pool {
  const known = Object.entries(noteAuthors).flatMap(([note, author]) => {
    const id = idInPool.get(author);
    return id === undefined ? [] : [[note, id] as const];
  });
  return {
    ...pool,
    creators,
    comments: [
      ...pool.comments,
      ...comments.flatMap(({ creatorId, text }) => {
        const id = idInPool.get(creatorId);
        return id === undefined ? [] : [{ creatorId: id, text }];
      }),
    ],
    noteAuthors: { ...pool.noteAuthors, ...Object.fromEntries(known) },
  };
}

/** The pool with what is to be said of the table that went into it, and every row of that accounted for. */
function told(
  pool: Pool,
  { use, reading: { tab, columns, problems, questions, counts, looseComments } }: FurtherTable,
  sentence: string,
  { matched, problems: found }: { readonly matched: number; readonly problems: readonly Problem[] },
  changes: PoolChanges | null = null,
): Pool {
  const rows = pool.counts.rows + counts.rows;
  const read = pool.creators.length;
  // Each comment is a row by itself: those that found nobody are rejected.
  const repeatedThere = looseComments === undefined ? counts.repeated : 0;
  const repeated = pool.counts.repeated + repeatedThere + matched;
  return {
    ...pool,
    tab: `${pool.tab} + ${tab}`,
    problems: [
      ...pool.problems,
      ...problems.map((problem): Problem => ({ ...problem, tab: problem.tab ?? tab })),
      ...found,
    ],
    questions: [...pool.questions, ...questions],
    counts: { rows, read, repeated, rejected: rows - read - repeated },
    sentences: [...pool.sentences, sentence],
    summary: `${pool.summary} ${sentence}`,
    further: [...pool.further, { tab, use, columns, changes, matched, sentence }],
  };
}
