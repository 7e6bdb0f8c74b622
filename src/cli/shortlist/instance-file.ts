import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { type Language, say } from '../../core/messages/message';
import type { Instance } from './instance';

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
