import { median } from '../../../median';
import { cellText } from '../../cells/cell-text';
import { pricesIn } from '../../cells/prices/price-text';
import { distanceFromWanted } from '../../columns/column-preference';
import { formatAlone } from '../../columns/not-understood/format-alone';
import type { CreatorField } from '../../creator';
import type { HeaderMarks } from '../../header/header-marks';
import { readNumberColumn } from '../../rows/number-column';
import { type SenseStep, type SenseView, withKnown } from '../sense-view';
import { isOfMarket, type PriceColumn, typicalRows } from './distance-from-usual';
import { dearPrice, pricesAreUsual, usualPrice } from './market';
import { inUnit } from './read-otherwise';

/**
 * Reads columns whose headers say no more than a format, as 图文 and 视频笔记（60s以内）, as prices where they are: in 元, or round and
 * what creators of such a size ask, in whatever unit the followers stand. One that names both, 图文/视频, is one where its cells hold two round prices, 3000/5000.
 */
export const bareFormats: SenseStep = (view) => {
  if (!isOfMarket(view) || view.recognised.rowsAre !== 'creators') return view;
  const typical = typicalRows(view);
  const fields = new Map<number, CreatorField>();
  for (const { column: place, header, reason } of view.recognised.matches) {
    const marks = reason.why === 'nothing' ? formatAlone(header) : null;
    if (marks === null) continue;
    const column = place - view.table.firstColumn;
    if (marks.format === 'both') {
      if (!view.recognised.used.has('offerAny') && holdsTwoPrices(typical, column, marks))
        fields.set(column, 'offerAny');
      continue;
    }
    const field = marks.format === 'image' ? 'offerImage' : 'offerVideo';
    if (isReadBetter(view, field, marks)) continue;
    if (arePrices(typical, { column, header, field, marks, unitDoubt: null })) fields.set(column, field);
  }
  return fields.size === 0 ? view : withKnown(view, { fields });
};

/** Whether a column of prices by its header is at least as near to the wanted ones: 图文（含平台费） is not. */
function isReadBetter({ recognised }: SenseView, field: CreatorField, marks: HeaderMarks): boolean {
  const [read] = recognised.used.get(field) ?? [];
  return read !== undefined && distanceFromWanted(read.marks) <= distanceFromWanted(marks);
}

function arePrices(view: SenseView, column: PriceColumn): boolean {
  const { values } = readNumberColumn(view.table, view.rows, column);
  const priced = view.rows.filter((row) => (values[row] ?? 0) > 0);
  if (priced.length === 0) return false;
  const inYuan = priced.filter((row) => yuan.test(cellText(view.table.rows[row]?.[column.column])));
  if (inYuan.length >= priced.length * mostlyRound) return true;
  const prices = priced.map((row) => values[row] ?? 0);
  const round = prices.filter((price) => price % 10 === 0);
  if ((median(prices) ?? 0) < mostNotes || round.length < prices.length * mostlyRound) return false;
  if (areNotes(view, priced, values)) return false;
  return followerUnits.some((unit) => {
    const followers = inUnit(view, ['followers'], unit).numbers.get('followers')?.values ?? [];
    const known = priced.filter((row) => (followers[row] ?? 0) > 0);
    const typical = (usual: (following: number) => number) =>
      median(known.map((row) => Math.log((values[row] ?? 0) / usual(followers[row] ?? 0))));
    const [off, dear] = [typical(usualPrice), typical(dearPrice)];
    return known.length >= fewestPrices && isAsked(off ?? 0, dear ?? 0);
  });
}

const yuan = /[元¥￥]|rmb|cny/i;

/** Near the usual, or more where hardly anything is usual: who has few followers may ask 500 as well as 50. */
function isAsked(off: number, dear: number): boolean {
  return pricesAreUsual({ price: off }) || (off > 0 && pricesAreUsual({ price: dear }));
}

/** As they stand; and where they are fractions or too few, as they may turn out to be. */
const followerUnits = [1, 1e4, 1e3];

/** Whether the numbers are at most the notes that the same creators have. */
function areNotes(
  { numbers }: SenseView,
  rows: readonly number[],
  values: readonly (number | null)[],
): boolean {
  const notes = (numbers.get('notesTotal') ?? numbers.get('notes'))?.values ?? [];
  return rows.every((row) => (values[row] ?? 0) <= (notes[row] ?? -1));
}

/** Whether most cells hold a price of each format, mostly round and too large for counts of notes. */
function holdsTwoPrices({ table, rows }: SenseView, column: number, marks: HeaderMarks): boolean {
  const cells = rows.flatMap((row) => {
    const text = cellText(table.rows[row]?.[column]);
    return text === '' ? [] : [pricesIn(text, marks).map(({ price }) => price)];
  });
  const pairs = cells.filter((prices) => prices.length === 2);
  const prices = pairs.flat();
  return (
    pairs.length >= fewestPrices &&
    pairs.length >= cells.length * mostlyPairs &&
    (median(prices) ?? 0) >= mostNotes &&
    prices.filter((price) => price % 10 === 0).length >= prices.length * mostlyRound
  );
}

/** Assumptions: people ask round prices, and counts of notes are round by chance. */
const fewestPrices = 3;
const mostlyRound = 0.8;
const mostlyPairs = 0.6;
/** Below it the numbers may count the notes of a format: assumption. */
const mostNotes = 100;
