import { cellText, knownText } from '../../creators/cells/cell-text';
import { rowWords } from '../../creators/rows/body/row-words';
import { takeOnMessages as messages } from '../../messages/campaign/take-on';
import { say } from '../../messages/message';
import { tierOf } from '../../scoring/tiers';
import { type Cell, isBlank, type Table } from '../../table';
import { isPeer } from '../lead-times/chain';
import type { CampaignRecord } from '../record/campaign-record';
import { codeGiver } from '../record/codes';
import { isEnded, type PlanRow } from '../record/plan-row';
import type { Tracker } from './find-tracker';
import type { Met, TakenOn, TakenRow, TakeOnInput } from './taken-on';
import { type TrackerRow, trackerRow } from './tracker-row';

/** What the rows of a tracker are. */
export interface NotesOfTracker {
  readonly taken: readonly TakenRow[];
  readonly met: readonly Met[];
  readonly others: TakenOn['others'];
}

/** Tells the rows that are notes from those that are none, and gives each note its code. */
export function notesOf(table: Table, tracker: Tracker, input: TakeOnInput): NotesOfTracker {
  const { record, columns, today } = input;
  const reader = {
    tracker,
    columns: new Map(columns.map((column) => [column.field as string, column])),
    today,
  };
  const planned = new Map(
    record.rows.flatMap((row) => (row.id === undefined || isEnded(row) ? [] : [[row.id, row] as const])),
  );
  const noteOf = noteMaker(input);
  const taken: TakenRow[] = [];
  const met: Met[] = [];
  const others: { row: number; cells: readonly Cell[] }[] = [];
  let above: TakenRow | Met | null = null;
  let isAfterBlank = false;
  table.rows.forEach((cells, at) => {
    if (at === tracker.row) return;
    if (cells.every(isBlank)) {
      isAfterBlank = true;
      above = null;
      return;
    }
    const row = table.firstRow + at;
    const read = at < tracker.row ? null : trackerRow(cells, reader);
    if (read === null || isRepeat(cells, tracker, table) || !isNote(cells, read, tracker, isAfterBlank)) {
      above = null;
      others.push({ row, cells });
      return;
    }
    isAfterBlank = false;
    const unnamed = isUnnamed(cells, read, tracker) ? above : null;
    const there = planned.get(read.fields.id ?? '') ?? (isMet(unnamed) ? unnamed : undefined);
    if (there !== undefined) {
      above = { name: there.name ?? '', code: there.code, row };
      met.push(above);
      others.push({ row, cells });
      return;
    }
    above = noteOf(cells, read, isMet(unnamed) ? null : unnamed);
    taken.push(above);
  });
  return { taken, met, others };
}

function isMet(above: TakenRow | Met | null): above is Met {
  return above !== null && 'code' in above;
}

/** Makes notes, one after another: each with a code of its tier, said or by size. */
function noteMaker({ record, settings }: TakeOnInput) {
  const give = codeGiver(record);
  const lot = freeLot(record);
  const fromTracker = say(settings.language, messages.fromTracker);
  return (cells: readonly Cell[], read: TrackerRow, above: TakenRow | null): TakenRow => {
    const isFurther = above?.row.id !== undefined;
    const fields = { ...read.fields, ...(above === null ? {} : identityOf(above.row)) };
    const bySize = read.followers === null ? undefined : tierOf(read.followers, null, settings);
    const tier = fields.tier ?? (isFurther ? above?.row.tier : undefined) ?? bySize ?? 'koc';
    const isOpen = fields.id === undefined;
    return {
      row: {
        ...fields,
        code: give(tier),
        tier,
        ...(fields.status === undefined && { status: 'to confirm' as const }),
        ...(isOpen && isPeer(tier) && { lot }),
        // A run leaves creator and day of a row in which something of a person's stands.
        ...(!isOpen && fields.chosenBy === undefined && { chosenBy: fromTracker }),
      },
      read,
      cells,
      tierUnknown: fields.tier === undefined && bySize === undefined && !isOpen && !isFurther,
      isFurther,
    };
  };
}

/** A total, or a header that stands again. */
function isRepeat(cells: readonly Cell[], { columns, row }: Tracker, { rows }: Table): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const name = columns.find(({ target }) => target === 'name');
  if ([filled[0], name === undefined ? undefined : cells[name.at]].some((cell) => rowWords(cell).total))
    return true;
  const header = rows[row] ?? [];
  const same = cells.filter((cell, at) => !isBlank(cell) && cellText(cell) === cellText(header[at])).length;
  return same > 1 && same * 2 > filled.length;
}

/** Whether a row says who, and more than that; without who, what becomes of a note. Below a blank row names alone are remarks. */
function isNote(
  cells: readonly Cell[],
  { fields, followers }: TrackerRow,
  { columns }: Tracker,
  isAfterBlank: boolean,
): boolean {
  const ofNote = Object.keys(fields).filter((field) => !identity.includes(field) && field !== 'remarks');
  if (fields.id === undefined) return ofNote.length > 1;
  if (ofNote.length > 0 || followers !== null) return true;
  const who = columns.filter(({ target, at }) => identity.includes(target) && !isBlank(cells[at]));
  return !isAfterBlank && who.length > 1;
}

const identity: readonly string[] = ['id', 'name', 'handle', 'link'];

/** Under a name that was merged over several rows: nothing says who, nor that nobody is named yet. */
function isUnnamed(cells: readonly Cell[], { fields, followers }: TrackerRow, { columns }: Tracker): boolean {
  if (fields.id !== undefined || fields.tier !== undefined || followers !== null) return false;
  return columns
    .filter(({ target }) => identity.includes(target))
    .every(({ at }) => isBlank(cells[at]) && knownText(cells[at]) === null);
}

function identityOf({ id, name, handle, link, agency }: PlanRow): Partial<PlanRow> {
  const known = { id, name, handle, link, agency };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Open places of a tracker are a lot of their own: the brief's number of places does not take them away. */
function freeLot({ rows }: CampaignRecord): string {
  const lots = new Set(rows.map(({ lot }) => lot));
  return [...'BCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !lots.has(letter)) ?? 'Z';
}
