import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** clasp's project file, as far as it matters here. */
export interface ScriptProject {
  readonly scriptId?: string;
  readonly rootDir: string;
}

/** Stands in the repository, so that `clasp status` works; its id is a placeholder. */
const sharedFile = '.clasp.json';
/** Stands with the person alone: git ignores it, so no pull can overwrite the id of their script. */
const ownFile = '.clasp.local.json';
const placeholder = 'PLACEHOLDER';

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

/**
 * Sets the folder to push, and the id where clasp has made the script, said so, and failed before it wrote the
 * id down. An id that stands stays.
 */
export function settleProject(file: string, printed: string): void {
  const project = readProject(file);
  const scriptId = isOwn(project.scriptId) ? project.scriptId : idIn(printed);
  if (scriptId !== null) writeProject(file, { ...project, scriptId, rootDir: 'dist' });
}

/** The id in the address of a script's editor. */
export function idIn(printed: string): string | null {
  return /script\.google\.com\/d\/([\w-]+)/.exec(printed)?.[1] ?? null;
}

function isOwn(scriptId: string | undefined): scriptId is string {
  return scriptId !== undefined && scriptId !== '' && scriptId !== placeholder;
}

function readProject(file: string): ScriptProject {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ScriptProject) : { rootDir: 'dist' };
}

function writeProject(file: string, project: ScriptProject): void {
  writeFileSync(file, `${JSON.stringify(project, null, 2)}\n`);
}
