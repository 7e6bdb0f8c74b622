import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { placeIn, type SyntaxNode } from '../../../scripts/build/syntax-tree';

/** A file that is to be plain arithmetic: what in it is more, and what it imports. */
interface Reading {
  /** Each as `file.ts:line what`. Lines are those of the script without its types. */
  readonly refused: readonly string[];
  readonly imports: readonly string[];
}

/**
 * What is more than plain arithmetic in a file of TypeScript and in all that it imports. Plain are functions whose body
 * is constants and one result; conditions, comparisons, sums and Math of numbers; objects of these, and their
 * properties. No loop, no assignment, no list, no text but names, no call of anything else, and no function that comes
 * back to itself.
 */
export function beyondPlain(file: string): readonly string[] {
  const refused: string[] = [];
  const files = [file];
  for (const next of files) {
    const reading = readPlain(readFileSync(next, 'utf8'), basename(next));
    refused.push(...reading.refused);
    for (const path of reading.imports) {
      const imported = resolve(dirname(next), `${path}.ts`);
      if (!files.includes(imported)) files.push(imported);
    }
  }
  return refused;
}

/** @param code TypeScript */
export function readPlain(code: string, file: string): Reading {
  const script = transformSync(code, { loader: 'ts', target: 'esnext' }).code;
  const refused: string[] = [];
  const imports: string[] = [];
  const calls = new Map<string, Set<string>>();
  const refuse = (node: SyntaxNode, what = node.type) => {
    refused.push(`${file}:${placeIn(script, node.start).line} ${what}`);
  };
  const known = new Set<string>();
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as SyntaxNode;

  for (const statement of nodes(tree, 'body')) {
    for (const name of namesDeclared(statement)) known.add(name);
  }
  for (const statement of nodes(tree, 'body')) topLevel(statement);
  for (const name of calls.keys()) {
    if (reaches(name, name, calls)) refused.push(`${file} ${name} comes back to itself`);
  }
  return { refused, imports };

  function topLevel(statement: SyntaxNode): void {
    if (statement.type === 'ImportDeclaration') {
      const { value } = node(statement, 'source') as unknown as { readonly value: string };
      if (/^\.\/[\w-]+$/.test(value)) imports.push(value);
      else refuse(statement, `import from ${value}`);
      for (const one of nodes(statement, 'specifiers')) if (one.type !== 'ImportSpecifier') refuse(one);
    } else if (statement.type === 'ExportNamedDeclaration' && has(statement, 'declaration')) {
      topLevel(node(statement, 'declaration'));
    } else if (statement.type === 'FunctionDeclaration') {
      const { name } = node(statement, 'id') as unknown as { readonly name: string };
      calls.set(name, new Set());
      functionOf(statement, new Set(), name);
    } else if (statement.type === 'VariableDeclaration') {
      constants(statement, new Set(), '');
    } else refuse(statement);
  }

  function functionOf(made: SyntaxNode, outer: ReadonlySet<string>, within: string): void {
    if (made['async'] === true || made['generator'] === true) refuse(made, 'async or generator');
    const own = new Set(outer);
    for (const parameter of nodes(made, 'params')) pattern(parameter, own);
    const body = node(made, 'body');
    if (body.type !== 'BlockStatement') {
      expression(body, own, within);
      return;
    }
    const statements = nodes(body, 'body');
    statements.forEach((statement, index) => {
      const last = index === statements.length - 1;
      if (last && statement.type === 'ReturnStatement' && has(statement, 'argument')) {
        expression(node(statement, 'argument'), own, within);
      } else if (!last && statement.type === 'VariableDeclaration') constants(statement, own, within);
      else refuse(statement);
    });
  }

  function constants(statement: SyntaxNode, own: Set<string>, within: string): void {
    if (statement['kind'] !== 'const') refuse(statement, String(statement['kind']));
    for (const one of nodes(statement, 'declarations')) {
      if (has(one, 'init')) expression(node(one, 'init'), own, within);
      pattern(node(one, 'id'), own);
    }
  }

  function pattern(bound: SyntaxNode, own: Set<string>): void {
    if (bound.type === 'Identifier') own.add(String(bound['name']));
    else if (bound.type === 'ObjectPattern') {
      for (const property of nodes(bound, 'properties')) {
        if (property.type !== 'Property' || property['computed'] === true) refuse(property);
        else pattern(node(property, 'value'), own);
      }
    } else refuse(bound);
  }

  function expression(value: SyntaxNode, own: ReadonlySet<string>, within: string): void {
    const each = (...keys: readonly string[]) => {
      for (const key of keys) expression(node(value, key), own, within);
    };
    switch (value.type) {
      case 'Literal':
        if (!['number', 'string', 'boolean'].includes(typeof value['value']) && value['raw'] !== 'null') {
          refuse(value, String(value['raw']));
        }
        return;
      case 'Identifier': {
        const name = String(value['name']);
        if (!own.has(name) && !known.has(name)) refuse(value, name);
        if (!own.has(name)) calls.get(within)?.add(name);
        return;
      }
      case 'ConditionalExpression':
        each('test', 'consequent', 'alternate');
        return;
      case 'LogicalExpression':
        each('left', 'right');
        return;
      case 'UnaryExpression':
        if (!['-', '!'].includes(String(value['operator']))) refuse(value, String(value['operator']));
        each('argument');
        return;
      case 'BinaryExpression': {
        const operator = String(value['operator']);
        const texts = [node(value, 'left'), node(value, 'right')].some(isText);
        if (!(texts ? equalities : operators).includes(operator)) refuse(value, operator);
        each('left', 'right');
        return;
      }
      case 'MemberExpression':
        if (value['computed'] === true && !isText(node(value, 'property'))) {
          refuse(value, 'a property by a computed name');
        }
        each('object');
        return;
      case 'ObjectExpression':
        for (const property of nodes(value, 'properties')) {
          const plain = property.type === 'Property' && property['kind'] === 'init';
          if (!plain || property['computed'] === true || property['method'] === true) refuse(property);
          else expression(node(property, 'value'), own, within);
        }
        return;
      case 'ArrowFunctionExpression':
        functionOf(value, own, within);
        return;
      case 'CallExpression':
        callee(node(value, 'callee'), own, within);
        for (const one of nodes(value, 'arguments')) expression(one, own, within);
        return;
      default:
        refuse(value);
    }
  }

  function callee(called: SyntaxNode, own: ReadonlySet<string>, within: string): void {
    const what = script.slice(called.start, called.end);
    if (called.type === 'Identifier') expression(called, own, within);
    else if (!mathematics.includes(what)) refuse(called, `a call of ${what}`);
  }
}

