import type { CreatorField } from '../../core/creators/creator';
import { foldHeader } from '../../core/creators/header/fold-header';
import { headerMeaning } from '../../core/creators/header/header-meaning';
import type { ColumnChoices } from '../../core/creators/reading';
import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { fieldMessages } from '../../core/messages/creators/fields';
import { type Language, listed, say } from '../../core/messages/message';
import { readColumnTitles } from '../../core/messages/reports/read-columns';
import { isBlank, type Table } from '../../core/table';

/** What a person says that a column means: a field, or `null` for a column that is to be left. */
export interface NamedColumn {
  readonly header: string;
  readonly field: CreatorField | null;
}

/**
 * `followers=粉丝` as the column and its meaning; a field goes by its key, by what it is called in either language, or by any name
 * that a header may give it (imagePrice).
 * @throws InputError that says how it is written, or which fields there are
 */
export function namedColumn(written: string, language: Language): NamedColumn {
  const at = written.indexOf('=');
  const header = written.slice(at + 1).trim();
  if (at < 1 || header === '') throw new InputError(say(language, messages.notAColumn, { written }));
  const name = written.slice(0, at).trim();
  if (name === ignore) return { header, field: null };
  const field = fieldCalled(name);
  if (field !== undefined) return { header, field };
  const titles = Object.values(readColumnTitles).map((title) => say(language, title));
  const fields = listed(language, [...titles, ignore]);
  throw new InputError(say(language, messages.notAField, { field: name, fields }));
}

/** The word for a column that is to be left. */
const ignore = 'ignore';

function fieldCalled(name: string): CreatorField | undefined {
  const wanted = name.toLowerCase();
  const fields = Object.entries(fieldMessages) as [
    CreatorField,
    { readonly en: string; readonly zh: string },
  ][];
  return (
    fields.find(
      ([key, { en, zh }]) => key.toLowerCase() === wanted || en.toLowerCase() === wanted || zh === wanted,
    )?.[0] ?? fieldOfHeader(name)
  );
}

function fieldOfHeader(name: string): CreatorField | undefined {
  const field = headerMeaning(name)?.field;
  return field === 'passedThrough' ? undefined : field;
}

/**
 * The choices as a table's own headers write them: other width, case or spacing in what a person typed does not matter.
 * Columns that the table does not have are left out.
 */
export function choicesFor(table: Table, named: readonly NamedColumn[]): ColumnChoices {
  if (named.length === 0) return {};
  const texts = table.rows
    .slice(0, rowsOfHeaders)
    .flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell)))
    .map((text) => text.trim());
  return Object.fromEntries(
    named.flatMap(({ header, field }) => {
      const own = texts.find((text) => text === header) ?? texts.find((text) => alike(text, header));
      // A header of two levels is put together of two cells, so it stands in none: it is taken as it was typed.
      return [[own ?? header, field]];
    }),
  );
}

/** As far down as a header is looked for. */
const rowsOfHeaders = 60;

function alike(one: string, other: string): boolean {
  return foldHeader(one).replace(/\s/g, '') === foldHeader(other).replace(/\s/g, '');
}
