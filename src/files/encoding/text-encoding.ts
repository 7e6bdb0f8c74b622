import { decoded } from './decoded';
import { likeliestEncoding } from './legacy-encoding';
import { isUtf8, mixedLines } from './mixed-lines';

/** A text, or why the bytes are none that can be read. */
export type DecodedText = { readonly text: string } | { readonly refused: 'notATable' | 'unknownEncoding' };

/**
 * The text in the bytes, without a byte order mark and control characters. UTF-16 is known by its mark, or by the zero bytes
 * that no other encoding of text has; ISO-2022-JP by what it writes before Japanese; UTF-8 by being valid, which text in
 * another encoding hardly ever is. What is left is weighed: GB18030, the encoding that Excel and WPS in mainland China
 * give a .csv, Big5, Shift-JIS, EUC-JP, EUC-KR, windows-1251, KOI8-R, windows-874, or Windows-1252, -1250, -1254 and -1258,
 * theirs elsewhere.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  let zeros = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros += 1;
  const text = (zeros > fewestZeros * bytes.length ? decodeUtf16(bytes) : null) ?? withoutZeros(bytes, zeros);
  if (text === unknown)
    return { refused: isText(decoded('windows-1252', bytes)) ? 'unknownEncoding' : 'notATable' };
  if (text === null || !isText(text)) return { refused: 'notATable' };
  return { text: withoutControls(text.replace(/^\uFEFF/, '')) };
}

/** In UTF-16 every comma, digit and line end has a zero byte; elsewhere one may stray into a broken export. */
const fewestZeros = 0.002;

/** Zeros that strayed into a text, or fill it up to a length, are nothing: without them it must be UTF-8 where they are many. */
function withoutZeros(bytes: Uint8Array, zeros: number): string | typeof unknown | null {
  if (zeros === 0) return decodeBytewise(bytes);
  const others = bytes.filter((byte) => byte !== 0);
  const areFew = zeros <= Math.max(fewUntyped, mostStrayZeros * bytes.length);
  return areFew || isUtf8(others) ? decodeBytewise(others) : null;
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

function decodeBytewise(bytes: Uint8Array): string | typeof unknown {
  if (isUtf8(bytes)) return escapes(bytes) ?? new TextDecoder().decode(bytes);
  const mixed = mixedLines(bytes) ?? mostlyUtf8(bytes);
  if (mixed !== null) return mixed;
  const encoding = likeliestEncoding(bytes);
  return encoding === null ? unknown : decoded(encoding, bytes);
}

/** Bytes are letters, and nobody knows which. */
const unknown = Symbol('unknown encoding');

/** ISO-2022-JP, whose Japanese is plain bytes behind an escape; `null` where there is none. Its Korean kin is not read. */
function escapes(bytes: Uint8Array): string | typeof unknown | null {
  if (!bytes.includes(escapeByte)) return null;
  const written = decoded('windows-1252', bytes);
  if (written.includes('\u001b$)')) return unknown;
  const isJapanese = written.includes('\u001b$B') || written.includes('\u001b$@');
  return isJapanese ? decodeAs('iso-2022-jp', bytes) : null;
}

const escapeByte = 0x1b;

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
