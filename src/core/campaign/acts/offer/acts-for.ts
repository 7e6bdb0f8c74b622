import { isPeer } from '../../lead-times/chain';
import type { CampaignRecord } from '../../record/campaign-record';
import { isOpenPlace, isReserve, type PlanRow } from '../../record/plan-row';
import type { ActKind, Deed, Done } from '../act';
import { workOf } from '../act-on';
import { type ActTerms, isRefused } from '../acted';
import { atHandOf, isSameTier } from '../at-hand';

/** The acts that make sense for rows as they stand, in the order in which they are usually wanted. */
export function actsFor(
  record: CampaignRecord,
  codes: readonly string[],
  terms: ActTerms,
  done: Done,
): readonly ActKind[] {
  if (codes.length === 0) return [];
  const atHand = atHandOf(record, terms, done);
  return triedActs(record, codes)
    .filter((deed) => !isRefused(workOf({ ...deed, ...done }, atHand)))
    .map(({ kind }) => kind);
}

/** The acts that are of the whole plan and name no row. */
export const actsOfPlan = ['late', 'places', 'version', 'sign'] as const satisfies readonly ActKind[];

/** Each with something harmless in its gaps, so that only the rows decide. */
function triedActs({ rows }: CampaignRecord, codes: readonly string[]): readonly Deed[] {
  const places = codes.filter((code) => rows.some((row) => row.code === code && isOpenPlace(row)));
  const pool = rows.filter((row) => isReserve(row) && isPeer(row.tier));
  const pairs = places.flatMap((code, at) => {
    const reserve = pool[at];
    return reserve === undefined ? [] : [{ code, creator: reserve.code }];
  });
  return [
    ...(pairs.length === codes.length ? [{ kind: 'fill', pairs } as const] : []),
    { kind: 'accept', codes },
    { kind: 'agree', codes, fen: 100 },
    { kind: 'delay', codes, days: 1 },
    { kind: 'decline', codes },
    { kind: 'no-show', codes },
    { kind: 'swap', codes },
    { kind: 'hold', codes },
    { kind: 'resume', codes },
    { kind: 'bench', codes },
    { kind: 'parcel back', codes },
    { kind: 'unfound', codes },
    { kind: 'deleted', codes },
    { kind: 'cancel', codes },
  ];
}

/** Who stands by and could come in for a row. */
export function reservesOf({ rows }: CampaignRecord, code: string): readonly PlanRow[] {
  const row = rows.find((one) => one.code === code);
  return row === undefined ? [] : rows.filter((one) => isReserve(one) && isSameTier(one, row));
}

/** Open places with those who stand by, the first with the first. */
export function pairsFromPool(
  record: CampaignRecord,
  codes: readonly string[],
): readonly { readonly code: string; readonly creator: string }[] {
  const [fill] = triedActs(record, codes);
  return fill?.kind === 'fill'
    ? fill.pairs.flatMap(({ code, creator }) => (typeof creator === 'string' ? [{ code, creator }] : []))
    : [];
}
