import type { Table } from '../../../table';
import { isOfferField } from '../../field-kinds';
import type { ProblemLog } from '../../problem-log';
import { sayRemark } from '../../remarks';
import type { RecognisedColumns } from '../recognised-columns';

/** Says of each column of prices in which hardly a cell holds a single one that it is not read; the sentences. */
export function pricesNotRead(
  { matches }: RecognisedColumns,
  table: Table,
  log: ProblemLog,
): readonly string[] {
  return matches.flatMap(({ column, header, reason }) => {
    if (reason.why !== 'words' || !isOfferField(reason.field)) return [];
    const offset = column - table.firstColumn;
    const gaps = { column: log.letters(offset), header: header.replace(/\s+/g, ' ') };
    const sentence = sayRemark(log.language, 'pricesNotRead', gaps);
    log.add('doubtful', null, offset, sentence);
    return [sentence];
  });
}
