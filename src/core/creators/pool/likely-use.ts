import type { Table } from '../../table';
import { noteFields } from '../field-kinds';
import { findHeader } from '../header/find-header';
import type { TableUse } from './pool';

/**
 * What a tab that is added to another is most likely for: with followers it is an export of its own, and so a newer one;
 * without, or with a note on each row, it adds to the creators that are there.
 */
export function likelyUse(table: Table): TableUse {
  const fields = (findHeader(table)?.columns ?? []).map(({ meaning }) => meaning?.field ?? null);
  const listsNotes = fields.some((field) => field !== null && noteFields.includes(field));
  return fields.includes('followers') && !listsNotes ? 'newer' : 'columns';
}
