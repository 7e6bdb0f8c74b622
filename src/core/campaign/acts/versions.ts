import { refusalMessages as messages } from '../../messages/campaign/acts';
import { listed } from '../../messages/message';
import type { LogLine } from '../record/campaign-record';
import { loggedFields } from '../record/log';
import { markOfText } from '../record/made-mark';
import type { PlanRow } from '../record/plan-row';
import type { Sign, Version } from './act';
import type { Refused } from './acted';
import type { AtHand, Work } from './at-hand';
import { refuse } from './rows-named';

/** A version that was sent: the rows as they were are those of the log up to its number, `replay`ed. */
export interface SentVersion {
  readonly number: number;
  readonly day: string;
  readonly label: string;
  readonly to: string;
}

export function sentVersions(log: readonly LogLine[]): readonly SentVersion[] {
  let [label, to] = ['', ''];
  return log.flatMap(({ act, code, number, day, what }) => {
    if (code !== '') return [];
    if (what.sent !== undefined) label = String(what.sent[1] ?? '');
    if (what.sentTo !== undefined) to = String(what.sentTo[1] ?? '');
    return act === 'version' ? [{ number, day, label, to }] : [];
  });
}

/** What was sent to whom, and a mark of what the rows were then. */
export function version({ label, to }: Version, { record }: AtHand): Work | Refused {
  if (label.trim() === '') return refuse(messages.noLabel);
  const settled = { ...record.settled, sent: label, sentTo: to, sentRows: markOfRows(record.rows) };
  return { settled, found: { sent: { version: label, to } } };
}

/** The client signs: the gate before which nothing is ordered. What a late signature makes impossible shows. */
export function sign({ who, version: signed }: Sign, { record, done, terms }: AtHand): Work | Refused {
  if (who.trim() === '') return refuse(messages.noSigner);
  const sent = sentVersions(record.log).map(({ label }) => label);
  if (signed !== undefined && !sent.includes(signed))
    return refuse(messages.neverSent, {
      version: signed,
      sent: sent.length === 0 ? '–' : listed(terms.settings.language, [...new Set(sent)]),
    });
  const { signed: _, ...settled } = record.settled;
  const label = signed ?? record.settled.sent;
  return {
    settled: { ...settled, signOff: done.day, signedBy: who, ...(label !== undefined && { signed: label }) },
    found: { signed: { who, version: label ?? '' } },
  };
}

/** Another where any row is another, whatever order they stand in; remarks aside, which no log holds. */
export function markOfRows(rows: readonly PlanRow[]): string {
  const texts = rows.map((row) => JSON.stringify(loggedFields.map((field) => row[field] ?? null)));
  return markOfText(texts.sort().join());
}
