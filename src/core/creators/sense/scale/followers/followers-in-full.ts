import { median } from '../../../../median';
import { readNumber } from '../../../cells/numbers';
import type { RecognisedColumn } from '../../../columns/elect-columns';
import type { CreatorField } from '../../../creator';
import type { ProblemLog } from '../../../problem-log';
import type { Doubts } from '../../doubts';
import type { SenseStep, SenseView } from '../../sense-view';
import { askFollowers } from '../ask-unit';
import { distanceFromUsual, isOfMarket, rowsFromUsual, typicalRows } from '../distance-from-usual';
import { isPossible, isUsual, makesSense } from '../market';
import { columnInUnit, readOtherwise, withCellUnits } from '../read-otherwise';
import { sayTwoUnits } from '../two-units';
import { type UnitAnswer, unitOfAnswer } from '../unit-answers';
import { askCells } from './ask-cells';

/**
 * Holds the unit that a header names, as 粉丝数（万） or `Followers (K)` do, against the cells below. Followers written in full
 * are not multiplied: all of them where the column as the header has it is of no creators, or single ones among others that
 * are in the unit. It is asked where both could be.
 */
export const followersInFull: SenseStep = (view, doubts, log) => {
  const column = view.recognised.used.get('followers')?.[0];
  const unit = column?.marks.unit ?? 1;
  const said = unitAnswers.find((answer) => unitOfAnswer[answer] === unit);
  if (column === undefined || said === undefined) return view;
  const cells = bareCells(view, column.column);
  const full = cells.filter(isLong);
  const short = cells.filter((cell) => !isLong(cell));
  const isAbove = (fullest: number) => short.length > 0 && fullest >= middle(short) * fewestTimes;
  if (isAbove(largest(full)) && full.length <= short.length)
    return someInFull(
      view,
      { said, full, typical: middle(short) * unit, most: largest(short) * unit },
      doubts,
      log,
    );
  if (isAbove(middle(full)) && short.some(({ isWhole }) => !isWhole) && middle(full) * unit > mostTypical)
    return someInUnit(view, { said, short, typical: middle(full) }, log);
  return allInFull(view, said, cells, doubts);
};

const unitAnswers = ['thousands', 'tenThousands', 'millions'] as const satisfies readonly UnitAnswer[];

/** A number without a unit of its own. */
interface BareCell {
  /** An offset in the table. */
  readonly row: number;
  readonly value: number;
  readonly isWhole: boolean;
}

function bareCells({ table, rows }: SenseView, column: number): readonly BareCell[] {
  return rows.flatMap((row) => {
    const read = readNumber(table.rows[row]?.[column] ?? '');
    if (read === 'unreadable' || read.hasUnit || read.value === null || read.value <= 0) return [];
    return [{ row, value: read.value, isWhole: Number.isInteger(read.value) }];
  });
}

/** As followers look that are written in full. */
function isLong({ value, isWhole }: BareCell): boolean {
  return isWhole && value >= 1000;
}

function middle(cells: readonly BareCell[]): number {
  return median(cells.map(({ value }) => value)) ?? 0;
}

function largest(cells: readonly BareCell[]): number {
  return cells.reduce((most, { value }) => Math.max(most, value), 0);
}

/** Numbers in full are as many times larger than those in the smallest unit, creators of two sizes apart: assumption. */
const fewestTimes = 100;
/** A number so many times the typical of its neighbours, and of the largest, is hardly in the unit: assumption. */
const farTimes = 1000;
const farTimesOfMost = 10;
/** Nobody has more followers anywhere, or on Xiaohongshu; there nearly nobody has the third: assumption. */
const mostFollowers = 3e8;
const mostOfMarket = 1e8;
const rareFollowers = 3e7;
/** No list's typical creator has so many: assumption. */
const mostTypical = 3e6;

interface Mixture {
  readonly said: UnitAnswer;
  /** The typical followers of the others. */
  readonly typical: number;
}

interface SomeInFull extends Mixture {
  readonly full: readonly BareCell[];
  /** The most followers of the others. */
  readonly most: number;
}

interface Others {
  /** Nobody has more followers on the platform. */
  readonly mostOfAll: number;
  readonly distanceOf: ReturnType<typeof rowsFromUsual>;
}

