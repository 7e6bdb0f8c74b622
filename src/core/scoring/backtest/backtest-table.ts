import type { ColumnChoices } from '../../creators/creator';
import { noteHistories } from '../../creators/same-creator/note-histories';
import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { backtestMessages } from '../../messages/scoring/backtest';
import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { type Backtest, backtest } from './backtest';

/** Fewer creators have no order worth comparing. */
const leastCreators = 8;

/**
 * The backtest on a table of notes.
 *
 * @param followersOf followers by creator id out of another table, where the notes have none
 * @throws InputError with one sentence where the table lists no notes with dates, or too few creators have enough
 */
export function backtestTable(
  table: Table,
  choices: ColumnChoices,
  followersOf: ReadonlyMap<string, number>,
  settings: Settings,
): Backtest {
  const { language } = settings;
  const histories = noteHistories(table, settings, choices);
  if (histories === null) throw new InputError(say(language, backtestMessages.notNotes, { tab: table.tab }));
  const result = backtest(histories, followersOf, settings);
  if (result.creators < leastCreators) {
    const gaps = { least: leastCreators, creators: result.creators };
    throw new InputError(say(language, backtestMessages.tooFew, gaps));
  }
  return result;
}
