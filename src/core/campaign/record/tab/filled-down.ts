import { daysBetween, isDay } from '../../../days';
import { typedMessages as messages } from '../../../messages/campaign/typed';
import { type Language, listed, say, shortened } from '../../../messages/message';
import { yuanAndCents } from '../../../messages/numbers';
import type { LogLine, LogValue } from '../campaign-record';
import { spanned } from '../codes';
import type { RowField } from '../plan-row';
import { personsFields } from '../row-fields';
import { type PlanColumn, titleOf } from './plan-column';
import { meansAct } from './typed-acts';

/** Many cells of a column that became another at once, alike or one after another: dragged down, or meant. */
export interface FilledDown {
  readonly kind: 'filled down';
  readonly field: RowField;
  /** The number of the log under which they were taken in. */
  readonly number: number;
  /** In the order of the tab, with all that is needed to put them back. */
  readonly cells: readonly FilledCell[];
  readonly says: string;
}

export interface FilledCell {
  readonly code: string;
  readonly before: LogValue;
  readonly after: LogValue;
}

/**
 * Asks of more than five cells of a person's column that became alike, or went on by the same step, in one take-in. They are
 * taken in all the same. Statuses that mean an act are asked about as acts, and what a person writes freely is in no log.
 *
 * @param lines of the log, those of one take-in
 * @param order codes as they stand in the tab
 */
export function filledDown(
  lines: readonly LogLine[],
  order: readonly string[],
  { columns, language }: { readonly columns: readonly PlanColumn[]; readonly language: Language },
): readonly FilledDown[] {
  const [first] = lines;
  if (first === undefined || lines.length < fewest) return [];
  const byCode = new Map(lines.map((line) => [line.code, line.what]));
  return personsFields.flatMap((field) => {
    const cells = order.flatMap((code): readonly FilledCell[] => {
      const change = byCode.get(code)?.[field];
      if (change === undefined || (field === 'status' && meansAct(change[1]))) return [];
      return [{ code, before: change[0], after: change[1] }];
    });
    return runsOf(cells).map((run): FilledDown => {
      const says = sentence(run, field, columns, language);
      return { kind: 'filled down', field, number: first.number, cells: run, says };
    });
  });
}

/** More than five; of trackers, an assumption. */
const fewest = 6;

/** The cells that became alike, wherever they stand, then those that go on by one step, one below the other. */
function runsOf(cells: readonly FilledCell[]): readonly (readonly FilledCell[])[] {
  const byValue = new Map<LogValue, FilledCell[]>();
  for (const cell of cells) {
    const same = byValue.get(cell.after);
    if (same === undefined) byValue.set(cell.after, [cell]);
    else same.push(cell);
  }
  const alike = [...byValue.values()].filter(({ length }) => length >= fewest);
  const rest = cells.filter(({ after }) => (byValue.get(after)?.length ?? 0) < fewest);
  const sequences: FilledCell[][] = [];
  let step: number | null = null;
  for (const cell of rest) {
    const run = sequences[sequences.length - 1];
    const last = run?.[run.length - 1];
    const next = last === undefined ? null : stepFrom(last.after, cell.after);
    if (run !== undefined && last !== undefined && next !== null && (run.length === 1 || next === step)) {
      run.push(cell);
      step = next;
    } else if (run !== undefined && last !== undefined && next !== null) {
      // Where another step begins, its first cell is the last of the one before.
      sequences.push([last, cell]);
      step = next;
    } else sequences.push([cell]);
  }
  return [...alike, ...sequences.filter(({ length }) => length >= fewest)];
}

/** By how much one goes on from the other: days, numbers, and texts such as `Li 1`; `null` where it does not. */
function stepFrom(one: LogValue, other: LogValue): number | null {
  if (one === null || other === null) return null;
  if (typeof one === 'number' || typeof other === 'number') return Number(other) - Number(one) || null;
  if (isDay(one) && isDay(other)) return daysBetween(one, other);
  const [first, second] = [/\d{1,9}$/.exec(one), /\d{1,9}$/.exec(other)];
  if (first === null || second === null) return null;
  const isSame = one.slice(0, first.index) === other.slice(0, second.index);
  return isSame ? Number(second[0]) - Number(first[0]) || null : null;
}

function sentence(
  cells: readonly FilledCell[],
  field: RowField,
  columns: readonly PlanColumn[],
  language: Language,
): string {
  const shown = (value: LogValue) => valueShown(value, field, columns, language);
  const gaps = {
    column: titleOf(field, columns, language),
    codes: listed(language, spanned(cells.map(({ code }) => code))),
  };
  const [first, last] = [cells[0]?.after ?? null, cells[cells.length - 1]?.after ?? null];
  if (first !== last)
    return say(language, messages.filledDown, { ...gaps, first: shown(first), last: shown(last) });
  if (first === null) return say(language, messages.cleared, gaps);
  return say(language, messages.alike, { ...gaps, value: shown(first) });
}

function valueShown(
  value: LogValue,
  field: RowField,
  columns: readonly PlanColumn[],
  language: Language,
): string {
  const column = columns.find((one) => one.field === field);
  if (column?.type === 'money') return yuanAndCents(Number(value) / 100);
  const word = column?.words?.[String(value)];
  return word === undefined ? shortened(String(value)) : say(language, word);
}
