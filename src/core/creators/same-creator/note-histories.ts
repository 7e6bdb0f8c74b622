import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { recogniseColumns } from '../columns/recognise-columns';
import type { ColumnChoices } from '../creator';
import { findHeader } from '../header/find-header';
import { problemLog } from '../problem-log';
import { bodyRows } from '../rows/body/body-rows';
import { type RowReading, rowReader } from '../rows/read-rows';
import { answersIn } from '../sense/answers';
import { doubtsOf } from '../sense/doubts';
import { makeSense } from '../sense/make-sense';
import { newestFirst } from './notes-of-creator';
import { gatherSame } from './same-creator';

/** One creator's dated notes, each a row of a table of notes. */
export interface NoteHistory {
  readonly creatorId: string;
  readonly newestFirst: readonly [RowReading, ...RowReading[]];
}

/**
 * The notes of each creator in the order of time. Followers are not needed, and notes without a date are left out.
 * `null` where the table is none of notes with dates.
 */
export function noteHistories(
  table: Table,
  settings: Settings,
  choices: ColumnChoices = {},
): readonly NoteHistory[] | null {
  const header = findHeader(table, choices);
  if (header === null) return null;
  const log = problemLog(table, settings.language);
  const elected = recogniseColumns(table, header, choices);
  const body = bodyRows(table, header, elected, log);
  const sensible = makeSense(
    { table, header, recognised: elected, body, choices, settings, adds: true },
    doubtsOf(answersIn(settings['reading.answers']), log),
    log,
  );
  const { recognised, rows } = sensible;
  if (recognised.rowsAre !== 'notes' || !recognised.used.has('noteDate')) return null;
  const readRow = rowReader(sensible, log);
  const histories: NoteHistory[] = [];
  for (const { rows: notes } of gatherSame(rows.map(readRow), 'notes')) {
    const [newest, ...older] = newestFirst(notes.filter(({ noteDate }) => noteDate !== null));
    if (newest !== undefined)
      histories.push({ creatorId: notes[0].creator.id, newestFirst: [newest, ...older] });
  }
  return histories.length === 0 ? null : histories;
}
