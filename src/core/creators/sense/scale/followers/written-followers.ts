import { median } from '../../../../median';
import { cellText } from '../../../cells/cell-text';
import { type NumberKind, numberFields } from '../../../field-kinds';
import type { ProblemLog } from '../../../problem-log';
import type { Doubts } from '../../doubts';
import { type SenseStep, type SenseView, valuesOf, withoutFields } from '../../sense-view';
import { askFollowers } from '../ask-unit';
import { distanceFromUsual, typicalRows } from '../distance-from-usual';
import { isDull, isUsual } from '../market';
import { examplesIn, inUnit, readOtherwise } from '../read-otherwise';
import { askCells } from './ask-cells';
import {
  couldPartThousands,
  type NumberSpelling,
  numberSpelling,
  writesDecimalCommas,
} from './number-spelling';
import { timesFewer } from './too-few-followers';

/**
 * Tells how followers are written, and whether dots part thousands in the whole table. Followers are whole: what looks
 * like a fraction stands in 万 or in thousands, or its dot parts thousands. It is decided where only one of these makes
 * sense, and asked where two do.
 */
export const writtenFollowers: SenseStep = (view, doubts, log) => {
  const commas = writesDecimalCommas(view.table, view.rows);
  const told = tellFollowers(view, commas, doubts, log);
  return withDotsElsewhere(told, commas || dotsOf(told) !== undefined, log);
};

function dotsOf({ recognised }: SenseView) {
  return recognised.used.get('followers')?.[0]?.dots;
}

function tellFollowers(view: SenseView, commas: boolean, doubts: Doubts, log: ProblemLog): SenseView {
  const column = view.recognised.used.get('followers')?.[0];
  if (column === undefined || column.marks.unit !== 1) return view;
  const untold = view.rows.filter((row) => !column.cellUnits?.has(row));
  const spelling = numberSpelling(view.table, untold, column.column);
  const { fractions, threes, grouped } = spelling;
  if (fractions.length + grouped === 0) return view;
  const asTenThousands = () => inUnit(view, ['followers'], 1e4, { why: 'unitInferred' });
  const asThousands = () => inUnit(view, ['followers'], 1e3);
  const fits = (other: SenseView) => isUsual(distanceFromUsual(typicalRows(other)));
  const onlyTenThousands = () => fits(asTenThousands()) && !fits(asThousands());
  const onlyThousands = () => fits(asThousands()) && isRatherInThousands(asTenThousands());

  const dots = couldPartThousands(spelling);
  if (dots !== null && (grouped > 0 || commas)) return withDots(view, dots, log);
  if (dots === 'sure' && threes >= fewestToDecide && !onlyTenThousands()) return withDots(view, dots, log);
  if (dots !== null && threes * 2 >= fractions.length) return askDots(view, dots, spelling, doubts);
  const areFractions = areOfOneUnit(spelling);
  if (!areFractions && !areAllSmall(spelling)) return askFractions(view, spelling, doubts, log);
  const chinese = /[\u4e00-\u9fff]/.test(column.header);
  const decided =
    !commas && (chinese && areFractions ? fractions.length > 1 && !onlyThousands() : onlyTenThousands());
  if (!decided) {
    const units = chinese ? chineseUnits : otherUnits;
    const settled = askFollowers(view, areFractions ? units : [...units, 'asWritten'], doubts);
    if (settled !== 'stays') return settled;
    return areFractions ? view : askFractions(view, spelling, doubts, log);
  }
  const told = asTenThousands();
  const [example] = examplesIn(
    told,
    'followers',
    fractions.map(({ row }) => row),
  );
  if (example !== undefined) {
    const gaps = { column: log.letters(column.column), example: example.written, read: example.read };
    log.remark('doubtful', null, column.column, 'followersInWan', gaps);
  }
  return told;
}

const chineseUnits = ['tenThousands', 'thousands'] as const;
const otherUnits = ['thousands', 'millions', 'tenThousands'] as const;

/** Whether the followers, read in 万, are too many for their counts or prices, or for any list. */
function isRatherInThousands(inTenThousands: SenseView): boolean {
  const typical = typicalRows(inTenThousands);
  const distance = distanceFromUsual(typical);
  const following = median(valuesOf(typical, 'followers')) ?? 0;
  if (distance.engagement === null && distance.price === null) return following > mostTypical;
  return !isUsual(distance) || isDull(distance, following > largeTypical);
}

/** In 万: no list's typical creator has more, and few lists' more than the second: assumption. */
const mostTypical = 3e6;
const largeTypical = 1e6;

/** So many cells must say it: assumption, as of the trial. */
const fewestToDecide = 3;

