import { mostCells, mostUnpackedBytes } from './file-limits';

/** A file inside a zip file, as the list at the zip's end describes it. */
interface Entry {
  readonly name: string;
  /** 0: stored as it is, 8: deflated. */
  readonly method: number;
  readonly packedBytes: number;
  /** As it is stated, which need not be so; `null` where it is stated elsewhere. */
  readonly unpackedBytes: number | null;
  /** Where its own head begins. */
  readonly offset: number;
}

/** The names of what is in a zip file, by the list at its end; none where the file was cut off before it. */
export function entryNames(bytes: Uint8Array): readonly string[] {
  return entriesOf(bytes).map(({ name }) => name);
}

/** Why a workbook is too much to read: its unpacked size, or the cells of its tabs, those with no more than a format too. */
export type TooMuch = 'tooLarge' | 'tooManyCells';

/** Whether a zipped workbook is too much to read; found by unpacking it piece by piece, for what it states may be wrong. */
export async function tooMuchIn(bytes: Uint8Array): Promise<TooMuch | null> {
  const entries = entriesOf(bytes);
  const stated = entries.reduce((sum, { unpackedBytes }) => sum + (unpackedBytes ?? 0), 0);
  if (stated > mostUnpackedBytes) return 'tooLarge';
  let unpacked = 0;
  let cells = 0;
  for (const entry of entries) {
    if (entry.method !== deflated) continue;
    const isTab = /\.xml$/i.test(entry.name) && /worksheets?[\\/]/i.test(entry.name);
    try {
      for await (const piece of unpackedPieces(packedBytes(bytes, entry), 'deflate-raw')) {
        unpacked += piece.length;
        if (unpacked > mostUnpackedBytes) return 'tooLarge';
        if (isTab) cells += cellMarks(piece) + linkedCells(piece);
        if (cells > mostCells) return 'tooManyCells';
      }
    } catch {
      // Damaged, or packed in a way that this browser cannot undo: the reader of workbooks will say so.
    }
  }
  return null;
}

/** How many cells begin in a piece of a tab's XML: `<c ` or `<c>`, a name before it or not. Those cut in two are missed. */
function cellMarks(piece: Uint8Array): number {
  let count = 0;
  for (let at = piece.indexOf(letterC); at >= 0; at = piece.indexOf(letterC, at + 1)) {
    const before = piece[at - 1];
    const after = piece[at + 1];
    if ((before === 0x3c || before === 0x3a) && (after === 0x20 || after === 0x3e || after === 0x2f))
      count += 1;
  }
  return count;
}

/** How many cells the links in a piece of a tab's XML cover: one that covers the whole sheet makes a cell of each. */
function linkedCells(piece: Uint8Array): number {
  let count = 0;
  for (let at = piece.indexOf(letterH); at >= 0; at = piece.indexOf(letterH, at + 1)) {
    const before = piece[at - 1];
    if (before !== 0x3c && before !== 0x3a) continue;
    const tag = String.fromCharCode(...piece.subarray(at, at + longestTag));
    const [, left = '', top, right = '', bottom] = linkedRange.exec(tag) ?? [];
    if (top === undefined || bottom === undefined) continue;
    count += (Number(bottom) - Number(top) + 1) * (columnOf(right) - columnOf(left) + 1);
  }
  return count;
}

const linkedRange = /^hyperlink [^<>]*?ref=["']\$?([A-Z]{1,3})\$?(\d{1,9}):\$?([A-Z]{1,3})\$?(\d{1,9})["']/;
const longestTag = 200;

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

const letterC = 0x63;
const letterH = 0x68;
const deflated = 8;

/** Signatures and offsets as the zip format lays them down (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const endMark = 0x06054b50;
const endSize = 22;
const listOffset = 16;
const entryMark = 0x02014b50;
const entrySize = 46;
const methodAt = 10;
const packedAt = 20;
const unpackedAt = 24;
const nameLength = 28;
const extraLength = 30;
const noteLength = 32;
const headAt = 42;
const headSize = 30;
const headNameLength = 26;
const headExtraLength = 28;
/** What ZIP64 writes here; such files are small too, where they were written as a stream. */
const statedElsewhere = 0xffffffff;
/** A comment of at most this length may stand behind the end record. */
const longestComment = 0xffff;

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + listOffset, true);
  while (at + entrySize <= view.byteLength && view.getUint32(at, true) === entryMark) {
    const length = view.getUint16(at + nameLength, true);
    const unpacked = view.getUint32(at + unpackedAt, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + length)),
      method: view.getUint16(at + methodAt, true),
      packedBytes: view.getUint32(at + packedAt, true),
      unpackedBytes: unpacked === statedElsewhere ? null : unpacked,
      offset: view.getUint32(at + headAt, true),
    });
    at += entrySize + length + view.getUint16(at + extraLength, true) + view.getUint16(at + noteLength, true);
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

function packedBytes(bytes: Uint8Array, { offset, packedBytes: length }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + headSize > view.byteLength) return new Uint8Array();
  const names =
    view.getUint16(offset + headNameLength, true) + view.getUint16(offset + headExtraLength, true);
  return bytes.subarray(offset + headSize + names, offset + headSize + names + length);
}

/** The bytes inside a gzip file, or why there are none. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array | 'damaged' | 'tooLarge'> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of unpackedPieces(bytes, 'gzip')) {
      length += piece.length;
      if (length > mostUnpackedBytes) return 'tooLarge';
      pieces.push(piece);
    }
  } catch {
    return 'damaged';
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What is inside, as far as it is asked for. */
async function* unpackedPieces(bytes: Uint8Array, format: CompressionFormat): AsyncGenerator<Uint8Array> {
  const reader = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Whoever has seen enough stops the unpacking; of a stream that has failed nothing is left to stop.
    await reader.cancel().catch(() => undefined);
  }
}
