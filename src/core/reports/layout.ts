import { type Language, type Message, say } from '../messages/message';
import { reportMessages } from '../messages/reports/reports';
import type { SettingKey } from '../setting-definitions';
import { defaultSettings, type Settings } from '../settings';
import type {
  AppendOnly,
  Block,
  CellFormat,
  CellNote,
  Chart,
  ColourRule,
  Dropdown,
  Report,
  ReportCell,
  ReportColumn,
  ReportKind,
  RowsOfRecord,
  UserColumns,
} from './report';

/** A part of a tab. Parts stand one under another, with a blank row between tables. */
export type Section =
  | { readonly role: 'title'; readonly text: string }
  | { readonly role: 'remark'; readonly text: string }
  | { readonly role: 'summary'; readonly lines: readonly SummaryLine[] }
  | TableSection;

export interface SummaryLine {
  /** `null` where the line goes on with what the one above says. */
  readonly label: string | null;
  readonly value: ReportCell;
  readonly format: CellFormat;
}

export interface TableSection {
  readonly role: 'table';
  /** Rows that are no creators: what a person wrote beside a creator never lands in them. */
  readonly holds?: 'figures' | 'problems';
  /** A line above the header, such as `Reserves`. */
  readonly heading?: string;
  readonly titles: readonly Message[];
  /** Days that stand in the header in place of titles, by column. */
  readonly days?: Readonly<Record<number, string>>;
  readonly rows: readonly (readonly ReportCell[])[];
  /** For each column, where the table's columns are not the report's. */
  readonly formats?: readonly CellFormat[];
  /** A sentence on a title, by column. */
  readonly titleNotes?: Readonly<Record<number, Message>>;
  readonly dropdowns?: readonly Omit<Dropdown, 'row' | 'rows'>[];
  readonly colours?: readonly {
    readonly column: number;
    /** 1 where it is absent. */
    readonly columns?: number;
    readonly when: ColourRule['when'];
    readonly background: string;
  }[];
  /** Over the table's first columns: the labels, then value columns, one where `values` does not say. */
  readonly chart?: {
    readonly kind: Chart['kind'];
    readonly title: string;
    readonly values?: number;
    readonly atColumn: number;
  };
  /**
   * The person's own columns, by the column that holds the creator id. `former` names columns that the tab may have
   * had before, so that they are not taken for the person's.
   */
  readonly own?: {
    readonly key: number;
    readonly columns: readonly number[];
    readonly former?: readonly Message[];
  };
  /** How else the rows are known, by column. Rows are counted from the first of the table. */
  readonly rowsOfRecord?: RowsOfRecord;
  /** By the column whose numbers never fall: the tab only grows. */
  readonly appendOnly?: { readonly order: number };
  /** The header stays in sight. */
  readonly frozen?: boolean;
  /** So many columns stay in sight too. */
  readonly frozenColumns?: number;
  /** Stands right below what comes before it, without a blank row. */
  readonly isClose?: boolean;
}

export interface Frame {
  readonly kind: ReportKind;
  readonly campaign: string;
  readonly columns: readonly ReportColumn[];
  readonly language: Language;
}

/** One column of a table in a tab: what it is called, how it looks and what it says of a row. */
export interface TableColumn<Row> {
  readonly title: Message;
  /** What the title means, where it does not say by itself. */
  readonly note?: Message;
  readonly format: CellFormat;
  /** Pixels. */
  readonly width: number;
  /** @param wanted the labels of the brief's niches, for a column on how well a creator fits them */
  readonly cell: (row: Row, settings: Settings, wanted: readonly string[]) => ReportCell;
  /** The person's own column. */
  readonly own?: boolean;
  /** Out of sight at first. */
  readonly folded?: true;
}

/**
 * The columns of a table in their order, each by what it is known by in a tab that stands, whatever a person or another
 * language calls it.
 */
export type Columns<Row, Key extends string = string> = Readonly<Record<Key, TableColumn<Row>>>;

/** The columns as a report's frame and table want them, and where each of them stands. */
export function tableOf<Row, Key extends string>(
  columns: Columns<Row, Key>,
  rows: readonly Row[],
  settings: Settings,
  wanted: readonly string[] = [],
) {
  const keys = Object.keys(columns);
  const inOrder = Object.values<TableColumn<Row>>(columns);
  const titleNotes: Record<number, Message> = {};
  inOrder.forEach(({ note }, index) => {
    if (note !== undefined) titleNotes[index] = note;
  });
  return {
    frameColumns: Object.entries<TableColumn<Row>>(columns).map(
      ([key, { format, width, folded }]): ReportColumn => ({
        key,
        format,
        width,
        ...(folded ? { folded } : {}),
      }),
    ),
    own: inOrder.flatMap(({ own }, index) => (own ? [index] : [])),
    at: (key: Key) => keys.indexOf(key),
    section: {
      role: 'table' as const,
      titles: inOrder.map(({ title }) => title),
      rows: rows.map((row) => inOrder.map(({ cell }) => cell(row, settings, wanted))),
      titleNotes,
    },
  };
}

/** The longest line's length. A call takes no more than some hundred thousand arguments, so none is made of all lines. */
function widest(lines: readonly (readonly ReportCell[])[], atLeast: number): number {
  return lines.reduce((width, line) => Math.max(width, line.length), atLeast);
}

/** As many rows as a chart of Google's usual size is high: what comes next stands below it. */
const chartRows = 19;

