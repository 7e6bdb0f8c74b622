import { reportMessages as messages } from '../messages/reports/reports';
import type { ScoredCreator } from '../scoring/scored-creator';
import { tierLabel } from '../scoring/tier-label';
import type { TableColumn } from './table-columns';

/** The columns that name a creator in every tab: id first, because a rerun and a client's picks find rows by it. */
export function creatorColumns<Row>(scoredOf: (row: Row) => ScoredCreator): readonly TableColumn<Row>[] {
  return [
    {
      key: 'id',
      title: messages.id,
      format: 'text',
      width: 150,
      cell: (row) => scoredOf(row).creator.id,
      note: messages.idNote,
    },
    {
      key: 'name',
      title: messages.name,
      format: 'text',
      width: 160,
      cell: (row) => scoredOf(row).creator.name,
    },
    {
      key: 'link',
      title: messages.link,
      format: 'text',
      width: 120,
      cell: (row) => scoredOf(row).creator.url,
    },
    {
      key: 'tier',
      title: messages.tier,
      format: 'text',
      width: 100,
      cell: (row, language) => tierLabel(scoredOf(row).tier, language),
    },
  ];
}
