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
