import { median } from '../../../median';
import type { Table } from '../../../table';
import { numberIn } from '../../cells/numbers';
import { isOfferField } from '../../field-kinds';
import type { ProblemLog } from '../../problem-log';
import type { ColumnMatch } from '../../reading';
import { sayRemark } from '../../remarks';
import { sample } from '../content';
import type { RecognisedColumns } from '../recognised-columns';
import { formatAlone } from './format-alone';

/**
 * Says of each column of prices in which hardly a cell holds a single one that it is not read, and of each that may be one by its
 * numbers, but names only a format; the sentences.
 */
export function pricesNotRead(
  { matches, rowsAre }: RecognisedColumns,
  table: Table,
  firstRow: number,
  log: ProblemLog,
): readonly string[] {
  return matches.flatMap((match) => {
    const { column, header, reason } = match;
    const isPrice = reason.why === 'words' && isOfferField(reason.field);
    if (!isPrice && !(rowsAre === 'creators' && mayBePrices(match, table, firstRow))) return [];
    const offset = column - table.firstColumn;
    const gaps = { column: log.letters(offset), header: header.replace(/\s+/g, ' ') };
    const sentence = sayRemark(log.language, isPrice ? 'pricesNotRead' : 'formatNotRead', gaps);
    log.add('doubtful', null, offset, sentence);
    return [sentence];
  });
}

/** Mostly numbers under a format alone, and more than counts of notes usually are, or no whole ones. */
function mayBePrices({ column, header, reason }: ColumnMatch, table: Table, firstRow: number): boolean {
  if (reason.why !== 'nothing' || formatAlone(header) === null) return false;
  const cells = sample(table, firstRow, column - table.firstColumn);
  const numbers = cells.flatMap((cell) => numberIn(cell) || []);
  if (numbers.length * 2 < cells.length) return false;
  return (median(numbers) ?? 0) >= fewestYuan || numbers.some((value) => !Number.isInteger(value));
}

/** Assumption. */
const fewestYuan = 50;
