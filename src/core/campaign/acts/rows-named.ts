import { refusalMessages as messages } from '../../messages/campaign/acts';
import type { Gaps, Message, Values } from '../../messages/message';
import type { PlanRow } from '../record/plan-row';
import type { Refused } from './acted';
import type { AtHand } from './at-hand';
import { saying } from './said';

/** The rows that an act names, each once, as they stand. */
export function rowsNamed(
  codes: readonly string[],
  { byCode, record }: AtHand,
): readonly PlanRow[] | Refused {
  const such = record.rows[0]?.code ?? 'M03';
  if (codes.length === 0) return refuse(messages.noCodes, { such });
  const unknown = codes.find((code) => !byCode.has(code));
  if (unknown !== undefined) return refuse(messages.noCode, { code: unknown, such });
  return [...new Set(codes)].flatMap((code) => byCode.get(code) ?? []);
}

export function refuse<M extends Message>(
  message: M,
  ...values: [Gaps<M['en']>] extends [never] ? [] : [Values<M>]
): Refused {
  return { refused: saying(message, ...values) };
}
