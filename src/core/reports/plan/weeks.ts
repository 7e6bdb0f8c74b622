import { addDays, daysBetween, daysSince1970 } from '../../days';
import { columnLetters } from '../../table';
import type { TableSection } from '../layout';
import { placeOf } from './plan-columns';

/** The Monday of the day's week. */
function mondayOf(day: string): string {
  // 1970-01-01 was a Thursday.
  return addDays(day, -((daysSince1970(day) + 3) % 7));
}

/** More weeks than that nobody reads; a campaign of a quarter has 19 with its lead times. */
const mostWeeks = 30;

/** The Mondays of all weeks from the first day to the last, the first 30 of them. */
export function mondays(days: readonly string[]): readonly string[] {
  if (days.length === 0) return [];
  const ordered = [...days].sort();
  const first = mondayOf(ordered[0] as string);
  const weeks = Math.floor(daysBetween(first, ordered[ordered.length - 1] as string) / 7) + 1;
  return Array.from({ length: Math.min(mostWeeks, weeks) }, (_, week) => addDays(first, 7 * week));
}

/** Unlike any colour of Sheets' palette, by which a rerun tells the rules from a person's own. */
const barColour = '#a9c7e3';
const postingColour = '#3f74a8';

/**
 * Colours each note's weeks from its order to its day by Sheets' own rules, so that a day that a person moves moves the bar,
 * and .xlsx keeps it: the week of the day itself darker. Of a note that has ended, or has no day, there is no bar.
 *
 * @param headerRow and
 * @param firstRow as the spreadsheet counts them
 * @param weeks how many columns of weeks stand behind the others
 */
export function weekColours(
  headerRow: number,
  firstRow: number,
  firstColumn: number,
  weeks: number,
): NonNullable<TableSection['colours']> {
  if (weeks === 0) return [];
  const cell = (field: Parameters<typeof placeOf>[0]) => `$${columnLetters(placeOf(field) + 1)}${firstRow}`;
  const monday = `${columnLetters(firstColumn + 1)}$${headerRow}`;
  const [planned, moved, posted] = [cell('plannedDay'), cell('movedTo'), cell('on.posted')];
  const [ordered, orderBy] = [cell('on.ordered'), cell('by.ordered')];
  const end = `IF(ISNUMBER(${posted}),${posted},IF(ISNUMBER(${moved}),${moved},${planned}))`;
  const start = `IF(ISNUMBER(${ordered}),${ordered},IF(ISNUMBER(${orderBy}),${orderBy},${end}))`;
  const isLive = `OR(ISNUMBER(${orderBy}),ISNUMBER(${posted}))`;
  const rule = (from: string, background: string) => ({
    column: firstColumn,
    columns: weeks,
    when: { formula: `=AND(${isLive},${monday}<=${end},${monday}+6>=${from})` },
    background,
  });
  return [rule(end, postingColour), rule(start, barColour)];
}
