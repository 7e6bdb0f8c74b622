import { cellText } from '../../cells/cell-text';
import type { RecognisedColumn } from '../../columns/elect-columns';
import type { ProblemLog } from '../../problem-log';
import type { DoubtKey, Doubts } from '../doubts';
import type { SenseView } from '../sense-view';
import { examplesIn, examplesLeftOut, withCellUnits } from './read-otherwise';
import { type UnitAnswer, unitOfAnswer } from './unit-answers';

/** Cells of a column that do not count what the others do. */
export interface CellsInDoubt {
  readonly about: Extract<
    DoubtKey,
    'fractions' | 'writtenInFull' | 'tooFew' | 'pricesInCells' | 'countsInCells'
  >;
  readonly rows: readonly number[];
  readonly answers: readonly UnitAnswer[];
}

/** Asks what the cells count: they are unknown until it is answered, and where they are mistakes. */
export function askCellsOf(
  view: SenseView,
  column: RecognisedColumn,
  { about, rows, answers }: CellsInDoubt,
  doubts: Doubts,
  log: ProblemLog,
): SenseView {
  const { field } = column;
  const [first] = rows;
  if (first === undefined) return view;
  const read = (unit: number | null) =>
    withCellUnits(view, field, new Map(rows.map((row) => [row, unit])), column.column);
  const given = doubts.settle({
    about,
    field,
    column,
    rows,
    values: {
      count: rows.length,
      cells: cellsNamed(rows, column.column, log),
      example: cellText(view.table.rows[first]?.[column.column]),
    },
    readings: [
      ...answers.map((answer) => ({
        answer,
        examples: examplesIn(read(unitOfAnswer[answer]), field, rows, column.column),
      })),
      { answer: 'wrong', examples: examplesLeftOut(read(1), field, rows, column.column) },
    ],
  });
  const answer = answers.find((each) => each === given);
  const told = read(answer === undefined ? null : unitOfAnswer[answer]);
  return given === null ? { ...told, asked: new Set([...view.asked, field]) } : told;
}

/** The first cells of the rows by their addresses. */
function cellsNamed(rows: readonly number[], column: number, log: ProblemLog): string {
  return rows
    .slice(0, mostNamed)
    .map((row) => log.address(row, column))
    .join(', ');
}

const mostNamed = 5;
