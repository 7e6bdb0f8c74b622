import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainColumn } from '../../src/core/creators/columns/column-reasons';
import { nearby } from '../../src/core/creators/pool/join-tables';
import { readCreators } from '../../src/core/creators/read-creators';
import type { ColumnMatch, CreatorReading } from '../../src/core/creators/reading';
import { InputError } from '../../src/core/input-error';
import { fieldMessages } from '../../src/core/messages/creators/fields';
import { defaultSettings as settings } from '../../src/core/settings';
import type { Table } from '../../src/core/table';
import { readFile } from '../../src/files/read-file';
import type { Sentence } from './figures';
import type { GeneratedPart } from './generated-parts';
import { markdownTable } from './markdown-table';

/** The sentences of docs/imports.md whose figures stand in the code. */
export function importsSentences(): readonly Sentence[] {
  return [
    {
      words: 'differ by more than {share} % (prices: at all)',
      figures: { share: String(Number((100 * nearby).toFixed(2))) },
    },
  ];
}

/**
 * What each file of a folder of real exports was read as: its columns by their headers, and no word of its cells.
 * Identical files of two formats stand once each.
 */
export async function importsPart(folder: string): Promise<GeneratedPart> {
  const files = readdirSync(folder)
    .filter((name) => /\.(?:csv|tsv|xlsx)(?:\.gz)?$/.test(name))
    .sort();
  const sections: string[] = [];
  for (const name of files) {
    const tables = await readFile(new Uint8Array(readFileSync(join(folder, name))), name);
    sections.push(`### ${name}`, ...tables.map((table) => sectionOn(table)));
  }
  return { file: 'docs/imports.md', name: 'files', text: `\n${sections.join('\n\n')}\n` };
}

function sectionOn(table: Table): string {
  try {
    return describe(readCreators(table, { settings }));
  } catch (error) {
    if (error instanceof InputError) return `Refused: ${error.message}`;
    throw error;
  }
}

function describe({ summary, headerRow, columns }: CreatorReading): string {
  const isRead = ({ field }: ColumnMatch) => field !== null && field !== 'passedThrough';
  const read = columns.filter(isRead);
  const left = columns.filter((column) => !isRead(column) && column.header !== '');
  const rows = read.map((column) => [
    named(column.header),
    column.field === null ? '' : fieldMessages[column.field].en,
    column.confidence.toFixed(2),
    explainColumn(column, 'en'),
  ]);
  const lines = [
    `${summary} The header is row ${headerRow}.`,
    markdownTable(['column', 'read as', 'confidence', 'why'], rows),
  ];
  if (left.length > 0) lines.push(`Left: ${left.map(({ header }) => named(header)).join(', ')}.`);
  return lines.join('\n');
}

function named(header: string): string {
  return `\`${header.replace(/\s+/g, ' ').replace(/`/g, "'")}\``;
}
