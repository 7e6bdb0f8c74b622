import { cellText } from '../../../cells/cell-text';
import type { ProblemLog } from '../../../problem-log';
import type { Doubts } from '../../doubts';
import type { SenseView } from '../../sense-view';
import { examplesIn, withCellUnits } from '../read-otherwise';
import { type UnitAnswer, unitOfAnswer } from '../unit-answers';

/** Followers of single rows that do not count what the others do. */
export interface CellsInDoubt {
  readonly about: 'fractions' | 'writtenInFull' | 'tooFew';
  readonly rows: readonly number[];
  readonly answers: readonly UnitAnswer[];
}

/** Asks what the followers of some rows count: they are unknown until it is answered, and where they are mistakes. */
export function askCells(
  view: SenseView,
  { about, rows, answers }: CellsInDoubt,
  doubts: Doubts,
  log: ProblemLog,
): SenseView {
  const column = view.recognised.used.get('followers')?.[0];
  const [first] = rows;
  if (column === undefined || first === undefined) return view;
  const read = (unit: number | null) =>
    withCellUnits(view, 'followers', new Map(rows.map((row) => [row, unit])));
  const given = doubts.settle({
    about,
    field: 'followers',
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
        examples: examplesIn(read(unitOfAnswer[answer]), 'followers', rows),
      })),
      { answer: 'wrong' },
    ],
  });
  const answer = answers.find((each) => each === given);
  const told = read(answer === undefined ? null : unitOfAnswer[answer]);
  return given === null ? { ...told, asked: new Set([...view.asked, 'followers']) } : told;
}

/** The first cells of the rows by their addresses. */
export function cellsNamed(rows: readonly number[], column: number, log: ProblemLog): string {
  return rows
    .slice(0, mostNamed)
    .map((row) => log.address(row, column))
    .join(', ');
}

const mostNamed = 5;
