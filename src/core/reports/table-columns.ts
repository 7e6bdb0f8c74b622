import type { Language, Message } from '../messages/message';
import type { CellFormat, ReportCell, ReportColumn } from './report';

/** One column of a table in a tab: its title, how it looks and what it says of a row. */
export interface TableColumn<Row> {
  /** What the column is known by in a tab that stands, whatever a person or another language calls it. */
  readonly key: string;
  readonly title: Message;
  readonly format: CellFormat;
  /** Pixels. */
  readonly width: number;
  readonly cell: (row: Row, language: Language) => ReportCell;
  /** What the title means, where it does not say by itself. */
  readonly note?: Message;
  /** The person's own column. */
  readonly own?: boolean;
}

/** The columns as a report's frame and table want them. */
export function tableOf<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], language: Language) {
  const titleNotes: Record<number, Message> = {};
  columns.forEach(({ note }, index) => {
    if (note !== undefined) titleNotes[index] = note;
  });
  return {
    frameColumns: columns.map(({ key, format, width }): ReportColumn => ({ key, format, width })),
    own: columns.flatMap(({ own }, index) => (own ? [index] : [])),
    section: {
      role: 'table' as const,
      titles: columns.map(({ title }) => title),
      rows: rows.map((row) => columns.map(({ cell }) => cell(row, language))),
      titleNotes,
    },
  };
}
