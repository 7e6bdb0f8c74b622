import { type AtPlaces, isPart, type Operation, type Part, type Range, type Value } from './part';

/** Every number there is. */
const anywhere: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The smallest number above 0, as what is above it by its form. */
const above0 = Number.MIN_VALUE;

export function rangeIn(value: Value): Range {
  return typeof value === 'number' ? [value, value] : isPart(value) ? [value.low, value.high] : anywhere;
}

/** Between which numbers an operation's outcome lies; anywhere where that takes more thought. */
export function rangeOf(operation: Operation, of: readonly Value[], ranges = of.map(rangeIn)): Range {
  const [[low, high] = anywhere, [otherLow, otherHigh] = anywhere] = ranges;
  const between = (...ends: readonly number[]): Range =>
    ends.some(Number.isNaN) ? anywhere : [Math.min(...ends), Math.max(...ends)];
  switch (operation) {
    case 'add':
      return between(low + otherLow, high + otherHigh);
    case 'subtract':
      return between(low - otherHigh, high - otherLow);
    case 'multiply':
      if (of[0] === of[1] && of.length === 2) return squareOf([low, high]);
      return between(low * otherLow, low * otherHigh, high * otherLow, high * otherHigh);
    case 'divide':
      return rangeOfQuotient(of, [low, high], [otherLow, otherHigh]);
    case 'negative':
      return [-high, -low];
    case 'power':
      return low > 0 ? powerOf([low, high], [otherLow, otherHigh]) : anywhere;
    case 'choose':
      return rangeOfChoice(of as readonly [Value, Value, Value]);
    case 'either':
      return [Math.min(low, otherLow), Math.max(high, otherHigh)];
    case 'least':
      return [Math.min(...ranges.map(([end]) => end)), Math.min(...ranges.map(([, end]) => end))];
    case 'greatest':
      return [Math.max(...ranges.map(([end]) => end)), Math.max(...ranges.map(([, end]) => end))];
    case 'log':
      return low > 0 ? [Math.log(low), Math.log(high)] : anywhere;
    case 'log1p':
      return low > -1 ? [Math.log1p(low), Math.log1p(high)] : anywhere;
    case 'exp':
      return [Math.max(above0, Math.exp(low)), Math.exp(high)];
    case 'expm1':
      return [Math.expm1(low), Math.expm1(high)];
    case 'root':
      return low >= 0 ? [Math.sqrt(low), Math.sqrt(high)] : [0, Number.POSITIVE_INFINITY];
    case 'size':
      return [Math.max(0, low, -high), Math.max(Math.abs(low), Math.abs(high))];
    case 'round':
      return [Math.round(low), Math.round(high)];
    default:
      return anywhere;
  }
}

/** Of a number that is compared with a bound, each outcome is asked for the numbers on its own side of it. */
function rangeOfChoice([condition, yes, no]: readonly [Value, Value, Value]): Range {
  const [one, other] = isPart(condition) ? condition.of : [];
  const isBound = isPart(condition) && (condition.operation === 'atMost' || condition.operation === 'less');
  const outcomes: Range[] = [];
  for (const [value, below] of [
    [yes, true],
    [no, false],
  ] as const) {
    if (value === null) continue;
    if (isBound && isPart(one) && typeof other === 'number') {
      outcomes.push(
        rangeWhere(
          value,
          one,
          below ? [one.low, Math.min(one.high, other)] : [Math.max(one.low, other), one.high],
        ),
      );
    } else outcomes.push(rangeIn(value));
  }
  return [Math.min(...outcomes.map(([low]) => low)), Math.max(...outcomes.map(([, high]) => high))];
}

/** Where a value lies as long as a part that it is made of lies in a narrower range. */
function rangeWhere(value: Value, part: Part, narrower: Range, depth = 4): Range {
  if (value === part) return narrower;
  if (!isPart(value) || depth === 0 || isGiven(value)) return rangeIn(value);
  const ranges = value.of.map((one) => rangeWhere(one, part, narrower, depth - 1));
  return rangeOf(value.operation, value.of, ranges);
}

