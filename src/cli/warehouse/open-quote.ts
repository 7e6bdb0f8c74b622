/**
 * In which line of a text a cell's quote opens that never closes, counted from 1; `null` where there is none. DuckDB would leave
 * out what follows without a word.
 *
 * @param pieces the text in UTF-8, from its beginning each time
 */
export async function lineOfOpenQuote(
  pieces: () => AsyncIterable<Uint8Array>,
  delimiter: string,
): Promise<number | null> {
  const opened = await openedAt(pieces(), Buffer.from(delimiter).at(-1) ?? lineFeed);
  return opened === null ? null : lineOf(pieces(), opened);
}

/** Where it opens, in bytes. A quote opens a cell only where one begins; within a cell two of them stand for one. */
async function openedAt(pieces: AsyncIterable<Uint8Array>, delimiterEnd: number): Promise<number | null> {
  const beginsCell = (byte: number) => byte === delimiterEnd || byte === lineFeed || byte === carriageReturn;
  let [opened, isQuoted, isPerhapsClosed] = [0, false, false];
  let [offset, before] = [0, lineFeed];
  for await (const piece of pieces) {
    let from = isPerhapsClosed && piece[0] === quote ? 1 : 0;
    if (isPerhapsClosed && piece[0] !== quote) isQuoted = false;
    isPerhapsClosed = false;
    for (let at = piece.indexOf(quote, from); at >= 0; at = piece.indexOf(quote, from)) {
      from = at + 1;
      if (!isQuoted) {
        const last = at > 0 ? piece[at - 1] : before;
        isQuoted = offset + at === markLength || beginsCell(last as number);
        if (isQuoted) opened = offset + at;
      } else if (from === piece.length) isPerhapsClosed = true;
      else if (piece[from] === quote) from += 1;
      else isQuoted = false;
    }
    before = piece[piece.length - 1] ?? before;
    offset += piece.length;
  }
  return isQuoted && !isPerhapsClosed ? opened : null;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** A byte order mark in UTF-8. */
const markLength = 3;

async function lineOf(pieces: AsyncIterable<Uint8Array>, offset: number): Promise<number> {
  let [line, passed] = [1, 0];
  for await (const piece of pieces) {
    const end = Math.min(piece.length, offset - passed);
    for (let at = piece.indexOf(lineFeed); at >= 0 && at < end; at = piece.indexOf(lineFeed, at + 1))
      line += 1;
    passed += piece.length;
    if (passed >= offset) break;
  }
  return line;
}
