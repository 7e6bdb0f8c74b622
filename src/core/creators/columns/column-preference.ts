import type { HeaderMarks } from '../header/header-marks';

/**
 * How far a column's marks are from the wanted ones, the lowest being the best: everyday notes over paid ones, all
 * formats over one, a median over a mean over a sum, about 30 days over longer and shorter, natural over all traffic. An
 * account here goes before one on another platform, a price without the platform's fee before one that has it on top,
 * the price to pay before one of a list, one with tax before one without, as an invoice asks it, and what was measured before what is estimated (预估).
 * The order is an assumption after how planners read a Pugongying export, so the choice is always shown.
 */
export function distanceFromWanted(marks: HeaderMarks): number {
  return (
    (marks.withFee || marks.everywhere || !isHere(marks) ? 10_000 : 0) +
    (marks.estimated === true ? 5000 : 0) +
    standings[marks.standing ?? 'unsaid'] * 2000 +
    taxes[`${marks.taxIncluded}`] * 200 +
    (marks.longVideo ? 50 : 0) +
    purposes[marks.purpose ?? 'unsaid'] * 1000 +
    formats[marks.format ?? 'unsaid'] * 100 +
    aggregates[marks.aggregate ?? 'unsaid'] * 10 +
    windowDistance(marks.windowDays) +
    traffics[marks.traffic ?? 'unsaid'] * 0.01
  );
}

function isHere({ platform }: HeaderMarks): boolean {
  return platform === null || platform === 'xiaohongshu';
}

const purposes = { organic: 0, unsaid: 1, commercial: 2 } as const;
const standings = { toPay: 0, unsaid: 1, listed: 2 } as const;
const taxes = { true: 0, null: 1, false: 2 } as const;
const formats = { both: 0, unsaid: 1, image: 2, video: 3 } as const;
const aggregates = { median: 0, mean: 1, unsaid: 2, total: 3 } as const;
const traffics = { natural: 0, unsaid: 1, all: 2 } as const;

const wantedDays = 30;

/** 30 days is 0, twice or half as long 0.7, a year 2.5; a header that names no window stands between 30 and 60. */
function windowDistance(days: number | null): number {
  return days === null ? 0.5 : Math.abs(Math.log(days / wantedDays));
}
