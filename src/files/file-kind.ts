export type FileKind = 'empty' | 'zip' | 'gzip' | 'old excel' | 'encrypted' | 'text';

/** What a file is by its first bytes; anything that carries no known mark may be text. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old excel';
  }
  return 'text';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** A protected .xlsx is an old-style container with a stream of this name, written in UTF-16. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = bytes.indexOf(wanted[0] as number); start >= 0; ) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
    start = bytes.indexOf(wanted[0] as number, start + 1);
  }
  return false;
}
