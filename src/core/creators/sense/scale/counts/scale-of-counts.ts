import { median } from '../../../../median';
import { offerFields } from '../../../field-kinds';
import type { ProblemLog } from '../../../problem-log';
import type { Doubts } from '../../doubts';
import { type SenseStep, type SenseView, valuesOf, withoutFields } from '../../sense-view';
import { askCounts, askFollowers, askPrices, type Settled } from '../ask-unit';
import {
  distanceFromUsual,
  isOfMarket,
  kindOf,
  priceColumns,
  pricesAreTooDear,
  rowsFromUsual,
  typicalPrice,
  typicalRows,
} from '../distance-from-usual';
import {
  type DistanceFromUsual,
  highestBelieved,
  isBelieved,
  isBeyondAnyList,
  isFarAbove,
  isPossible,
  isUsual,
  pricesMakeSense,
} from '../market';
import { examplesIn, inUnit } from '../read-otherwise';
import {
  asSums,
  leadingCount,
  readingsThatMakeSense,
  type ScaleReading,
  sumFields,
  withKinds,
} from '../scale-readings';
import type { UnitAnswer } from '../unit-answers';
import { accountOf, againstAll } from './accounts';
import {
  askCountsBeside,
  askDivided,
  askFewNotes,
  askNotesOfOtherDays,
  askShareOfAll,
  askSums,
  ofOneNote,
} from './ask-sums';
import { countsBeside } from './counts-beside';
import { electedAgain } from './elect-again';
import { asSumsOfSaid } from './sums-of-said-notes';

/** Tells what each count is: an average of some kind, or a sum to be divided by the notes. */
export const countKindsOf: SenseStep = (view) => withKinds(view);

/** Asks about bare counts that are no usual ones beside another, whose header says what it is. */
export const kindsOfCounts: SenseStep = (view, doubts) =>
  countsBeside(view)
    .filter(({ are }) => are === 'unclear')
    .reduce((so, beside) => askCountsBeside(so, beside, doubts), view);

/**
 * Holds counts, followers and prices against the accounts that must add up, and against the market. What the table says of
 * itself goes first. Of the market only the typical row of a table of creators is asked, and only where it can't be as it
 * stands: then each single change is tried.
 */
export const scaleOfCounts: SenseStep = (view, doubts, log) => {
  if (view.recognised.rowsAre !== 'creators' || view.withoutCounts.size > 0) return view;
  return againstAccounts(view, doubts) ?? (isOfMarket(view) ? againstMarket(view, doubts, log) : view);
};

/** `null` where the accounts add up, or there are none. */
function againstAccounts(view: SenseView, doubts: Doubts): SenseView | null {
  if (kindOf(view, 'likes') === 'total') return null;
  const account = againstAll(view);
  if (account === null) return null;
  const plain = withKinds(view, false);
  switch (accountOf(account, saysAverage(view))) {
    case null:
      return null;
    case 'sums':
      return asSums(sumFields(plain))(plain);
    case 'someSums': {
      const settled = askShareOfAll(plain, account.share, account.withNotes, doubts);
      return settled === 'stays' ? plain : settled;
    }
    case 'otherDays': {
      const settled = askNotesOfOtherDays(plain, account.byNotes ?? 0, doubts);
      return settled === 'stays' ? plain : settled;
    }
  }
}

function againstMarket(view: SenseView, doubts: Doubts, log: ProblemLog): SenseView {
  const divided = dividedAlready(view, doubts);
  if (divided !== null) return divided;
  const ofMore = dividedByFew(view, doubts);
  if (ofMore !== null) return ofMore;
  const plain = withKinds(view, false);
  const exceed = leadingKind(view) !== leadingKind(plain);
  const here = distanceOf(plain);
  if (here.engagement === null && here.price === null) {
    if (!(exceed || areAllTooFew(view)) || typicalFollowing(view) >= fewFollowers) return view;
    const settled = askFollowers(plain, unitsOfFollowers, doubts);
    return settled === 'stays' ? view : settled;
  }
  const average = saysAverage(view);
  if (isBelieved(here, average) && !exceed)
    return sumsOfDays(plain, here, doubts) ?? sumsOfNotes(plain, here, doubts) ?? view;
  const again = electedAgain(plain, log);
  if (again !== null) return again;
  const readings = readingsThatMakeSense(plain, here);
  const decided = decidedReading(plain, readings, here, average, exceed);
  if (decided !== null) return readAs(plain, decided, log);
  return askScale(plain, readings, here, { high: highestBelieved(here, average), exceed }, doubts);
}

/**
 * 近30天点赞 beside 近30天笔记数 may be a sum by its words: it is asked where the counts are unusual and, divided by the
 * notes, usual. `null` where there is nothing to ask.
 */
