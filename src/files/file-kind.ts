import { entryNames } from './packed-files';

export type FileKind =
  | 'empty'
  | 'excel'
  | 'gzip'
  | 'old excel'
  | 'binary excel'
  | 'encrypted'
  | 'numbers'
  | 'open document'
  | 'document'
  | 'archive'
  | 'damaged zip'
  | 'pdf'
  | 'picture'
  | 'text';

/** What a file is by its bytes, whatever its name says; anything that carries no known mark may be text. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(entryNames(bytes));
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (pictures.some((mark) => startsWith(bytes, mark))) return 'picture';
  if (archives.some((mark) => startsWith(bytes, mark))) return 'archive';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old excel';
  }
  return 'text';
}

/** PNG, JPEG, GIF. */
const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

/** RAR, 7z. */
const archives = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** Most office programs of today save a zip; what is in it tells them apart. Some write folders with a backslash. */
function zipKind(names: readonly string[]): FileKind {
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (names.length === 0) return 'damaged zip';
  if (holds(/(?:^|[\\/])workbook\.bin$/i)) return 'binary excel';
  if (holds(/(?:^|[\\/])workbook\.xml$/i)) return 'excel';
  if (holds(/^Index\/.*\.iwa$|^Index\.zip$/)) return 'numbers';
  if (holds(/^content\.xml$/)) return 'open document';
  return holds(/^(?:word|ppt)\//i) ? 'document' : 'archive';
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
