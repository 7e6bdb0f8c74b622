import { type Options, parse, type Token } from 'acorn';

/** Any node of a syntax tree, as acorn makes it: its fields differ by type. */
export interface SyntaxNode {
  readonly type: string;
  /** Where it begins and ends in the code, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/**
 * The syntax tree and the tokens of a classic script.
 *
 * @throws SyntaxError that says where, if the code is none of that version of the language.
 */
export function parseScript(
  code: string,
  ecmaVersion: Options['ecmaVersion'] = 'latest',
): { readonly tree: SyntaxNode; readonly tokens: readonly Token[] } {
  const tokens: Token[] = [];
  const tree = parse(code, { ecmaVersion, sourceType: 'script', onToken: tokens });
  return { tree: tree as unknown as SyntaxNode, tokens };
}

/** Every node below and including this one, each before those inside it. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  const waiting: SyntaxNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...childrenOf(next).reverse());
  }
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** Where something stands in a text, for a person to find it: line and column from 1, and the text around. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
}

export function placeIn(text: string, offset: number): Place {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(0, lineStart).split('\n').length;
  const lineEnd = text.indexOf('\n', offset);
  const [from, to] = [
    Math.max(lineStart, offset - 30),
    Math.min(lineEnd < 0 ? text.length : lineEnd, offset + 30),
  ];
  return { line, column: offset - lineStart + 1, excerpt: text.slice(from, to) };
}
