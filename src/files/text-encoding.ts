/**
 * The text in the bytes, without a byte order mark, or `null` where they are no text.
 * UTF-16 is known by its mark; UTF-8 by being valid, which text in another encoding hardly ever is;
 * what is left is read as GB18030, the encoding that Excel and WPS in mainland China give a .csv.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeAs(markedEncoding(bytes) ?? 'utf-8', bytes) ?? decodeAs('gb18030', bytes);
  return text === null || text.includes('\0') ? null : text;
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