function sumsOfDays(view: SenseView, here: DistanceFromUsual, doubts: Doubts): SenseView | null {
  const leading = leadingCount(view);
  const column = leading === null ? undefined : view.recognised.used.get(leading)?.[0];
  const isOfDays =
    column !== undefined && column.marks.windowDays !== null && column.marks.aggregate === null;
  if (!isOfDays || here.engagement === null || isUsual(here)) return null;
  const sums = readingsThatMakeSense(view, here).filter(
    (reading) => reading.of === 'sums' && reading.isUsual,
  );
  if (sums.length === 0) return null;
  const settled = askSums(view, Math.exp(here.engagement), sums, doubts);
  return settled === 'stays' ? view : settled;
}

/**
 * 近10篇笔记点赞 may be a sum over the ten by its words: it is asked where the counts are more than usual and, divided by ten,
 * usual. `null` where there is nothing to ask.
 */
function sumsOfNotes(view: SenseView, here: DistanceFromUsual, doubts: Doubts): SenseView | null {
  const leading = leadingCount(view);
  const column = leading === null ? undefined : view.recognised.used.get(leading)?.[0];
  if (column?.sumOf !== undefined || (column?.marks.ofNotes ?? null) === null || saysAverage(view))
    return null;
  const { engagement } = here;
  if (engagement === null || engagement <= 0 || isUsual({ ...here, price: null })) return null;
  const divided = distanceFromUsual(asSumsOfSaid(sumFields(view))(typicalRows(view)));
  if (!isUsual({ ...divided, price: null })) return null;
  const settled = askSums(view, Math.exp(engagement), [], doubts);
  return settled === 'stays' ? view : settled;
}

/**
 * 总点赞 may stand above what each note gets: it is asked where the counts, divided by the notes, are far below the usual, and as
 * they stand are usual. `null` where there is nothing to ask.
 */
function dividedAlready(view: SenseView, doubts: Doubts): SenseView | null {
  if (leadingKind(view) !== 'total') return null;
  const { engagement } = distanceFromUsual(typicalRows(view));
  if (engagement === null || engagement > farBelowOfSums) return null;
  const asTheyStand = ofOneNote(view);
  const there = distanceFromUsual(typicalRows(asTheyStand)).engagement;
  if (there === null || Math.abs(there) > nearOfOneNote) return null;
  switch (askDivided(view, doubts)) {
    case 'oneNote':
      return asTheyStand;
    case 'sumOfNotes':
      return view;
    default:
      return withoutFields(view, sumFields(view), { why: 'asked' });
  }
}

/**
 * 总点赞 of a lifetime may stand beside the notes of a month: it is asked where the counts, divided by these, are more than any
 * list's. Where only another reading of few followers is usual, these are asked about. `null` where there is nothing to ask.
 */
function dividedByFew(view: SenseView, doubts: Doubts): SenseView | null {
  if (leadingKind(view) !== 'total') return null;
  const here = distanceFromUsual(typicalRows(view));
  if (!isBeyondAnyList(here)) return null;
  const ofFollowers = readingsThatMakeSense(view, here).some(
    ({ of, isUsual }) => of === 'followers' && isUsual,
  );
  const settled =
    ofFollowers && typicalFollowing(view) < fewFollowers
      ? askFollowers(view, unitsOfFollowers, doubts)
      : askFewNotes(view, Math.exp(here.engagement ?? 0), doubts);
  return settled === 'stays' ? null : settled;
}

/** In natural logarithms; lists of dull creators reach −2.2 (see `market`), divided by the notes of a few weeks: assumption. */
const farBelowOfSums = -3;
const nearOfOneNote = 1.5;

/** Where a column says that it holds sums, they are over who knows which notes: only prices are left to be looked at. */
function distanceOf(view: SenseView): DistanceFromUsual {
  const distance = distanceFromUsual(typicalRows(view));
  return leadingKind(view) === 'total' ? { ...distance, engagement: null, engagementRows: 0 } : distance;
}

function leadingKind(view: SenseView): ReturnType<typeof kindOf> | null {
  const leading = leadingCount(view);
  return leading === null ? null : kindOf(view, leading);
}

function saysAverage(view: SenseView): boolean {
  const leading = leadingCount(view);
  const aggregate = leading === null ? null : view.recognised.used.get(leading)?.[0]?.marks.aggregate;
  return aggregate === 'mean' || aggregate === 'median';
}

/**
 * The one reading that is near the usual, where it may be taken unasked: sums by their notes; 万 where counts and prices
 * both say so. Thousands are never taken: Chinese lists write 万, and the market is not sure to a factor of ten.
 */
