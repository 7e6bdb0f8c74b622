import { addDays, dayAfter1970 } from '../../../days';
import {
  actWordMessages,
  lateOptionMessages,
  refusalMessages as messages,
} from '../../../messages/campaign/acts';
import { listed, say } from '../../../messages/message';
import { isHead } from '../../lead-times/chain';
import { dayOf, isLive, type PlanRow } from '../../record/plan-row';
import { latestSteps, stillPossibleFrom, type Terms } from '../../record/terms';
import { firstDayIn, limitsOf, type Taken, takenBy } from '../../run/spread';
import type { Late, LateOption } from '../act';
import type { Hit, Refused } from '../acted';
import { type AtHand, endOf, hasReached, isOut, lastDayOf, nameOf, type Work, withFields } from '../at-hand';
import { leave } from '../ends/leave';
import { reservesFor, soonestReserve } from '../ends/reserves-for';
import { refuse } from '../rows-named';
import { together } from '../together';

/**
 * The product is there later. Rows that this makes impossible are hit: each has its options, and goes to the first day that keeps
 * the limits, never all to one. What loses the day is never chosen unasked.
 */
export function late({ days, choices = {} }: Late, atHand: AtHand): Work | Refused {
  if (!Number.isInteger(days) || days < 1 || days > mostDays)
    return refuse(messages.noDays, { most: mostDays });
  const { record, terms } = atHand;
  const waiting = record.rows.filter(waitsForProduct);
  if (waiting.length === 0) return refuse(messages.nobodyWaits);
  const settled = { ...record.settled, readyOn: addDays(readyOn(waiting, terms), days) };
  const then: AtHand = { ...atHand, terms: { ...terms, settled } };
  const reserves = new Map<string, string | null>();
  const hits = waiting.flatMap((row) => {
    const reserve = reserves.get(row.tier) ?? soonestReserve(row, then);
    reserves.set(row.tier, reserve);
    return hitOf(row, reserve, then) ?? [];
  });
  const codes = new Set(hits.map(({ code }) => code));
  const stray = Object.entries(choices).find(([code]) => !codes.has(code));
  if (stray !== undefined) return refuse(messages.noSuchChoice, { code: stray[0], options: '–' });
  const taken = takenBy(record.rows.filter(({ code }) => !codes.has(code)));
  const unhit = waiting.flatMap(({ code }) => (codes.has(code) ? [] : [code]));
  const parts: Work[] = [{ settled, found: { unhit } }];
  const drawn = new Set<string>();
  for (const found of hits) {
    const { code, options } = found;
    const asked = choices[code];
    if (asked !== undefined && !options.includes(asked))
      return refuse(messages.noSuchChoice, { code, options: optionsSaid(options, terms) });
    const hit = { ...found, chosen: asked ?? found.chosen };
    const part = helped(atHand.byCode.get(code) as PlanRow, hit, { taken, drawn }, then);
    const chosen = part.changed === undefined ? null : hit.chosen;
    const after = part.changed?.get(code);
    const to = after === undefined || !isLive(after) ? null : (dayOf(after) ?? null);
    parts.push(part, { found: { hit: [{ ...hit, chosen, to }] } });
  }
  return together(...parts);
}

/** What an option makes of a row. */
function helped(
  row: PlanRow,
  { chosen, soonest, last }: Hit,
  { taken, drawn }: { readonly taken: Taken; readonly drawn: Set<string> },
  then: AtHand,
): Work {
  const { terms, done, frame } = then;
  const why = say(terms.settings.language, actWordMessages.productLate);
  const moved = (one: PlanRow, from: string, until: string): PlanRow =>
    withFields(one, { movedTo: firstDayIn([from, until], one, taken, limitsOf(terms)) });
  const changedTo = (one: PlanRow): Work => ({ changed: new Map([[row.code, one]]) });
  switch (chosen) {
    case null:
      return {};
    case 'move':
      return changedTo(moved(row, soonest, last));
    case 'after the day':
      return changedTo(moved(row, soonest, endOf(frame)));
    case 'no sample': {
      const owner = withFields(row, { sample: 'no' });
      const from = stillPossibleFrom(owner, terms, done.day);
      return changedTo(from > (dayOf(row) ?? '') ? moved(owner, from, last) : owner);
    }
    case 'swap': {
      const [best] = reservesFor(row, then, drawn);
      // Another row has taken the only one.
      if (best === undefined) return {};
      drawn.add(best.reserve.code);
      return leave([row], { status: 'superseded', why, refill: true, reserve: best.reserve }, then);
    }
    case 'cancel':
      return leave([row], { status: 'cancelled', why, refill: false }, then);
  }
}

/** More is no delay but another product. */
export const mostDays = 365;

function optionsSaid(options: readonly LateOption[], { settings: { language } }: Terms): string {
  return listed(
    language,
    options.map((option) => say(language, lateOptionMessages[option])),
  );
}

function waitsForProduct(row: PlanRow): boolean {
  return (
    isLive(row) &&
    row.sample !== 'no' &&
    dayOf(row) !== undefined &&
    !isOut(row) &&
    !hasReached(row, 'shipped')
  );
}

/** Where nobody has said when it is there: as if it had been there for the first of the rows that wait. */
function readyOn(waiting: readonly PlanRow[], terms: Terms): string {
  const said = [terms.settled.readyOn, terms.brief.readyOn].flatMap((day) => day ?? []).sort();
  const shipped = waiting.flatMap((row) => latestSteps(row, dayOf(row) ?? '', terms).shipped ?? []);
  return said[said.length - 1] ?? dayAfter1970(Math.min(...shipped));
}

function hitOf(row: PlanRow, reserve: string | null, then: AtHand): Hit | null {
  const { terms, done, frame } = then;
  const day = dayOf(row) ?? '';
  const soonest = stillPossibleFrom(row, terms, done.day);
  if (soonest <= day) return null;
  const last = lastDayOf(row, frame);
  const owner = stillPossibleFrom(withFields(row, { sample: 'no' }), terms, done.day);
  const options: readonly LateOption[] = [
    ...(soonest <= last ? (['move'] as const) : []),
    ...(owner <= last ? (['no sample'] as const) : []),
    ...(reserve !== null && reserve <= last && reserve < soonest ? (['swap'] as const) : []),
    ...(soonest > last && !isHead(row.tier) && soonest <= endOf(frame) ? (['after the day'] as const) : []),
    'cancel',
  ];
  const chosen = soonest <= last ? 'move' : null;
  return { code: row.code, name: nameOf(row), day, soonest, last, options, chosen, to: null };
}
