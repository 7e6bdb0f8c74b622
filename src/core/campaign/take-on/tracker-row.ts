import { cellText, knownText } from '../../creators/cells/cell-text';
import { readHandle, readId } from '../../creators/cells/identity';
import { idInLink, linkIn, noteLink } from '../../creators/cells/links';
import { readNumber } from '../../creators/cells/numbers';
import { markedHeader } from '../../creators/header/header-marks';
import { type Cell, isBlank } from '../../table';
import type { PlanRow, RowField } from '../record/plan-row';
import type { PlanColumn } from '../record/tab/plan-column';
import { readCell } from '../record/tab/read-cell';
import { readDayNear } from '../record/tab/read-day';
import { kindIn, tierIn } from './cell-words';
import type { Tracker, TrackerColumn } from './find-tracker';
import { statusOfRow } from './status-of-row';

/** What a row of a tracker says. */
export interface TrackerRow {
  /** Without code, tier where it is not said, and lot. */
  readonly fields: Partial<PlanRow>;
  readonly followers: number | null;
  /** Columns whose cell says no more than the fields do, offsets in the row. */
  readonly restated: ReadonlySet<number>;
  /** A word that was folded into the status. */
  readonly word?: string;
  /** A day of a step that has not come yet. */
  readonly hasLater: boolean;
  /** A visit stands in place of a parcel, and the plan knows no such offer. */
  readonly hasVisit: boolean;
}

/** How trackers are read. */
export interface Reader {
  readonly tracker: Tracker;
  /** Plan's, by field. */
  readonly columns: ReadonlyMap<string, PlanColumn>;
  /** ISO day. */
  readonly today: string;
}

/** Reads a row: a field is taken from the first of its columns that can be read, and what says more than the field stays unrestated. */
export function trackerRow(cells: readonly Cell[], reader: Reader): TrackerRow {
  const { tracker, columns, today } = reader;
  const fields: Record<string, string | number> = {};
  const restated = new Set<number>();
  const filled = tracker.columns.filter(({ at }) => !isBlank(cells[at]));
  const near = nearDay(filled, cells, today);
  let followers: number | null = null;
  let hasLater = false;
  let hasVisit = false;
  const give = (field: RowField, value: string | number | undefined, at: number, isAll: boolean) => {
    if (value === undefined || fields[field] !== undefined) {
      if (value !== undefined && fields[field] === value && isAll) restated.add(at);
      return;
    }
    fields[field] = value;
    if (isAll) restated.add(at);
  };
  for (const column of filled) {
    const { at, target } = column;
    const cell = cells[at] ?? '';
    if (target === 'followers') followers ??= numberUnder(column, cell);
    else if (target === 'kind' || target === 'offer') {
      const { isAll, ...said } = kindIn(cell);
      const entries = Object.entries(said) as [RowField, string][];
      const known = entries.filter(([field, value]) => isWordOf(columns.get(field), value));
      for (const [field, value] of known) give(field, value, at, false);
      hasVisit ||= known.length < entries.length;
      if (isAll && known.length > 0 && known.every(([field, value]) => fields[field] === value))
        if (known.length === entries.length) restated.add(at);
    } else if (target === 'visit') {
      const knows = isWordOf(columns.get('offer'), 'visit');
      const day = readDayNear(cell, near);
      if (knows) give('offer', 'visit', at, false);
      if (knows && day !== null && day <= today) give('on.received', day, at, isDayAlone(cell));
      hasVisit ||= !knows;
    } else if (target === 'day') {
      const hasPlanned = tracker.columns.some((other) => other.target === 'plannedDay');
      const day = readDayNear(cell, near) ?? undefined;
      if (day !== undefined && day <= today && hasPlanned) give('on.posted', day, at, isDayAlone(cell));
      else if (!hasPlanned) give('plannedDay', day, at, isDayAlone(cell));
    } else if (target.startsWith('on.')) {
      const day = readDayNear(cell, near) ?? undefined;
      if (day !== undefined && day > today) hasLater = true;
      else give(target as RowField, day, at, isDayAlone(cell));
    } else if (target === 'parcel') {
      const text = cellText(cell);
      fields['parcel'] = fields['parcel'] === undefined ? text : `${fields['parcel']} ${text}`;
      restated.add(at);
    } else if (target !== 'kept' && target !== 'closed' && target !== 'status')
      takeField(target, column, cell, near, columns, give);
  }
  const statusColumn = columns.get('status');
  const ofStatus = filled
    .filter(({ target }) => target === 'status')
    .map(({ at }) => ({ at, cell: cells[at] ?? '' }));
  const {
    status,
    word,
    restated: said,
  } = statusColumn === undefined ? { restated: [] } : statusOfRow(ofStatus, statusColumn);
  if (status !== undefined) fields['status'] = status;
  for (const at of said) restated.add(at);
  return {
    fields: withIdentity(fields),
    followers,
    restated,
    ...(word !== undefined && { word }),
    hasLater,
    hasVisit,
  };
}

type Give = (field: RowField, value: string | number | undefined, at: number, isAll: boolean) => void;

