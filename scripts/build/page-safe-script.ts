import type { Token } from 'acorn';
import { nodesOf, parseScript, type SyntaxNode } from './syntax-tree';

/**
 * The same program, written so that HtmlService has nothing to alter (page-safety.ts). Inside strings, templates and
 * regular expressions the first character of what could be altered becomes an escape, also where a string holds what
 * looks like a tag; between two tokens that look like a comment together goes a space; comments fall away.
 *
 * @param code a classic script
 * @throws Error where the code cannot be written so, or where what was written would not be the same program.
 */
export function pageSafeScript(code: string): string {
  const { tree, tokens } = parseScript(code);
  const asTheyAre = taggedTemplates(tree);
  const texts: string[] = [];
  let end = 0;
  for (const token of tokens) {
    const gap = gapOf(code.slice(end, token.start));
    const text = asTheyAre.has(token.start) ? code.slice(token.start, token.end) : textOf(code, token);
    const pair = (texts.at(-1) ?? '').slice(-1) + text.slice(0, 1);
    texts.push(gap === '' && token.type.label !== 'template' && joinsUp.test(pair) ? ' ' : gap, text);
    end = token.end;
  }
  const written = texts.join('');
  if (meaningOf(parseScript(written).tree) !== meaningOf(tree))
    throw new Error('Written so that HtmlService leaves it alone, the script would be another program.');
  return written;
}

/** Two tokens that must not touch, and parts of a literal that must not stand as they are. */
const joinsUp = /^(?:\/[/*]|<[/?!]|\$[&`'$<\d])/;
const altered = /^(?:\/[/*]|<(?:[/?]|!--)|\$[&`'$<\d])/;
const tagLike = /^<[a-z]/i;
/** How many characters after the first decide. */
const longest = 3;
const ascii = /^[\0-\x7f]*$/;

function gapOf(between: string): string {
  if (between.trim() === '') return between;
  return between.includes('\n') ? '\n' : ' ';
}

function textOf(code: string, { type, start, end }: Token): string {
  const text = code.slice(start, end);
  const close = type.label === 'regexp' ? text.lastIndexOf('/') : text.length - 1;
  const inside = text.slice(1, close);
  const after = text.slice(close);
  if (type.label === 'string') return text[0] + rewritten(charactersOf(inside), after) + after;
  if (type.label === 'regexp') return text[0] + rewritten(partsOfPattern(inside), after) + after;
  if (type.label === 'template') return rewritten(charactersOf(text), code.slice(end, end + 2));
  return text.replace(/\$(?=[$\d])/g, '\\u0024').replace(/[^\0-\x7f]/gu, escapeInName);
}

/** A part of a literal as it is written, and the UTF-16 unit that it stands for where it stands for just one. */
interface Part {
  readonly text: string;
  readonly unit: string | null;
}

/** @param after what follows the parts in the script */
function rewritten(parts: readonly Part[], after: string): string {
  const whole = parts.map(({ text }) => text).join('') + after;
  let written = '';
  let end = 0;
  for (const { text, unit } of parts) {
    end += text.length;
    // Of `\/` it is the second character that makes a comment with what follows.
    const from = whole.slice(end - 1, end + longest);
    if (unit !== null && (altered.test(from) || tagLike.test(from) || !ascii.test(text))) {
      written += escapeOf(unit);
      continue;
    }
    if (altered.test(from) || !ascii.test(text))
      throw new Error(`HtmlService could alter this, and no escape means the same: ${whole.slice(0, 60)}`);
    written += text;
  }
  return written;
}

function escapeOf(unit: string): string {
  const digits = unit.charCodeAt(0).toString(16);
  return digits.length > 2 ? `\\u${digits.padStart(4, '0')}` : `\\x${digits.padStart(2, '0')}`;
}

function escapeInName(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}

/** What stands between the quotes of a string, or in a template. */
function charactersOf(raw: string): readonly Part[] {
  const texts = raw.match(/\\(?:\r\n|u\{[^}]*\}|u.{4}|x..|[0-7]+|[\s\S])|[\s\S]/g) ?? [];
  return texts.map((text) => {
    if (!text.startsWith('\\')) return { text, unit: text };
    const standsForItself = text.length === 2 && !/[\dbfnrtv\r\n\u2028\u2029]/.test(text.charAt(1));
    return { text, unit: standsForItself ? text.charAt(1) : null };
  });
}

/** The parts of a regular expression: one with a unit matches this unit; `$`, `\d` or `(?<` have none. */
function partsOfPattern(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  let inClass = false;
  for (const [text] of pattern.matchAll(
    /\\(?:x[\da-f]{2}|u[\da-f]{4}|u\{[^}]*\}|k<|[\s\S])|\(\?<?|[\s\S]/gi,
  )) {
    const isMark = inClass ? /^[\]^-]$/.test(text) : /^[$^.*+?()[\]{}|]/.test(text);
    if (text.startsWith('\\')) parts.push({ text, unit: unitOfEscape(text) });
    else parts.push({ text, unit: isMark ? null : text });
    if (text === '[') inClass = true;
    if (text === ']') inClass = false;
  }
  return parts;
}

function unitOfEscape(text: string): string | null {
  if (/^\\[xu][\da-f]+$/i.test(text)) return String.fromCharCode(Number.parseInt(text.slice(2), 16));
  return /^\\[^\da-z]$/i.test(text) ? text.charAt(1) : null;
}

/** Where the templates begin whose function sees how they are written. */
function taggedTemplates(tree: SyntaxNode): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'TaggedTemplateExpression') continue;
    const { quasis } = node['quasi'] as { readonly quasis: readonly SyntaxNode[] };
    for (const { start } of quasis) starts.add(start);
  }
  return starts;
}

/** A syntax tree without where and how its parts are written. */
function meaningOf(tree: SyntaxNode): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'start' || key === 'end' || key === 'raw') return undefined;
    if (key === 'pattern' && typeof value === 'string')
      return partsOfPattern(value).map(({ text, unit }) => (unit === null ? { text } : unit));
    return typeof value === 'bigint' ? `${value}n` : value;
  });
}