/** A part of a whole that holds it is a share. */
function rangeOfQuotient(of: readonly Value[], [low, high]: Range, [least, most]: Range): Range {
  const [part, whole] = of;
  const holds = isPart(whole) && whole.operation === 'add' && whole.of.includes(part as Value);
  const rest = holds ? whole.of.find((value) => value !== part) : undefined;
  if (rest !== undefined && low >= 0 && rangeIn(rest)[0] >= 0) return [0, 1];
  if (least <= 0) return anywhere;
  const ends = [low / least, low / most, high / least, high / most].map((end) =>
    Number.isNaN(end) ? 0 : end,
  );
  const lowest = Math.min(...ends);
  return [low > 0 ? Math.max(above0, lowest) : lowest, Math.max(...ends)];
}

function squareOf([low, high]: Range): Range {
  const least = low <= 0 && high >= 0 ? 0 : Math.min(low ** 2, high ** 2);
  return [least, Math.max(low ** 2, high ** 2)];
}

function powerOf([low, high]: Range, [least, most]: Range): Range {
  const ends = [low ** least, low ** most, high ** least, high ** most];
  return ends.some(Number.isNaN)
    ? [above0, Number.POSITIVE_INFINITY]
    : [Math.max(above0, Math.min(...ends)), Math.max(...ends)];
}

function isGiven({ operation }: Part): boolean {
  return operation === 'column' || operation === 'pick' || operation === 'place';
}

export function union(ranges: readonly Range[]): Range {
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}

/**
 * Between which numbers an outcome lies at each place of the one table that it comes from: numbers of one place belong
 * together, and so does where on the scale that place is. `null` where it comes from none, or from several.
 */
export function rangesAtPlaces(operation: Operation, of: readonly Value[]): AtPlaces | null {
  if (operation === 'pick') {
    const [place, ...list] = of;
    return isPart(place) ? { place, ranges: list.map(rangeIn) } : null;
  }
  const tables = new Set(
    of.flatMap((value) => (isPart(value) && value.atPlaces !== null ? [value.atPlaces.place] : [])),
  );
  const [place] = tables;
  if (place === undefined || tables.size > 1 || operation === 'place') return null;
  const scale = scaleOf(place);
  const count = Math.max(...of.map((value) => (isPart(value) ? (value.atPlaces?.ranges.length ?? 0) : 0)));
  const ranges = Array.from({ length: count }, (_, at) =>
    rangeOf(
      operation,
      of,
      of.map((value) => {
        if (!isPart(value)) return rangeIn(value);
        return (
          value.atPlaces?.ranges[at] ??
          (value === scale?.along ? scale.ranges[at] : undefined) ??
          rangeIn(value)
        );
      }),
    ),
  );
  return { place, ranges };
}

/** What a table is looked up by, and where that lies at each of its places. */
function scaleOf(place: Part): { readonly along: Part; readonly ranges: readonly Range[] } | null {
  const [first] = place.of;
  const along = isPart(first) && first.operation === 'less' ? first.of[0] : null;
  if (!isPart(along ?? null)) return null;
  const ranges: Range[] = [];
  const walk = (value: Value | undefined, range: Range): void => {
    if (typeof value === 'number') {
      ranges[value] = ranges[value] === undefined ? range : union([ranges[value] as Range, range]);
    } else if (value !== undefined && isPart(value)) {
      const [condition, below, above] = value.of;
      const cut = isPart(condition ?? null) ? (condition as Part).of[1] : null;
      const isCut = (condition as Part).of[0] === along && typeof cut === 'number';
      walk(below, isCut ? [range[0], Math.min(range[1], cut)] : range);
      walk(above, isCut ? [Math.max(range[0], cut), range[1]] : range);
    }
  };
  walk(place, [(along as Part).low, (along as Part).high]);
  return { along: along as Part, ranges };
}
