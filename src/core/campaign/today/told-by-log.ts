import type { LogLine } from '../record/campaign-record';

/** What Today asks of the log about a row. */
export interface ToldByLog {
  /** ISO day on which it was put on hold last. */
  readonly heldOn?: string;
  /** How often its draft went back: the times that the status became 'revising', or those that a day of revision was written. */
  readonly revisions: number;
  /** ISO day on which an act said that the parcel came back. */
  readonly parcelBackOn?: string;
}

/** By code, in one pass; rows of which it tells nothing of this are absent. */
export function toldByLog(log: readonly LogLine[]): ReadonlyMap<string, ToldByLog> {
  const found = new Map<string, Found>();
  for (const { code, act, day, what } of log) {
    const status = what.status?.[1];
    const isRevised = (what['on.revised']?.[1] ?? null) !== null;
    const isBack = act === 'parcel back';
    if (code === '' || !(status === 'hold' || status === 'revising' || isRevised || isBack)) continue;
    const row = found.get(code) ?? { sentBack: 0, revised: 0 };
    found.set(code, row);
    if (status === 'hold') row.heldOn = day;
    if (status === 'revising') row.sentBack += 1;
    if (isRevised) row.revised += 1;
    if (isBack) row.parcelBackOn = day;
  }
  return new Map(
    [...found].map(([code, { sentBack, revised, ...days }]) => [
      code,
      { ...days, revisions: Math.max(sentBack, revised) },
    ]),
  );
}

interface Found {
  heldOn?: string;
  parcelBackOn?: string;
  sentBack: number;
  revised: number;
}
