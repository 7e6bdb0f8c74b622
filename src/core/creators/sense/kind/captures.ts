import { knownText } from '../../cells/cell-text';
import { readDate } from '../../cells/dates';
import { foldHeader } from '../../header/fold-header';
import type { ColumnMatch } from '../../reading';
import type { Captures, SenseView } from '../sense-view';
import { placesInTime } from './places-in-time';
import type { RepeatedCreators, RowGroup } from './repeated-creators';

/**
 * Finds the column that says when the figures of repeated creators were read: another day, week or month in each row of one
 * creator. Its header says so, or most of the creators stand there at most of the times: notes are published each on a day
 * of its own. `null` where there is none.
 */
export function capturesIn(view: SenseView, { groups }: RepeatedCreators): Captures | null {
  if (groups.length === 0) return null;
  let named: Captures | null = null;
  for (const match of view.recognised.matches) {
    if (!couldSayWhen(match)) continue;
    const found = capturesBy(view, match, groups);
    if (found?.shared) return found;
    if (found !== null && ofTime.test(foldHeader(match.header))) named ??= found;
  }
  return named;
}

function couldSayWhen({ field, reason }: ColumnMatch): boolean {
  if (reason.why === 'leftOut') return false;
  return field === null || field === 'passedThrough' || field === 'noteDate' || field === 'asOf';
}

const ofTime =
  /日期|时间|月份?|年月|周期?|批次|[期日]$|\b(?:dates?|months?|weeks?|period|day|time|batch|snapshot)\b/;

function capturesBy(
  { table }: SenseView,
  { column: place }: ColumnMatch,
  groups: readonly RowGroup[],
): Captures | null {
  const column = place - table.firstColumn;
  const said = new Map<number, string>();
  for (const row of groups.flat()) {
    const text = knownText(table.rows[row]?.[column]);
    if (text !== null) said.set(row, text);
  }
  const texts = new Set(said.values());
  if (texts.size < 2 || said.size < groups.flat().length * telling || !differs(said, groups)) return null;
  const days = new Map([...said].flatMap(([row]) => dayOf(table.rows[row]?.[column] ?? '', row)));
  const areDays = days.size >= said.size * telling;
  const places = areDays ? null : placesInTime(texts);
  if (!areDays && places === null) return null;
  const whenOf = areDays ? days : new Map([...said].map(([row, text]) => [row, places?.get(text) ?? '']));
  const times = new Set(whenOf.values()).size;
  const shared = groups.length > 1 && times > 1 && said.size >= times * groups.length * mostShared;
  return { column, whenOf, areDays, shared };
}

function dayOf(cell: Parameters<typeof readDate>[0], row: number): readonly (readonly [number, string])[] {
  const day = readDate(cell);
  return day === null ? [] : [[row, day]];
}

/** Within each creator the column says another time on every row. */
function differs(said: ReadonlyMap<number, string>, groups: readonly RowGroup[]): boolean {
  return groups.every((group) => {
    const times = group.flatMap((row) => said.get(row) ?? []);
    return new Set(times).size === times.length;
  });
}

const telling = 0.8;
/** Of all times and repeated creators so many meet: all of them where nobody comes or goes (assumption). */
const mostShared = 0.7;
