/**
 * A folded text as numbers, one a token: a Chinese character, a Latin word, a number, an emoji, an emoticon in brackets
 * or a mark. What says nothing (spaces, quotes) is left out, and so is every repetition of a token after the second.
 *
 * @param folded from `fold`
 */
export function tokensOf(folded: string): readonly number[] {
  const tokens: number[] = [];
  const length = folded.length;
  let at = 0;
  while (at < length) {
    const code = folded.charCodeAt(at);
    const start = at;
    let token = 0;
    if (code >= firstHan && code <= lastHan) {
      token = code;
      at++;
    } else if (isLatin(code)) {
      at = endOfWord(folded, at);
      token = latinWord | hashOf(folded, start, at);
    } else if (isDigit(code)) {
      at = endOfNumber(folded, at);
      token = mark.number;
    } else if (code === openBracket && endOfEmoticon(folded, at) > at) {
      at = endOfEmoticon(folded, at);
      token = emoticon | hashOf(folded, start + 1, endOfName(folded, at));
    } else if (code === atSign) {
      at = endOfMention(folded, start);
      token = mark.mention;
    } else if (code >= 0xd800 && code <= 0xdbff) {
      token = folded.codePointAt(at) ?? code;
      at += 2;
      if (token >= firstSkinTone && token <= lastSkinTone) continue;
    } else {
      token = markOf(code);
      at++;
    }
    const last = tokens.length - 1;
    if (token !== 0 && (tokens[last] !== token || tokens[last - 1] !== token)) tokens.push(token);
  }
  return tokens;
}

/** Tokens that are neither characters nor words. */
export const mark = {
  mention: 1,
  number: 2,
  exclamation: 3,
  question: 4,
  dots: 5,
  wave: 6,
  comma: 7,
  stop: 8,
};

/** Whether a token is a Latin word: there are many more of them than of characters. */
export function isWord(token: number): boolean {
  return token >= latinWord;
}

/** Whether a token is an emoticon in brackets. */
export function isEmoticon(token: number): boolean {
  return token >= emoticon && token < latinWord;
}

const latinWord = 0x40000000;
const emoticon = 0x20000000;
const firstHan = 0x3400;
const lastHan = 0x9fff;
const firstSkinTone = 0x1f3fb;
const lastSkinTone = 0x1f3ff;
const openBracket = 0x5b;
const atSign = 0x40;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** Whether the English models read a text: Latin words and no Chinese character. */
export function isEnglish(folded: string): boolean {
  let latin = false;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code >= firstHan && code <= lastHan) return false;
    latin ||= isLatin(code);
  }
  return latin;
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x250 && code !== 0xf7);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLatin(code)) at++;
    else if ((code === apostrophe || code === curlyApostrophe) && isLatin(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

/** 1,200 and 12.5 are one number. */
function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (isDigit(text.charCodeAt(at)) || (/[.,]/.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1))))
    at++;
  return at;
}

/** Where an emoticon such as `[笑哭r]` ends; its start where the bracket opens none. */
function endOfEmoticon(text: string, start: number): number {
  const close = text.indexOf(']', start);
  return close > start + 1 && close - start <= longestEmoticon ? close + 1 : start;
}

const longestEmoticon = 9;

/** Xiaohongshu's own emoticons end in R or H, which other platforms leave out. */
function endOfName(text: string, end: number): number {
  const last = text.charAt(end - 2);
  return last === 'r' || last === 'h' ? end - 2 : end - 1;
}

/** `@name ` goes as a whole; without a space after it nobody knows where the name ends. */
function endOfMention(text: string, start: number): number {
  for (let at = start + 1; at < text.length && at <= start + longestName; at++) {
    if (text.charCodeAt(at) <= 0x20) return at;
  }
  return text.length - start <= shortName ? text.length : start + 1;
}

const longestName = 24;
const shortName = 12;

function markOf(code: number): number {
  if (code === 0x21) return mark.exclamation;
  if (code === 0x3f) return mark.question;
  if (code === 0x2c || code === 0x3001 || code === 0x3a || code === 0x3b) return mark.comma;
  if (code === 0x2e || code === 0x3002) return mark.stop;
  if (code === 0x2026 || code === 0x22ef) return mark.dots;
  if (code === 0x7e || code === 0x223c || code === 0x301c) return mark.wave;
  return isSymbol(code) || isKana(code) || bracketsAndBars.indexOf(String.fromCharCode(code)) >= 0 ? code : 0;
}

/** Whether a code, or a token, is one of the older symbols such as ❤ or ✨. */
export function isSymbol(code: number): boolean {
  return code >= 0x2600 && code < 0x27c0;
}

function isKana(code: number): boolean {
  return code >= 0x3040 && code < 0x3100;
}

/** Opening marks that titles are built with; the closing ones say nothing more. */
const bracketsAndBars = '【《「“(|#&+-—';

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 3;
}
