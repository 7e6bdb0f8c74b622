import { nodesOf, type Place, parseScript, placeIn, type SyntaxNode } from './syntax-tree';

/** Something in a script that Apps Script's parser refuses, so that nothing of the script would run. */
export interface RefusedSyntax extends Place {
  readonly what: string;
}

/**
 * What Apps Script's parser would refuse in a script, by what projects report of it: literals of BigInt, fields,
 * private names and static blocks of classes, and whatever is newer than ES2020.
 */
export function refusedByGoogle(code: string): readonly RefusedSyntax[] {
  const refused: RefusedSyntax[] = [];
  try {
    for (const node of nodesOf(parseScript(code).tree)) {
      const what = refusalOf(node);
      if (what !== null) refused.push({ what, ...placeIn(code, node.start) });
    }
    // Everything else that came later, such as `a ??= b` and `1_000`: the first of it.
    if (refused.length === 0) parseScript(code, 2020);
  } catch (error) {
    const { message, pos } = error as SyntaxError & { readonly pos: number };
    refused.push({ what: `not ES2020 (${message})`, ...placeIn(code, pos) });
  }
  return refused;
}

/**
 * Gives the script back where Google can read it.
 *
 * @throws Error that names each thing Google would refuse, with line, column and the code around it.
 */
export function readableByGoogle(code: string): string {
  const refused = refusedByGoogle(code);
  if (refused.length === 0) return code;
  const list = refused.map(
    ({ what, line, column, excerpt }) => `  line ${line}, column ${column}: ${what} in ${excerpt}`,
  );
  throw new Error(`Google's parser would refuse dist/Code.js, and no formula and no menu would work:
${list.join('\n')}
Write it in another way; where a package or esbuild made it, lower it in scripts/build/bundle-code.ts.`);
}

const fieldTypes = new Set(['PropertyDefinition', 'AccessorProperty']);
const flagsOfEs2020 = /^[gimsuy]*$/;

function refusalOf(node: SyntaxNode): string | null {
  if (node.type === 'PrivateIdentifier') return 'a private name';
  if (node.type === 'StaticBlock') return 'a static block';
  if (fieldTypes.has(node.type)) return node['static'] === true ? 'a static field' : 'a class field';
  // acorn's token of `0n` is a number: only the literal's value tells.
  if (node.type === 'Literal' && typeof node['bigint'] === 'string') return 'a BigInt literal';
  const regex = node['regex'] as { readonly flags: string } | undefined;
  if (node.type === 'Literal' && regex && !flagsOfEs2020.test(regex.flags))
    return `a regular expression with the flags '${regex.flags}'`;
  return null;
}