/** Stacks the sections into a report. Every row is as wide as the columns, or as the widest table. */
export function layOut({ language, ...frame }: Frame, sections: readonly Section[]): Report {
  const cells: ReportCell[][] = [];
  const blocks: Block[] = [];
  const notes: CellNote[] = [];
  const dropdowns: Dropdown[] = [];
  const colourRules: ColourRule[] = [];
  const charts: Chart[] = [];
  let userColumns: UserColumns | null = null;
  let appendOnly: AppendOnly | undefined;
  let frozenRows = 0;
  let frozenColumns = 0;

  const put = (
    role: Block['role'],
    rows: readonly (readonly ReportCell[])[],
    formats?: readonly CellFormat[],
  ) => {
    const row = cells.length;
    for (const line of rows) cells.push([...line]);
    const columns = widest(rows, 1);
    if (rows.length > 0) {
      blocks.push({ role, row, column: 0, rows: rows.length, columns, ...(formats ? { formats } : {}) });
    }
    return row;
  };
  const gap = () => {
    if (cells.length > 0 && (cells[cells.length - 1]?.length ?? 0) > 0) cells.push([]);
  };

  for (const section of sections) {
    if (section.role === 'title' || section.role === 'remark') {
      put(section.role, [[section.text]]);
    } else if (section.role === 'summary') {
      const lines = section.lines.map(({ label, value }) => [label, value]);
      put(
        'summary',
        lines,
        section.lines.map(({ format }) => format),
      );
    } else {
      if (!section.isClose) gap();
      if (section.heading !== undefined) put('title', [[section.heading]]);
      const header = put('header', [headerCells(section, language)], headerFormats(section));
      const row = put(section.holds ?? 'body', section.rows, section.formats);
      const rows = section.rows.length;
      for (const [column, text] of Object.entries(section.titleNotes ?? {})) {
        notes.push({ row: header, column: Number(column), text: say(language, text) });
      }
      if (section.frozen) frozenRows = header + 1;
      frozenColumns = Math.max(frozenColumns, section.frozenColumns ?? 0);
      const titles = [...section.titles, ...(section.own?.former ?? [])].map(({ en, zh }) => [en, zh]);
      if (section.own)
        userColumns = {
          headerRow: header,
          keyColumn: section.own.key,
          columns: section.own.columns,
          titles,
          goneHeading: say(language, reportMessages.noLongerListed),
          ...(section.rowsOfRecord ? { rowsOfRecord: moved(section.rowsOfRecord, row) } : {}),
        };
      if (section.appendOnly)
        appendOnly = { headerRow: header, orderColumn: section.appendOnly.order, titles };
      if (rows > 0) {
        for (const dropdown of section.dropdowns ?? []) dropdowns.push({ ...dropdown, row, rows });
        for (const { column, columns = 1, when, background } of section.colours ?? []) {
          colourRules.push({ row, column, rows, columns, when, background });
        }
        if (section.chart) {
          const { kind, title, values = 1, atColumn } = section.chart;
          charts.push({
            kind,
            title,
            row: header,
            column: 0,
            rows: rows + 1,
            columns: 1 + values,
            atRow: header,
            atColumn,
          });
          while (cells.length < header + chartRows) cells.push([]);
        }
      }
    }
  }

  const width = widest(cells, frame.columns.length);
  return {
    ...frame,
    name: reportName(frame.kind, frame.campaign, language),
    columns: Array.from(
      { length: width },
      (_, column) => frame.columns[column] ?? { key: `further ${column}`, format: 'general', width: 100 },
    ),
    cells: cells.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null)),
    blocks,
    frozenRows,
    frozenColumns,
    notes,
    dropdowns,
    colourRules,
    charts,
    userColumns,
    ...(appendOnly ? { appendOnly } : {}),
  };
}

function headerCells({ titles, days = {} }: TableSection, language: Language): readonly ReportCell[] {
  return titles.map((title, column) => {
    const date = days[column];
    return date === undefined ? say(language, title) : { date };
  });
}

function headerFormats({ titles, days }: TableSection): readonly CellFormat[] | undefined {
  return days && titles.map((_, column) => (days[column] === undefined ? 'general' : 'week'));
}

function moved({ changed, ...rest }: RowsOfRecord, by: number): RowsOfRecord {
  return { ...rest, changed: changed.map((cell) => ({ ...cell, row: cell.row + by })) };
}

/** The name of a tab: `Scores`, or `Shortlist · 双11` where a campaign has a name. */
export function reportName(kind: ReportKind, campaign: string, language: Language): string {
  const name = say(language, names[kind]);
  const title = campaign.trim();
  return title === '' || kind === 'scores' || kind === 'settings' ? name : `${name} · ${title}`;
}

/** Names that a tab had before: it is still known by them in a file. */
export const namesBefore: readonly { readonly kind: ReportKind; readonly name: string }[] = [
  { kind: 'client', name: reportMessages.clientBefore.zh },
];

const names = {
  scores: reportMessages.scores,
  settings: reportMessages.settings,
  shortlist: reportMessages.shortlist,
  plan: reportMessages.plan,
  overview: reportMessages.overview,
  log: reportMessages.log,
  dashboard: reportMessages.dashboard,
  client: reportMessages.client,
  results: reportMessages.results,
} as const;

/** What the figures of a tab were made with: the settings that differ from the defaults, so that it can be made again. */
export function settingsStamp(settings: Settings): string {
  const changed = (Object.keys(defaultSettings) as SettingKey[]).filter(
    (key) => key !== 'language' && settings[key] !== defaultSettings[key],
  );
  if (changed.length === 0) return say(settings.language, reportMessages.defaultSettings);
  const named = changed.slice(0, mostNamed).map((key) => `${key} = ${settings[key]}`);
  const rest = changed.length - named.length;
  return rest === 0
    ? named.join('; ')
    : say(settings.language, reportMessages.settingsAndMore, { named: named.join('; '), rest });
}

const mostNamed = 8;
