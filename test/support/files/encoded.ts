/** The text in an encoding that Node reads and does not write: its bytes are found by reading them all. */
export function encoded(text: string, encoding: string): Buffer {
  let known = written.get(encoding);
  if (known === undefined) {
    known = allWritten(encoding);
    written.set(encoding, known);
  }
  return Buffer.concat(
    [...text].map((character) => known.get(character) ?? Buffer.from(character, 'latin1')),
  );
}

/** The text in windows-1258, which writes the tones of Vietnamese behind their letters. */
export function encodedVietnamese(text: string): Buffer {
  const letters = [...text.normalize('NFC')].map((letter) => {
    const parts = [...letter.normalize('NFD')];
    const isTone = (part: string) => '\u0300\u0301\u0303\u0309\u0323'.includes(part);
    return (
      parts
        .filter((part) => !isTone(part))
        .join('')
        .normalize('NFC') + parts.filter(isTone).join('')
    );
  });
  return encoded(letters.join(''), 'windows-1258');
}

/** The text in ISO-2022-JP: the bytes of EUC-JP without their highest bits, between escapes. */
export function encodedIso2022(text: string): Buffer {
  const plain = text.replace(/[^\0-\x7f]+/g, (words) => {
    const bytes = [...encoded(words, 'euc-jp')].map((byte) => String.fromCharCode(byte & 0x7f));
    return `\u001b$B${bytes.join('')}\u001b(B`;
  });
  return Buffer.from(plain, 'latin1');
}

const written = new Map<string, ReadonlyMap<string, Buffer>>();

/** The characters of one byte and of two. */
function allWritten(encoding: string): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, Buffer>();
  const note = (those: Buffer) => {
    const character = decoder.decode(those);
    if ([...character].length === 1 && character !== '\ufffd' && !bytes.has(character))
      bytes.set(character, those);
  };
  for (let byte = 0; byte <= 0xff; byte++) note(Buffer.of(byte));
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) note(Buffer.of(lead, trail));
  }
  return bytes;
}
