import { foldWidth } from '../../../creators/cells/cell-text';
import type { Language, Message } from '../../../messages/message';
import { simplify } from '../../../text/fold';
import type { RowField } from '../plan-row';

/** A column of Plan, as far as reading it goes. */
export interface PlanColumn {
  /** The field of a row that it holds; `key`: the code once more; any other name: something that is worked out. */
  readonly field: RowField | 'key' | (string & {});
  /** What it is called, and was called before. */
  readonly titles: readonly Message[];
  readonly type: 'text' | 'word' | 'day' | 'money' | 'batch';
  /** `ours`: a run or an act sets it; `made`: worked out of the row; `person`: written by a person, and outlives every run. */
  readonly owner: 'ours' | 'made' | 'person';
  /** Of words: what each key is called. A status may also be a word of the person's own. */
  readonly words?: Readonly<Record<string, Message>>;
  /** Further words that people write for a key. */
  readonly synonyms?: Readonly<Record<string, string>>;
}

/** The title or word without what its writing adds: width, case, spaces around, traditional forms. */
export function folded(text: string): string {
  return simplify(foldWidth(text)).trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a folded title is one of the column's. */
export function isTitleOf(column: PlanColumn, title: string): boolean {
  return column.titles.some(({ en, zh }) => folded(en) === title || folded(zh) === title);
}

/** What the column of a field is called; the field itself where there is no such column. */
export function titleOf(field: string, columns: readonly PlanColumn[], language: Language): string {
  return columns.find((column) => column.field === field)?.titles[0]?.[language] ?? field;
}
