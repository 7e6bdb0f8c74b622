import { cellText, knownText } from '../../creators/cells/cell-text';
import { rowWords } from '../../creators/rows/body/row-words';
import { takeOnMessages as messages } from '../../messages/campaign/take-on';
import { say } from '../../messages/message';
import { tierOf } from '../../scoring/tiers';
import { type Cell, columnLetters, isBlank, type Table } from '../../table';
import { isPeer } from '../lead-times/chain';
import { steps } from '../lead-times/steps';
import type { CampaignRecord, Settled } from '../record/campaign-record';
import { codeGiver } from '../record/codes';
import { commit } from '../record/log';
import { reachedStep } from '../record/made';
import { isEnded, type PlanRow } from '../record/plan-row';
import { settledBefore } from '../run/settle';
import { findTracker, type Tracker } from './find-tracker';
import { sentencesOf } from './take-on-sentences';
import type { KeptColumn, Met, TakenOn, TakenRow, TakeOnInput } from './taken-on';
import { type TrackerRow, trackerRow } from './tracker-row';

/**
 * Takes a tracker or schedule (排期表) of any layout on as a campaign's plan: each note gets a code by its tier, statuses are folded to ours,
 * days, prices, links and people go to their fields, and what does not fit is kept as columns of the person's.
 *
 * @throws InputError where no row names creators and anything of their notes
 */
export function takeOn(table: Table, input: TakeOnInput): TakenOn {
  const { record, columns, settings, today, by } = input;
  const tracker = findTracker(table, columns, settings.language);
  const { taken, others, met } = notesOf(table, tracker, input);
  const rows = taken.map(({ row }) => row);
  const next = commit(record, {
    act: 'take on',
    day: today,
    by,
    added: rows,
    settled: settledWith(rows, input),
  });
  const kept = keptColumns(tracker, taken, table.firstColumn);
  const closed = tracker.columns.filter(({ target }) => target === 'closed').map(({ title }) => title);
  return {
    record: next,
    lines: next.log.slice(record.log.length),
    rows,
    kept,
    others,
    closed,
    ...sentencesOf({ table, tracker, taken, others, met, kept, closed }, input),
  };
}

function notesOf(table: Table, tracker: Tracker, input: TakeOnInput) {
  const { record, columns, settings, today } = input;
  const reader = {
    tracker,
    columns: new Map(columns.map((column) => [column.field as string, column])),
    today,
  };
  const give = codeGiver(record);
  const planned = new Map(
    record.rows.flatMap((row) => (row.id === undefined || isEnded(row) ? [] : [[row.id, row] as const])),
  );
  const lot = freeLot(record);
  const fromTracker = say(settings.language, messages.fromTracker);
  const taken: TakenRow[] = [];
  const met: Met[] = [];
  const others: { row: number; cells: readonly Cell[] }[] = [];
  let above: TakenRow | null = null;
  table.rows.forEach((cells, at) => {
    if (cells.every(isBlank) || at === tracker.row) return;
    const row = table.firstRow + at;
    const read = at < tracker.row ? null : trackerRow(cells, reader);
    if (read === null || !isNote(cells, read, tracker, table)) {
      above = null;
      others.push({ row, cells });
      return;
    }
    const there = planned.get(read.fields.id ?? '');
    if (there !== undefined) {
      met.push({ name: read.fields.name ?? '', code: there.code, row });
      others.push({ row, cells });
      return;
    }
    const isFurther = above !== null && above.row.id !== undefined && isUnnamed(cells, read, tracker);
    const who: Partial<PlanRow> = isFurther && above !== null ? identityOf(above.row) : {};
    const fields = { ...read.fields, ...who };
    const bySize = read.followers === null ? undefined : tierOf(read.followers, null, settings);
    const tier = fields.tier ?? (isFurther ? above?.row.tier : undefined) ?? bySize ?? 'koc';
    const isOpen = fields.id === undefined;
    const note: TakenRow = {
      row: {
        ...fields,
        code: give(tier),
        tier,
        ...(fields.status === undefined && { status: 'to confirm' }),
        ...(isOpen && isPeer(tier) ? { lot } : {}),
        ...(!isOpen && fields.chosenBy === undefined && { chosenBy: fromTracker }),
      },
      read,
      cells,
      tierUnknown: fields.tier === undefined && bySize === undefined && !isOpen && !isFurther,
      isFurther,
    };
    taken.push(note);
    above = note;
  });
  return { taken, others, met };
}

/** Whether a row is a note: it says who or what, and is neither a total nor a second header. */
function isNote(
  cells: readonly Cell[],
  { fields }: TrackerRow,
  { columns, row }: Tracker,
  { rows }: Table,
): boolean {
  const [first] = cells.filter((cell) => !isBlank(cell));
  if (rowWords(first).total) return false;
  const named = columns.find(({ target }) => target === 'name');
  if (named !== undefined && rowWords(cells[named.at]).total) return false;
  const header = rows[row] ?? [];
  const same = cells.filter((cell, at) => !isBlank(cell) && cellText(cell) === cellText(header[at])).length;
  if (same > 1 && same * 2 > cells.filter((cell) => !isBlank(cell)).length) return false;
  const said = Object.keys(fields).filter((field) => field !== 'remarks');
  const ofNote = said.filter((field) => !['id', 'name', 'handle', 'link'].includes(field));
  return fields.id === undefined ? ofNote.length > 1 : ofNote.length > 0 || said.length > 2;
}

/** Under a name that was merged over several rows: nothing says who, nor that nobody is named yet. */
function isUnnamed(cells: readonly Cell[], { fields, followers }: TrackerRow, { columns }: Tracker): boolean {
  if (fields.id !== undefined || fields.tier !== undefined || followers !== null) return false;
  return columns
    .filter(({ target }) => ['name', 'handle', 'id', 'link'].includes(target))
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

/**
 * What is settled: work began on the first day that is known of it; where something was ordered the client has signed.
 */
function settledWith(rows: readonly PlanRow[], input: TakeOnInput): Settled {
  const { record, today } = input;
  if (record.settled.start !== '' || rows.length === 0) return record.settled;
  const days = rows.flatMap((row) =>
    steps.flatMap((step) => (step === 'named' ? [] : (row[`on.${step}`] ?? []))),
  );
  const [start = today] = [today, ...days].sort();
  const isSigned = rows.some((row) => reachedStep(row) >= steps.indexOf('ordered'));
  const usual = settledBefore(record.settled, today, input);
  return { ...usual, start, ...(isSigned && { signOff: start }) };
}

/** Columns of which some cell says more than the rows do; titles that stand twice get their letters. */
function keptColumns(
  { columns }: Tracker,
  taken: readonly TakenRow[],
  firstColumn: number,
): readonly KeptColumn[] {
  const titles = new Set<string>();
  return columns.flatMap(({ at, title, target }): readonly KeptColumn[] => {
    if (target === 'closed') return [];
    const cells = taken.flatMap(({ row: { code }, read: { restated }, cells: own }) => {
      const cell = own[at] ?? '';
      return isBlank(cell) || restated.has(at) ? [] : [[code, cell] as const];
    });
    if (cells.length === 0) return [];
    const letters = columnLetters(firstColumn + at);
    const plain = title === '' ? letters : title;
    const own = titles.has(plain) ? `${plain} (${letters})` : plain;
    titles.add(own);
    return [{ title: own, cells: Object.fromEntries(cells) }];
  });
}
