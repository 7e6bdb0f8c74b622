import type { Block } from '../../core/reports/report';
import { columnLetters } from '../../core/table';

/** Which parts of a tab stand out, in A1 notation. Few, however long the tables are. */
export interface Emphasis {
  /** Titles, headers and the labels of a summary. */
  readonly bold: readonly string[];
  readonly headers: readonly string[];
}

export function emphasis(blocks: readonly Block[]): Emphasis {
  return { bold: boldBlocks(blocks).map(notation), headers: headerBlocks(blocks).map(notation) };
}

/** Titles, the labels of summaries, headers. */
export function boldBlocks(blocks: readonly Block[]): readonly Block[] {
  const titles = blocks.filter(({ role }) => role === 'title');
  const labels = blocks.filter(({ role }) => role === 'summary').map((block) => ({ ...block, columns: 1 }));
  return [...titles, ...labels, ...headerBlocks(blocks)];
}

export function headerBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ role }) => role === 'header');
}

function notation({ row, column, rows, columns }: Block): string {
  const first = `${columnLetters(column + 1)}${row + 1}`;
  return `${first}:${columnLetters(column + columns)}${row + rows}`;
}
