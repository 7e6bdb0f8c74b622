import { InputError } from '../input-error';
import { creatorMessages } from '../messages/creators/creators';
import { type Language, say } from '../messages/message';
import type { Table } from '../table';
import { findHeader } from './header/find-header';

/**
 * The table that looks most like creators: the one whose header is understood best. Without any such, the first.
 * @throws InputError where there are no tables at all.
 */
export function chooseTable(tables: readonly Table[], language: Language = 'en'): Table {
  const [first] = tables;
  if (first === undefined) throw new InputError(say(language, creatorMessages.noTables));
  let chosen = first;
  let strongest = 0;
  for (const table of tables) {
    const strength = findHeader(table)?.strength ?? 0;
    if (strength <= strongest) continue;
    chosen = table;
    strongest = strength;
  }
  return chosen;
}
