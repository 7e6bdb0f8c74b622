import { decoded, likeliestEncoding } from './legacy-encoding';
import { isUtf8, mixedLines } from './mixed-lines';

/**
 * The text in the bytes, without a byte order mark and control characters, or `null` where they are no text. UTF-16 is
 * known by its mark, or by the zero bytes that no other encoding of text has; UTF-8 by being valid, which text in
 * another encoding hardly ever is. What is left is weighed: GB18030, the encoding that Excel and WPS in mainland China
 * give a .csv, Big5, Shift-JIS, EUC-KR, windows-1251, KOI8-R, or Windows-1252, theirs elsewhere.
 */
export function decodeText(bytes: Uint8Array): string | null {
  let zeros = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros += 1;
  const text =
    (zeros > fewestZeros * bytes.length ? decodeUtf16(bytes) : null) ?? withoutZeros(bytes, zeros);
  return text === null || !isText(text) ? null : withoutControls(text.replace(/^\uFEFF/, ''));
}

/** In UTF-16 every comma, digit and line end has a zero byte; elsewhere one may stray into a broken export. */
const fewestZeros = 0.002;

/** Zeros that strayed into a text, or fill it up to a length, are nothing: without them it must be UTF-8 where they are many. */
function withoutZeros(bytes: Uint8Array, zeros: number): string | null {
  if (zeros === 0) return decodeBytewise(bytes);
  const others = bytes.filter((byte) => byte !== 0);
  return zeros <= mostStrayZeros * bytes.length || isUtf8(others) ? decodeBytewise(others) : null;
}

const mostStrayZeros = 0.02;

/** Anything else reads as text in one encoding or another, but hardly without signs that nobody types. */
function isText(text: string): boolean {
  const seen = text.slice(0, looksAt);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const untyped = seen.match(/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/g)?.length ?? 0;
  return untyped <= Math.max(mostUntyped * seen.length, Math.min(fewUntyped, seen.length / 10));
}

const mostUntyped = 0.005;
/** Some strays make a short text no other than it is. */
const fewUntyped = 3;

/** A page break or a vertical tab parts words; all else that nobody types is nothing. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return text.replace(/[\u000b\u000c]/g, ' ').replace(/[\0-\u0008\u000e-\u001f\u007f]/g, '');
}

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

function decodeBytewise(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  return mixedLines(bytes) ?? mostlyUtf8(bytes) ?? decoded(likeliestEncoding(bytes), bytes);
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
  let [broken, foreign] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) foreign += 1;
    if (code === 0xfffd) broken += 1;
  }
  return broken <= mostBroken * foreign ? text : null;
}

const mostBroken = 0.02;
