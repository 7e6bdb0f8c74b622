import type { Brief } from '../../brief';
import type { CampaignRecord } from '../../campaign/record/campaign-record';
import { commit } from '../../campaign/record/log';
import { madeOf } from '../../campaign/record/made';
import { markOf } from '../../campaign/record/made-mark';
import type { MadeOfRow, PlanRow, RowField } from '../../campaign/record/plan-row';
import { headerOf, type TabRow } from '../../campaign/record/tab/read-plan-tab';
import { type PlanTerms, planTerms } from '../../campaign/record/terms';
import type { Language } from '../../messages/message';
import type { Settings } from '../../settings';
import { type Cell, isBlank, type Table } from '../../table';
import { isFormula, type ReportCell } from '../report';
import type { ChangedRow, RowsChange } from '../rows/rows-change';
import { canonical } from '../standing/skeleton';
import { logReport } from './log-report';
import { type PlanColumn, planColumns } from './plan-columns';
import { cellOf, formatOf } from './plan-report';
import type { StandingCampaign } from './standing-campaign';

/** A change of a record, and the tab that is to show it. */
export interface ChangeOfRecord {
  /** Plan as it was read when the change was made. */
  readonly plan: Table;
  /** The campaign that was read from it. */
  readonly standing: Pick<StandingCampaign, 'before'>;
  /** The record after the change, its log longer than the one that was read. */
  readonly after: CampaignRecord;
  /** Codes of rows that are to show the record although no new line names them: those of a change that broke off. */
  readonly unshown?: ReadonlySet<string>;
}

/**
 * What a change of a record comes to in Plan and Log: the rows that the log's new lines name, those of what was typed since
 * among them, and no other. A cell that says the same in other words stays as it stands. Words are in the language of the tab.
 *
 * @returns with the record as it then is, its log knowing what was worked out; `null` where Plan does not stand, or tells
 * nothing: then only a run can write it
 */
export function rowsOfChange(
  { plan, standing: { before }, after, unshown = new Set() }: ChangeOfRecord,
  brief: Brief,
  settings: Settings,
): { readonly change: RowsChange; readonly record: CampaignRecord } | null {
  const header = headerOf(plan, planColumns);
  if (before === null || header === null) return null;
  const { record: known, found } = before;
  const stood = known.log.length;
  const named = new Set([...after.log.slice(stood).map(({ code }) => code), ...unshown]);
  const terms = planTerms(brief, settings);
  const record = marked(known, after, named, terms);
  const columns = planColumns.flatMap((column): readonly ColumnInTab[] => {
    const place = header.places.get(column.field);
    return place === undefined ? [] : [{ column, index: place.index }];
  });
  const language = languageIn(plan.rows[header.index] ?? [], columns);
  const madeIn = (row: PlanRow) => madeOf(row, { ...terms, settled: record.settled });
  const byCode = new Map(record.rows.map((row) => [row.code, row]));
  const wasByCode = new Map(known.rows.map((row) => [row.code, row]));
  const inTab = found.rows.flatMap(({ code, tab }) => (tab === null ? [] : [{ code, tab }]));
  const standing = new Set(inTab.map(({ code }) => code));
  const rows = [
    ...inTab
      .filter(({ code }) => named.has(code))
      .map(({ code, tab }): ChangedRow => {
        const cells = plan.rows[tab.at - plan.firstRow] ?? [];
        const row = byCode.get(code);
        if (row === undefined) return takenOut(code, cells, columns);
        return changedRow(
          { row, was: wasByCode.get(code), tab, made: madeIn(row) },
          cells,
          columns,
          language,
        );
      }),
    ...record.rows
      .filter(({ code }) => named.has(code) && !standing.has(code))
      .map(
        (row): ChangedRow => ({
          code: row.code,
          before: null,
          after: columns.map(({ column }) => asCell(cellOf(column, row, madeIn(row), language))),
        }),
      ),
  ];
  const log = logReport(record.log.slice(stood), brief.campaign, settings.language);
  const { appendOnly } = log;
  if (appendOnly === undefined) return null;
  return {
    record,
    change: {
      campaign: brief.campaign,
      columns: columns.map(({ column }) => ({ key: column.field, format: formatOf(column) })),
      names: columns.flatMap(({ column: { field } }, at) => (isName(field) ? [at] : [])),
      rows,
      log: { ...log, appendOnly },
    },
  };
}

