import { basename, resolve } from 'node:path';
import { chooseTable } from '../core/creators/choose-table';
import { type FurtherTable, type Pool, poolOf } from '../core/creators/pool/pool';
import { readCreators } from '../core/creators/read-creators';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import type { Settings } from '../core/settings';
import type { Table } from '../core/table';
import { namedTable, tablesIn } from './open-table';
import type { PlanArguments } from './plan-arguments';

/**
 * The creators of the file, with what newer exports and further tables bring to them. Where a file has several tabs and
 * none was asked for, prints which was read.
 * @throws InputError with one sentence for a file or tab that cannot be used
 */
export async function readPool(
  asked: PlanArguments,
  settings: Settings,
  print: (line: string) => void,
): Promise<Pool> {
  const { language } = asked;
  const first = await tableIn({ file: asked.file, tab: asked.tab }, [], language, print);
  const read: Source[] = [{ file: asked.file, tab: first.tab }];
  const further: FurtherTable[] = [];
  const uses = [
    ...asked.newer.map((file) => ['newer', file] as const),
    ...asked.with.map((file) => ['columns', file] as const),
  ];
  for (const [use, named] of uses) {
    const source = sourceOf(named);
    const table = await tableIn(source, read, language, print);
    read.push({ file: source.file, tab: table.tab });
    further.push({ use, reading: readCreators(table, { settings, adds: use === 'columns' }) });
  }
  return poolOf(readCreators(first, { settings }), further, language);
}

interface Source {
  readonly file: string;
  /** `null`: the tab that looks most like creators. */
  readonly tab: string | null;
}

/** `prices.xlsx` or, for one of its tabs, `prices.xlsx#March`. */
function sourceOf(named: string): Source {
  for (let at = named.indexOf('#'); at > 0; at = named.indexOf('#', at + 1)) {
    const tab = named.slice(at + 1);
    if (tab !== '' && /\.[a-z]+$/i.test(named.slice(0, at))) return { file: named.slice(0, at), tab };
  }
  return { file: named, tab: null };
}

/** The tab asked for, else the likeliest of those that have not been read yet. */
async function tableIn(
  { file, tab }: Source,
  read: readonly Source[],
  language: Language,
  print: (line: string) => void,
): Promise<Table> {
  const tables = await tablesIn(file, language);
  if (tab === null) {
    const isRead = (table: Table) =>
      read.some((other) => resolve(other.file) === resolve(file) && other.tab === table.tab);
    const unread = tables.filter((table) => !isRead(table));
    const chosen = chooseTable(unread.length > 0 ? unread : tables, language);
    const gaps = { tab: chosen.tab, count: tables.length, file: basename(file) };
    if (tables.length > 1) print(say(language, messages.tabChosen, gaps));
    return chosen;
  }
  return namedTable(tables, tab, language);
}
