import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A file of the repository by its path from the top. */
export function inRepository(file: string): string {
  return path.join(root, file);
}
