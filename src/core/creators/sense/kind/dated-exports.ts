import { type SenseView, withKnown } from '../sense-view';
import { capturesIn } from './captures';
import type { RepeatedCreators } from './repeated-creators';

/**
 * Figures of several days, weeks or months below one another: the same creators again, with followers and averages that
 * moved. The rows become one creator, and the newest counts, by whatever column says when each was read.
 */
export function datedExports(view: SenseView, repeats: RepeatedCreators): SenseView {
  if (repeats.groups.length === 0) return view;
  const captures = capturesIn(view, repeats);
  const isNew = captures?.areDays === true && !view.recognised.used.has('asOf');
  const dated = isNew ? withKnown(view, { fields: new Map([[captures.column, 'asOf']]) }) : view;
  return { ...dated, captures, namesAlone: repeats.byName };
}
