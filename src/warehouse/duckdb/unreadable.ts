import { InputError } from '../../core/input-error';
import { type Language, say } from '../../core/messages/message';
import { unreadableMessages as messages } from '../../core/messages/warehouse/unreadable';
import type { FileSource } from './file-source';

/**
 * Reads a file, again as one of uneven rows where some have fewer cells than others.
 *
 * @throws InputError with one sentence on what is wrong with the file and what to do, where it cannot be read after all
 */
export async function readable<Result>(
  source: FileSource,
  language: Language,
  work: (isUneven: boolean) => Promise<Result>,
): Promise<Result> {
  try {
    try {
      return await work(false);
    } catch (error) {
      if (source.text === null || !isUneven(textOf(error))) throw error;
      return await work(true);
    }
  } catch (error) {
    throw new InputError(sentenceOn(textOf(error), source, language));
  }
}

function textOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error);
}

function isUneven(text: string): boolean {
  return unevenRow.test(text) || /null_padding/.test(text);
}

const unevenRow = /Expected Number of Columns: (\d+) Found: \d+/;

/** DuckDB's own words are for people who know its options, and they hold the line as it stands. */
function sentenceOn(text: string, { name: file, text: layout }: FileSource, language: Language): string {
  if (/Out of Memory|No space left|failed to offload/i.test(text)) return say(language, messages.noRoom);
  if (layout === null) return say(language, messages.parquet, { file });
  const row = /CSV Error on Line: (\d+)/.exec(text)?.[1] ?? '–';
  const cells = unevenRow.exec(text)?.[1];
  if (cells !== undefined) return say(language, messages.unevenRow, { file, row, cells });
  if (/unterminated quote/i.test(text)) return say(language, messages.openQuote, { file, row });
  if (/Maximum line size/i.test(text)) return say(language, messages.longRow, { file, row });
  return say(language, messages.text, { file });
}
