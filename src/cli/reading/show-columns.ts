import { columnsAtHand } from '../../core/creators/columns-at-hand';
import type { ColumnChoices, ColumnMatch } from '../../core/creators/reading';
import { cliMessages as messages } from '../../core/messages/cli';
import { type Language, listed, say } from '../../core/messages/message';
import { columnLetters, type Table } from '../../core/table';

/**
 * The columns of a table that could not be read, each with two of its values, and how to name one: so that a person can
 * say what they mean. Nothing where the table has no row that could be a header.
 */
export function showColumns(table: Table, choices: ColumnChoices, language: Language): readonly string[] {
  const shown = columnsAtHand(table, choices).filter(({ header }) => header.trim() !== '');
  if (shown.length === 0) return [];
  const example = shown.find(isOfNumbers) ?? shown[0];
  const more = shown.length - mostShown;
  return [
    say(language, messages.columnsToName, { tab: table.tab }),
    ...shown.slice(0, mostShown).map(({ column, header, samples }) => {
      const values = samples.map(({ written }) => oneLine(written));
      const shownValues = values.length === 0 ? '' : `: ${listed(language, values)}`;
      return `  ${columnLetters(column).padEnd(3)} ${oneLine(header)}${shownValues}`;
    }),
    ...(more > 0 ? [say(language, messages.moreColumns, { count: more })] : []),
    say(language, messages.nameAColumn, { header: oneLine(example?.header ?? '') }),
  ];
}

/** A person does not look through more. */
const mostShown = 60;

function isOfNumbers({ samples }: ColumnMatch): boolean {
  return samples.some(({ written }) => /^[\d.,]+[万wk]?$/i.test(written));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
