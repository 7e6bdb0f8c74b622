import { refusalMessages as messages } from '../../messages/campaign/acts';
import { isEnded, isOpenPlace, isReserve, type PlanRow } from '../record/plan-row';
import type { Act, Agree } from './act';
import { isRefused, type Refused } from './acted';
import { type AtHand, hasReached, isOut, type Work, withFields } from './at-hand';
import { statusBefore } from './ends/typed-ends';
import { refuse, rowsNamed } from './rows-named';

type Bargain = Agree | Extract<Act, { readonly kind: 'hold' | 'resume' | 'accept' | 'parcel back' }>;

/** What is agreed with a creator without anybody leaving: price, acceptance, a pause, a parcel that came back. */
export function bargain(act: Bargain, atHand: AtHand): Work | Refused {
  const rows = rowsNamed(act.codes, atHand);
  if (isRefused(rows)) return rows;
  if (act.kind === 'agree' && !(Number.isInteger(act.fen) && act.fen > 0)) return refuse(messages.noMoney);
  const changed = new Map<string, PlanRow>();
  for (const row of rows) {
    const { code } = row;
    const why = whyNot(act.kind, row);
    if (why !== null) return refuse(messages[why], { code });
    changed.set(code, after(act, row, atHand));
  }
  return { changed };
}

type WhyNot = 'hasEnded' | 'isReserve' | 'isOpen' | 'isOrdered' | 'isNotHeld' | 'isNotShipped' | 'isOut';

function whyNot(kind: Bargain['kind'], row: PlanRow): WhyNot | null {
  if (isEnded(row)) return 'hasEnded';
  if (isReserve(row)) return 'isReserve';
  if (kind === 'hold') return hasReached(row, 'ordered') ? 'isOrdered' : null;
  if (kind === 'resume') return row.status === 'hold' ? null : 'isNotHeld';
  if (isOpenPlace(row)) return 'isOpen';
  if (kind !== 'parcel back') return null;
  if (isOut(row)) return 'isOut';
  return hasReached(row, 'shipped') ? null : 'isNotShipped';
}

function after(act: Bargain, row: PlanRow, { record, done }: AtHand): PlanRow {
  switch (act.kind) {
    case 'hold':
      return withFields(row, { status: 'hold' });
    case 'resume':
      return withFields(row, { status: statusBefore(row, record.log) });
    case 'agree':
      return withFields(row, { agreed: act.fen, ...(act.format !== undefined && { format: act.format }) });
    case 'accept':
      return accepted(row, done.day);
    case 'parcel back':
      // The product is there again: nothing is lost, and the creator is asked whether they still want it.
      return withFields(row, {
        status: 'asked',
        'on.shipped': undefined,
        'on.received': undefined,
        parcel: undefined,
        lastContact: done.day,
      });
  }
}

/** Locked at the agreed price, or at the planned one where none was agreed. Accepting twice is accepting once. */
function accepted(row: PlanRow, day: string): PlanRow {
  if (row['on.accepted'] !== undefined) return row;
  return withFields(row, {
    ...(!hasReached(row, 'accepted') && { status: 'accepted' }),
    agreed: row.agreed || row.price,
    'on.accepted': day,
  });
}
