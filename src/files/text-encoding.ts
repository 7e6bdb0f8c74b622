/**
 * The text in the bytes, without a byte order mark, or `null` where they are no text. UTF-16 is known by its mark, or by
 * the zero bytes that no other encoding of text has; UTF-8 by being valid, which text in another encoding hardly ever
 * is. What is left is GB18030, the encoding that Excel and WPS in mainland China give a .csv, or Windows-1252, theirs
 * in Western Europe.
 */
export function decodeText(bytes: Uint8Array): string | null {
  let zeros = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros += 1;
  const text = zeros > fewestZeros * bytes.length ? decodeUtf16(bytes) : decodeBytewise(bytes);
  return text === null || !isText(text) ? null : text.replace(/^\uFEFF/, '').replaceAll('\0', '');
}

/** In UTF-16 every comma, digit and line end has a zero byte; elsewhere one may stray into a broken export. */
const fewestZeros = 0.002;

/** Anything else reads as text in one encoding or another, but hardly without signs that nobody types. */
function isText(text: string): boolean {
  const seen = text.slice(0, looksAt);
  const untyped = seen.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0;
  return untyped <= mostUntyped * seen.length;
}

const mostUntyped = 0.005;

function decodeUtf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const candidates = [decodeAs('utf-16le', bytes), decodeAs('utf-16be', bytes)];
  const [better] = candidates
    .filter((text) => text !== null)
    .sort((one, other) => plainShare(other) - plainShare(one));
  return better !== undefined && plainShare(better) >= leastPlain ? better : null;
}

/** The wrong way round, commas and line ends become rare signs, and Chinese characters any script's. */
function plainShare(text: string): number {
  const seen = text.slice(0, looksAt);
  return (seen.match(/[\t\n\r\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0) / seen.length;
}

const looksAt = 20_000;
const leastPlain = 0.7;

function decodeBytewise(bytes: Uint8Array): string | null {
  return (
    decodeAs('utf-8', bytes) ??
    mostlyUtf8(bytes) ??
    (looksWestern(bytes) ? null : decodeAs('gb18030', bytes)) ??
    decodeAs('windows-1252', bytes)
  );
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a character cut in two here and there, as joined or shortened downloads have. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return broken <= mostBroken * foreign ? text : null;
}

const mostBroken = 0.02;

/** In é and ü one byte stands alone among letters; a Chinese character nearly always has two together. */
function looksWestern(bytes: Uint8Array): boolean {
  let alone = 0;
  let together = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isHigh(bytes[at])) continue;
    if (isHigh(bytes[at + 1])) {
      together += 1;
      at += 1;
    } else {
      alone += 1;
    }
  }
  return alone > together;
}

function isHigh(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80;
}
