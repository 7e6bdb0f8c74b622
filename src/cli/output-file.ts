import { access, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, type Message, say } from '../core/messages/message';

/** What a plan is written by and to. */
export interface OutputAsked {
  /** `null`: plan.xlsx. */
  readonly out: string | null;
  /** Whether an earlier plan.xlsx may be replaced. */
  readonly overwrite: boolean;
  /** The export; `null` where none is read. */
  readonly file: string | null;
  readonly newer: readonly string[];
  readonly with: readonly string[];
  readonly brief: string | null;
  readonly language: Language;
}

/** Where the plan is written. */
export interface OutputFile {
  readonly file: string;
  /** What to say of a file that stands there already; `null` where none does. */
  readonly remark: string | null;
}

/**
 * The file that was asked for, which replaces one of its name; or plan.xlsx, beside an earlier one as plan-2.xlsx unless
 * that may be overwritten. Told before anything is read, so that nobody waits for a plan that cannot be saved.
 * @throws InputError where the folder is missing, or the file is one of those that are read
 */
export async function outputFile(
  asked: OutputAsked,
  otherwise = usualName,
  besides: Message = messages.writtenBeside,
): Promise<OutputFile> {
  const { out, overwrite, language } = asked;
  const file = out ?? otherwise;
  await assertFolder(file, language);
  if (sources(asked).some((source) => resolve(source) === resolve(file)))
    throw new InputError(say(language, messages.outIsRead, { file }));
  if (!(await exists(file))) return { file, remark: null };
  if (out !== null || overwrite) return { file, remark: say(language, messages.replaced, { file }) };
  for (let copy = 2; ; copy++) {
    const beside = otherwise.replace(/(?=\.xlsx$)/, `-${copy}`);
    if (await exists(beside)) continue;
    return {
      file: beside,
      remark: say(language, besides as typeof messages.writtenBeside, { earlier: otherwise, file: beside }),
    };
  }
}

/**
 * Told before the work, where it takes long.
 * @throws InputError where the file cannot be written
 */
export async function assertWritable(file: string, language: Language): Promise<void> {
  const isThere = await exists(file);
  try {
    await (await open(file, isThere ? 'r+' : 'wx')).close();
    if (!isThere) await rm(file);
  } catch {
    throw unwritable(file, isThere, language);
  }
}

function unwritable(file: string, isThere: boolean, language: Language): InputError {
  return new InputError(say(language, isThere ? messages.notWritten : messages.notMade, { file }));
}

/** Where a plan is written unless another place is named. */
export const usualName = 'plan.xlsx';

/** @throws InputError where the file's name promises another kind of file than a workbook is */
export function assertWorkbookName(
  out: string,
  language: Language,
  otherwise: Message = messages.notAWorkbookName,
): void {
  if (/\.xlsx$/i.test(out)) return;
  throw new InputError(say(language, otherwise as typeof messages.notAWorkbookName, { out }));
}

/**
 * Makes the file whole beside its place and then puts it there: it holds what it held or what is new.
 * @throws InputError where an earlier file of that name may be open, or none can be made there
 */
export async function writeOutput(file: string, bytes: Uint8Array, language: Language): Promise<void> {
  const isThere = await exists(file);
  const place = await realpath(file).catch(() => file);
  const beside = `${place}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, place);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    throw unwritable(file, isThere, language);
  }
}

/** Every file that is read; of `FILE#TAB` the file. */
function sources({ file, newer, with: further, brief }: OutputAsked): readonly string[] {
  const named = [...newer, ...further];
  return [
    ...(file === null ? [] : [file]),
    ...named,
    ...named.map((name) => name.replace(/#[^#]*$/, '')),
    ...(brief === null ? [] : [brief]),
  ];
}

async function assertFolder(file: string, language: Language): Promise<void> {
  const folder = dirname(file);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new InputError(say(language, messages.noFolder, { folder }));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
