import type { LogLine } from '../../campaign/record/campaign-record';
import { type Language, say } from '../../messages/message';
import { planTabMessages as messages, planColumnMessages } from '../../messages/reports/plan-columns';
import { type Cell, isBlank, isDate, type Table } from '../../table';
import { layOut } from '../layout';
import type { Report, ReportColumn } from '../report';

/**
 * The Log tab of a campaign: all lines that are known. The gateway adds those that do not stand there yet; what stands is
 * never written again. Everything but the titles is the same in every language, so that no line is taken for another.
 */
export function logReport(lines: readonly LogLine[], campaign: string, language: Language): Report {
  return layOut({ kind: 'log', campaign, language, columns }, [
    { role: 'title', text: say(language, messages.logTitle) },
    { role: 'remark', text: say(language, messages.logHow) },
    {
      role: 'table',
      isClose: true,
      frozen: true,
      titles,
      rows: lines.map(({ number, day, act, code, what, by }) => [
        number,
        { date: day },
        act,
        code === '' ? null : code,
        JSON.stringify(what),
        by === '' ? null : by,
      ]),
      appendOnly: { order: 0 },
    },
  ]);
}

const titles = [
  messages.number,
  messages.day,
  messages.act,
  planColumnMessages.code,
  messages.whatChanged,
  messages.by,
];

const columns: readonly ReportColumn[] = [
  { key: 'number', format: 'whole', width: 70 },
  { key: 'day', format: 'date', width: 90 },
  { key: 'act', format: 'text', width: 80 },
  { key: 'code', format: 'text', width: 60 },
  { key: 'what', format: 'text', width: 640 },
  { key: 'by', format: 'text', width: 100 },
];

/** What a Log tab tells. */
export interface LogInTab {
  /** By number; those of one number as they stand. */
  readonly lines: readonly LogLine[];
  /** Spreadsheet rows below the header that are none: a person has written there. */
  readonly unread: readonly number[];
}

/** Reads a Log tab, whichever language its titles have; `null` where it has no header of ours. */
export function readLog({ rows, firstRow }: Table): LogInTab | null {
  const isTitled = (cell: Cell, at: number) => {
    const title = titles[at];
    return title !== undefined && (cell === title.en || cell === title.zh);
  };
  const placesIn = (row: readonly Cell[]) =>
    titles.map((_, at) => row.findIndex((cell) => isTitled(cell, at)));
  const header = rows.findIndex((row) => !placesIn(row).includes(-1));
  if (header === -1) return null;
  const places = placesIn(rows[header] ?? []);
  const lines: LogLine[] = [];
  const unread: number[] = [];
  rows.slice(header + 1).forEach((row, below) => {
    const cells = places.map((column) => row[column] ?? '');
    if (cells.every(isBlank)) return;
    const line = lineOf(cells);
    if (line === null) unread.push(firstRow + header + 1 + below);
    else lines.push(line);
  });
  return { lines: lines.sort((one, other) => one.number - other.number), unread };
}

function lineOf([number, day, act, code, what, by]: readonly Cell[]): LogLine | null {
  const changes = readChanges(what);
  if (typeof number !== 'number' || changes === null) return null;
  return {
    number,
    day: isDate(day) ? day.date.slice(0, 10) : String(day),
    act: String(act),
    code: String(code),
    what: changes,
    by: String(by),
  };
}

function readChanges(cell: Cell | undefined): LogLine['what'] | null {
  try {
    const what: unknown = JSON.parse(String(cell));
    const isWhole =
      typeof what === 'object' &&
      what !== null &&
      Object.values(what).every((change) => Array.isArray(change) && change.length === 2);
    return isWhole ? (what as LogLine['what']) : null;
  } catch {
    return null;
  }
}
