import { cellText } from '../../creators/cells/cell-text';
import type { Cell } from '../../table';
import { steps } from '../lead-times/steps';
import { isEnded } from '../record/plan-row';
import { type Status, statuses } from '../record/statuses';
import { folded, type PlanColumn } from '../record/tab/plan-column';
import { readCell } from '../record/tab/read-cell';

/** What the statuses of a row come to. */
export interface StatusOfRow {
  readonly status?: string;
  /** Cells that say no more than that, offsets in the row. */
  readonly restated: readonly number[];
  /** The word that was folded into the status, where it is another than ours. */
  readonly word?: string;
}

/**
 * An end first, else the furthest step, of all cells that say how far a note is; words by Plan's own column, so that a tracker and a
 * Plan tab understand the same. A word that nobody knows is kept as the person's own where nothing else is known.
 */
export function statusOfRow(
  cells: readonly { readonly at: number; readonly cell: Cell }[],
  column: PlanColumn,
): StatusOfRow {
  const read = cells.flatMap(({ at, cell }) => {
    const value = readCell(cell, column, '');
    return typeof value === 'string' && value !== '' ? [{ at, text: cellText(cell), value }] : [];
  });
  const known = read.filter(({ value }) => value in statuses);
  const place = ({ value }: { readonly value: string }) => {
    const step = statuses[value as Status];
    return step === null ? -1 : steps.indexOf(step);
  };
  const chosen =
    known.find(({ value }) => isEnded({ status: value })) ??
    [...known].sort((one, other) => place(other) - place(one))[0] ??
    read[0];
  if (chosen === undefined) return { restated: [] };
  const { value } = chosen;
  const isSaid = ({ value: its, text }: (typeof read)[number]) =>
    its === value && (its === text || isLabel(text, value, column));
  const isOther = chosen.text !== value && !isLabel(chosen.text, value, column);
  return {
    status: value,
    restated: read.filter(isSaid).map(({ at }) => at),
    ...(isOther && { word: chosen.text }),
  };
}

function isLabel(text: string, status: string, { words = {} }: PlanColumn): boolean {
  const label = words[status];
  return label !== undefined && [label.en, label.zh].some((one) => folded(one) === folded(text));
}
