import { creatorMessages } from '../messages/creators';
import { type Message, say } from '../messages/message';
import type { Creator } from './creator';
import { plainLink } from './identity';
import type { ProblemLog } from './problem-log';
import type { RowReading } from './read-rows';

/** The rows of one creator, in the table's order. */
export interface SameCreator {
  readonly rows: readonly [RowReading, ...RowReading[]];
}

type Sameness = 'sameId' | 'sameUrl' | 'sameHandle' | 'sameNameAndFollowers';

/**
 * Gathers the rows of the same creator: by id, then link, then handle, then name and followers. In a table of notes the
 * name alone will do, for followers change between notes.
 */
export function gatherSame(
  readings: readonly RowReading[],
  rowsAre: 'creators' | 'notes',
  log: ProblemLog,
): readonly SameCreator[] {
  const creators: [RowReading, ...RowReading[]][] = [];
  const seen = new Map<string, number>();
  for (const reading of readings) {
    const keys = keysOf(reading, rowsAre);
    const match = keys.find(([key]) => seen.has(key));
    const at = match === undefined ? creators.length : (seen.get(match[0]) as number);
    for (const [key] of keys) if (!seen.has(key)) seen.set(key, at);
    const before = creators[at];
    if (before === undefined || match === undefined) {
      creators.push([reading]);
      continue;
    }
    before.push(reading);
    if (rowsAre === 'creators') sayRepeat(reading, before[0], creatorMessages[match[1]], log);
  }
  return creators.map((rows) => ({ rows }));
}

/** What the row can be told by, the surest first. Two rows with ids of their own are never the same by name. */
function keysOf(
  { creator, idFrom }: RowReading,
  rowsAre: 'creators' | 'notes',
): readonly (readonly [key: string, sameness: Sameness])[] {
  const keys: (readonly [string, Sameness])[] = [];
  if (idFrom === 'id' || idFrom === 'link') keys.push([`id ${creator.id}`, 'sameId']);
  if (idFrom === 'id' || idFrom === 'link') return keys;
  if (creator.url !== null) keys.push([`url ${plainLink(creator.url)}`, 'sameUrl']);
  if (creator.handle !== null) keys.push([`handle ${creator.handle}`, 'sameHandle']);
  if (keys.length > 0 || idFrom === 'row') return keys;
  const followers = rowsAre === 'notes' ? '' : creator.followers;
  return [[`name ${creator.name} ${followers}`, 'sameNameAndFollowers']];
}

function sayRepeat(reading: RowReading, first: RowReading, sameness: Message, log: ProblemLog): void {
  const gaps = {
    row: log.sheetRow(reading.row),
    first: log.sheetRow(first.row),
    sameness: say(log.language, sameness),
  };
  log.add('note', reading.row, null, say(log.language, creatorMessages.rowRepeats, gaps));
}

/** One creator of several rows: of each field the newest row that knows it, the earlier row where neither is dated. */
export function joinRows({ rows }: SameCreator): Creator {
  const [first, ...more] = rows;
  if (more.length === 0) return first.creator;
  const newestFirst = [...rows].sort((one, other) =>
    dateOf(other) > dateOf(one) ? 1 : dateOf(other) < dateOf(one) ? -1 : 0,
  );
  const joined: Record<string, unknown> = {};
  for (const { creator } of newestFirst) {
    for (const [field, value] of Object.entries(creator)) if (isUnknown(joined[field])) joined[field] = value;
  }
  joined['row'] = first.creator.row;
  return joined as unknown as Creator;
}

function dateOf({ creator, noteDate }: RowReading): string {
  return creator.asOf ?? noteDate ?? '';
}

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
