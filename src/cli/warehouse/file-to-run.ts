import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../core/input-error';
import { cliMessages } from '../../core/messages/cli';
import { filesMessages } from '../../core/messages/files';
import { type Language, say } from '../../core/messages/message';
import { whole } from '../../core/messages/numbers';
import { unreadableMessages as messages } from '../../core/messages/warehouse/unreadable';
import { decodeText } from '../../files/encoding/text-encoding';
import { fileKind } from '../../files/file-kind';
import { layoutOf } from '../../files/read-delimited';
import { textOf } from '../../files/read-file';
import { type FileSource, isParquet, type TextLayout } from '../../warehouse/duckdb/file-source';
import { lineOfOpenQuote } from './open-quote';

/** A file that can be handed to DuckDB, and what takes away the copy that was made of it. */
export interface FileToRun {
  readonly source: FileSource;
  readonly drop: () => Promise<void>;
}

/**
 * Looks through a file of any size before it is run. A text that is not UTF-8 throughout is copied as UTF-8, in the encoding that an import would
 * read it in; what parts its cells is found as an import does.
 * @throws InputError with one sentence where there is no such file, or it is no text
 */
export async function fileToRun(file: string, language: Language): Promise<FileToRun> {
  const first = await firstBytes(file, language);
  if (isParquet(file)) return { source: { name: file, path: file, text: null }, drop: async () => {} };
  const isPacked = first[0] === 0x1f && first[1] === 0x8b;
  const pieces = () => piecesOf(file, isPacked);
  try {
    const { head, isPlain } = await lookedThrough(pieces());
    if (isPlain) {
      const text = await laidOut(file, head, pieces, isPacked, language);
      return { source: { name: file, path: file, text }, drop: async () => {} };
    }
    return await asUtf8(file, head, pieces, language);
  } catch (error) {
    if (error instanceof InputError || !isPacked) throw error;
    throw new InputError(say(language, filesMessages.damagedGzip, { file: basename(file) }));
  }
}

/** @throws InputError where it is no table, or a quote in it stays open */
async function laidOut(
  file: string,
  head: Uint8Array,
  pieces: () => AsyncIterable<Uint8Array>,
  isPacked: boolean,
  language: Language,
): Promise<TextLayout> {
  const layout = layoutOf(textOf(head, basename(file), language));
  const line = await lineOfOpenQuote(pieces, layout.delimiter);
  if (line !== null) throw new InputError(say(language, messages.quoteLeftOpen, { file, line: whole(line) }));
  return { ...layout, isPacked };
}

async function firstBytes(file: string, language: Language): Promise<Uint8Array> {
  const handle = await open(file).catch(() => {
    throw new InputError(say(language, cliMessages.noFile, { file }));
  });
  try {
    const bytes = new Uint8Array(2);
    const { bytesRead } = await handle.read(bytes);
    return bytes.subarray(0, bytesRead);
  } catch {
    // A folder can be opened, but not read.
    throw new InputError(say(language, cliMessages.noFile, { file }));
  } finally {
    await handle.close();
  }
}

async function* piecesOf(file: string, isPacked: boolean): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(file, { highWaterMark: 1 << 20 });
  if (!isPacked) yield* stream;
  else {
    const unpacked = createGunzip({ chunkSize: 1 << 20 });
    stream.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
    yield* unpacked;
  }
}

interface Look {
  /** The first whole lines. */
  readonly head: Uint8Array;
  /** Whether every byte is plain UTF-8. */
  readonly isPlain: boolean;
}

async function lookedThrough(pieces: AsyncIterable<Uint8Array>): Promise<Look> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const heads: Uint8Array[] = [];
  let length = 0;
  let isPlain = true;
  for await (const piece of pieces) {
    if (length < headLength) heads.push(piece);
    length += piece.length;
    isPlain = isPlain && !piece.includes(0) && canDecode(decoder, piece);
    if (!isPlain && length >= headLength) break;
  }
  const head = wholeLines(Buffer.concat(heads), length <= headLength);
  return { head, isPlain: isPlain && ends(decoder) };
}

const headLength = 1 << 20;

function canDecode(decoder: TextDecoder, piece: Uint8Array): boolean {
  try {
    decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether no character was begun and not ended. */
function ends(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function wholeLines(bytes: Uint8Array, isAll: boolean): Uint8Array {
  const end = bytes.lastIndexOf(lineFeed);
  return isAll || end < 0 ? bytes : bytes.subarray(0, end + 1);
}

const lineFeed = 0x0a;

async function asUtf8(
  file: string,
  head: Uint8Array,
  pieces: () => AsyncIterable<Uint8Array>,
  language: Language,
): Promise<FileToRun> {
  const name = basename(file);
  // Says what it is, where it is no text at all.
  if (fileKind(head) !== 'text') textOf(head, name, language);
  const mark = utf16Marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  const texts =
    mark === undefined ? textsOf(pieces(), name, language) : decodedTexts(pieces(), mark.encoding);
  const folder = await mkdtemp(join(tmpdir(), 'tierwise-text-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'text.csv');
    await pipeline(Readable.from(texts), createWriteStream(path));
    const copied = () => piecesOf(path, false);
    const { head: read } = await lookedThrough(copied());
    const text = await laidOut(file, read, copied, false, language);
    return { source: { name: file, path, text }, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

const utf16Marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

async function* decodedTexts(pieces: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Some lines at a time, each time in the encoding that their letters tell. */
async function* textsOf(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  language: Language,
): AsyncGenerator<string> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < readAtOnce) continue;
    const bytes = Buffer.concat(held);
    const lines = wholeLines(bytes, false);
    yield decodedOr(lines, name, language);
    held = [bytes.subarray(lines.length)];
    length = bytes.length - lines.length;
  }
  if (length > 0) yield decodedOr(Buffer.concat(held), name, language);
}

function decodedOr(bytes: Uint8Array, name: string, language: Language): string {
  const decoded = decodeText(bytes);
  return 'refused' in decoded ? textOf(bytes, name, language) : decoded.text;
}

/** So many bytes tell an encoding beyond doubt. */
const readAtOnce = 1 << 24;
