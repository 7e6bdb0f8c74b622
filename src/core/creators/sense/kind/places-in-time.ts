import { foldWidth } from '../../cells/cell-text';
import { chineseNumber } from '../../cells/chinese-number';

/**
 * The order of times that are told without a year or a day: 9月 before 10月, W41 before W42, 第一期 before 第二期, by what can be
 * compared as text. `null` where a text says no such time, where they are of several kinds, or where months or weeks leave
 * a gap besides the one at which the year begins: then it is not known which of them came first.
 */
export function placesInTime(texts: ReadonlySet<string>): ReadonlyMap<string, string> | null {
  const found = new Map<string, { readonly kind: Kind; readonly place: number }>();
  for (const text of texts) {
    const time = timeIn(foldWidth(text).trim());
    if (time === null) return null;
    found.set(text, time);
  }
  const kinds = new Set([...found.values()].map(({ kind }) => kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return null;
  const places = [...new Set([...found.values()].map(({ place }) => place))].sort(
    (one, other) => one - other,
  );
  const ordered = inAYear[kind] === null ? places : consecutive(places, inAYear[kind]);
  if (ordered === null) return null;
  return new Map(
    [...found].map(([text, { place }]) => [text, String(ordered.indexOf(place)).padStart(digits, '0')]),
  );
}

type Kind = 'month' | 'week' | 'other';

/** After how many of them a new year begins. */
const inAYear: Readonly<Record<Kind, number | null>> = { month: 12, week: 52, other: null };
/** Places are compared as text. */
const digits = 6;

/** The places in the order of time where they follow one another, over the end of a year too: 11, 12, 1. */
function consecutive(places: readonly number[], inYear: number): readonly number[] | null {
  const gaps = places.flatMap((place, at) => (at > 0 && place - (places[at - 1] ?? 0) > 1 ? [at] : []));
  const [gap, ...more] = gaps;
  if (gap === undefined) return places;
  const [first, last] = [places[0] ?? 0, places[places.length - 1] ?? 0];
  const goesOn = first === 1 && last >= inYear;
  return more.length === 0 && goesOn ? [...places.slice(gap), ...places.slice(0, gap)] : null;
}

function timeIn(text: string): { readonly kind: Kind; readonly place: number } | null {
  if (text.length > longest) return null;
  const chinese = /^第?\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(月|周|期|天|次|批|轮)(?:份|数据)?$/.exec(
    text,
  );
  if (chinese !== null) {
    const place = placeOf(chinese[1] ?? '');
    const kind = chinese[2] === '月' ? 'month' : chinese[2] === '周' ? 'week' : 'other';
    return place === null || (kind === 'month' && place > 12) ? null : { kind, place };
  }
  const english = /^(week|wk|w|day|d|t\+|batch)[ -]?(\d{1,3})$/i.exec(text);
  if (english !== null)
    return { kind: /^w/i.test(english[1] ?? '') ? 'week' : 'other', place: Number(english[2]) };
  const month = months.indexOf(text.slice(0, 3).toLowerCase());
  return month >= 0 && /^[a-z]{3,9}$/i.test(text) ? { kind: 'month', place: month + 1 } : null;
}

const longest = 12;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function placeOf(written: string): number | null {
  if (/^\d/.test(written)) return Number(written);
  return written.length === 1 ? '一二三四五六七八九十'.indexOf(written) + 1 : chineseNumber(written);
}
