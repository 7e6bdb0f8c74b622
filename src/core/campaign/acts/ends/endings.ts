import { actWordMessages, refusalMessages as messages } from '../../../messages/campaign/acts';
import { isEnded, isLive, isOpenPlace, isReserve, type PlanRow } from '../../record/plan-row';
import type { Status } from '../../record/statuses';
import type { Ending, Swap } from '../act';
import { isRefused, type Refused } from '../acted';
import {
  type AtHand,
  hasReached,
  isOut,
  isSameTier,
  isStandingBy,
  nameOf,
  type Work,
  withFields,
} from '../at-hand';
import { refuse, rowsNamed } from '../rows-named';
import { inWords, saying } from '../said';
import { together } from '../together';
import { leave } from './leave';
import { standingBy } from './new-rows';
import { hasLapsed, reservesFor } from './reserves-for';
import { statusBefore, typedEnds } from './typed-ends';

/** All the ways in which rows end. */
export function end(act: Ending, atHand: AtHand): Work | Refused {
  const rows = rowsNamed(act.codes, atHand);
  if (isRefused(rows)) return rows;
  for (const row of rows) {
    const why = whyNot(act.kind, row, atHand);
    if (why !== null) return refuse(messages[why], { code: row.code });
  }
  if (act.repost !== undefined) return reposted(rows, act.repost, atHand);
  const reserve = reserveNamed(act, rows, atHand);
  if (reserve !== undefined && isRefused(reserve)) return reserve;
  const { why, owed } = act;
  const refill = act.refill ?? act.kind !== 'cancel';
  if (act.kind === 'finish') return finished(rows, act, reserve, atHand);
  const standBy = rows.filter(isReserve);
  const leavers = act.kind === 'decline' ? allNotesOf(rows, atHand) : rows;
  const status = statusOf[act.kind];
  const own = leave(
    leavers.filter((row) => !isReserve(row)),
    { status, why, owed, refill, reserve },
    atHand,
  );
  if (standBy.length === 0) return own;
  const others = leave(standBy, { status, why, refill: false }, atHand);
  return {
    ...own,
    changed: new Map([...(own.changed ?? []), ...(others.changed ?? [])]),
    found: { ...own.found, ended: [...(own.found?.ended ?? []), ...(others.found?.ended ?? [])] },
  };
}

const statusOf: Readonly<Record<Exclude<Ending['kind'], 'finish'>, Status>> = {
  decline: 'declined',
  'no-show': 'no-show',
  cancel: 'cancelled',
  bench: 'reserve',
  unfound: 'unfound',
  deleted: 'deleted',
};

type WhyNot = 'hasEnded' | 'isReserve' | 'isOpen' | 'isOut' | 'isNotOut' | 'isAccepted' | 'isNotTyped';

function whyNot(kind: Ending['kind'], row: PlanRow, { record }: AtHand): WhyNot | null {
  if (kind === 'finish') return typedEnds(record).includes(row.code) ? null : 'isNotTyped';
  if (isEnded(row)) return 'hasEnded';
  if (kind === 'unfound' || kind === 'deleted') return isOut(row) ? null : 'isNotOut';
  if (isOut(row)) return 'isOut';
  if (isReserve(row)) return kind === 'decline' || kind === 'cancel' ? null : 'isReserve';
  if (isOpenPlace(row)) return kind === 'cancel' ? null : 'isOpen';
  return kind === 'bench' && hasReached(row, 'accepted') ? 'isAccepted' : null;
}

/** Who says no says it for all their notes that are not out. */
function allNotesOf(rows: readonly PlanRow[], { record }: AtHand): readonly PlanRow[] {
  const named = new Set(rows);
  const ids = new Set(rows.filter((row) => !isReserve(row)).flatMap(({ id }) => id ?? []));
  const isTheirs = (row: PlanRow) => row.id !== undefined && ids.has(row.id) && isLive(row) && !isOut(row);
  return record.rows.filter((row) => named.has(row) || isTheirs(row));
}

