import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { buildSync } from 'esbuild';

/** Any node of a syntax tree, as acorn makes it: its fields differ by type. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** The code of the score as it is shipped: one script of JavaScript, and its top level by name. */
export interface Code {
  readonly text: string;
  /** A function's node, or what a constant is set to. */
  readonly named: ReadonlyMap<string, SyntaxNode>;
}

/**
 * The score's arithmetic with all that it calls, bundled: what is read is what runs. Read once.
 */
export function scoreCode(): Code {
  read ??= codeOf(bundled(scorePath));
  return read;
}

let read: Code | undefined;

const scorePath = 'src/core/scoring/arithmetic.ts';

function bundled(path: string): string {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const result = buildSync({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** @param text JavaScript, without types */
export function codeOf(text: string): Code {
  const tree = parse(text, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as SyntaxNode;
  const named = new Map<string, SyntaxNode>();
  for (const statement of tree['body'] as readonly SyntaxNode[]) nameIn(statement, named);
  return { text, named };
}

function nameIn(statement: SyntaxNode, named: Map<string, SyntaxNode>): void {
  if (statement.type === 'ExportNamedDeclaration' && statement['declaration'] !== null) {
    nameIn(statement['declaration'] as SyntaxNode, named);
  } else if (statement.type === 'FunctionDeclaration') {
    named.set(nameOf(statement['id']), statement);
  } else if (statement.type === 'VariableDeclaration') {
    for (const one of statement['declarations'] as readonly SyntaxNode[]) {
      const { id, init } = one as unknown as { readonly id: SyntaxNode; readonly init: SyntaxNode | null };
      if (id.type === 'Identifier' && init !== null) named.set(nameOf(id), init);
    }
  }
}

export function nameOf(identifier: unknown): string {
  return (identifier as { readonly name: string }).name;
}
