import { creatorMessages } from '../../../messages/creators/creators';
import { cellText, knownText } from '../../cells/cell-text';
import { readNumber } from '../../cells/numbers';
import { isNumberField } from '../../field-kinds';
import type { ProblemLog } from '../../problem-log';
import { saysWho } from '../../refuse-table';
import type { Doubts } from '../doubts';
import { type SenseView, withKnown, withRowsAside } from '../sense-view';

/** Asks whose the notes are where no column says so. Until somebody answers, the rows are nobody's. */
export function whoseNotes(view: SenseView, doubts: Doubts, log: ProblemLog): SenseView {
  if (saysWho(view.recognised)) return view;
  const likely = couldBeCreators(view);
  const columns = likely.length > 0 ? likely : namedColumns(view);
  const headers = columns.map(({ header }) => header);
  const answer = doubts.settleByColumn({ about: 'whoseNotes', field: 'name', column: null }, headers);
  const chosen = columns.find(({ header }) => header === answer);
  if (chosen !== undefined) return withKnown(view, { fields: new Map([[chosen.column, 'name']]) });
  return withRowsAside(view, new Set(view.rows), 'ofNobody', creatorMessages.rowOfNobody, log);
}

interface Candidate {
  readonly column: number;
  readonly header: string;
}

/** Columns of words or ids that are read as nothing else, those first in which one value goes with one following. */
function couldBeCreators({ table, recognised, rows, numbers }: SenseView): readonly Candidate[] {
  const followers = numbers.get('followers')?.values;
  const looked = rows.slice(0, rowsLookedAt);
  const free = recognised.matches.filter(({ field, header }) => isFree(field) && header !== '');
  return free
    .flatMap(({ column, header }) => {
      const at = column - table.firstColumn;
      const named = looked.filter((row) => isName(cellText(table.rows[row]?.[at])));
      if (named.length * 2 < looked.length) return [];
      const followings = new Map<string, Set<number | null>>();
      for (const row of named) {
        const name = cellText(table.rows[row]?.[at]);
        followings.set(name, (followings.get(name) ?? new Set()).add(followers?.[row] ?? null));
      }
      const repeats = named.length - followings.size;
      const steady = [...followings.values()].every(({ size }) => size === 1);
      return [{ column: at, header, rank: steady && repeats > 0 ? 0 : steady ? 1 : 2 }];
    })
    .sort((one, other) => one.rank - other.rank || one.column - other.column)
    .slice(0, mostOffered);
}

/** Where no column looks like creators a person may still know one. */
function namedColumns({ table, recognised }: SenseView): readonly Candidate[] {
  return recognised.matches.flatMap(({ column, header, field }) =>
    header === '' || (field !== null && isNumberField(field))
      ? []
      : [{ column: column - table.firstColumn, header }],
  );
}

const rowsLookedAt = 500;
const mostOffered = 8;
const longestName = 60;

function isFree(field: string | null): boolean {
  return field === null || field === 'passedThrough';
}

function isName(text: string): boolean {
  if (knownText(text) === null || text.length > longestName || /^https?:/i.test(text)) return false;
  return /^\d{6,}$/.test(text) || readNumber(text) === 'unreadable';
}
