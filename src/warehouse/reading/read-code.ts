import { isPart, type Part, type Value } from './part';
import { makeParts, type Parts } from './parts';
import { type Code, nameOf, type SyntaxNode } from './score-code';

/** A value, an object of them, or a function. */
export type Held = Value | undefined | Closure | Choice | { readonly [key: string]: Held };

/** One of some objects: which one depends on the row. */
interface Choice {
  readonly chosenBy: Part;
  readonly yes: Held;
  readonly no: Held;
}

/** A function with what its names stand for where it was made. */
interface Closure {
  readonly made: SyntaxNode;
  readonly scope: Scope;
}

type Scope = ReadonlyMap<string, Held>;

/** Code that this reading does not know, with its line. It says so instead of guessing. */
export class UnreadableCode extends Error {}

/** A reading of code: calls its functions with parts in place of a row's numbers. */
export interface Reading {
  readonly parts: Parts;
  /** @throws UnreadableCode for what is not plain arithmetic */
  readonly call: (name: string, ...given: readonly Held[]) => Held;
}

/**
 * Reads code as arithmetic on parts. It knows what the score's arithmetic is written in: functions of constants and one
 * result, conditions, comparisons, sums, Math, objects and their properties. What depends on nothing of the row is computed.
 */
export function readCode(code: Code): Reading {
  const place: string[] = [];
  const parts = makeParts(() => [...place]);
  const constants = new Map<string, Held>();

  function refuse(node: SyntaxNode, what: string): never {
    const line = code.text.slice(0, node.start).split('\n').length;
    throw new UnreadableCode(`Line ${line} of the score as it is bundled: ${what}.`);
  }

  /** What is worked out inside bears the name. */
  function named<Result>(name: string, work: () => Result): Result {
    place.push(name);
    const result = work();
    place.pop();
    return result;
  }

  function lookUp(node: SyntaxNode, scope: Scope): Held {
    const name = nameOf(node);
    if (scope.has(name)) return scope.get(name);
    if (constants.has(name)) return constants.get(name);
    const made = code.named.get(name);
    if (made === undefined) return refuse(node, `nothing is called ${name}`);
    const held = made.type === 'FunctionDeclaration' ? { made, scope: noNames } : expression(made, noNames);
    constants.set(name, held);
    return held;
  }

  function bind(pattern: SyntaxNode, held: Held, scope: Map<string, Held>): void {
    if (pattern.type === 'Identifier') scope.set(nameOf(pattern), held);
    else if (pattern.type === 'ObjectPattern') {
      for (const property of nodes(pattern, 'properties')) {
        if (property.type !== 'Property' || property['computed'] === true) refuse(property, property.type);
        bind(node(property, 'value'), propertyOf(property, held, keyOf(property)), scope);
      }
    } else refuse(pattern, pattern.type);
  }

  function propertyOf(at: SyntaxNode, held: Held, key: string): Held {
    if (isChoice(held)) return ofChoice(held, (one) => propertyOf(at, one, key));
    if (!isObject(held) || !Object.hasOwn(held, key)) return refuse(at, `nothing has a property ${key}`);
    return held[key];
  }

  /** Numbers become lists out of which a row takes its own: one place for all the lists of a table. */
  function ofChoice(choice: Choice, property: (object: Held) => Held): Held {
    const { place, objects } = placeOf(choice);
    const held = objects.map(property);
    if (held.every((one) => typeof one === 'number')) return parts.pick(place, held);
    const chosen = (one: Held): Held =>
      isChoice(one) ? choose(one.chosenBy, chosen(one.yes), chosen(one.no)) : held[objects.indexOf(one)];
    return chosen(choice);
  }

  /** The place of the chosen object among all of them. */
  function placeOf({ chosenBy, yes, no }: Choice): {
    readonly place: number | Part;
    readonly objects: readonly Held[];
  } {
    const objects: Held[] = [];
    const placeIn = (held: Held): number | Part => {
      if (isChoice(held)) return parts.place(held.chosenBy, placeIn(held.yes), placeIn(held.no));
      const known = objects.indexOf(held);
      return known < 0 ? objects.push(held) - 1 : known;
    };
    return { place: parts.place(chosenBy, placeIn(yes), placeIn(no)), objects };
  }

  function call(at: SyntaxNode, held: Held, given: readonly Held[]): Held {
    if (!isClosure(held)) return refuse(at, 'a call of what is no function');
    const scope = new Map(held.scope);
    nodes(held.made, 'params').forEach((parameter, index) => {
      bind(parameter, given[index], scope);
    });
    const body = node(held.made, 'body');
    return body.type === 'BlockStatement' ? block(nodes(body, 'body'), scope) : expression(body, scope);
  }

  function block(statements: readonly SyntaxNode[], scope: Map<string, Held>): Held {
    for (const statement of statements) {
      if (statement.type === 'ReturnStatement' && isNode(statement['argument'])) {
        return expression(statement['argument'], scope);
      }
      if (statement.type !== 'VariableDeclaration' || statement['kind'] !== 'const')
        refuse(statement, String(statement['kind'] ?? statement.type));
      for (const one of nodes(statement, 'declarations')) {
        const bound = node(one, 'id');
        const work = () => expression(node(one, 'init'), scope);
        bind(bound, bound.type === 'Identifier' ? named(nameOf(bound), work) : work(), scope);
      }
    }
    return undefined;
  }

  function choose(condition: Value, yes: Held, no: Held): Held {
    if (isValue(yes) && isValue(no)) return parts.choose(condition, yes, no);
    if (!isPart(condition)) return condition ? yes : no;
    const choice: Choice = { chosenBy: condition, yes, no };
    placeOf(choice);
    return choice;
  }

  function value(at: SyntaxNode, scope: Scope): Value {
    const held = expression(at, scope);
    return isValue(held) ? held : refuse(at, 'an object where a number is needed');
  }

  function expression(at: SyntaxNode, scope: Scope): Held {
    switch (at.type) {
      case 'Literal': {
        const literal: unknown = at['value'];
        const plain =
          literal === null ? at['raw'] === 'null' : ['number', 'string', 'boolean'].includes(typeof literal);
        return plain ? (literal as Value) : refuse(at, String(at['raw']));
      }
      case 'Identifier':
        return lookUp(at, scope);
      case 'ArrowFunctionExpression':
        return { made: at, scope };
      case 'ObjectExpression': {
        const object: Record<string, Held> = {};
        for (const property of nodes(at, 'properties')) {
          if (property.type !== 'Property' || property['computed'] === true) refuse(property, property.type);
          const key = keyOf(property);
          object[key] = named(key, () => expression(node(property, 'value'), scope));
        }
        return object;
      }
      case 'MemberExpression': {
        const property = node(at, 'property');
        const key = at['computed'] === true ? value(property, scope) : nameOf(property);
        if (typeof key !== 'string') return refuse(at, 'a property by a name that is worked out');
        return named(key, () => propertyOf(at, expression(node(at, 'object'), scope), key));
      }
      case 'UnaryExpression': {
        const of = value(node(at, 'argument'), scope);
        if (at['operator'] === '!') return parts.make('not', of);
        if (at['operator'] !== '-') return refuse(at, String(at['operator']));
        return isPart(of) ? parts.make('negative', of) : -Number(of);
      }
      case 'ConditionalExpression': {
        const condition = value(node(at, 'test'), scope);
        if (!isPart(condition)) return expression(node(at, condition ? 'consequent' : 'alternate'), scope);
        const yes = expression(node(at, 'consequent'), scope);
        return choose(condition, yes, expression(node(at, 'alternate'), scope));
      }
      case 'LogicalExpression':
        return logical(at, scope);
      case 'BinaryExpression':
        return binary(at, scope);
      case 'CallExpression': {
        const callee = node(at, 'callee');
        const given = nodes(at, 'arguments').map((one) => expression(one, scope));
        if (callee.type === 'Identifier') return call(at, lookUp(callee, scope), given);
        return mathematics(at, callee, given);
      }
      default:
        return refuse(at, at.type);
    }
  }

  function logical(at: SyntaxNode, scope: Scope): Held {
    const left = value(node(at, 'left'), scope);
    const right = () => value(node(at, 'right'), scope);
    switch (at['operator']) {
      case '??':
        return isPart(left) ? parts.make('either', left, right()) : (left ?? right());
      case '&&':
        return isPart(left) ? parts.make('and', left, right()) : left && right();
      case '||':
        return isPart(left) ? parts.make('or', left, right()) : left || right();
      default:
        return refuse(at, String(at['operator']));
    }
  }

  function binary(at: SyntaxNode, scope: Scope): Held {
    const left = value(node(at, 'left'), scope);
    const right = value(node(at, 'right'), scope);
    const operator = String(at['operator']);
    if (!isPart(left) && !isPart(right)) {
      const known = computed[operator];
      return known === undefined ? refuse(at, operator) : known(left as never, right as never);
    }
    switch (operator) {
      case '===':
        return equal(left, right);
      case '!==':
        return parts.make('not', equal(left, right));
      case '>':
        return parts.make('less', right, left);
      case '>=':
        return parts.make('atMost', right, left);
      default: {
        const operation = arithmetic[operator];
        return operation === undefined ? refuse(at, operator) : parts.make(operation, left, right);
      }
    }
  }

  function equal(left: Value, right: Value): Value {
    return left === null
      ? parts.unknown(right)
      : right === null
        ? parts.unknown(left)
        : parts.make('equal', left, right);
  }

  function mathematics(at: SyntaxNode, callee: SyntaxNode, given: readonly Held[]): Held {
    const what = code.text.slice(callee.start, callee.end);
    const name = what.replace(/^Math\./, '') as keyof typeof functions;
    const operation = what.startsWith('Math.') ? functions[name] : undefined;
    const of = given.filter(isValue);
    if (operation === undefined || of.length < given.length) return refuse(at, `a call of ${what}`);
    if (!of.some(isPart)) return (Math[name] as (...of: readonly Value[]) => number)(...of);
    if (name !== 'hypot') return parts.make(operation, ...of);
    const squares = of.map((one) => (isPart(one) ? parts.make('multiply', one, one) : Number(one) ** 2));
    return parts.make(
      'root',
      squares.reduce((sum, square) => parts.make('add', sum, square)),
    );
  }

  return {
    parts,
    call(name, ...given) {
      const made = code.named.get(name);
      if (made === undefined) throw new UnreadableCode(`The score has no function ${name}.`);
      return call(made, { made, scope: noNames }, given);
    },
  };
}

