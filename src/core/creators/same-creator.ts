import { creatorMessages } from '../messages/creators';
import { say } from '../messages/message';
import { fieldMessages } from '../messages/wizard';
import type { Creator, CreatorField } from './creator';
import { plainLink } from './identity';
import type { Sameness } from './match-creators';
import { mergeCreators } from './merge-creators';
import { listed, type ProblemLog } from './problem-log';
import type { RowReading } from './read-rows';

/** The rows of one creator, in the table's order. */
export interface SameCreator {
  readonly rows: readonly [RowReading, ...RowReading[]];
  /** What told that the rows after the first are the same creator, in their order. */
  readonly samenesses: readonly Sameness[];
}

/**
 * Gathers the rows of the same creator: by id, then link, then handle, then name and followers. In a table of notes the
 * name alone will do, for followers change between notes.
 */
export function gatherSame(
  readings: readonly RowReading[],
  rowsAre: 'creators' | 'notes',
): readonly SameCreator[] {
  const creators: { rows: [RowReading, ...RowReading[]]; samenesses: Sameness[] }[] = [];
  const seen = new Map<string, number>();
  for (const reading of readings) {
    const keys = keysOf(reading, rowsAre);
    const match = keys.find(([key]) => seen.has(key));
    const at = match === undefined ? creators.length : (seen.get(match[0]) as number);
    for (const [key] of keys) if (!seen.has(key)) seen.set(key, at);
    const before = creators[at];
    if (before === undefined || match === undefined) {
      creators.push({ rows: [reading], samenesses: [] });
      continue;
    }
    before.rows.push(reading);
    before.samenesses.push(match[1]);
  }
  return creators;
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

/** One creator of several rows: of each field the newest row that knows it, the earlier row where neither is dated. */
export function joinRows({ rows }: Pick<SameCreator, 'rows'>): Creator {
  const [first, ...more] = rows;
  if (more.length === 0) return first.creator;
  const [newest, ...older] = [...rows]
    .sort((one, other) => (dateOf(other) > dateOf(one) ? 1 : dateOf(other) < dateOf(one) ? -1 : 0))
    .map(({ creator }) => creator);
  return mergeCreators([newest ?? first.creator, ...older], first.creator);
}

/** Says of each further row of a creator why it is the same one, and what was taken from it. */
export function sayRepeats(
  { rows: [first, ...more], samenesses }: SameCreator,
  joined: Creator,
  log: ProblemLog,
): void {
  more.forEach(({ row }, at) => {
    const taken = fieldsFrom(log.sheetRow(row), joined);
    const gaps = {
      row: log.sheetRow(row),
      first: log.sheetRow(first.row),
      sameness: say(log.language, creatorMessages[samenesses[at] ?? 'sameId']),
      fields: listed(
        log.language,
        taken.map((field) => say(log.language, fieldMessages[field])),
      ),
    };
    const message = taken.length === 0 ? creatorMessages.rowRepeats : creatorMessages.rowRepeatsAndAdds;
    log.add('note', row, null, say(log.language, message, gaps));
  });
}

function fieldsFrom(row: number, { origins }: Creator): readonly CreatorField[] {
  return (Object.keys(origins) as CreatorField[]).filter((field) => origins[field]?.row === row);
}

function dateOf({ creator, noteDate }: RowReading): string {
  return creator.asOf ?? noteDate ?? '';
}
