import { runMessages as messages } from '../../messages/campaign/run';
import { type Language, listed, say } from '../../messages/message';
import type { Settings } from '../../settings';
import type { PlanRow } from '../record/plan-row';
import type { Stretch } from './spread';

/** What a run did beside giving days to new rows. */
export interface RunDeeds {
  /** Codes of rows whose creators stand by from now on, and of those who no longer do. */
  readonly toReserve: readonly string[];
  readonly fromReserve: readonly string[];
  /** Codes of rows that left because the list no longer has their note. */
  readonly unlisted: readonly string[];
  /** Codes of open places that are no longer asked for. */
  readonly fewer: readonly string[];
  /** Codes of rows that left because no day is possible any more. */
  readonly lost: readonly string[];
  /** Codes of free rows that have another day. */
  readonly moved: readonly string[];
  /** Rows whose creator the list no longer has. */
  readonly staying: readonly PlanRow[];
  /** The day that KOC would have missed, where the client is taken to sign on the given day. */
  readonly hurried: { readonly today: string; readonly day: string } | null;
  readonly untested: Stretch | null;
  readonly withoutSecond: readonly PlanRow[];
}

/** Each of them as a sentence. */
export function runSentences(deeds: RunDeeds, settings: Settings): readonly string[] {
  const { language } = settings;
  const { toReserve, fromReserve, unlisted, fewer, lost, moved, staying, hurried, untested, withoutSecond } =
    deeds;
  return [
    ...(hurried === null
      ? []
      : [say(language, messages.signToday, { days: settings['plan.signOff'], ...hurried })]),
    ...(
      [
        [messages.fromReserve, fromReserve],
        [messages.toReserve, toReserve],
        [messages.left, unlisted],
        [messages.fewerPlaces, fewer],
        [messages.lost, lost],
        [messages.moved, moved],
      ] as const
    ).flatMap(([message, codes]) =>
      codes.length === 0
        ? []
        : [say(language, message, { codes: someOf(codes, language), count: codes.length })],
    ),
    ...staying.map(({ code, name = '' }) => say(language, messages.stays, { code, name })),
    ...(untested === null ? [] : [say(language, messages.noTest, { from: untested[0], to: untested[1] })]),
    ...(withoutSecond.length === 0
      ? []
      : [
          say(language, messages.noSecondDay, {
            names: someOf(
              withoutSecond.flatMap(({ name }) => name ?? []),
              language,
            ),
          }),
        ]),
  ];
}

/** The first of many names, and how many more there are. */
function someOf(names: readonly string[], language: Language): string {
  const shown = listed(language, names.slice(0, mostShown));
  return names.length <= mostShown ? shown : `${shown} … (+${names.length - mostShown})`;
}

const mostShown = 10;
