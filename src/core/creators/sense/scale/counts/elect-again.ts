import { columnLetters } from '../../../../table';
import type { RecognisedColumn } from '../../../columns/elect-columns';
import { type DividedField, perNoteFields } from '../../../field-kinds';
import type { HeaderMarks } from '../../../header/header-marks';
import type { ProblemLog } from '../../../problem-log';
import type { ColumnMatch } from '../../../reading';
import type { SenseView } from '../../sense-view';
import { distanceFromUsual, typicalRows } from '../distance-from-usual';
import { makesSense } from '../market';
import { withNumbersOfAll } from '../read-otherwise';
import { leadingCount, withKinds } from '../scale-readings';

/**
 * Of several columns of the same count the one whose numbers are a note's, where those of the elected one are not: the
 * averages beside a plain 点赞数 of a lifetime. `null` where there is none, or a person chose the elected one.
 */
export function electedAgain(view: SenseView, log: ProblemLog): SenseView | null {
  const leading = leadingCount(view);
  const elected = leading === null ? undefined : view.recognised.used.get(leading)?.[0];
  if (leading === null || elected === undefined || isChosen(view, elected)) return null;
  for (const rival of rivalsOf(view, leading)) {
    const told = withRivals(view, leading, rival);
    const distance = distanceFromUsual(typicalRows(told));
    if (distance.engagement === null || !makesSense(distance)) continue;
    const gaps = { column: log.letters(rival.column), other: log.letters(elected.column) };
    log.remark('note', null, rival.column, 'electedAgain', gaps);
    return told;
  }
  return null;
}

function isChosen({ recognised, table }: SenseView, { column }: RecognisedColumn): boolean {
  const match = recognised.matches.find((other) => other.column === table.firstColumn + column);
  return match?.reason.why === 'choice';
}

/** The columns that were not elected for the field. */
function rivalsOf(
  { recognised, table, header }: SenseView,
  field: DividedField,
): readonly RecognisedColumn[] {
  return recognised.matches.flatMap((match) => {
    if (match.reason.why !== 'otherColumn' || match.reason.field !== field) return [];
    const column = match.column - table.firstColumn;
    const marks = header.columns[column]?.marks;
    if (marks === undefined) return [];
    return [{ column, header: match.header, field, marks: { ...marks, unit: match.unit }, unitDoubt: null }];
  });
}

/** The view with the rival elected, and for each other count the column that says the same of itself. */
function withRivals(view: SenseView, leading: DividedField, rival: RecognisedColumn): SenseView {
  const winners = new Map<DividedField, RecognisedColumn>([[leading, rival]]);
  for (const field of [...perNoteFields, 'engagement'] as const) {
    if (field === leading) continue;
    const alike = rivalsOf(view, field).find(({ marks }) => isAlike(marks, rival.marks));
    if (alike !== undefined) winners.set(field, alike);
  }
  const used = new Map(view.recognised.used);
  let matches: readonly ColumnMatch[] = view.recognised.matches;
  for (const [field, column] of winners) {
    const before = used.get(field)?.[0];
    used.set(field, [column]);
    matches = matches.map((match) => swapped(match, field, view.table.firstColumn, column, before));
  }
  const elected = { ...view, recognised: { ...view.recognised, used, matches } };
  return withKinds(withNumbersOfAll(elected, [...winners.keys()]), false);
}

function isAlike(one: HeaderMarks, other: HeaderMarks): boolean {
  return (
    one.aggregate === other.aggregate &&
    one.windowDays === other.windowDays &&
    one.format === other.format &&
    one.purpose === other.purpose
  );
}

function swapped(
  match: ColumnMatch,
  field: DividedField,
  firstColumn: number,
  winner: RecognisedColumn,
  before: RecognisedColumn | undefined,
): ColumnMatch {
  if (match.column === firstColumn + winner.column) return { ...match, field, reason: { why: 'parts' } };
  if (before === undefined || match.column !== firstColumn + before.column) return match;
  const column = columnLetters(firstColumn + winner.column);
  return { ...match, field: 'passedThrough', reason: { why: 'otherColumn', field, column } };
}