interface ColumnInTab {
  readonly column: PlanColumn;
  readonly index: number;
}

function languageIn(titles: readonly Cell[], columns: readonly ColumnInTab[]): Language {
  const inChinese = columns.filter(({ column, index }) =>
    column.titles.some(({ en, zh }) => en !== zh && titles[index] === zh),
  );
  return inChinese.length > columns.length / 2 ? 'zh' : 'en';
}

function isName(field: PlanColumn['field']): boolean {
  return field === 'code' || field === 'key';
}

/** Of a row that has left, all goes but what only the person reads. */
function takenOut(code: string, cells: readonly Cell[], columns: readonly ColumnInTab[]): ChangedRow {
  const isRead = ({ column: { owner, field } }: ColumnInTab) => owner !== 'made' && field !== 'remarks';
  return {
    code,
    before: columns.map((one) => (isRead(one) ? (cells[one.index] ?? '') : null)),
    after: columns.map(({ column: { field } }) => (field === 'remarks' ? null : '')),
  };
}

interface RowInTab {
  readonly row: PlanRow;
  /** As the log told it before; absent for one that it did not know. */
  readonly was: PlanRow | undefined;
  readonly tab: TabRow;
  readonly made: MadeOfRow;
}

function changedRow(
  { row, was, tab, made }: RowInTab,
  cells: readonly Cell[],
  columns: readonly ColumnInTab[],
  language: Language,
): ChangedRow {
  const pairs = columns.map(({ column, index }): readonly [Cell | null, Cell | null] => {
    const stands = cells[index] ?? '';
    const wanted = asCell(cellOf(column, row, made, language));
    if (column.owner === 'made') return [null, wanted];
    if (isName(column.field)) return [stands, wanted];
    const field = column.field as RowField;
    const isOther = tab.unread.includes(field)
      ? row[field] !== was?.[field]
      : row[field] !== tab.fields[field];
    if (isOther) return [stands, wanted];
    if (field === 'remarks') return [null, null];
    const isOursToWrite = isBlank(stands) || !(column.owner === 'person' && column.type === 'text');
    return [stands, isOursToWrite && canonical(stands) === canonical(wanted) ? wanted : null];
  });
  return { code: row.code, before: pairs.map(([cell]) => cell), after: pairs.map(([, cell]) => cell) };
}

function asCell(cell: ReportCell): Cell {
  return cell === null || isFormula(cell) ? '' : cell;
}

/**
 * The log goes on knowing what is worked out of the rows, as long as the tab showed just that and shows it in the rows that
 * the change does not name.
 */
function marked(
  known: CampaignRecord,
  after: CampaignRecord,
  named: ReadonlySet<string>,
  terms: PlanTerms,
): CampaignRecord {
  const last = after.log[after.log.length - 1];
  if (last === undefined || known.settled.written === undefined) return after;
  const madeBy = ({ settled }: CampaignRecord, row: PlanRow) => madeOf(row, { ...terms, settled });
  const was = new Map(known.rows.map((row) => [row.code, madeBy(known, row)]));
  if (markOf(was) !== known.settled.written) return after;
  const rows = new Map(known.rows.map((row) => [row.code, row]));
  const is = new Map<string, MadeOfRow>();
  for (const row of after.rows) {
    const before = was.get(row.code);
    const isSame = rows.get(row.code) === row && after.settled === known.settled;
    const made = isSame && before !== undefined ? before : madeBy(after, row);
    if (!named.has(row.code) && made !== before && !isAlike(row.code, made, before)) return after;
    is.set(row.code, made);
  }
  const { act, day, by } = last;
  return commit(after, { act, day, by, settled: { ...after.settled, written: markOf(is) }, goesOn: true });
}

function isAlike(code: string, one: MadeOfRow, other: MadeOfRow | undefined): boolean {
  return other !== undefined && markOf(new Map([[code, one]])) === markOf(new Map([[code, other]]));
}
