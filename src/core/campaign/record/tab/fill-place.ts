import { recordMessages as messages } from '../../../messages/campaign/record';
import { type Language, say } from '../../../messages/message';
import { isPeer } from '../../lead-times/chain';
import { isLive, isReserve, type PlanRow, type RowField } from '../plan-row';
import { personsFields } from '../row-fields';

/** Creators' ids that a person types into open places, one after another. */
export interface Filling {
  /** The place with its creator; `null` where the creator is in the plan already: the place stays open. */
  readonly fill: (place: PlanRow, typed: PlanRow) => PlanRow | null;
  /** Codes of the rows of those who stood by and have a place now. */
  readonly gone: () => ReadonlySet<string>;
  /** What came of it beside filled places, each one sentence. */
  readonly said: () => readonly string[];
}

/**
 * Open places take creators who are not in the plan. Who stands by for KOC places has a row too: the place takes the creator,
 * the price and what a person wrote there, keeps its own code, day, keyword and batch, and the other row goes, because nobody
 * stands twice. Who stands by for another tier is no KOC and stays there.
 *
 * @param rows all rows as they stand, open places without the ids that are being typed
 */
export function fillingOf(rows: readonly PlanRow[], language: Language): Filling {
  const withId = rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const]));
  const named = new Map(withId.filter(([, row]) => isLive(row)));
  const standBy = new Map(withId.filter(([, row]) => isReserve(row)));
  const gone = new Set<string>();
  const said: string[] = [];
  return {
    fill: (place, typed) => {
      const { code } = place;
      const id = typed.id ?? '';
      const there = named.get(id);
      const reserve = standBy.get(id);
      const says = (message: 'alreadyIn' | 'otherTier' | 'fromReserve', { name = id, code: at }: PlanRow) =>
        said.push(say(language, messages[message], { name, there: at, code }));
      if (there !== undefined) {
        says('alreadyIn', there);
        return null;
      }
      if (reserve !== undefined && !isPeer(reserve.tier)) {
        says('otherTier', reserve);
        return null;
      }
      const filled = reserve === undefined ? typed : withReserve(place, typed, reserve);
      named.set(id, filled);
      if (reserve !== undefined) {
        gone.add(reserve.code);
        says('fromReserve', reserve);
      }
      return filled;
    },
    gone: () => gone,
    said: () => said,
  };
}

function withReserve(place: PlanRow, typed: PlanRow, reserve: PlanRow): PlanRow {
  const filled: Record<string, unknown> = { ...typed };
  const take = (field: RowField) => {
    if (reserve[field] === undefined) delete filled[field];
    else filled[field] = reserve[field];
  };
  for (const field of ofDeal) if (typed[field] === place[field]) take(field);
  for (const field of personsFields) if (typed[field] === undefined) take(field);
  return filled as unknown as PlanRow;
}

/** What goes with a creator from one row to another, where nobody typed otherwise. */
const ofDeal = [
  'name',
  'link',
  'handle',
  'agency',
  'format',
  'declared',
  'price',
  'offer',
  'product',
  'shipping',
  'priceUntil',
  'sample',
] as const satisfies readonly RowField[];
