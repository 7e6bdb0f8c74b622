import { typedMessages as messages } from '../../../messages/campaign/typed';
import { type Language, listed, say } from '../../../messages/message';
import { planStatusMessages } from '../../../messages/reports/plan-statuses';
import type { CampaignRecord, LogLine } from '../campaign-record';
import { spanned } from '../codes';
import { isEnded, type PlanRow } from '../plan-row';
import type { Status } from '../statuses';

/** Rows whose status became a word by hand that means an act, and is none yet: one question for all of them. */
export interface TypedAct {
  readonly kind: 'act';
  /** What the word means. */
  readonly act: ActInWords;
  /** The act that finishes it: a row that has ended already is finished as what it was typed. */
  readonly finish: 'finish' | 'parcel back' | 'resume' | 'delay';
  readonly codes: readonly string[];
  /** The status that each had before, by code; `null` for none. */
  readonly before: ReadonlyMap<string, string | null>;
  readonly says: string;
}

export type ActInWords =
  | 'decline'
  | 'no-show'
  | 'cancel'
  | 'swap'
  | 'unfound'
  | 'deleted'
  | 'parcel back'
  | 'hold'
  | 'delay';

/** Whether a status means an act when a person types it. */
export function meansAct(status: unknown): status is ActStatus {
  return typeof status === 'string' && status in meant;
}

/**
 * What was typed into Status and has still to be carried out as an act, one question an act, in the order of the statuses. A
 * row is asked about until an act names it or its status is another. Who stood by, and an open place that was cancelled, leave
 * nothing to be done.
 *
 * @param record with what was typed since taken in
 */
export function typedActs(
  { rows, log }: Pick<CampaignRecord, 'rows' | 'log'>,
  language: Language,
): readonly TypedAct[] {
  const lines = new Map<string, LogLine>();
  for (const line of log) if (line.what.status !== undefined || !isOfItself(line)) lines.set(line.code, line);
  const asked = rows.flatMap((row) => {
    const line = lines.get(row.code);
    const isTyped = line?.act === 'typed' && meansAct(row.status) && !isSettled(row, line);
    return isTyped ? [{ row, before: (line.what.status?.[0] ?? null) as string | null }] : [];
  });
  return (Object.keys(meant) as readonly ActStatus[]).flatMap((status): readonly TypedAct[] => {
    const own = asked.filter(({ row }) => row.status === status);
    if (own.length === 0) return [];
    const codes = own.map(({ row }) => row.code);
    const { act, finish, asks } = meant[status];
    return [
      {
        kind: 'act',
        act,
        finish,
        codes,
        before: new Map(own.map(({ row, before }) => [row.code, before])),
        says: say(language, messages[asks], {
          codes: listed(language, spanned(codes)),
          count: codes.length,
          status: say(language, planStatusMessages[status]),
        }),
      },
    ];
  });
}

/** A run, and what was typed elsewhere in the row, finish nothing. */
function isOfItself({ act }: LogLine): boolean {
  return act === 'typed' || act === 'plan';
}

function isSettled(row: PlanRow, { what }: LogLine): boolean {
  const isPlace = row.id === undefined && row.name === undefined;
  return isEnded(row) && (what.status?.[0] === 'reserve' || (row.status === 'cancelled' && isPlace));
}

type ActStatus = Extract<
  Status,
  | 'declined'
  | 'no-show'
  | 'cancelled'
  | 'superseded'
  | 'unfound'
  | 'deleted'
  | 'parcel back'
  | 'hold'
  | 'paused'
>;

const meant: Readonly<Record<ActStatus, Pick<TypedAct, 'act' | 'finish'> & { readonly asks: Asks }>> = {
  declined: { act: 'decline', finish: 'finish', asks: 'left' },
  'no-show': { act: 'no-show', finish: 'finish', asks: 'left' },
  cancelled: { act: 'cancel', finish: 'finish', asks: 'cancelled' },
  superseded: { act: 'swap', finish: 'finish', asks: 'left' },
  unfound: { act: 'unfound', finish: 'finish', asks: 'gone' },
  deleted: { act: 'deleted', finish: 'finish', asks: 'gone' },
  'parcel back': { act: 'parcel back', finish: 'parcel back', asks: 'parcelBack' },
  hold: { act: 'hold', finish: 'resume', asks: 'held' },
  paused: { act: 'delay', finish: 'delay', asks: 'paused' },
};

type Asks = 'left' | 'cancelled' | 'gone' | 'parcelBack' | 'held' | 'paused';