const equalities = ['===', '!=='];
const operators = [...equalities, '+', '-', '*', '/', '**', '<', '<=', '>', '>='];

/** What every database can compute. */
const mathematics = ['abs', 'exp', 'expm1', 'hypot', 'log', 'log1p', 'max', 'min', 'round', 'sqrt'].map(
  (name) => `Math.${name}`,
);

function isText(value: SyntaxNode): boolean {
  return value.type === 'Literal' && typeof value['value'] === 'string';
}

function namesDeclared(statement: SyntaxNode): readonly string[] {
  const name = (bound: SyntaxNode) => String(bound['name']);
  switch (statement.type) {
    case 'ImportDeclaration':
      return nodes(statement, 'specifiers').map((one) => name(node(one, 'local')));
    case 'ExportNamedDeclaration':
      return has(statement, 'declaration') ? namesDeclared(node(statement, 'declaration')) : [];
    case 'FunctionDeclaration':
      return [name(node(statement, 'id'))];
    case 'VariableDeclaration':
      return nodes(statement, 'declarations').map((one) => name(node(one, 'id')));
    default:
      return [];
  }
}

function reaches(from: string, to: string, calls: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const met = new Set<string>();
  const open = [...(calls.get(from) ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true;
    if (met.has(name)) continue;
    met.add(name);
    open.push(...(calls.get(name) ?? []));
  }
  return false;
}

function has(parent: SyntaxNode, key: string): boolean {
  return parent[key] !== null && parent[key] !== undefined;
}

function node(parent: SyntaxNode, key: string): SyntaxNode {
  return parent[key] as SyntaxNode;
}

function nodes(parent: SyntaxNode, key: string): readonly SyntaxNode[] {
  return parent[key] as readonly SyntaxNode[];
}
