import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../core/input-error';
import { type Language, listed, say } from '../../core/messages/message';
import { warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';

/** What may be written into a folder, and what of an earlier run is in the way. */
export interface QueryFolder {
  readonly folder: string;
  /** Files of an earlier run as it left them, that this one does not write. */
  readonly outdated: readonly string[];
  /** The same, but changed since by a person. */
  readonly changed: readonly string[];
}

/** The digests of what was written into the folder: only what still has its own is ours to replace. */
const record = '.tierwise.json';

/**
 * Looks before anything is written. What a person put into the folder, or has changed there, is never lost.
 * @throws InputError where the folder is a file, or one of the names is taken by what Tierwise has not written
 */
export async function lookInto(
  folder: string,
  names: readonly string[],
  language: Language,
): Promise<QueryFolder> {
  if (isEmptied(folder)) throw new InputError(say(language, messages.outIsEmptied, { folder }));
  const found = await stat(folder).catch(() => null);
  if (found === null) return { folder, outdated: [], changed: [] };
  if (!found.isDirectory()) throw new InputError(say(language, messages.outIsFile, { folder }));
  const written = await recorded(folder);
  const taken: string[] = [];
  for (const name of names) if ((await stateOf(folder, name, written)) === 'changed') taken.push(name);
  if (taken.length > 0)
    throw new InputError(say(language, messages.outTaken, { folder, files: listed(language, taken) }));
  const earlier = [...written.keys()].filter((name) => !names.includes(name));
  const states = await Promise.all(earlier.map((name) => stateOf(folder, name, written)));
  return {
    folder,
    outdated: earlier.filter((_, at) => states[at] === 'asWritten'),
    changed: earlier.filter((_, at) => states[at] === 'changed'),
  };
}

/**
 * Writes the files, and takes away those of an earlier run that are as it left them.
 * @throws InputError where the folder cannot be written
 */
export async function writeInto(
  { folder, outdated }: QueryFolder,
  files: ReadonlyMap<string, string>,
  language: Language,
): Promise<void> {
  const digests = Object.fromEntries([...files].map(([name, text]) => [name, digestOf(text)]));
  try {
    await makeFolder(resolve(folder));
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    for (const name of outdated) await rm(join(folder, name));
    await writeFile(join(folder, record), `${JSON.stringify(digests, null, 2)}\n`);
  } catch {
    throw new InputError(say(language, messages.folderNotWritten, { folder }));
  }
}

/** Level by level: where a folder can't be, as in /proc, Node's own way would try for ever. */
async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => null)) !== null) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

/** What the build empties, and so nothing may be kept in. */
function isEmptied(folder: string): boolean {
  const within = relative(resolve('dist'), resolve(folder));
  return within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
}

async function recorded(folder: string): Promise<ReadonlyMap<string, string>> {
  try {
    const held: unknown = JSON.parse(await readFile(join(folder, record), 'utf8'));
    const entries = Object.entries(held as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, string] => /^[\w.-]+$/.test(entry[0])));
  } catch {
    return new Map();
  }
}

async function stateOf(
  folder: string,
  name: string,
  written: ReadonlyMap<string, string>,
): Promise<'missing' | 'asWritten' | 'changed'> {
  const path = join(folder, name);
  if ((await stat(path).catch(() => null)) === null) return 'missing';
  const text = await readFile(path, 'utf8').catch(() => null);
  return text !== null && digestOf(text) === written.get(name) ? 'asWritten' : 'changed';
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
