import { idInLink, plainLink } from '../../../creators/cells/links';
import { recordMessages as messages } from '../../../messages/campaign/record';
import { type Language, say } from '../../../messages/message';
import { isPeer } from '../../lead-times/chain';
import { isEnded, isLive, isReserve, type PlanRow, type RowField } from '../plan-row';
import { personsFields } from '../row-fields';

/** Creators' ids that a person types into open places, one after another. */
export interface Filling {
  /** The place with its creator; `null` where the creator is in the plan already: the place stays open. */
  readonly fill: (place: PlanRow, typed: PlanRow) => PlanRow | null;
  /** Says of a name alone in an open place that somebody of that name is in the plan already: only a person knows. */
  readonly named: (code: string, name: string) => void;
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
      const id = idMeant(typed.id ?? '', rows);
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
      const person = { ...typed, id };
      const filled = reserve === undefined ? person : withReserve(place, person, reserve);
      named.set(id, filled);
      if (reserve !== undefined) {
        gone.add(reserve.code);
        says('fromReserve', reserve);
      }
      return filled;
    },
    named: (code, name) => {
      const same = rows.find(
        (row) => row.code !== code && row.name === name && row.id !== undefined && !isEnded(row),
      );
      if (same !== undefined) said.push(say(language, messages.sameName, { name, there: same.code, code }));
    },
    gone: () => gone,
    said: () => said,
  };
}

/**
 * The id that is meant by what was typed for one: a link holds it, and a creator of the plan is known by link and handle as
 * well. Else it is as typed.
 */
function idMeant(typed: string, rows: readonly PlanRow[]): string {
  if (rows.some(({ id }) => id === typed)) return typed;
  const inLink = idInLink(typed);
  const wanted = typed.toLowerCase();
  const known = rows.find(
    ({ id, handle, link = '' }) =>
      id !== undefined &&
      (id === inLink ||
        handle?.toLowerCase() === wanted ||
        (link !== '' &&
          (plainLink(link) === plainLink(typed) || [typed, inLink].includes(idInLink(link) ?? '')))),
  );
  return known?.id ?? inLink ?? typed;
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