function takeField(
  field: RowField,
  column: TrackerColumn,
  cell: Cell,
  near: string,
  columns: ReadonlyMap<string, PlanColumn>,
  give: Give,
): void {
  const { at, title } = column;
  const text = cellText(cell);
  const own = columns.get(field);
  if (field === 'name') give(field, knownText(cell) ?? undefined, at, true);
  else if (field === 'id') give(field, readId(cell) ?? undefined, at, true);
  else if (field === 'handle') give(field, readHandle(cell) ?? undefined, at, readHandle(cell) === text);
  else if (field === 'link' || field === 'noteLink' || field === 'draftLink' || field === 'secondLink') {
    const link = linkIn(text);
    // One column of links may hold either.
    const to = field === 'link' && noteLink.test(link) ? 'noteLink' : field;
    give(to, knownText(link) ?? undefined, at, link === text);
  } else if (field === 'tier') {
    const word = own === undefined ? undefined : readCell(cell, own, near);
    give(field, word ?? tierIn(cell), at, word !== undefined);
  } else if (field === 'declared') {
    const said = kindIn(cell).declared ?? answer(cell);
    give(field, said, at, said !== undefined && text.length <= longestAnswer);
  } else if (field === 'sample') {
    const said = /无需|不需|不寄|自有/.test(text) ? 'no' : answer(cell);
    give(field, said, at, said !== undefined && answer(cell) === said);
  } else if (field === 'chosenBy' && answer(cell) !== undefined) {
    // 是否客户指定: the title says who.
    if (answer(cell) === 'yes') give(field, title.replace(/^是否/, '').replace(/[?？]$/, ''), at, true);
  } else if (field === 'batch') {
    const batch = { 一: 1, 二: 2 }[/^第?([一二])[批波]?/.exec(text)?.[1] ?? ''] ?? undefined;
    const read = own === undefined ? undefined : readCell(cell, own, near);
    give(field, read ?? batch, at, text.length <= longestAnswer);
  } else if (own?.type === 'money') {
    const { format, unit } = markedHeader(title).marks;
    const read = unit === 1 ? (readCell(cell, own, near) as number | undefined) : fenUnder(column, cell);
    if (format === null || format === 'both' || read === undefined)
      give(field, read, at, isAmountAlone(cell));
    else give(field, read, at, isAmountAlone(cell) && format === 'image');
  } else if (own?.type === 'day') give(field, readDayNear(cell, near) ?? undefined, at, isDayAlone(cell));
  else if (own !== undefined) give(field, readCell(cell, own, near), at, own.type === 'text');
}

/** The surest that tells who it is, as an import has it: id, the one in the link, handle, link, name. */
function withIdentity(fields: Readonly<Record<string, string | number>>): Partial<PlanRow> {
  const { id, link, handle, name } = fields as Partial<PlanRow>;
  const linked = link === undefined ? undefined : (idInLink(link) ?? undefined);
  const known = id ?? linked ?? handle ?? link ?? name;
  if (known === undefined) return fields as Partial<PlanRow>;
  return { ...(fields as Partial<PlanRow>), id: known, name: name ?? handle ?? known };
}

/** Of days without a year the ones nearest to the row's own whole days are meant. */
function nearDay(filled: readonly TrackerColumn[], cells: readonly Cell[], today: string): string {
  const days = filled
    .filter(({ target }) => target === 'plannedDay' || target === 'day')
    .flatMap(({ at }) => readDayNear(cells[at] ?? '', today) ?? []);
  return days[0] ?? today;
}

function numberUnder({ title }: TrackerColumn, cell: Cell): number | null {
  const read = readNumber(cell);
  if (read === 'unreadable' || read.value === null) return null;
  const { unit } = markedHeader(title).marks;
  return read.hasUnit ? read.value : read.value * unit;
}

function fenUnder(column: TrackerColumn, cell: Cell): number | undefined {
  const yuan = numberUnder(column, cell);
  return yuan === null ? undefined : Math.round(yuan * 100);
}

/** A range, or a remark behind the amount, says more than it. */
function isAmountAlone(cell: Cell): boolean {
  return /^[¥￥]?\s?[\d,.]+\s?(?:万|千|w|k|元|rmb)?$/i.test(cellText(cell));
}

/** A time of day, a second day or a doubt says more than the day. */
function isDayAlone(cell: Cell): boolean {
  const text = cellText(cell);
  return (text.match(/\d+/g) ?? []).length <= mostNumbersOfDay && !/\d[:：时点T]|[待或~？?]/.test(text);
}

const mostNumbersOfDay = 3;

function answer(cell: Cell): 'yes' | 'no' | undefined {
  const text = cellText(cell);
  if (/^(?:是|已.{0,2}|[√✓✔☑✅]|y|yes|true)$/i.test(text)) return 'yes';
  return /^(?:否|不是|未.{0,2}|[×✗✘❌]|n|no|false)$/i.test(text) ? 'no' : undefined;
}

const longestAnswer = 4;

function isWordOf(column: PlanColumn | undefined, word: string): boolean {
  return column?.words?.[word] !== undefined;
}
