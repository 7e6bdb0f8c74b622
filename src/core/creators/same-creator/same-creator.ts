import { plainLink } from '../cells/links';
import type { Creator, CreatorField } from '../creator';
import { isOfferField } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import type { CreatorReading } from '../reading';
import type { RowReading } from '../rows/read-rows';
import type { Sameness } from './match-creators';
import { isSameQuote, mergeCreators, unusedFields } from './merge-creators';

/** The rows of one creator, in the table's order. */
export interface SameCreator {
  readonly rows: readonly [RowReading, ...RowReading[]];
  /** What told that the rows after the first are the same creator, in their order. */
  readonly samenesses: readonly Sameness[];
}

/**
 * Gathers the rows of the same creator: by id, then link, then handle, then name and followers. In a table of notes the
 * name alone will do, for followers change between notes. Two rows with ids of their own that differ are two creators.
 *
 * @param namesAlone whether it will do in a table of creators, too
 */
export function gatherSame(
  readings: readonly RowReading[],
  rowsAre: CreatorReading['rowsAre'],
  namesAlone = rowsAre === 'notes',
): readonly SameCreator[] {
  const creators: Gathered[] = [];
  const seen = new Map<string, Gathered>();
  /** Names that stand for several creators: a row that has no more than such a name is none of them. */
  const shared = new Set<string>();
  // Where every row has its id nothing else can tell more, and fifty thousand rows are gathered in no time.
  const byIdAlone = readings.every((reading) => ownId(reading) !== null);

  function find(reading: RowReading, keys: readonly Key[]): readonly [Gathered, Sameness] | null {
    for (const [key, sameness] of keys) {
      const known = seen.get(key);
      if (known === undefined) continue;
      const id = ownId(reading);
      const areTwo = id !== null && known.id !== null && id !== known.id;
      if (areTwo && (sameness === 'sameNameAndFollowers' || sameness === 'sameName')) shared.add(key);
      if (!areTwo && !(shared.has(key) && id !== known.id)) return [known, sameness];
    }
    return null;
  }

  for (const reading of readings) {
    const keys = keysOf(reading, namesAlone, byIdAlone);
    const found = find(reading, keys);
    const creator = found?.[0] ?? { rows: [reading], samenesses: [], id: ownId(reading) };
    if (found === null) {
      creators.push(creator);
    } else {
      creator.rows.push(reading);
      creator.samenesses.push(found[1]);
      creator.id ??= ownId(reading);
    }
    for (const [key] of keys)
      if (!seen.has(key) || (found === null && shared.has(key))) seen.set(key, creator);
  }
  return creators;
}

interface Gathered {
  readonly rows: [RowReading, ...RowReading[]];
  readonly samenesses: Sameness[];
  /** The id that any of the rows has of its own. */
  id: string | null;
}

type Key = readonly [key: string, sameness: Sameness];

/** What the row can be told by, the surest first. */
function keysOf(reading: RowReading, namesAlone: boolean, byIdAlone: boolean): readonly Key[] {
  const { creator, idFrom } = reading;
  const keys: Key[] = [];
  const id = ownId(reading);
  if (id !== null) keys.push([`id ${id}`, 'sameId']);
  if (byIdAlone) return keys;
  if (creator.url !== null) keys.push([`url ${plainLink(creator.url)}`, 'sameUrl']);
  if (creator.handle !== null) keys.push([`handle ${creator.handle}`, 'sameHandle']);
  // A handle tells apart those who share a name.
  if (idFrom === 'row' || (creator.handle !== null && id === null)) return keys;
  const followers = namesAlone ? '' : creator.followers;
  return [...keys, [`name ${creator.name} ${followers}`, namesAlone ? 'sameName' : 'sameNameAndFollowers']];
}

function ownId({ creator, idFrom }: RowReading): string | null {
  return idFrom === 'id' || idFrom === 'link' ? creator.id : null;
}

/**
 * One creator of several rows: of each field the newest row that knows it, the earlier row where neither is dated. The
 * id is the surest that any of them has.
 */
export function joinRows({ rows }: Pick<SameCreator, 'rows'>): Creator {
  const [first, ...more] = rows;
  if (more.length === 0) return first.creator;
  const [newest, ...older] = [...rows]
    .sort((one, other) => (dateOf(other) > dateOf(one) ? 1 : dateOf(other) < dateOf(one) ? -1 : 0))
    .map(({ creator }) => creator);
  const id = rows.map(ownId).find((own) => own !== null) ?? first.creator.id;
  return { ...mergeCreators([newest ?? first.creator, ...older], first.creator), id };
}

/**
 * Says of each repeated row of a creator why it is the same one, what was taken from it, and what it has otherwise.
 *
 * @param further rows under a merged name: of them it is known whose they are, and is said once for the table
 */
export function sayRepeats(
  { rows: [first, ...more], samenesses }: SameCreator,
  joined: Creator,
  further: ReadonlySet<number>,
  log: ProblemLog,
): void {
  const newest = [first, ...more].map(dateOf).sort().pop() ?? '';
  more.forEach((reading, at) => {
    const { row, creator } = reading;
    const earlier = [first, ...more.slice(0, at)].flatMap(({ creator: { offers } }) => offers);
    const addsOffer = creator.offers.some((offer) => !earlier.some((other) => isSameQuote(offer, other)));
    const taken = fieldsFrom(log.sheetRow(row), joined);
    const unused = unusedFields(creator, joined);
    const known = {
      row: log.sheetRow(row),
      first: log.sheetRow(first.row),
      sameness: samenesses[at] ?? ('sameId' as const),
    };
    const isOlder = dateOf(reading) !== '' && dateOf(reading) < newest;
    if (isOlder && taken.length === 0 && !addsOffer && !further.has(row)) {
      log.remark('note', row, null, 'rowIsOlder', known);
      return;
    }
    if (further.has(row) && !addsOffer && unused.some(isOfferField)) {
      log.remark('doubtful', row, null, 'rowFurtherAndDiffers', { ...known, fields: unused });
    } else if (further.has(row) || addsOffer) {
      if (!further.has(row)) log.remark('note', row, null, 'rowRepeatsAndOffers', known);
      if (unused.length > 0)
        log.remark('note', row, null, 'rowOfferAndDiffers', { ...known, fields: unused });
    } else if (unused.length > 0) {
      log.remark('doubtful', row, null, 'rowRepeatsAndDiffers', { ...known, fields: unused });
    }
    if (further.has(row)) return;
    if (taken.length > 0) log.remark('note', row, null, 'rowRepeatsAndAdds', { ...known, fields: taken });
    if (!addsOffer && taken.length + unused.length === 0) log.remark('note', row, null, 'rowRepeats', known);
  });
}

function fieldsFrom(row: number, { origins }: Creator): readonly CreatorField[] {
  return (Object.keys(origins) as CreatorField[]).filter((field) => origins[field]?.row === row);
}

function dateOf({ creator, noteDate, placeInTime }: RowReading): string {
  return placeInTime ?? creator.asOf ?? noteDate ?? '';
}
