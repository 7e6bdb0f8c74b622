import type { Language } from '../../messages/message';
import type { ColumnMatch, CreatorReading, Problem } from '../creator';
import type { CommentReading } from './comment-table';
import { joinComments } from './join-comments';
import { type Joined, joinTable } from './join-tables';
import { type PoolChanges, withNewerExport } from './newer-export';
import { changeProblems, commentProblems, joinProblems } from './problems';
import { changesSentence, commentsSentence, joinSentence } from './sentences';

/**
 * What a further table is to the first: a newer export of the same creators, more columns on them, or what readers wrote
 * below their notes.
 */
export type TableUse = 'newer' | 'columns' | 'comments';

export type FurtherTable =
  | { readonly use: 'newer' | 'columns'; readonly reading: CreatorReading }
  | { readonly use: 'comments'; readonly reading: CommentReading };

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

function added(pool: Pool, table: FurtherTable, language: Language): Pool {
  const { tab } = table.reading;
  if (table.use === 'comments') {
    const { reading } = table;
    const join = joinComments(pool, reading);
    const grown = { ...pool, comments: [...pool.comments, ...join.comments] };
    return told(grown, table, commentsSentence(join, tab, language), {
      rows: reading.rows,
      repeated: join.comments.length,
      problems: commentProblems(join, tab, pool.tab, language),
    });
  }
  const { reading } = table;
  if (table.use === 'newer') {
    const { changes, ...joined } = withNewerExport(pool.creators, reading);
    const counts = {
      rows: reading.counts.rows,
      repeated: reading.counts.repeated + changes.updated.length + changes.unchanged,
      problems: changeProblems(changes, tab, language),
    };
    return told(
      grownBy(pool, joined, reading),
      table,
      changesSentence(changes, tab, language),
      counts,
      changes,
    );
  }
  const { join, ...joined } = joinTable(pool.creators, reading);
  return told(grownBy(pool, joined, reading), table, joinSentence(join, tab, pool, language), {
    rows: reading.counts.rows,
    repeated: reading.counts.repeated + join.joined,
    problems: joinProblems(join, tab, pool.tab, language),
  });
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
  { use, reading: { tab, columns, problems } }: FurtherTable,
  sentence: string,
  brought: { readonly rows: number; readonly repeated: number; readonly problems: readonly Problem[] },
  changes: PoolChanges | null = null,
): Pool {
  const rows = pool.counts.rows + brought.rows;
  const read = pool.creators.length;
  const repeated = pool.counts.repeated + brought.repeated;
  return {
    ...pool,
    tab: `${pool.tab} + ${tab}`,
    problems: [
      ...pool.problems,
      ...problems.map((problem): Problem => ({ ...problem, tab: problem.tab ?? tab })),
      ...brought.problems,
    ],
    counts: { rows, read, repeated, rejected: rows - read - repeated },
    sentences: [...pool.sentences, sentence],
    summary: `${pool.summary} ${sentence}`,
    further: [...pool.further, { tab, use, columns, changes, sentence }],
  };
}
