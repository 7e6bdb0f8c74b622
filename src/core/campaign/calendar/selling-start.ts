import { addDays, daysSince1970 } from '../../days';
import type { FestivalId } from './festival-names';
import { festivalDay } from './festivals';
import type { BigSale, SellingStarts } from './own-selling-starts';

/** The day on which selling for a festival starts, from which a campaign counts back. */
export interface SellingStart {
  /** ISO day in Beijing. */
  readonly day: string;
  /** `assumed`: no platform has announced it, and the last known day and month are taken; `set`: a person has said so. */
  readonly from: 'announced' | 'assumed' | 'set';
}

/**
 * When selling for a festival starts: at 618 and 双11 weeks before the day of its name, else on the day itself. `null`
 * for a festival whose day in that year is not known.
 *
 * @param own what the settings say of years
 */
export function sellingStart(festival: FestivalId, year: number, own: SellingStarts): SellingStart | null {
  const nameDay = festivalDay(festival, year);
  if (nameDay === null) return null;
  if (!isBigSale(festival)) return { day: nameDay, from: 'announced' };
  const set = own[festival][year];
  if (set !== undefined) return { day: set, from: 'set' };
  const { days, later } = announced[festival];
  const day = days[year];
  return { day: `${year}-${day ?? later}`, from: day === undefined ? 'assumed' : 'announced' };
}

/** Whether selling starts weeks before the festival's own day. */
export function isBigSale(festival: FestivalId): festival is BigSale {
  return festival === '618' || festival === 'double-11';
}

/**
 * The platforms' review takes longer from a week before selling starts until the day of 618 and 双11.
 * @param day number of days after 1970-01-01
 */
export function isPeak(day: number, year: number, own: SellingStarts): boolean {
  return (['618', 'double-11'] as const).some((festival) => {
    const start = sellingStart(festival, year, own);
    const end = festivalDay(festival, year);
    if (start === null || end === null) return false;
    return day >= daysSince1970(addDays(start.day, -daysOfPeakBefore)) && day <= daysSince1970(end);
  });
}

/** Assumption. */
const daysOfPeakBefore = 7;

/**
 * The day of the first presale or sale of Tmall, with the day that later years are taken to have (assumption: the last
 * known one). Sources: chemlinked and daoinsights 2021-05-25; longportapp 203501236 and beyondbordergroup for 618 of 2024;
 * caixinglobal 102329288 for 2025; digate.ai for 2026, one report. For 双11: mzbkw 788353 (2020), chinainternetwatch 35143
 * (2021, 2022), ecommercetochina (2023), asiaict 4471 (2024), uniteddaily 2025-10-09 and Reuters 2025-10-17 (2025).
 * 618 of 2022 and 2023 is common knowledge, found nowhere.
 */
const announced: Readonly<
  Record<BigSale, { readonly days: Readonly<Record<number, string>>; readonly later: string }>
> = {
  '618': {
    days: { 2021: '05-24', 2022: '05-26', 2023: '05-26', 2024: '05-20', 2025: '05-13', 2026: '05-15' },
    later: '05-15',
  },
  'double-11': {
    days: { 2020: '10-21', 2021: '10-20', 2022: '10-24', 2023: '10-24', 2024: '10-14', 2025: '10-15' },
    later: '10-15',
  },
};
