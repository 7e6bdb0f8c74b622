import { InputError } from '../core/input-error';
import { addonMessages } from '../core/messages/addon';
import { say } from '../core/messages/message';
import type { PlanState } from '../wire/plan-state';
import { byteChunks, byteLength } from './byte-chunks';
import type { Store } from './gateway/stores';

/** What the wizard remembers may take no more, in bytes: a fifth of what Google keeps for a file. */
const mostBytes = 100 * 1024;
/** A value of the store may take 9 KB; some room is left for its key. */
const mostChunkBytes = 9_000;

/** Names the chunks that are in force: `<version> <count>`. Written last, so it never names a half. */
const versionKey = 'state';

/**
 * Keeps the state in pieces under a version of its own, then puts that version in force, then removes the one
 * before. Whoever loads meanwhile gets the one before, whole.
 * @throws InputError where the state is too large; what was kept before stays
 */
export function keepState(store: Store, state: PlanState, version: string): void {
  const text = JSON.stringify(state);
  const bytes = byteLength(text);
  if (bytes > mostBytes) {
    const size = Math.ceil(bytes / 1024);
    throw new InputError(say(state.language, addonMessages.stateTooLarge, { size, most: mostBytes / 1024 }));
  }
  const before = store.get(versionKey);
  const chunks = byteChunks(text, mostChunkBytes);
  store.setAll(Object.fromEntries(chunks.map((chunk, index) => [chunkKey(version, index), chunk])));
  store.set(versionKey, `${version} ${chunks.length}`);
  for (const key of chunkKeys(before)) store.remove(key);
}

/** The state as text that was kept last, or `null` where none is whole. */
export function keptState(store: Store): string | null {
  const all = store.all();
  const chunks = chunkKeys(all[versionKey] ?? null).map((key) => all[key]);
  if (chunks.length === 0 || chunks.some((chunk) => chunk === undefined)) return null;
  return chunks.join('');
}

function chunkKeys(inForce: string | null): string[] {
  const [version = '', count = '0'] = inForce?.split(' ') ?? [];
  return Array.from({ length: Number(count) || 0 }, (_, index) => chunkKey(version, index));
}

function chunkKey(version: string, index: number): string {
  return `state.${version}.${index}`;
}
