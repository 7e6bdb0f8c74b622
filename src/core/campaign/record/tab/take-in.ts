import { recordMessages as messages } from '../../../messages/campaign/record';
import { type Language, listed, say } from '../../../messages/message';
import { type Cell, isBlank } from '../../../table';
import type { CampaignRecord } from '../campaign-record';
import { commit } from '../log';
import { isLive, type MadeOfRow, type PlanRow, type RowField } from '../plan-row';
import { fieldNames } from '../row-fields';
import type { PlanColumn } from './plan-column';
import { readCell } from './read-cell';
import type { PlanTab, TabRow } from './read-plan-tab';
import type { Reconciled } from './reconcile';

/** What a person has typed since the log last knew. */
export interface Typed {
  /** As the log tells it: `recordFrom(log)`. */
  readonly record: CampaignRecord;
  readonly tab: PlanTab;
  readonly found: Reconciled;
  readonly columns: readonly PlanColumn[];
  readonly today: string;
  /** The name that the person gave themselves; '' for none. */
  readonly by: string;
  readonly language: Language;
  /** What was worked out of a row when the tab was last written; without it nobody can tell what was typed there. */
  readonly made?: (row: PlanRow) => MadeOfRow;
}

/**
 * Takes in what was typed, as one act of the log, so that the log still tells the rows. What a row is (code, creator, tier,
 * lot …) is put back; a planned day becomes the day that it is moved to; a cell that cannot be read, and a column that was
 * deleted, leave what was known; all else is taken. Rows stand in the order of the tab. Where nothing was typed and nothing
 * moved, the record is the same object.
 */
export function takeIn(typed: Typed): { readonly record: CampaignRecord; readonly said: readonly string[] } {
  const { record, tab, found, today, by, language } = typed;
  if (found.isApart) return { record, said: [] };
  const known = new Map(record.rows.map((row) => [row.code, row]));
  const kept = new Set<string>(tab.missing);
  const heard: Heard[] = [];
  const over: Heard[] = [];
  const named = new Set(record.rows.filter(isLive).flatMap(({ id }) => id ?? []));
  const changed = new Map<string, PlanRow>();
  for (const { code, tab: row } of found.rows) {
    const was = known.get(code);
    if (was === undefined || row === null) continue;
    changed.set(code, takenIn(was, row, kept, named, heard));
    over.push(...typedOver(was, row, typed));
  }
  heard.push(...byHand(over, found.rows.length));
  const next = commit(record, { act: 'typed', day: today, by, changed });
  return {
    record: inOrder(next, found),
    said: [
      ...sentences(heard, typed),
      ...putBackColumns(tab, typed),
      ...inPlanAlready(heard, known, language),
    ],
  };
}

/** Something that was typed and not simply taken. */
interface Heard {
  readonly code: string;
  readonly kind: 'put back' | 'moved' | 'made' | 'in plan';
  readonly field: PlanColumn['field'];
  readonly value?: string | undefined;
}

/** What a row is: whoever wants another there wants another row. */
const fixed: readonly RowField[] = ['id', 'tier', 'lot', 'since', 'replaces', 'lost'];

function takenIn(
  was: PlanRow,
  { fields, unread }: TabRow,
  missing: ReadonlySet<string>,
  named: Set<string>,
  heard: Heard[],
): PlanRow {
  const row: Record<string, unknown> = {};
  for (const field of fieldNames) {
    const isKept = missing.has(field) || unread.includes(field);
    const value = isKept ? was[field] : fields[field];
    if (value !== undefined) row[field] = value;
  }
  row['code'] = was.code;
  const { code } = was;
  const id = row['id'] as string | undefined;
  // Who types a creator's id into an open place has filled it.
  const fills = was.id === undefined && id !== undefined && isLive(was);
  const isFilled = fills && !named.has(id);
  if (isFilled) named.add(id);
  else if (fills) heard.push({ code, kind: 'in plan', field: 'id', value: id });
  for (const field of fixed) {
    if (row[field] === was[field] || (field === 'id' && isFilled)) continue;
    if (field !== 'id' || !fills) heard.push({ code, kind: 'put back', field });
    if (was[field] === undefined) delete row[field];
    else row[field] = was[field];
  }
  if (row['plannedDay'] !== was.plannedDay && was.plannedDay !== undefined) {
    if (row['plannedDay'] !== undefined && row['movedTo'] === was.movedTo) {
      row['movedTo'] = row['plannedDay'];
      heard.push({ code, kind: 'moved', field: 'plannedDay' });
    }
    row['plannedDay'] = was.plannedDay;
  }
  return row as unknown as PlanRow;
}