/** Single numbers in full among those in the unit. */
function someInFull(view: SenseView, mixture: SomeInFull, doubts: Doubts, log: ProblemLog): SenseView {
  const { full, said } = mixture;
  const ofMarket = isOfMarket(view);
  const distanceOf = ofMarket
    ? rowsFromUsual({ ...view, rows: full.map(({ row }) => row) })
    : () => ({ engagement: null, price: null });
  const mostOfAll = ofMarket ? mostOfMarket : mostFollowers;
  const told = full.map((cell) => ({
    row: cell.row,
    is: inFullOrUnit(cell, { ...mixture, mostOfAll, distanceOf }),
  }));
  const rows = (is: 'full' | 'asked') => told.flatMap((cell) => (cell.is === is ? [cell.row] : []));
  const read = withCellUnits(view, 'followers', new Map(rows('full').map((row) => [row, 1])));
  sayTwoUnits(read, 'followers', rows('full'), log);
  const cells = { about: 'writtenInFull', rows: rows('asked'), answers: ['asWritten', said] } as const;
  return askCells(read, cells, doubts, log);
}

/** By what nobody has, by the row's own counts and price, then by its neighbours. */
function inFullOrUnit(
  { row, value }: BareCell,
  { said, typical, most, mostOfAll, distanceOf }: SomeInFull & Others,
): 'full' | 'unit' | 'asked' {
  const inUnit = value * unitOfAnswer[said];
  if (inUnit > mostFollowers) return 'full';
  if (value * fewestTimes < typical || value > typical * fewestTimes) return 'unit';
  const [there, here] = [distanceOf(row, inUnit), distanceOf(row, value)];
  // One in a hundred large creators gets next to nothing: of those no more than usual only the price tells.
  const isNear = inUnit < typical * fewestTimes;
  const mayBeInUnit = isPossible(isNear ? { engagement: null, price: there.price } : there);
  const mayBeInFull = isPossible(here);
  const isFar = inUnit >= typical * farTimes && inUnit >= most * farTimesOfMost;
  if (!mayBeInUnit && mayBeInFull) return 'full';
  if (isNear) return 'unit';
  if (mayBeInFull && inUnit >= mostOfAll) return 'full';
  return inUnit >= rareFollowers || (mayBeInFull && isFar) ? 'asked' : 'unit';
}

/** Single numbers in the unit among those in full. */
function someInUnit(
  view: SenseView,
  { said, short, typical }: Mixture & { readonly short: readonly BareCell[] },
  log: ProblemLog,
): SenseView {
  const unit = unitOfAnswer[said];
  const rows = short
    .filter(
      ({ value, isWhole }) =>
        !isWhole || (value * fewestTimes < typical && value * unit > typical / fewestTimes),
    )
    .map(({ row }) => row);
  const inFull = asUnit(view, ['followers'], 1);
  const read = withCellUnits(inFull, 'followers', new Map(rows.map((row) => [row, unit])));
  sayTwoUnits(read, 'followers', rows, log);
  return read;
}

/** The whole column: by the market, and without one by how many followers its typical creator would have. */
function allInFull(view: SenseView, said: UnitAnswer, cells: readonly BareCell[], doubts: Doubts): SenseView {
  const typical = middle(cells);
  const inUnit = typical * unitOfAnswer[said];
  const inFull = () => asUnit(view, ['followers'], 1, { why: 'unitIgnored' });
  if (inUnit > rareFollowers) return inFull();
  if (cells.some(({ isWhole }) => !isWhole)) return view;
  const here = distanceFromUsual(typicalRows(view));
  if (!isOfMarket(view) || (here.engagement === null && here.price === null))
    return typical >= 1000 && inUnit > mostTypical ? ask(view, said, doubts) : view;
  if (isUsual(here) || !isUsual(distanceFromUsual(asUnit(typicalRows(view), ['followers'], 1)))) return view;
  return makesSense(here) ? ask(view, said, doubts) : inFull();
}

function ask(view: SenseView, said: UnitAnswer, doubts: Doubts): SenseView {
  const settled = askFollowers(view, ['asWritten', said], doubts, asUnit);
  return settled === 'stays' ? view : settled;
}

/** The fields in a unit, whatever their headers say. */
function asUnit(
  view: SenseView,
  fields: readonly CreatorField[],
  unit: number,
  reason: Parameters<typeof readOtherwise>[3] = null,
): SenseView {
  return readOtherwise(view, fields, (column: RecognisedColumn) => columnInUnit(column, unit), reason);
}
