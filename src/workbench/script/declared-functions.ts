/** What Google reads from a pushed script: its top-level function declarations and their comments. */
export interface DeclaredFunctions {
  /** Every function that menus and `google.script.run` can reach: a name that ends in `_` is private. */
  readonly names: readonly string[];
  readonly custom: readonly CustomFunction[];
}

/** A function for formulas: marked `@customfunction` in the comment right above it. */
export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly help: string }[];
}

const declaration =
  /(?:^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/[ \t]*\r?\n)?^function[ \t]+([A-Za-z_$][\w$]*)[ \t]*\(/gm;

/** Finds the declarations at the start of a line: a bundle's inner functions are indented or wrapped. */
export function readDeclaredFunctions(code: string): DeclaredFunctions {
  const found = [...code.matchAll(declaration)].map(([, comment = '', name = '']) => ({ name, comment }));
  const visible = found.filter(({ name }) => !name.endsWith('_'));
  return {
    names: visible.map(({ name }) => name),
    custom: visible.filter(({ comment }) => comment.includes('@customfunction')).map(readCustomFunction),
  };
}

function readCustomFunction({ name, comment }: { name: string; comment: string }): CustomFunction {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim());
  return {
    name,
    description: lines.filter((line) => line !== '' && !line.startsWith('@')).join(' '),
    parameters: lines.flatMap((line) => {
      const [, type, parameter, help = ''] = /^@param\s+\{(.*?)\}\s+(\S+)\s*(.*)$/.exec(line) ?? [];
      return type === undefined || parameter === undefined ? [] : [{ name: parameter, type, help }];
    }),
  };
}
