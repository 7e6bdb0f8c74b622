import { readDate } from '../../creators/cells/dates';
import { addDays } from '../../days';
import { InputError } from '../../input-error';
import { campaignMessages, festivalNames } from '../../messages/campaign';
import { type Language, say } from '../../messages/message';
import { festivalNamed } from './festival-names';
import { festivalDay } from './festivals';

/** Festivals whose selling starts weeks before the day of their name. */
export type BigSale = '618' | 'double-11';

/** Days on which selling starts that a person has set: festival → year → ISO day. */
export type SellingStarts = Readonly<Record<BigSale, Readonly<Record<number, string>>>>;

/**
 * The days of a setting such as `618 2027-05-13; 双11 2027-10-10`, one for each festival and year.
 *
 * @throws InputError for another festival, what is no day, a day that is not among the sixty before the festival, and two for
 * one year
 */
export function readSellingStarts(setting: string, language: Language): SellingStarts {
  const starts: Record<BigSale, Record<number, string>> = { '618': {}, 'double-11': {} };
  for (const part of setting.split(/[;；\n]/)) {
    const item = part.trim();
    if (item === '') continue;
    const words = item.split(/[\s:：=]/).filter((word) => word !== '');
    const festival = festivalNamed(words.slice(0, -1).join(' '));
    const day = readDate(words[words.length - 1] ?? '');
    const year = Number(day?.slice(0, 4));
    if (!isBig(festival) || day === null || !isBefore(day, festival, year) || starts[festival][year])
      throw noStart(item, language);
    starts[festival][year] = day;
  }
  return starts;
}

/**
 * The setting with another day for a festival and year; `null`: as announced, or assumed.
 *
 * @throws InputError where the day is none on which selling starts for that festival in that year, or the setting cannot be
 * read
 */
export function withSellingStart(
  setting: string,
  festival: BigSale,
  year: number,
  day: string | null,
  language: Language,
): string {
  const starts = readSellingStarts(setting, language);
  const { [year]: _, ...others } = starts[festival];
  const changed = { ...starts, [festival]: day === null ? others : { ...others, [year]: day } };
  const written = (['618', 'double-11'] as const)
    .flatMap((of) => Object.values(changed[of]).map((one) => `${say(language, festivalNames[of])} ${one}`))
    .join('; ');
  const isOfYear = day === null || day.startsWith(`${year}-`);
  if (!isOfYear) throw noStart(`${say(language, festivalNames[festival])} ${day}`, language);
  readSellingStarts(written, language);
  return written;
}

function noStart(item: string, language: Language): InputError {
  return new InputError(say(language, campaignMessages.noSellingStart, { item, days: mostDaysBefore }));
}

function isBig(festival: string | null): festival is BigSale {
  return festival === '618' || festival === 'double-11';
}

function isBefore(day: string, festival: BigSale, year: number): boolean {
  const nameDay = festivalDay(festival, year);
  return nameDay !== null && day <= nameDay && day >= addDays(nameDay, -mostDaysBefore);
}

/** A start earlier than that is a slip of the month: the earliest known is 35 days before. */
const mostDaysBefore = 60;