function reserveNamed(
  { reserve, codes }: Pick<Ending, 'reserve' | 'codes'>,
  rows: readonly PlanRow[],
  { byCode }: AtHand,
): PlanRow | undefined | Refused {
  if (reserve === undefined) return undefined;
  if (codes.length > 1) return refuse(messages.oneRowOnly);
  const found = byCode.get(reserve);
  if (!isStandingBy(found)) return refuse(messages.isNoReserve, { code: reserve });
  const [row] = rows;
  return row !== undefined && isSameTier(found, row)
    ? found
    : refuse(messages.isOtherTier, { name: nameOf(found), code: row?.code ?? '' });
}

/** The row as it was before its end was typed leaves with the end that was typed. */
function finished(
  rows: readonly PlanRow[],
  { why, owed, refill = true }: Ending,
  reserve: PlanRow | undefined,
  atHand: AtHand,
): Work {
  const { record, terms } = atHand;
  const works = rows.map((row) => {
    const status = row.status as Status;
    const stood = withFields(row, { status: statusBefore(row, record.log) });
    const said = why ?? row.endedWhy ?? inWords(saying(actWordMessages.asTyped), terms.settings.language);
    return { stood, leaving: { status, why: said, owed, refill: refill && status !== 'cancelled', reserve } };
  });
  const counted = new Map(works.map(({ stood }) => [stood.code, stood]));
  const changed = new Map<string, PlanRow>();
  const before = record.rows.map((row) => counted.get(row.code) ?? row);
  let sum: Work = { changed, counted: before };
  for (const { stood, leaving } of works) {
    const now = {
      ...atHand,
      record: { ...record, rows: record.rows.map((row) => changed.get(row.code) ?? row) },
    };
    sum = together(sum, leave([stood], leaving, now));
    for (const [code, row] of sum.changed ?? []) changed.set(code, row);
  }
  return sum;
}

/** The creator posts again (补发): the same deal with another link, to be posted where there is none yet. */
function reposted(rows: readonly PlanRow[], { link }: { readonly link?: string }, { done }: AtHand): Work {
  const again = (row: PlanRow): PlanRow =>
    link === undefined
      ? withFields(row, {
          status: 'scheduled',
          noteLink: undefined,
          'on.posted': undefined,
          movedTo: done.day,
        })
      : withFields(row, { noteLink: link, 'on.posted': done.day });
  return { changed: new Map(rows.map((row) => [row.code, again(row)])) };
}

/** Another of the same tier in the place of each; with a new code where they are new to the plan. */
export function swap(act: Swap, atHand: AtHand): Work | Refused {
  const rows = rowsNamed(act.codes, atHand);
  if (isRefused(rows)) return rows;
  for (const row of rows) {
    const why = whyNot('no-show', row, atHand);
    if (why !== null) return refuse(messages[why], { code: row.code });
  }
  const to = act.to === undefined ? undefined : comer(act.to, rows, atHand);
  if (to !== undefined && isRefused(to)) return to;
  const taken = new Set<string>();
  for (const row of to === undefined ? rows : []) {
    const [best] = reservesFor(row, atHand, taken);
    if (best === undefined) return refuse(messages.noneStandsBy, { code: row.code });
    taken.add(best.reserve.code);
  }
  const work = leave(rows, { status: 'superseded', why: act.why, refill: true, reserve: to }, atHand);
  const lapsed = to !== undefined && hasLapsed(to, atHand.done.day);
  return lapsed
    ? together(work, {
        found: { doubts: [{ code: to.code, kind: 'price lapsed', day: to.priceUntil ?? '' }] },
      })
    : work;
}

function comer(to: NonNullable<Swap['to']>, rows: readonly PlanRow[], atHand: AtHand): PlanRow | Refused {
  const [row] = rows;
  if (rows.length !== 1 || row === undefined) return refuse(messages.oneRowOnly);
  if (typeof to === 'string') {
    const reserve = reserveNamed({ reserve: to, codes: [row.code] }, rows, atHand);
    return reserve ?? refuse(messages.isNoReserve, { code: to });
  }
  const there = atHand.record.rows.find((one) => one.id === to.id && !isEnded(one));
  if (there !== undefined && !isReserve(there))
    return refuse(messages.isInPlan, { name: to.name, there: there.code });
  const reserve = there ?? standingBy(to, to.tier ?? row.tier, atHand);
  return isSameTier(reserve, row) ? reserve : refuse(messages.isOtherTier, { name: to.name, code: row.code });
}
