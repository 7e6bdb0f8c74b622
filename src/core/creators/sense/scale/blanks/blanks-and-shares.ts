import { blankMessages } from '../../../../messages/creators/reading';
import { say } from '../../../../messages/message';
import { percent } from '../../../../messages/numbers';
import { cellText } from '../../../cells/cell-text';
import { readNumber } from '../../../cells/numbers';
import type { RecognisedColumn } from '../../../columns/elect-columns';
import { type NumberField, perNoteFields } from '../../../field-kinds';
import type { NumberColumn } from '../../../rows/number-column';
import { saidBasis } from '../../../rows/per-note';
import { type SenseStep, type SenseView, withoutFields } from '../../sense-view';
import { engagementReader } from '../distance-from-usual';
import { blankZeros } from './blank-zeros';
import { type TwoScales, twoScalesByGap, twoScalesByRates, type WrittenShare } from './two-scales';

/** Brings shares of two scales in one column to one: 0.3 beside 30 and 30%, .03 beside 5 and 7. */
export const sharesInPercent: SenseStep = (view, doubts, log) => {
  let told = view;
  for (const field of shareFields) {
    const column = told.recognised.used.get(field)?.[0];
    const read = told.numbers.get(field);
    if (column === undefined || read === undefined) continue;
    const { bare, percents } = writtenShares(told, column);
    const found = scalesOf(told, field, column, bare, percents);
    if (found === null) continue;
    const asShares = bare.filter((share) => found.isShare(share) === true);
    const [small] = asShares.filter(({ value }) => value > 0);
    const large = bare.find((share) => found.isShare(share) === false)?.value ?? percents[0];
    if (small === undefined || large === undefined) continue;
    const smallAsWritten = cellText(told.table.rows[small.row]?.[column.column]);
    const gaps = { small: smallAsWritten, large: `${large}`, percent: percent(small.value) };
    if (found.sure) {
      log.remark('note', null, column.column, 'sharesOfTwoScales', {
        ...gaps,
        column: log.letters(column.column),
      });
    }
    const answer = found.sure
      ? 'percents'
      : doubts.settle({
          about: 'shareScale',
          field,
          column,
          rows: asShares.map(({ row }) => row),
          values: { ...gaps, percent: String(Number((small.value * 100).toPrecision(6))) },
          readings: [
            { answer: 'percents', examples: [{ written: smallAsWritten, read: percent(small.value) }] },
            {
              answer: 'asWritten',
              examples: [{ written: smallAsWritten, read: percent(small.value / 100) }],
            },
          ],
        });
    if (answer === null) {
      told = withoutFields(told, [field], { why: 'asked' });
      continue;
    }
    const isShare = answer === 'percents' ? found.isShare : () => false;
    told = { ...told, numbers: new Map(told.numbers).set(field, rescaled(read, bare, isShare)) };
  }
  return told;
};

const shareFields = [
  'engagementRate',
  'activeFollowerShare',
  'fakeFollowerShare',
  'commercialShare',
  'rebate',
  'followerGrowth',
] as const satisfies readonly NumberField[];

function writtenShares({ table, rows }: SenseView, { column }: RecognisedColumn) {
  const bare: WrittenShare[] = [];
  const percents: number[] = [];
  for (const row of rows) {
    const cell = table.rows[row]?.[column] ?? '';
    const written = typeof cell === 'string' ? plainPercent.exec(cell) : null;
    if (written !== null) {
      percents.push(Number(written[1]));
      continue;
    }
    const read = readNumber(cell);
    if (read === 'unreadable' || read.value === null || read.value < 0) continue;
    const { value } = read;
    if (read.percent) percents.push(Number((value * 100).toPrecision(12)));
    else if (!read.hasUnit) bare.push({ row, value });
  }
  return { bare, percents };
}

/** Nearly every share with a sign of percent: worth its own short way. */
const plainPercent = /^(\d{1,3}(?:\.\d{1,9})?)%$/;

function scalesOf(
  view: SenseView,
  field: NumberField,
  column: RecognisedColumn,
  bare: readonly WrittenShare[],
  percents: readonly number[],
): TwoScales | null {
  if (field === 'engagementRate') {
    const own = ownRate(view, column);
    const byRates = own === null ? null : twoScalesByRates(bare, own);
    if (byRates !== null) return byRates === 'oneScale' ? null : byRates;
  }
  return twoScalesByGap(bare, percents);
}

/** The table's own rate of engagement, by row, of what the header means. */
function ownRate(view: SenseView, column: RecognisedColumn): ((row: number) => number) | null {
  const base = view.numbers.get(saidBasis(column))?.values;
  if (base === undefined || (!view.numbers.has('likes') && !view.numbers.has('engagement'))) return null;
  const engagement = engagementReader(view);
  return (row) => {
    const of = base[row] ?? 0;
    return of <= 0 ? 0 : (engagement(row) ?? 0) / of;
  };
}

/** The column with each bare cell read by its own scale; what fits neither, by the scale of most. */
function rescaled(
  read: NumberColumn,
  bare: readonly WrittenShare[],
  isShare: TwoScales['isShare'],
): NumberColumn {
  const told = bare.map(isShare);
  const mostAreShares =
    told.filter((share) => share === true).length > told.filter((share) => share === false).length;
  const values = [...read.values];
  const refused = new Map(read.refused);
  bare.forEach(({ row, value }, at) => {
    const share = (told[at] ?? mostAreShares) ? value : Number((value / 100).toPrecision(15));
    if (share > 1) return;
    values[row] = share;
    refused.delete(row);
  });
  return { ...read, values, refused };
}

/** Reads a blank as 0 where the table, or the part of it that the blank stands in, never writes a 0. */
export const blanksAsZeros: SenseStep = (view, _doubts, log) => {
  const counts = perNoteFields.filter((field) => view.numbers.has(field));
  const numbers = new Map(view.numbers);
  for (const field of counts) {
    const read = view.numbers.get(field);
    const column = view.recognised.used.get(field)?.[0]?.column;
    if (column === undefined || read === undefined) continue;
    const others = counts.filter((other) => other !== field);
    const isMeasured = (row: number) =>
      others.some((other) => (view.numbers.get(other)?.values[row] ?? null) !== null);
    const found = blankZeros(view, column, read.values, isMeasured);
    if (found === null) continue;
    const values = [...read.values];
    for (const row of found.zeros) values[row] = 0;
    numbers.set(field, { ...read, values });
    const { left } = found;
    const rest = left === 0 ? '' : say(log.language, blankMessages.otherBlanks, { left });
    const gaps = { column: log.letters(column), count: found.zeros.length, rest };
    log.remark('note', null, column, found.by === 'table' ? 'blanksAreZeros' : 'someBlanksAreZeros', gaps);
  }
  return { ...view, numbers };
};
