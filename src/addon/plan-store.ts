import { InputError } from '../core/input-error';
import { addonMessages } from '../core/messages/addon';
import { say } from '../core/messages/message';
import type { Remembered, SaveAnswer, SaveRequest } from '../wire/endpoints';
import { type OpenedPlan, openPlan } from '../wire/open-plan';
import type { PlanState } from '../wire/plan-state';
import { byteChunks, byteLength } from './byte-chunks';
import type { Store } from './gateway/stores';

/** What the wizard remembers may take no more, in bytes: a fifth of what Google keeps for a file. */
const mostBytes = 100 * 1024;
/** All that Google keeps for a file, in bytes. */
const mostStoreBytes = 500 * 1024;
/** From this share on a refusal is put down to the lack of room: Google may count otherwise than we do. */
const nearlyFull = 0.8;
/** A value of the store may take 9 KB; some room is left for its key. */
const mostChunkBytes = 9_000;

/** Names the chunks that are in force: `<name> <count>`. Written last, so it never names a half. */
const versionKey = 'state';
const chunkPrefix = 'state.';
/**
 * Names the versions that were not taken over, or not whole, as a list, the oldest first; their chunks stay, for whoever
 * mends them.
 */
const asideKey = 'aside';
/** So many stay aside however large they are: with the version in force and its successor four fifths of the store. */
const leastAside = 2;
/** Further ones stay while all of them together take no more than this, in bytes; a plan mostly takes a thirtieth. */
const mostAsideBytes = mostBytes;

type Values = Readonly<Record<string, string>>;

/** What was kept last. What cannot be read is no state; its version still says that something stands there. */
export function rememberedState(store: Store): Remembered {
  const found = rememberedOf(foundIn(store.all()));
  // Looked at in the middle of another's save, old chunks may be gone already: a second look sees the new ones.
  return found.version !== null && found.state === null ? rememberedOf(foundIn(store.all())) : found;
}

/**
 * Keeps a state where the version that it began from is still in force, and hands out the newer one where it is not.
 * The caller holds the document's lock: the look and the writing are one. The new pieces stand before their version is
 * put in force, and the ones before go after that: whoever loads meanwhile, or after a save that broke off, gets one
 * of the two whole. Pieces that a broken-off save left are removed by the next. What was not taken over whole stays aside.
 *
 * @param name unlike that of any version before
 * @throws InputError where the state is too large, or the file has no room for it; what was kept before stays
 */
export function keepState(store: Store, { state, version }: SaveRequest, name: string): SaveAnswer {
  const chunks = byteChunks(textOf(state), mostChunkBytes);
  const all = store.all();
  const before = foundIn(all);
  if (before.version !== version) return { kind: 'newer', ...rememberedOf(before) };

  const aside = asideWith(before, all);
  const held = [before.version, ...aside].flatMap(chunkKeys);
  const left = Object.keys(all).filter((key) => key.startsWith(chunkPrefix) && !held.includes(key));
  remove(store, left);

  const entries = Object.fromEntries(chunks.map((chunk, index) => [chunkKey(name, index), chunk]));
  const taken = bytesOf(all) - bytesOf(pick(all, left));
  if (taken + bytesOf(entries) > mostStoreBytes) throw noRoom(state, taken);
  try {
    if (aside.length > 0) store.set(asideKey, JSON.stringify(aside));
    store.setAll(entries);
  } catch (error) {
    remove(store, Object.keys(entries));
    throw taken + bytesOf(entries) > mostStoreBytes * nearlyFull ? noRoom(state, taken) : error;
  }
  const next = `${name} ${chunks.length}`;
  store.set(versionKey, next);
  if (!aside.includes(before.version ?? '')) remove(store, chunkKeys(before.version));
  return { kind: 'saved', version: next };
}

function textOf(state: PlanState): string {
  const text = JSON.stringify(state);
  const bytes = byteLength(text);
  if (bytes <= mostBytes) return text;
  const size = Math.ceil(bytes / 1024);
  throw new InputError(say(state.language, addonMessages.stateTooLarge, { size, most: mostBytes / 1024 }));
}

function noRoom({ language }: PlanState, taken: number): InputError {
  const gaps = { taken: Math.ceil(taken / 1024), most: mostStoreBytes / 1024 };
  return new InputError(say(language, addonMessages.storeFull, gaps));
}

/** What stands in the store, and what this version of Tierwise makes of it; `null` where nothing does. */
interface Found {
  readonly version: string | null;
  readonly plan: OpenedPlan | null;
}

function foundIn(all: Values): Found {
  const version = all[versionKey] ?? null;
  return { version, plan: version === null ? null : planIn(version, all) };
}

function planIn(version: string, all: Values): OpenedPlan {
  const chunks = chunkKeys(version).map((key) => all[key]);
  if (chunks.length === 0 || chunks.includes(undefined)) return { kind: 'spoilt' };
  try {
    return openPlan(JSON.parse(chunks.join('')));
  } catch {
    return { kind: 'spoilt' };
  }
}

function rememberedOf({ version, plan }: Found): Remembered {
  if (plan?.kind !== 'open')
    return { version, state: null, ...(plan?.kind === 'newer' && { isNewer: true }) };
  return { version, state: plan.state, ...(plan.lost.length > 0 && { lost: plan.lost }) };
}

/** The versions that stay aside, the one in force among them where its successor does not say all of it. */
function asideWith({ version, plan }: Found, all: Values): readonly string[] {
  const known = readAside(all[asideKey]);
  const isWhole = plan === null || (plan.kind === 'open' && plan.isWhole);
  const aside = isWhole || version === null || known.includes(version) ? known : [...known, version];
  let bytes = 0;
  // From the newest on: the oldest gives way.
  const kept = [...aside].reverse().filter((name, place) => {
    bytes += bytesOf(pick(all, chunkKeys(name)));
    return place < leastAside || bytes <= mostAsideBytes;
  });
  return kept.reverse();
}

function readAside(value: string | undefined): readonly string[] {
  try {
    const read: unknown = JSON.parse(value ?? '[]');
    return Array.isArray(read) ? read.filter((version) => typeof version === 'string') : [];
  } catch {
    return [];
  }
}

/** What cannot be removed now is left for the next save: it is in nobody's way. */
function remove(store: Store, keys: readonly string[]): void {
  try {
    for (const key of keys) store.remove(key);
  } catch {
    // The save itself stands or falls without this.
  }
}

function chunkKeys(version: string | null): string[] {
  const [name = '', count = '0'] = version?.split(' ') ?? [];
  return Array.from({ length: Math.min(Number(count) || 0, mostChunks) }, (_, index) =>
    chunkKey(name, index),
  );
}

/** More pieces than this no state has; a number that somebody has spoilt must not be believed. */
const mostChunks = Math.ceil(mostBytes / mostChunkBytes) + 1;

function chunkKey(name: string, index: number): string {
  return `${chunkPrefix}${name}.${index}`;
}

function bytesOf(values: Values): number {
  return Object.entries(values).reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
}

function pick(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? '']));
}
