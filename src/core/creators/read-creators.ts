import { finish } from '../steps';
import type { Table } from '../table';
import type { CreatorReading } from './creator';
import { type ReadingProgress, readTableInSteps, type TableOptions } from './read-table';
import { summaryOf } from './reading-summary';
import { sayRemark } from './remarks';
import { commentTables } from './same-creator/comment-table';

export type ReadOptions = Omit<TableOptions, 'remark' | 'comments'>;

/**
 * Reads any export of creators, or of their notes, into creators, and says all that is worth knowing of it.
 * @throws InputError with one sentence where the tab is empty, has no header, no followers column, or no rows.
 */
export function readCreators(table: Table, options: ReadOptions): CreatorReading {
  return finish(readCreatorsInSteps(table, options));
}

/** The same in steps of some thousand rows, between which a page can show how far it has come. */
export function* readCreatorsInSteps(
  table: Table,
  options: ReadOptions,
): Generator<ReadingProgress, CreatorReading, undefined> {
  const { leftOut, ...reading } = yield* readTableInSteps(table, {
    ...options,
    remark: sayRemark,
    comments: commentTables,
  });
  const language = options.settings['language'];
  return { ...reading, summary: summaryOf(reading.rowsAre, reading.counts, leftOut, language) };
}
