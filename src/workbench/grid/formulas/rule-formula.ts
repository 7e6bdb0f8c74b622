/** What a cell gives a formula: blank is `null`. */
export type CellValue = string | number | boolean | null;

/** A formula of a conditional format, at its range's first cell; other cells shift what it refers to. */
export type RuleFormula = (
  cellAt: (row: number, column: number) => CellValue,
  down: number,
  right: number,
) => CellValue;

/**
 * The formula as a function of cells, for those that are made of comparisons, sums and the functions below; `null` for any
 * other. Positions are counted from 0.
 */
export function readRuleFormula(text: string): RuleFormula | null {
  const tokens = text.replace(/^=/, '').match(token) ?? [];
  if (tokens.join('') !== text.replace(/^=/, '').replace(/\s+/g, '')) return null;
  const reader: Reader = { tokens, at: 0 };
  try {
    const formula = readComparison(reader);
    return reader.at === tokens.length ? formula : null;
  } catch {
    return null;
  }
}

const token = /"(?:[^"]|"")*"|<=|>=|<>|[-+*/&=<>(),]|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?[1-9]\d*|[A-Z]+/gi;

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function next(reader: Reader): string {
  reader.at += 1;
  return reader.tokens[reader.at - 1] ?? '';
}

function takes(reader: Reader, wanted: readonly string[]): string | null {
  const found = reader.tokens[reader.at];
  if (found === undefined || !wanted.includes(found)) return null;
  reader.at += 1;
  return found;
}

/** Operators of one rank, from the left. */
function chain(
  reader: Reader,
  operators: readonly string[],
  read: (reader: Reader) => RuleFormula,
): RuleFormula {
  let left = read(reader);
  for (let operator = takes(reader, operators); operator !== null; operator = takes(reader, operators)) {
    const [one, other, sign] = [left, read(reader), operator];
    left = (...of) => apply(sign, one(...of), other(...of));
  }
  return left;
}

const readComparison = (reader: Reader): RuleFormula =>
  chain(reader, ['=', '<>', '<', '>', '<=', '>='], readJoined);
const readJoined = (reader: Reader): RuleFormula => chain(reader, ['&'], readSum);
const readSum = (reader: Reader): RuleFormula => chain(reader, ['+', '-'], readProduct);
const readProduct = (reader: Reader): RuleFormula => chain(reader, ['*', '/'], readValue);

function readValue(reader: Reader): RuleFormula {
  if (takes(reader, ['-']) !== null) {
    const value = readValue(reader);
    return (...of) => -numberOf(value(...of));
  }
  if (takes(reader, ['(']) !== null) {
    const inner = readComparison(reader);
    expect(reader, ')');
    return inner;
  }
  const word = next(reader);
  if (word.startsWith('"')) return () => word.slice(1, -1).replace(/""/g, '"');
  if (/^\d/.test(word)) return () => Number(word);
  if (/\d$/.test(word)) return readReference(word);
  if (/^(true|false)$/i.test(word) && reader.tokens[reader.at] !== '(') return () => /^t/i.test(word);
  return readFunction(word.toUpperCase(), reader);
}

function expect(reader: Reader, wanted: string): void {
  if (next(reader) !== wanted) throw new Error(`There is no ${wanted}.`);
}

function readReference(word: string): RuleFormula {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(word) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return (cellAt, down, right) =>
    cellAt(Number(digits) - 1 + (rowFixed ? 0 : down), column - 1 + (columnFixed ? 0 : right));
}

function readFunction(name: string, reader: Reader): RuleFormula {
  const compute = functions[name];
  if (compute === undefined) throw new Error(`There is no ${name}.`);
  expect(reader, '(');
  const given: RuleFormula[] = [];
  if (takes(reader, [')']) === null) {
    do given.push(readComparison(reader));
    while (takes(reader, [',']) !== null);
    expect(reader, ')');
  }
  return (...of) => compute(given.map((one) => () => one(...of)));
}

type Lazy = readonly (() => CellValue)[];

const functions: Readonly<Record<string, (given: Lazy) => CellValue>> = {
  AND: (given) => given.every((one) => isYes(one())),
  OR: (given) => given.some((one) => isYes(one())),
  NOT: ([one]) => !isYes(one?.() ?? null),
  IF: ([when, then, otherwise]) => (isYes(when?.() ?? null) ? then?.() : otherwise?.()) ?? null,
  ISNUMBER: ([one]) => typeof one?.() === 'number',
  ISBLANK: ([one]) => (one?.() ?? null) === null,
  N: ([one]) => (typeof one?.() === 'number' ? (one() as number) : 0),
  LEN: ([one]) => textOf(one?.() ?? null).length,
};

function apply(sign: string, one: CellValue, other: CellValue): CellValue {
  switch (sign) {
    case '+':
      return numberOf(one) + numberOf(other);
    case '-':
      return numberOf(one) - numberOf(other);
    case '*':
      return numberOf(one) * numberOf(other);
    case '/':
      return numberOf(one) / numberOf(other);
    case '&':
      return textOf(one) + textOf(other);
    default:
      return isOrdered(sign, order(one, other));
  }
}

function isOrdered(sign: string, difference: number): boolean {
  if (difference < 0) return sign === '<' || sign === '<=' || sign === '<>';
  if (difference > 0) return sign === '>' || sign === '>=' || sign === '<>';
  return sign === '=' || sign === '<=' || sign === '>=';
}

/** A number comes before a text, a text before a truth; a blank is as nothing of the other's kind. */
function order(one: CellValue, other: CellValue): number {
  const [left, right] = [one ?? blankLike(other), other ?? blankLike(one)];
  if (typeof left !== typeof right) return rank(left) - rank(right);
  if (typeof left === 'string') {
    const [first, second] = [left.toLowerCase(), String(right).toLowerCase()];
    return first < second ? -1 : Number(first > second);
  }
  return Number(left) - Number(right);
}

function blankLike(value: CellValue): string | number | boolean {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function numberOf(value: CellValue): number {
  return value === null ? 0 : Number(value);
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}

function isYes(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
