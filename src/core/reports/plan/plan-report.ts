import type { Brief } from '../../brief';
import type { LogValue } from '../../campaign/record/campaign-record';
import {
  dayOf,
  isEnded,
  isLive,
  isOpenPlace,
  isReserve,
  type MadeOfRow,
  type PlanRow,
  type RowField,
} from '../../campaign/record/plan-row';
import { type Language, say } from '../../messages/message';
import { yuanAndCents } from '../../messages/numbers';
import { planTabMessages as messages } from '../../messages/reports/plan-columns';
import { reportMessages } from '../../messages/reports/reports';
import type { Settings } from '../../settings';
import { layOut } from '../layout';
import type { CellFormat, ChangedCell, Report, ReportCell, ReportColumn } from '../report';
import { heldIn, type PlanColumn, placeOf, planColumns } from './plan-columns';
import { labelled, statusWords } from './plan-words';
import { mondays, weekColours } from './weeks';

/** A campaign's record as Plan shows it. */
export interface PlanInTab {
  /** In the order in which they are to stand. */
  readonly rows: readonly PlanRow[];
  readonly madeOf: (row: PlanRow) => MadeOfRow;
  /** Cells of the person's that have become another since the tab was read, with what they held. */
  readonly changed?: readonly {
    readonly code: string;
    readonly field: RowField;
    readonly before: ReportCell;
  }[];
}

/** The Plan tab: one table, a row a note, its steps folded away, its weeks at the right. */
export function planReport(plan: PlanInTab, brief: Brief, settings: Settings): Report {
  const { language } = settings;
  const made = new Map(plan.rows.map((row) => [row, plan.madeOf(row)]));
  const weeks = mondays(
    plan.rows.flatMap((row) =>
      [row['on.ordered'] ?? made.get(row)?.by.ordered ?? [], dayOf(row) ?? []].flat(),
    ),
  );
  const width = planColumns.length;
  return layOut(
    {
      kind: 'plan',
      campaign: brief.campaign,
      language,
      columns: [...planColumns.map(frameColumn), ...weeks.map(weekColumn)],
    },
    [
      { role: 'title', text: say(language, reportMessages.planTitle) },
      { role: 'remark', text: counts(plan.rows, made, language) },
      {
        role: 'table',
        isClose: true,
        frozen: true,
        frozenColumns: placeOf('name') + 1,
        titles: [
          ...planColumns.map(({ titles: [title] }) => title ?? untitled),
          ...weeks.map(() => untitled),
        ],
        days: Object.fromEntries(weeks.map((monday, week) => [width + week, monday])),
        titleNotes: Object.fromEntries(
          planColumns.flatMap(({ note }, at) => (note === undefined ? [] : [[at, note]])),
        ),
        rows: plan.rows.map((row) => [
          ...planColumns.map((column) => cellOf(column, row, made.get(row) ?? nothingMade, language)),
          ...weeks.map(() => null),
        ]),
        own: {
          key: placeOf('code'),
          columns: planColumns.flatMap(({ owner }, at) => (owner === 'person' ? [at] : [])),
        },
        rowsOfRecord: {
          witnesses: [placeOf('key'), placeOf('id')],
          proposed: (['to confirm', 'reserve'] as const).map((status) => ({
            column: placeOf('status'),
            word: say(language, statusWords[status]),
          })),
          changed: changedCells(plan),
        },
        dropdowns: [
          {
            column: placeOf('status'),
            choices: Object.values(statusWords).map((status) => say(language, status)),
            goesOn: true,
          },
        ],
        colours: weekColours(headerRow, headerRow + 1, width, weeks.length),
      },
    ],
  );
}

/** As the spreadsheet counts: below the title and the line of counts. */
const headerRow = 3;

const untitled = { en: '', zh: '' };
const nothingMade: MadeOfRow = { cost: 0, by: {} };

function frameColumn({ field, width, folded, ...column }: PlanColumn): ReportColumn {
  return { key: field, format: formatOf(column), width, ...(folded ? { folded } : {}) };
}

/** Of texts that a person writes the spreadsheet decides how they show. */
export function formatOf({ type, owner }: Pick<PlanColumn, 'type' | 'owner'>): CellFormat {
  return type === 'text' || type === 'word' ? (owner === 'person' ? 'general' : 'text') : formats[type];
}

const formats = { day: 'date', money: 'cents', batch: 'whole' } as const satisfies Partial<
  Record<PlanColumn['type'], CellFormat>
>;

/** By its place: a rerun with other weeks needs no other columns. Wide enough for `12-28`. */
function weekColumn(_: string, week: number): ReportColumn {
  return { key: `week.${week + 1}`, format: 'general', width: 48 };
}

/** What a cell of a row says. */
export function cellOf(column: PlanColumn, row: PlanRow, made: MadeOfRow, language: Language): ReportCell {
  return asCell(column, heldIn(column.field, row, made) ?? null, language);
}

function asCell({ type, words = {} }: PlanColumn, value: LogValue, language: Language): ReportCell {
  if (value === null) return null;
  if (type === 'money') return Number(value) / 100;
  if (type === 'day') return { date: String(value) };
  return type === 'word' ? labelled(words, String(value), language) : value;
}

/** Where the rows' cells stand that are to be changed, and what is expected there; rows counted from the first. */
function changedCells({ rows, changed = [] }: PlanInTab): readonly ChangedCell[] {
  const places = new Map(rows.map(({ code }, at) => [code, at]));
  return changed.flatMap(({ code, field, before }): readonly ChangedCell[] => {
    const row = places.get(code);
    return row === undefined ? [] : [{ row, column: placeOf(field), before }];
  });
}

function counts(rows: readonly PlanRow[], made: ReadonlyMap<PlanRow, MadeOfRow>, language: Language): string {
  const fen = [...made.values()].reduce((sum, { cost }) => sum + cost, 0);
  return say(language, messages.counts, {
    notes: rows.filter(isLive).length,
    open: rows.filter((row) => isLive(row) && isOpenPlace(row)).length,
    reserves: rows.filter(isReserve).length,
    ended: rows.filter(isEnded).length,
    cost: yuanAndCents(fen / 100),
  });
}