const noNames: Scope = new Map();

const arithmetic: Readonly<
  Record<string, 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'less' | 'atMost'>
> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '**': 'power',
  '<': 'less',
  '<=': 'atMost',
};

const computed: Readonly<Record<string, (left: never, right: never) => Value>> = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
  '**': (left: number, right: number) => left ** right,
  '<': (left: number, right: number) => left < right,
  '<=': (left: number, right: number) => left <= right,
  '>': (left: number, right: number) => left > right,
  '>=': (left: number, right: number) => left >= right,
  '===': (left: Value, right: Value) => left === right,
  '!==': (left: Value, right: Value) => left !== right,
};

const functions = {
  abs: 'size',
  exp: 'exp',
  expm1: 'expm1',
  hypot: 'root',
  log: 'log',
  log1p: 'log1p',
  max: 'greatest',
  min: 'least',
  round: 'round',
  sqrt: 'root',
} as const;

function isChoice(held: Held): held is Choice {
  return typeof held === 'object' && held !== null && 'chosenBy' in held;
}

function isClosure(held: Held): held is Closure {
  return typeof held === 'object' && held !== null && 'made' in held && 'scope' in held;
}

function isValue(held: Held): held is Value {
  return held !== undefined && (typeof held !== 'object' || held === null || isPart(held));
}

function isObject(held: Held): held is { readonly [key: string]: Held } {
  return typeof held === 'object' && held !== null && !isPart(held) && !isClosure(held) && !isChoice(held);
}

function keyOf(property: SyntaxNode): string {
  const key = node(property, 'key') as unknown as { readonly name?: string; readonly value?: unknown };
  return key.name ?? String(key.value);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function node(parent: SyntaxNode, key: string): SyntaxNode {
  return parent[key] as SyntaxNode;
}

function nodes(parent: SyntaxNode, key: string): readonly SyntaxNode[] {
  return parent[key] as readonly SyntaxNode[];
}
