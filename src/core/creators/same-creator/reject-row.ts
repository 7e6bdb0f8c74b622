import { creatorMessages } from '../../messages/creators/creators';
import { type Message, say } from '../../messages/message';
import type { Creator } from '../creator';
import type { ProblemLog } from '../problem-log';
import type { Refusal } from '../rows/number-column';
import type { SameCreator } from './same-creator';

/** The cell that says no followers. */
interface FollowersOfRow {
  /** An offset in the row. */
  readonly column: number;
  readonly refused: Refusal | null;
}

/** Says why rows without followers are not used. */
export function rejectWithoutFollowers(
  same: SameCreator,
  creator: Creator,
  { column, refused }: FollowersOfRow,
  log: ProblemLog,
): void {
  const [first] = same.rows;
  const message = creator.followers === 0 ? creatorMessages.rowFollowersZero : refusals[refused ?? 'blank'];
  const gaps = { row: log.sheetRow(first.row), column: log.address(first.row, column) };
  log.add('rejected', first.row, column, say(log.language, message, gaps));
}

const refusals = {
  blank: creatorMessages.rowWithoutFollowers,
  error: creatorMessages.rowFollowersError,
  unreadable: creatorMessages.rowFollowersUnreadable,
  unclear: creatorMessages.rowFollowersUnreadable,
  negative: creatorMessages.rowFollowersNegative,
  outOfRange: creatorMessages.rowFollowersUnreadable,
  foreignMoney: creatorMessages.rowFollowersUnreadable,
  unsure: creatorMessages.rowFollowersUnsure,
} as const satisfies Record<Refusal | 'blank', Message>;