function decidedReading(
  view: SenseView,
  readings: readonly ScaleReading[],
  here: DistanceFromUsual,
  average: boolean,
  exceed: boolean,
): ScaleReading | null {
  const following = typicalFollowing(view);
  // Where counts × notes add up to all likes and saves so far, the notes are not what the counts are sums of.
  const mayDivide = !average && againstAll(view) === null;
  const sums = mayDivide ? readings.find(({ of }) => of === 'sums') : undefined;
  if (exceed && sums !== undefined && following >= fewFollowers) return sums;
  const usual = readings.filter((reading) => reading.isUsual);
  const [one] = usual;
  if (usual.length !== 1 || one === undefined || following < coarseFollowing) return null;
  if (one.of === 'sums') return mayDivide && isBeyondAnyList(here) ? one : null;
  if (one.of === 'followers' && following > largestTypical) return null;
  const isAlone = here.engagement === null || here.price === null;
  return !isAlone && one.of !== 'counts' && one.answer === 'tenThousands' ? one : null;
}

/** Rounded below it, followers carry no scale: as of the trial. */
const coarseFollowing = 5;
/** In 万: few lists' typical creator has more than a million followers, and thousands of lively ones look so: assumption. */
const largestTypical = 100;
/** No list's typical creator has fewer followers: assumption. */
const fewFollowers = 300;

/** Whether nobody of so few followers gets or asks so much, and everybody of ten thousand times as many may: told of any number of rows. */
function areAllTooFew(view: SenseView): boolean {
  const distanceOf = rowsFromUsual(view);
  const followers = view.numbers.get('followers')?.values ?? [];
  return view.rows.every((row) => {
    const following = followers[row] ?? 0;
    return isFarAbove(distanceOf(row, following)) && isPossible(distanceOf(row, following * 1e4));
  });
}

function typicalFollowing(view: SenseView): number {
  return median(valuesOf(view, 'followers')) ?? 0;
}

function readAs(view: SenseView, reading: ScaleReading, log: ProblemLog): SenseView {
  if (reading.of === 'sums') return reading.read(view);
  const fields = reading.of === 'prices' ? offerFields : (['followers'] as const);
  const told = inUnit(view, fields, 1e4, { why: 'unitByMarket' });
  const field = fields.find((each) => told.recognised.used.has(each));
  const column = field === undefined ? undefined : told.recognised.used.get(field)?.[0];
  const [example] = field === undefined ? [] : examplesIn(told, field);
  if (column !== undefined && example !== undefined) {
    const gaps = { column: log.letters(column.column), example: example.written, read: example.read };
    const key = reading.of === 'prices' ? 'pricesByMarket' : 'followersByMarket';
    log.remark('doubtful', null, column.column, key, gaps);
  }
  return withKinds(told);
}

/** Asks about what is likeliest wrong; where the person says that followers are as written, about the counts. */
function askScale(
  view: SenseView,
  readings: readonly ScaleReading[],
  here: DistanceFromUsual,
  { high, exceed }: { readonly high: number; readonly exceed: boolean },
  doubts: Doubts,
): SenseView {
  const tooMany = exceed || (here.engagement !== null && here.engagement > high);
  const few = typicalFollowing(view) < fewFollowers;
  const onlyPrices = here.engagement !== null && isUsual({ ...here, price: null });
  let left = readings;
  if (!onlyPrices && left.some(({ of }) => of === 'followers') && (few || !tooMany)) {
    const settled = askFollowers(view, unitsOfFollowers, doubts);
    if (settled !== 'stays') return settled;
    left = left.filter(({ of }) => of !== 'followers');
  }
  const prices = left.filter(({ of }) => of === 'prices');
  const counts = left.filter(({ of }) => of === 'counts');
  const areTooCheap = (here.price ?? 0) < 0 && !pricesMakeSense(here) && prices.length > 0;
  const asksPrices = areTooCheap || pricesAreTooDear(typicalRows(view));
  const settled = tooMany
    ? askSums(view, Math.exp(here.engagement ?? 0), left, doubts)
    : asksPrices
      ? askAllPrices(view, prices, doubts)
      : counts.length > 0
        ? askCounts(view, unitsOf(counts), doubts)
        : 'stays';
  return settled === 'stays' ? view : settled;
}

const unitsOfFollowers = ['tenThousands', 'thousands', 'asWritten'] as const;

function askAllPrices(view: SenseView, readings: readonly ScaleReading[], doubts: Doubts): Settled {
  const [column] = priceColumns(view);
  if (column === undefined) return 'stays';
  const typical = typicalPrice(view, column);
  const asked = { fields: offerFields, field: column.field, column, typical };
  return askPrices(view, asked, unitsOf(readings), doubts);
}

function unitsOf(readings: readonly ScaleReading[]): readonly UnitAnswer[] {
  return [...readings.flatMap(({ answer }) => (answer === 'sumOfNotes' ? [] : [answer])), 'asWritten'];
}
