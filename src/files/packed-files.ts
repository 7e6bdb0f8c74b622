/** The names of what is in a zip file, by the list at its end; none where the file was cut off before it. */
export function entryNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return [];
  const names: string[] = [];
  let at = view.getUint32(end + listOffset, true);
  while (at + entrySize <= view.byteLength && view.getUint32(at, true) === entryMark) {
    const length = view.getUint16(at + nameLength, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + length)));
    at += entrySize + length + view.getUint16(at + extraLength, true) + view.getUint16(at + noteLength, true);
  }
  return names;
}

/** Signatures and offsets as the zip format lays them down (APPNOTE 4.3.12, 4.3.16). */
const endMark = 0x06054b50;
const endSize = 22;
const listOffset = 16;
const entryMark = 0x02014b50;
const entrySize = 46;
const nameLength = 28;
const extraLength = 30;
const noteLength = 32;
/** A comment of at most this length may stand behind the end record. */
const longestComment = 0xffff;

function endRecord(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

/** The bytes inside a gzip file, or `null` where it is damaged. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array | null> {
  const packed = new Blob([bytes.slice()]).stream();
  try {
    return new Uint8Array(
      await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
    );
  } catch {
    return null;
  }
}
