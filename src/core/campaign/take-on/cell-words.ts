import { cellText, foldWidth } from '../../creators/cells/cell-text';
import { markedHeader } from '../../creators/header/header-marks';
import type { Tier } from '../../scoring/tiers';
import type { Cell } from '../../table';
import { simplify } from '../../text/fold';
import type { PlanRow } from '../record/plan-row';

/** The tier that a cell names in a tracker's words: 腰部达人, 头部KOL, Mid-tier. */
export function tierIn(cell: Cell): Tier | undefined {
  const text = wordsOf(cell);
  return tierWords.find(([, pattern]) => pattern.test(text))?.[0];
}

const tierWords: readonly (readonly [Tier, RegExp])[] = [
  ['celebrity', /明星|名人|\bcelebrit/],
  ['head', /头部|\bhead\b|\btop\b|\bmega\b|\bmacro\b/],
  ['mid', /腰部|中腰|\bmid\b/],
  ['tail', /尾部|初级|\btail\b|\bmicro\b/],
  ['amateur', /素人|\bamateur/],
  ['koc', /koc/],
];

/** How a note is made and paid, as a cell says it: 图文报备, 视频非报备, 置换+付费, 到店. */
export interface KindSaid extends Pick<PlanRow, 'format' | 'declared'> {
  readonly offer?: PlanRow['offer'] | 'visit';
  /** Nothing else stands in the cell. */
  readonly isAll: boolean;
}

export function kindIn(cell: Cell): KindSaid {
  const { marks, rest } = markedHeader(cellText(cell));
  const text = wordsOf(cell);
  const gifted = /置换|赠送|\b(?:gift|product|barter)/.test(text);
  const paid = /付费|现金|稿费|\bpaid\b/.test(text);
  const offer = /到店|探店|\bvisit/.test(text)
    ? 'visit'
    : gifted
      ? paid
        ? 'both'
        : 'product'
      : paid
        ? 'paid'
        : undefined;
  const left = simplify(rest).replace(
    /置换|付费|现金|探店|到店|笔记|达人|\b(?:paid|gifted|product|post|note)\b/g,
    '',
  );
  return {
    ...(marks.format !== null && marks.format !== 'both' && { format: marks.format }),
    ...(marks.declared !== null && { declared: marks.declared ? ('yes' as const) : ('no' as const) }),
    ...(offer !== undefined && { offer }),
    isAll: marks.format !== 'both' && marks.undeclaredAs !== 'softPlacement' && !/[\p{L}\p{N}]/u.test(left),
  };
}

function wordsOf(cell: Cell): string {
  return simplify(foldWidth(cellText(cell))).toLowerCase();
}
