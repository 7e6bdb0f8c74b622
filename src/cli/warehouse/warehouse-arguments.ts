import { InputError } from '../../core/input-error';
import { cliMessages } from '../../core/messages/cli';
import { type Language, say } from '../../core/messages/message';
import { mapExamples, warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import { settingDefinitions } from '../../core/setting-definitions';
import { canRun } from '../../warehouse/duckdb/file-source';
import { assertWorkbookName } from '../output-file';
import { parseWords } from '../parse-arguments';

/** What `npm run warehouse` is asked for: queries of tables in BigQuery, or candidates out of a file here. */
export type WarehouseArguments = {
  /** `null`: the settings as shipped. */
  readonly settings: string | null;
  readonly map: string | null;
  /** `null`: as the settings say. */
  readonly top: number | null;
  readonly language: Language;
} & (
  | {
      readonly source: string;
      readonly map: string;
      readonly notes: string | null;
      readonly comments: string | null;
      /** A folder. */
      readonly out: string;
      /** How the command was called. */
      readonly call: string;
    }
  | {
      readonly run: string;
      /** A workbook; `null`: candidates.xlsx. */
      readonly out: string | null;
      readonly check: boolean;
    }
);

/** @throws InputError with what is wrong and how to call it */
export function readWarehouseArguments(given: readonly string[]): WarehouseArguments {
  const { files, values, language } = parseWords(given, options, cliMessages.usageWarehouse);
  const refuse = (sentence: string) =>
    new InputError(`${sentence}\n${say(language, cliMessages.usageWarehouse)}`);
  const [word] = files;
  if (word !== undefined) throw refuse(say(language, cliMessages.noFileHere, { word }));
  const { source, run, out } = values;
  const common = { settings: values.settings ?? null, top: topIn(values.top, language), language };
  if (run !== undefined) {
    for (const other of ['source', 'notes', 'comments'] as const)
      if (values[other] !== undefined)
        throw refuse(say(language, messages.notBoth, { word: `--${other}`, other: '--run' }));
    if (!canRun(run)) throw new InputError(say(language, messages.notAFileToRun, { file: run }));
    if (out !== undefined) assertWorkbookName(out, language, messages.candidatesName);
    return { ...common, run, map: values.map ?? null, out: out ?? null, check: values.check ?? false };
  }
  if (source === undefined) throw refuse(say(language, messages.needsSource));
  if (values.check === true)
    throw refuse(say(language, messages.needsOther, { word: '--check', other: '--run' }));
  for (const table of [source, values.notes, values.comments])
    if (table !== undefined && !isTable(table))
      throw new InputError(say(language, messages.tableName, { table }));
  if (values.map === undefined)
    throw refuse(say(language, messages.needsMap, { example: mapExamples.columns }));
  if (out === undefined) throw refuse(say(language, messages.needsOut));
  if (values.comments !== undefined && values.notes === undefined)
    throw refuse(say(language, messages.needsOther, { word: '--comments', other: '--notes' }));
  const call = `npm run warehouse -- ${given.map(inShell).join(' ')}`;
  return {
    ...common,
    source,
    map: values.map,
    notes: values.notes ?? null,
    comments: values.comments ?? null,
    out,
    call,
  };
}

/** As it has to stand in a command: in quotes where it holds more than plain signs. */
function inShell(word: string): string {
  return /^[\w./:=@,+-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}

const options = {
  settings: { type: 'string' },
  source: { type: 'string' },
  map: { type: 'string' },
  out: { type: 'string' },
  top: { type: 'string' },
  notes: { type: 'string' },
  comments: { type: 'string' },
  run: { type: 'string' },
  check: { type: 'boolean' },
} as const;

/** `project.dataset.table`; a project of a domain has a dot of its own. No name there holds a quote or a backtick. */
function isTable(table: string): boolean {
  const parts = table.split('.');
  const [name = '', dataset = ''] = [...parts].reverse();
  const project = parts.slice(0, -2);
  return (
    project.length > 0 &&
    project.every((part) => /^[a-z][a-z0-9:-]*$/.test(part)) &&
    /^\w+$/.test(dataset) &&
    /^[\p{L}\p{M}\p{N}\p{Pc}\p{Pd} ]+$/u.test(name)
  );
}

const [leastTop, mostTop] = settingDefinitions['candidates.top'].range as readonly [number, number];

function topIn(text: string | undefined, language: Language): number | null {
  if (text === undefined) return null;
  const top = Number(text);
  if (Number.isInteger(top) && top >= leastTop && top <= mostTop) return top;
  throw new InputError(say(language, messages.topOutOfRange, { least: leastTop, most: mostTop, top: text }));
}
