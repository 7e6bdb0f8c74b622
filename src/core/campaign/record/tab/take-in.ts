import { recordMessages as messages } from '../../../messages/campaign/record';
import { type Language, listed, say, shortened } from '../../../messages/message';
import type { CampaignRecord } from '../campaign-record';
import { commit } from '../log';
import { isLive, isOpenPlace, type PlanRow, type RowField } from '../plan-row';
import { fieldNames } from '../row-fields';
import { statuses } from '../statuses';
import { type Filling, fillingOf } from './fill-place';
import { type PlanColumn, titleOf } from './plan-column';
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
}

/**
 * Takes in what was typed, as one act of the log, so that the log still tells the rows. What a row is (code, creator, tier,
 * lot …) is put back; a creator's id in an open place fills it, and of who stood by for it the reserve's row goes; a planned
 * day becomes the day that it is moved to; a cell that cannot be read, and a column that was deleted, leave what was known;
 * all else is taken, and a reserve whose row was deleted is cancelled. Rows stand in the order of the tab. Where nothing was typed and nothing moved, the record is the same
 * object.
 */
export function takeIn(typed: Typed): { readonly record: CampaignRecord; readonly said: readonly string[] } {
  const { record, tab, found, today, by, language } = typed;
  if (found.isApart) return { record, said: [] };
  const known = new Map(record.rows.map((row) => [row.code, row]));
  const kept = new Set<string>(tab.missing);
  const heard: Heard[] = [];
  const rows = found.rows.flatMap(({ code, tab: row }) => {
    const was = known.get(code);
    return was === undefined || row === null ? [] : [{ was, is: withTyped(was, row, kept) }];
  });
  const stands = new Map(known);
  for (const { was, is } of rows) stands.set(was.code, ofCreator(is, was.id));
  const filling = fillingOf([...stands.values()], language);
  const changed = new Map(rows.map(({ was, is }) => [was.code, takenIn(was, is, filling, heard)]));
  for (const code of found.lapsed) {
    const was = known.get(code);
    if (was !== undefined) changed.set(code, { ...was, status: 'cancelled' });
  }
  const gone = filling.gone();
  for (const code of gone) changed.delete(code);
  const next = commit(record, { act: 'typed', day: today, by, changed, gone });
  return {
    record: inOrder(next, found),
    said: [
      ...sentences(heard, typed),
      ...putBackColumns(tab, typed),
      ...filling.said(),
      ...agreedForNothing(rows, typed),
      ...ownWords(rows, typed),
    ],
  };
}

/** Something that was typed and not simply taken. */
interface Heard {
  readonly code: string;
  readonly kind: 'put back' | 'moved';
  readonly field: PlanColumn['field'];
}

/** What a row is: whoever wants another there wants another row. */
const fixed: readonly RowField[] = ['id', 'tier', 'lot', 'since', 'replaces', 'lost'];

/** A row with all that its cells say. */
function withTyped(was: PlanRow, { fields, unread }: TabRow, missing: ReadonlySet<string>): PlanRow {
  const row: Record<string, unknown> = {};
  for (const field of fieldNames) {
    const isKept = missing.has(field) || unread.includes(field);
    const value = isKept ? was[field] : fields[field];
    if (value !== undefined) row[field] = value;
  }
  row['code'] = was.code;
  return row as unknown as PlanRow;
}

function ofCreator({ id: _, ...row }: PlanRow, id: string | undefined): PlanRow {
  return id === undefined ? row : { ...row, id };
}

function takenIn(was: PlanRow, is: PlanRow, filling: Filling, heard: Heard[]): PlanRow {
  const { code } = was;
  // Who types a creator's id into an open place has filled it.
  const fills = was.id === undefined && is.id !== undefined && isLive(was);
  const filled = fills ? filling.fill(was, is) : null;
  if (isOpenPlace(was) && is.id === undefined && is.name !== undefined) filling.named(code, is.name);
  const row: Record<string, unknown> = { ...(filled ?? is) };
  // The creator stands elsewhere: a name typed with the id would fill the place all the same.
  if (fills && filled === null && was.name === undefined) delete row['name'];
  for (const field of fixed) {
    if (row[field] === was[field] || (field === 'id' && filled !== null)) continue;
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
  ];
}

function putBackColumns({ missing }: PlanTab, { columns, language }: Typed): readonly string[] {
  if (missing.length === 0) return [];
  const titles = missing.map((field) => titleOf(field, columns, language));
  return [
    say(language, messages.columnPutBack, { columns: listed(language, titles), count: missing.length }),
  ];
}

/** An agreed price of ¥0 where money is offered: it is no price. */
function agreedForNothing(
  rows: readonly { readonly is: PlanRow }[],
  { columns, language }: Typed,
): readonly string[] {
  const codes = rows.flatMap(({ is }) => (is.agreed === 0 && is.offer !== 'product' ? [is.code] : []));
  if (codes.length === 0) return [];
  const column = (field: PlanColumn['field']) => titleOf(field, columns, language);
  return [
    say(language, messages.agreedForNothing, {
      agreed: column('agreed'),
      offer: column('offer'),
      codes: listed(language, codes),
    }),
  ];
}

/** Words in Status that are not ours: kept, and nothing is concluded from them. */
function ownWords(
  rows: readonly { readonly is: PlanRow }[],
  { columns, language }: Typed,
): readonly string[] {
  const own = rows.filter(({ is: { status } }) => status !== undefined && !(status in statuses));
  if (own.length === 0) return [];
  const words = columns.find(({ field }) => field === 'status')?.words ?? {};
  const ours = Object.values(words).map((word) => say(language, word));
  return [
    say(language, messages.ownStatus, {
      rows: listed(
        language,
        own.map(({ is: { code, status = '' } }) =>
          say(language, messages.wordOf, { code, word: shortened(status) }),
        ),
      ),
      count: own.length,
      ours: listed(language, ours),
    }),
  ];
}