/** A changed brief makes a column another in many rows, a hand in few: only of these is it said. */
function byHand(over: readonly Heard[], rows: number): readonly Heard[] {
  const most = Math.max(mostByHand, rows * mostShareByHand);
  return over.filter(({ field }) => over.filter((one) => one.field === field).length <= most);
}

/** Assumptions: nobody types over more cells of a column that is worked out. */
const mostByHand = 5;
const mostShareByHand = 0.1;

/** Cells that are worked out and no longer say what was written there. */
function typedOver(
  was: PlanRow,
  { made }: TabRow,
  { made: makeOf, columns, today }: Typed,
): readonly Heard[] {
  if (makeOf === undefined) return [];
  const before = flat(makeOf(was));
  return columns.flatMap((column): readonly Heard[] => {
    const cell = made[column.field];
    if (cell === undefined || !isOther(cell, before[column.field], column, today)) return [];
    return [{ code: was.code, kind: 'made', field: column.field }];
  });
}

function isOther(cell: Cell, before: unknown, column: PlanColumn, today: string): boolean {
  if (isBlank(cell)) return before !== undefined;
  return readCell(cell, column, today) !== before;
}

function flat({ by, ...rest }: MadeOfRow): Readonly<Record<string, unknown>> {
  return { ...rest, ...Object.fromEntries(Object.entries(by).map(([step, day]) => [`by.${step}`, day])) };
}

function inOrder(record: CampaignRecord, found: Reconciled): CampaignRecord {
  const byCode = new Map(record.rows.map((row) => [row.code, row]));
  const rows = found.rows.flatMap(({ code }) => byCode.get(code) ?? []);
  return rows.every((row, index) => row === record.rows[index]) ? record : { ...record, rows };
}

function sentences(heard: readonly Heard[], { columns, language }: Typed): readonly string[] {
  const codesOf = (kind: Heard['kind'], field: string) =>
    listed(language, [
      ...new Set(heard.filter((one) => one.kind === kind && one.field === field).map(({ code }) => code)),
    ]);
  const fieldsOf = (kind: Heard['kind']) => [
    ...new Set(heard.filter((one) => one.kind === kind).map(({ field }) => field)),
  ];
  return [
    ...fieldsOf('put back').map((field) =>
      say(language, messages.putBack, {
        column: titleOf(field, columns, language),
        codes: codesOf('put back', field),
      }),
    ),
    ...fieldsOf('moved').map((field) =>
      say(language, messages.becameMovedTo, { codes: codesOf('moved', field) }),
    ),
    ...fieldsOf('made').map((field) =>
      say(language, messages.madeAnew, {
        column: titleOf(field, columns, language),
        codes: codesOf('made', field),
      }),
    ),
  ];
}

function putBackColumns({ missing }: PlanTab, { columns, language }: Typed): readonly string[] {
  if (missing.length === 0) return [];
  const titles = missing.map((field) => titleOf(field, columns, language));
  return [
    say(language, messages.columnPutBack, { columns: listed(language, titles), count: missing.length }),
  ];
}

function inPlanAlready(
  heard: readonly Heard[],
  known: ReadonlyMap<string, PlanRow>,
  language: Language,
): readonly string[] {
  return heard
    .filter(({ kind }) => kind === 'in plan')
    .map(({ code, value = '' }) => {
      const there = [...known.values()].find((row) => row.id === value && isLive(row));
      return say(language, messages.alreadyIn, {
        name: there?.name ?? value,
        there: there?.code ?? '',
        code,
      });
    });
}

function titleOf(field: string, columns: readonly PlanColumn[], language: Language): string {
  return columns.find((column) => column.field === field)?.titles[0]?.[language] ?? field;
}
