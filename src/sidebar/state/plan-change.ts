import type { ActKind, Deed, Done, LateOption } from '../../core/campaign/acts/act';
import { isRefused, type Refused } from '../../core/campaign/acts/acted';
import { pairsFromPool } from '../../core/campaign/acts/offer/acts-for';
import { parseAct } from '../../core/campaign/acts/parse/parse-act';
import type { CampaignRecord } from '../../core/campaign/record/campaign-record';

/** A change of the running plan as far as it has been said: what is chosen and typed, and nothing of what follows from it. */
export interface PlanChange {
  readonly codes: readonly string[];
  /** What happened; `null` while it is open. */
  readonly kind: ActKind | null;
  /** The same as one line of words; where there is one it holds, and what is chosen waits. */
  readonly line: string;
  readonly why: string;
  /** ISO day. */
  readonly day: string | null;
  readonly days: number | null;
  /** ¥ */
  readonly price: number | null;
  readonly format: 'image' | 'video' | '';
  /** A reserve's code; '' for whoever fits best. */
  readonly reserve: string;
  /** Whether somebody comes in; `null`: as the act has it. */
  readonly refill: boolean | null;
  /** ¥ owed all the same. */
  readonly owed: number | null;
  readonly reposts: boolean;
  readonly link: string;
  readonly choices: Readonly<Record<string, LateOption>>;
  readonly count: number | null;
  readonly label: string;
  /** Whom a version goes to, or who signs. */
  readonly whom: string;
  /** In the log. */
  readonly number: number | null;
}

export const noChange: PlanChange = {
  codes: [],
  kind: null,
  line: '',
  why: '',
  day: null,
  days: null,
  price: null,
  format: '',
  reserve: '',
  refill: null,
  owed: null,
  reposts: false,
  link: '',
  choices: {},
  count: null,
  label: '',
  whom: '',
  number: null,
};

/** What was said, as something to be done; `null` as long as something that it needs is missing. */
export function deedOf(change: PlanChange, record: CampaignRecord, done: Done): Deed | Refused | null {
  if (change.line.trim() === '') return chosenDeed(change, record);
  const act = parseAct(change.line, record, done);
  if (isRefused(act)) return act;
  const { day: _, by: __, ...deed } = act;
  return deed;
}

function chosenDeed(change: PlanChange, record: CampaignRecord): Deed | null {
  const { kind, codes, day, days, price, format, count, label, whom, number } = change;
  if (kind === null) return null;
  if (!wholePlan.has(kind) && codes.length === 0) return null;
  const why = change.why.trim() === '' ? {} : { why: change.why.trim() };
  const only = codes.length === 1 && change.reserve !== '' ? change.reserve : undefined;
  switch (kind) {
    case 'decline':
    case 'no-show':
    case 'cancel':
    case 'bench':
    case 'unfound':
    case 'deleted':
    case 'finish':
      return {
        kind,
        codes,
        ...why,
        ...(only !== undefined && { reserve: only, refill: true }),
        ...(only === undefined && change.refill !== null && { refill: change.refill }),
        ...(change.owed !== null && change.owed > 0 && { owed: fenOf(change.owed) }),
        ...(change.reposts &&
          (kind === 'unfound' || kind === 'deleted') && {
            repost: change.link.trim() === '' ? {} : { link: change.link.trim() },
          }),
      };
    case 'swap':
      return { kind, codes, ...why, ...(only !== undefined && { to: only }) };
    case 'delay':
      if (day !== null) return { kind, codes, to: day };
      return days === null ? null : { kind, codes, days };
    case 'late':
      return days === null ? null : { kind, days, choices: change.choices };
    case 'hold':
    case 'resume':
    case 'accept':
    case 'parcel back':
      return { kind, codes };
    case 'agree':
      return price === null ? null : { kind, codes, fen: fenOf(price), ...(format !== '' && { format }) };
    case 'fill': {
      const pairs =
        only === undefined ? pairsFromPool(record, codes) : codes.map((code) => ({ code, creator: only }));
      return { kind, pairs };
    }
    case 'places':
      return count === null ? null : { kind, count };
    case 'version':
      return label.trim() === '' ? null : { kind, label: label.trim(), to: whom.trim() };
    case 'sign':
      return whom.trim() === '' ? null : { kind, who: whom.trim() };
    case 'undo':
      return number === null ? null : { kind, number };
  }
}

const wholePlan: ReadonlySet<ActKind> = new Set(['late', 'places', 'version', 'sign', 'undo']);

function fenOf(yuan: number): number {
  return Math.round(yuan * 100);
}

/** With rows that were clicked: those that were chosen are chosen no more, the others come to them. */
export function withRows(change: PlanChange, codes: readonly string[]): PlanChange {
  const chosen = codes.every((code) => change.codes.includes(code));
  const others = change.codes.filter((code) => !codes.includes(code));
  const kept = change.kind !== null && wholePlan.has(change.kind) ? null : change.kind;
  return {
    ...change,
    codes: chosen ? others : [...others, ...codes],
    kind: kept,
    line: '',
    reserve: '',
  };
}
