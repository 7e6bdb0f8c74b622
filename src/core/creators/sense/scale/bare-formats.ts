import { median } from '../../../median';
import { cellText } from '../../cells/cell-text';
import { pricesIn } from '../../cells/prices/price-text';
import { distanceFromWanted } from '../../columns/column-preference';
import type { CreatorField } from '../../creator';
import { withoutFillers } from '../../header/alias-index';
import { type HeaderMarks, markedHeader } from '../../header/header-marks';
import { readNumberColumn } from '../../rows/number-column';
import { type SenseStep, type SenseView, withKnown } from '../sense-view';
import { isOfMarket, type PriceColumn, pricesFromUsual, typicalRows } from './distance-from-usual';
import { pricesAreUsual } from './market';

/**
 * Reads columns whose headers say no more than a format, as 图文 and 视频笔记（60s以内）, as prices where they are: round, and
 * what creators of such a size ask. One that names both, 图文/视频, is one where its cells hold two round prices, 3000/5000.
 */
export const bareFormats: SenseStep = (view) => {
  if (!isOfMarket(view) || view.recognised.rowsAre !== 'creators') return view;
  const typical = typicalRows(view);
  const fields = new Map<number, CreatorField>();
  for (const { column: place, header, reason } of view.recognised.matches) {
    const { marks, rest } = markedHeader(header);
    if (marks.format === 'both' && reason.why === 'nothing' && !view.recognised.used.has('offerAny')) {
      const offset = place - view.table.firstColumn;
      if (withoutFillers(rest) === '' && !saysMore(marks) && holdsTwoPrices(typical, offset, marks))
        fields.set(offset, 'offerAny');
      continue;
    }
    const field = marks.format === 'image' ? 'offerImage' : marks.format === 'video' ? 'offerVideo' : null;
    if (reason.why !== 'nothing' || field === null || isReadBetter(view, field, marks)) continue;
    if (withoutFillers(rest) !== '' || saysMore(marks)) continue;
    const column: PriceColumn = {
      column: place - view.table.firstColumn,
      header,
      field,
      marks,
      unitDoubt: null,
    };
    const distances = pricesFromUsual(typical, column);
    if (distances.length < fewestPrices || !pricesAreUsual({ price: median(distances) })) continue;
    const { values } = readNumberColumn(view.table, typical.rows, column);
    const prices = typical.rows.flatMap((row) => values[row] ?? []).filter((price) => price > 0);
    const round = prices.filter((price) => price % 10 === 0);
    if ((median(prices) ?? 0) >= mostNotes && round.length >= prices.length * mostlyRound)
      fields.set(column.column, field);
  }
  return fields.size === 0 ? view : withKnown(view, { fields });
};

/** Whether a column of prices by its header is at least as near to the wanted ones: 图文（含平台费） is not. */
function isReadBetter({ recognised }: SenseView, field: CreatorField, marks: HeaderMarks): boolean {
  const [read] = recognised.used.get(field) ?? [];
  return read !== undefined && distanceFromWanted(read.marks) <= distanceFromWanted(marks);
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

/** A window or an aggregate is of counts, and other money or another platform is none of these prices. */
function saysMore({ windowDays, aggregate, foreignMoney, platform, everywhere }: HeaderMarks): boolean {
  const isHere = (platform ?? 'xiaohongshu') === 'xiaohongshu' && !everywhere;
  return windowDays !== null || aggregate !== null || foreignMoney || !isHere;
}

/** Assumptions: people ask round prices, and counts of notes are round by chance. */
const fewestPrices = 3;
const mostlyRound = 0.8;
const mostlyPairs = 0.6;
/** Below it the numbers may count the notes of a format: assumption. */
const mostNotes = 300;
