import { median } from '../../../median';
import { givesCounts, saidBasis } from '../../rows/per-note';
import { type SenseStep, type SenseView, withoutFields } from '../sense-view';
import { isOfMarket } from './distance-from-usual';
import { isUsual, usualEngagementRate } from './market';
import { leftOut, readOtherwise } from './read-otherwise';

/**
 * Tells what 互动率 is a share of where neither counts nor reads stand beside it: of followers, if it is what creators of that size
 * get of theirs and rather that than what notes get of their reads. Else it is asked, for a share of unknown reads is of no use.
 */
export const basisOfRates: SenseStep = (view, doubts) => {
  const { used } = view.recognised;
  const rate = used.get('engagementRate')?.[0];
  if (rate === undefined || saidBasis(rate) !== 'reads' || namesReads.test(rate.header)) return view;
  if (used.has('reads') || givesCounts(used) || !used.has('followers')) return view;
  if (isOfMarket(view) && isOfFollowers(view)) return ofFollowers(view);
  const answer = doubts.settle({
    about: 'rateBasis',
    field: 'engagementRate',
    column: rate,
    readings: [{ answer: 'shareOfFollowers' }, { answer: 'shareOfReads' }],
  });
  if (answer === null) return withoutFields(view, ['engagementRate'], { why: 'asked' });
  return answer === 'shareOfFollowers' ? ofFollowers(view) : leftOut(view, ['engagementRate']);
};

/** Of 20 creators of 20,000 to 100,000 followers the typical one gets 8 of 100 reads. */
const usualOfReads = 0.08;

const namesReads = /阅读|观看|播放/;

function ofFollowers(view: SenseView): SenseView {
  return readOtherwise(view, ['engagementRate'], (column) => ({ ...column, rateOf: 'followers' }));
}

function isOfFollowers({ numbers, rows }: SenseView): boolean {
  const rates = numbers.get('engagementRate')?.values ?? [];
  const followers = numbers.get('followers')?.values ?? [];
  const known = rows.flatMap((row) => {
    const [rate, following] = [rates[row] ?? 0, followers[row] ?? 0];
    return rate > 0 && following > 0 ? [{ rate, usual: usualEngagementRate(following) }] : [];
  });
  const typical = (of: (one: (typeof known)[number]) => number) =>
    median(known.map((one) => Math.log(of(one)))) ?? 0;
  const engagement = typical(({ rate, usual }) => rate / usual);
  const besideReads = typical(({ rate }) => rate / usualOfReads);
  return (
    known.length >= fewestRates &&
    Math.abs(engagement) < Math.abs(besideReads) &&
    isUsual({ engagement, price: null, engagementRows: known.length })
  );
}

/** As for two columns of prices, where one of two readings is to be told and none to be found: assumption. */
const fewestRates = 3;
