import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { type Language, say } from '../../core/messages/message';

/** A shortlist instance as a file holds it: offers, rules by tier, niche and agency, and perhaps an echo by niche. */
export interface Instance {
  readonly name: string;
  readonly budget: number;
  /** Least and most creators by tier. */
  readonly tierCount: Readonly<Record<string, readonly [number, number]>>;
  /** Least and most share of what is spent by tier, 0 to 1. */
  readonly tierShareOfSpend: Readonly<Record<string, readonly [number, number]>>;
  /** Least creators by niche. */
  readonly nicheMin: Readonly<Record<string, number>>;
  /** Most creators of one agency; null: no limit. */
  readonly agencyCap: number | null;
  /** Ids of creators who must be on the list, must not, and pairs of whom at most one may. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly exclusive: readonly (readonly [string, string])[];
  /** By niche, summed reach fills the segments in order and earns each one's slope. */
  readonly echo: { readonly segments: readonly { readonly width: number; readonly slope: number }[] } | null;
  readonly offers: Offers;
}

/** Parallel lists. A creator may have several offers; at most one is taken. */
export interface Offers {
  readonly id: readonly string[];
  readonly tier: readonly string[];
  readonly niche: readonly string[];
  /** '' : none. */
  readonly agency: readonly string[];
  readonly format: readonly string[];
  readonly price: readonly number[];
  readonly value: readonly number[];
  readonly reach: readonly number[];
}

/**
 * The instance in a file, plain or packed by gzip.
 * @throws InputError with one sentence where there is none
 */
export async function readInstance(file: string, language: Language): Promise<Instance> {
  const bytes = await bytesOf(file, language);
  const instance = parsed(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  const missing = parts.find((part) => instance?.[part] === undefined) ?? missingOffer(instance?.offers);
  if (missing !== undefined)
    throw new InputError(say(language, messages.noInstance, { file, part: missing }));
  return instance as Instance;
}

const parts = [
  'name',
  'budget',
  'tierCount',
  'tierShareOfSpend',
  'nicheMin',
  'agencyCap',
  'include',
  'exclude',
  'exclusive',
  'echo',
  'offers',
] as const satisfies readonly (keyof Instance)[];

const lists = ['id', 'tier', 'niche', 'agency', 'format', 'price', 'value', 'reach'] as const;

function missingOffer(offers: Partial<Instance['offers']> | undefined): string | undefined {
  return lists.find((list) => !Array.isArray(offers?.[list]) || offers[list].length !== offers.id?.length);
}

async function bytesOf(file: string, language: Language): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new InputError(say(language, messages.noFile, { file }));
  }
}

function parsed(bytes: Buffer): Partial<Instance> | null {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
