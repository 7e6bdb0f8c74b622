import { problemsByReason, sentenceOfAll } from '../creators/problem-groups';
import type { Problem } from '../creators/reading';
import { type Language, say } from '../messages/message';
import { whole } from '../messages/numbers';
import { reportMessages as messages } from '../messages/reports/reports';
import type { TableSection } from './layout';

/** Enough to work through; the counts by reason above cover the rest. */
const listedAtMost = 1_000;

/** What could not be read: how often each reason came up, then each place, up to a thousand. */
export function problemsSections(problems: readonly Problem[], language: Language): readonly TableSection[] {
  if (problems.length === 0) return [];
  const groups = problemsByReason(problems);
  const listed = groups.flatMap((group) => group.problems).slice(0, listedAtMost);
  const counts = { count: whole(problems.length), shown: whole(listed.length) };
  return [
    {
      role: 'table',
      holds: 'problems',
      heading: say(language, messages.problems, counts),
      titles: [messages.problemKind, messages.problemCount, messages.problemReason],
      formats: ['text', 'whole', 'text'],
      rows: groups
        .slice(0, listedAtMost)
        .map((group) => [
          say(language, severities[group.severity]),
          group.problems.length,
          sentenceOfAll(group, language),
        ]),
    },
    {
      role: 'table',
      holds: 'problems',
      heading: say(
        language,
        listed.length < problems.length ? messages.problemsShown : messages.problemsAll,
        counts,
      ),
      titles: [
        messages.problemRow,
        messages.problemColumn,
        messages.problemValue,
        messages.problemKind,
        messages.problemReason,
      ],
      formats: ['text', 'text', 'text', 'text', 'text'],
      rows: listed.map(({ tab, row, column, value, severity, reason }) => [
        placeOf(tab, row),
        column,
        value === '' ? null : value.slice(0, longestValue),
        say(language, severities[severity]),
        reason,
      ]),
    },
  ];
}

/** The row, with its tab where that is another than the one that the report names. */
function placeOf(tab: string | undefined, row: number | null): string | null {
  if (tab === undefined) return row === null ? null : String(row);
  return row === null ? tab : `${tab}!${row}`;
}

/** A whole bio says no more about where it stands than its beginning. */
const longestValue = 200;

const severities = {
  rejected: messages.rejected,
  doubtful: messages.doubtful,
  note: messages.noted,
} as const;
