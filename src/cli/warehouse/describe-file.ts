import { cliMessages } from '../../core/messages/cli';
import { fieldMessages } from '../../core/messages/creators/fields';
import { type Language, listed, say, shortened } from '../../core/messages/message';
import { whole } from '../../core/messages/numbers';
import { warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import type { FileColumn } from '../../warehouse/duckdb/file-columns';
import type { FileReading } from '../../warehouse/duckdb/read-file';
import type { NumberRule } from '../../warehouse/duckdb/rules';

/** What each column was taken for, what is not read, what of the rows is no creator, and what could not be read. */
export function describeFile(reading: FileReading, file: string, language: Language): readonly string[] {
  const { rules, told, map, unread } = reading;
  const decided = (field: keyof typeof fieldMessages, column: string, how: string) =>
    `  ${say(language, messages.decided, { field: say(language, fieldMessages[field]), column, how })}`;
  const lines = [decidedBy(reading, file, language)];
  for (const [field, columns] of told) {
    const [first, ...others] = columns.map(({ name }) => name);
    const more = listed(language, others);
    const how = others.length === 0 ? '' : say(language, messages.decidedElse, { others: more });
    lines.push(decided(field, first ?? '', how));
  }
  for (const [field, rule] of rules) lines.push(decided(field, rule.column.name, howOf(rule, language)));
  lines.push(...notRead(reading.leftOut, language));
  const average = map.average ?? 'unknown';
  lines.push(say(language, messages.decidedAverage, { average: say(language, averageWords[average]) }));
  lines.push(...nicheAlone(reading, language));
  const { counts, summary } = reading.reading;
  if (counts.rejected > 0)
    lines.push(say(language, messages.setAside, { count: whole(counts.rejected), summary }));
  for (const { column, count, cell } of unread)
    lines.push(say(language, messages.cellsUnread, { column, count: whole(count), cell }));
  return lines;
}

function decidedBy(
  { file, rows, reading: { counts } }: FileReading,
  name: string,
  language: Language,
): string {
  const all = rows - file.rowsAbove;
  const gaps = { file: name, looked: whole(counts.rows), rows: whole(all) };
  return say(language, file.rowsOfFile.length >= rows ? messages.decidedFromAll : messages.decidedFrom, gaps);
}

/** The columns that nothing is read from, with what they hold where that is neither numbers nor texts. */
function notRead(columns: readonly FileColumn[], language: Language): readonly string[] {
  if (columns.length === 0) return [];
  const names = columns
    .slice(0, mostNamed)
    .map(
      ({ name, kind, type }) =>
        `${shortened(name === '' ? '–' : name)}${kind === 'other' ? ` (${type})` : ''}`,
    );
  const more = columns.length - names.length;
  const gaps = { columns: listed(language, names), more };
  return [say(language, more === 0 ? cliMessages.columnsLeft : cliMessages.columnsLeftAndMore, gaps)];
}

/** More are for nobody to look through. */
const mostNamed = 20;

/** An import guesses the niche of those without a label by their own words, which no query does. */
function nicheAlone({ reading: { columns } }: FileReading, language: Language): readonly string[] {
  const told = columns.filter(({ field, how }) => how !== null && field !== null && nicheWords.has(field));
  if (told.length === 0) return [];
  return [
    say(language, messages.nicheByLabel, {
      columns: listed(
        language,
        told.map(({ header }) => header),
      ),
    }),
  ];
}

const nicheWords: ReadonlySet<string> = new Set(['bio', 'tags', 'noteTitle', 'noteTitles', 'noteText']);

const averageWords = {
  median: messages.averageMedian,
  mean: messages.averageMean,
  'total÷notes': messages.averageMean,
  geometric: messages.averageGeometric,
  unknown: messages.averageUnknown,
} as const;

function howOf(
  { unit, above, other, blankIs0Beside, zeroIsUnknown }: NumberRule,
  language: Language,
): string {
  return [
    unit === 1 ? '' : say(language, messages.decidedUnit, { unit: String(unit) }),
    above === null
      ? ''
      : say(language, messages.decidedAbove, { limit: String(above.limit), unit: String(above.unit) }),
    other?.how === 'divided' ? say(language, messages.decidedPer, { by: other.column.name }) : '',
    other?.how === 'times' ? say(language, messages.decidedTimes, { of: other.column.name }) : '',
    blankIs0Beside.length > 0 ? say(language, messages.decidedZero) : '',
    zeroIsUnknown === 'always' ? say(language, messages.decidedNoZero) : '',
    typeof zeroIsUnknown === 'object'
      ? say(language, messages.decidedNoZeroBeside, { beside: zeroIsUnknown.name })
      : '',
  ].join('');
}