/** Half of the cells are fractions, and none is larger than 万 can count. */
function areOfOneUnit({ fractions, count, largest, largestWhole }: NumberSpelling): boolean {
  const largestFraction = fractions.reduce((most, { value }) => Math.max(most, value), 0);
  return fractions.length * 2 >= count && largest < 1e4 && (largestWhole < 1000 || largestFraction >= 1000);
}

/**
 * Whole numbers among the fractions are no followers in full: none reaches a thousand, nor is it out of all proportion to the
 * fractions. 2 and 12 beside 1.2 and 3.5 count what these count; 900 beside 1.2 does not.
 */
function areAllSmall({ fractions, largestWhole }: NumberSpelling): boolean {
  const largestFraction = fractions.reduce((most, { value }) => Math.max(most, value), 0);
  return largestFraction < 1000 && largestWhole < 1000 && largestWhole < largestFraction * timesFewer;
}

function withDots(view: SenseView, sure: 'sure' | 'maybe', log: ProblemLog | null): SenseView {
  // A text keeps its last zeros, a number has lost them.
  const dots = sure === 'sure' ? ('partThousands' as const) : ('zerosLost' as const);
  const told = readOtherwise(view, ['followers'], (column) => ({ ...column, dots }), {
    why: 'dotsPartThousands',
  });
  if (log !== null) sayDots(told, 'followers', log);
  return told;
}

function askDots(
  view: SenseView,
  dots: 'sure' | 'maybe',
  { fractions }: NumberSpelling,
  doubts: Doubts,
): SenseView {
  const parted = withDots(view, dots, null);
  const inTenThousands = inUnit(view, ['followers'], 1e4);
  const rows = fractions.map(({ row }) => row);
  const column = view.recognised.used.get('followers')?.[0];
  const example = cellText(view.table.rows[rows[0] ?? -1]?.[column?.column ?? -1]);
  const answer = doubts.settle({
    about: 'dots',
    field: 'followers',
    column: column ?? null,
    values: { example },
    readings: [
      { answer: 'dotsPartThousands', examples: examplesIn(parted, 'followers', rows) },
      { answer: 'tenThousands', examples: examplesIn(inTenThousands, 'followers', rows) },
    ],
  });
  if (answer === null) return withoutFields(view, ['followers'], { why: 'asked' });
  return answer === 'tenThousands' ? inTenThousands : parted;
}

/** Fractions among whole numbers: only these cells are in doubt. */
function askFractions(
  view: SenseView,
  { fractions }: NumberSpelling,
  doubts: Doubts,
  log: ProblemLog,
): SenseView {
  // 12,345.6 followers are not whole either, but nothing else can be meant.
  const rows = fractions.filter(({ value }) => value < 1e4).map(({ row }) => row);
  return askCells(view, { about: 'fractions', rows, answers: ['tenThousands', 'thousands'] }, doubts, log);
}

/**
 * Where the table's dots part thousands, by its followers or by a decimal comma, they do so in every column whose dotted
 * numbers could be such. Nobody asks for thousandths of a yuan: prices tell it alone.
 */
function withDotsElsewhere(view: SenseView, inTable: boolean, log: ProblemLog): SenseView {
  const looked = typicalRows(view).rows;
  const zerosLost = dotsOf(view) === 'zerosLost';
  let told = view;
  for (const [field, columns] of view.recognised.used) {
    const kind: NumberKind | undefined = (numberFields as Partial<Record<string, NumberKind>>)[field];
    if (field === 'followers' || (kind !== 'count' && kind !== 'people' && kind !== 'money')) continue;
    if (!inTable && kind !== 'money') continue;
    const parted = new Set(
      columns.filter(({ column, marks, dots }) => {
        if (marks.unit !== 1 || dots !== undefined) return false;
        const spelling = numberSpelling(view.table, looked, column);
        const could = couldPartThousands(spelling);
        const fewest = inTable ? 1 : fewestToDecide;
        return could === 'sure'
          ? spelling.threes + spelling.grouped >= fewest
          : zerosLost && could === 'maybe';
      }),
    );
    if (parted.size === 0) continue;
    told = readOtherwise(
      told,
      [field],
      (column) => (parted.has(column) ? { ...column, dots: 'partThousands' } : column),
      { why: 'dotsPartThousands' },
    );
    sayDots(told, field, log);
  }
  return told;
}

function sayDots(view: SenseView, field: Parameters<typeof examplesIn>[1], log: ProblemLog): void {
  const column = view.recognised.used.get(field)?.[0];
  if (column === undefined) return;
  const rows = numberSpelling(view.table, view.rows, column.column).fractions.map(({ row }) => row);
  const [example] = examplesIn(view, field, rows);
  if (example === undefined) return;
  const gaps = { column: log.letters(column.column), example: example.written, read: example.read };
  log.remark('note', null, column.column, 'dotsPartThousands', gaps);
}
