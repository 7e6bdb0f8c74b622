import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** clasp's project file, as far as it matters here. */
export interface ScriptProject {
  readonly scriptId?: string;
  readonly rootDir?: string;
}

/** Stands in the repository, so that `clasp status` works; its id is a placeholder. */
const sharedFile = '.clasp.json';
/** Stands with the person alone: git ignores it, so no pull can overwrite the id of their script. */
const ownFile = '.clasp.local.json';
const placeholder = 'PLACEHOLDER';

/** A file that names no project in clasp's way: what it names cannot be known, so nothing may be written over it. */
export class ProjectUnreadable extends Error {
  constructor(readonly file: string) {
    super(`${file} is no project file.`);
  }
}

/** The project file that names the person's own script, or `null` where they have none yet. */
export function ownProject(folder: string): string | null {
  const files = [ownFile, sharedFile].map((file) => path.join(folder, file));
  return files.find((file) => isOwn(readProject(file).scriptId)) ?? null;
}

/** A project file without an id, which is what clasp wants where it is to make a script. Keeps an id that stands. */
export function emptyProject(folder: string): string {
  const file = path.join(folder, ownFile);
  if (!isOwn(readProject(file).scriptId)) writeProject(file, { rootDir: 'dist' });
  return file;
}

/** Leaves no project file behind that names no script. */
export function removeEmptyProject(file: string): void {
  if (!isOwn(readProject(file).scriptId)) rmSync(file, { force: true });
}

export function scriptIdIn(file: string): string {
  return readProject(file).scriptId ?? '';
}

/**
 * Sets the folder to push, and the id where clasp has made the script, said so, and failed before it wrote the
 * id down. An id that stands stays.
 */
export function settleProject(file: string, printed: string): void {
  const project = readProject(file);
  const scriptId = isOwn(project.scriptId) ? project.scriptId : idIn(printed);
  if (scriptId !== null) writeProject(file, { ...project, scriptId, rootDir: 'dist' });
}

/** Names the folder to push where a file has an id alone: clasp would take the whole repository for the script. */
export function completeProject(file: string): void {
  const project = readProject(file);
  if (project.rootDir === undefined) writeProject(file, { ...project, rootDir: 'dist' });
}

/** The id of the script that clasp says it has made. */
export function idIn(printed: string): string | null {
  return /^Created new script: https:\/\/script\.google\.com\/d\/([\w-]+)/m.exec(printed)?.[1] ?? null;
}

function isOwn(scriptId: string | undefined): scriptId is string {
  return scriptId !== undefined && scriptId !== '' && scriptId !== placeholder;
}

function readProject(file: string): ScriptProject {
  if (!existsSync(file)) return { rootDir: 'dist' };
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isProject(read)) return read;
  } catch {
    // No file, or no JSON: no project either way.
  }
  throw new ProjectUnreadable(file);
}

function isProject(read: unknown): read is ScriptProject {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return false;
  const { scriptId, rootDir } = read as Readonly<Record<string, unknown>>;
  return [scriptId, rootDir].every((value) => value === undefined || typeof value === 'string');
}

function writeProject(file: string, project: ScriptProject): void {
  writeFileSync(file, `${JSON.stringify(project, null, 2)}\n`);
}
