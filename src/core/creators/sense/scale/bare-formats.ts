import { median } from '../../../median';
import type { CreatorField } from '../../creator';
import { withoutFillers } from '../../header/alias-index';
import { type HeaderMarks, markedHeader } from '../../header/header-marks';
import { readNumberColumn } from '../../rows/number-column';
import { type SenseStep, withKnown } from '../sense-view';
import { isOfMarket, type PriceColumn, pricesFromUsual, typicalRows } from './distance-from-usual';
import { pricesAreUsual } from './market';

/**
 * Reads columns whose headers say no more than a format, as 图文 and 视频笔记（60s以内）, as prices where they are: round, and
 * what creators of such a size ask.
 */
export const bareFormats: SenseStep = (view) => {
  if (!isOfMarket(view) || view.recognised.rowsAre !== 'creators') return view;
  const typical = typicalRows(view);
  const fields = new Map<number, CreatorField>();
  for (const { column: place, header, reason } of view.recognised.matches) {
    const { marks, rest } = markedHeader(header);
    const field = marks.format === 'image' ? 'offerImage' : marks.format === 'video' ? 'offerVideo' : null;
    if (reason.why !== 'nothing' || field === null || view.recognised.used.has(field)) continue;
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

/** A window or an aggregate is of counts, and other money or another platform is none of these prices. */
function saysMore({ windowDays, aggregate, foreignMoney, platform, everywhere }: HeaderMarks): boolean {
  const isHere = (platform ?? 'xiaohongshu') === 'xiaohongshu' && !everywhere;
  return windowDays !== null || aggregate !== null || foreignMoney || !isHere;
}

/** Assumptions: people ask round prices, and counts of notes are round by chance. */
const fewestPrices = 3;
const mostlyRound = 0.8;
/** Below it the numbers may count the notes of a format: assumption. */
const mostNotes = 300;
