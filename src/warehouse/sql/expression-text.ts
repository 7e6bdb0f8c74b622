import { isPart, type Part, type Value } from '../reading/part';
import { quotedText, writtenNumber } from './names-and-texts';

/** What a part is called where it stands in a column of an earlier stage; `null` where it has to be written out. */
export type NameOf = (part: Part) => string | null;

/** A value as SQL of BigQuery. Unknown stays unknown in each operation, and none of them ever fails. */
export function expressionText(value: Value, nameOf: NameOf): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return quotedText(value);
  if (typeof value === 'number') return writtenNumber(value);
  return nameOf(value) ?? writtenOut(value, nameOf);
}

/** The same, not by its own name: what its column is made of. */
export function writtenOut(part: Part, nameOf: NameOf): string {
  const of = part.of.map((value) => expressionText(value, nameOf));
  const [one = '', other = '', third = ''] = of;
  const [first = null, second = null] = part.of;
  switch (part.operation) {
    case 'column':
      return String(first);
    case 'add':
      return `(${one} + ${other})`;
    case 'subtract':
      return `(${one} - ${other})`;
    case 'multiply':
      return `(${one} * ${other})`;
    case 'divide':
      return isNever0(second) ? `(${one} / ${other})` : `SAFE_DIVIDE(${one}, ${other})`;
    case 'negative':
      return `(-${one})`;
    case 'power':
      return `POW(${one}, ${other})`;
    case 'less':
      return `${one} < ${other}`;
    case 'atMost':
      return `${one} <= ${other}`;
    case 'equal':
      return `${one} = ${other}`;
    case 'not':
      return isPart(first) && first.operation === 'unknown' && nameOf(first) === null
        ? `${expressionText(first.of[0] ?? null, nameOf)} IS NOT NULL`
        : `NOT (${one})`;
    case 'and':
      return `(${one} AND ${other})`;
    case 'or':
      return `(${one} OR ${other})`;
    case 'unknown':
      return `${one} IS NULL`;
    case 'choose':
      return `IF(${one}, ${other}, ${third})`;
    case 'place':
      return `IF(${one}, ${placeText(second, other)}, ${placeText(part.of[2] ?? null, third)})`;
    case 'pick':
      throw new TypeError('A table is joined, not written out');
    case 'either':
      return `COALESCE(${one}, ${other})`;
    case 'least':
      return ofTwo(part, of) ?? `LEAST(${of.join(', ')})`;
    case 'greatest':
      return ofTwo(part, of) ?? `GREATEST(${of.join(', ')})`;
    case 'log':
      return `LN(${positive(first, one)})`;
    case 'log1p':
      return `LN(1e0 + ${lowOf(first) > -1 ? one : noLess(one, almostMinus1)})`;
    case 'exp':
      return `EXP(${fits(part) ? one : noMore(one, largestPower)})`;
    case 'expm1':
      return `(EXP(${fits(part) ? one : noMore(one, largestPower)}) - 1e0)`;
    case 'root':
      return `SQRT(${lowOf(first) >= 0 ? one : noLess(one, 0)})`;
    case 'size':
      return `ABS(${one})`;
    case 'round':
      return `FLOOR(${one} + 0.5e0)`;
  }
}

/** Places count from 0, in whole numbers. */
function placeText(place: Value, text: string): string {
  return typeof place === 'number' ? String(place) : text;
}

/** The parts that the text of this one holds twice: they have to have a name. */
export function partsSaidTwice(part: Part): readonly Part[] {
  const [first = null] = part.of;
  const isGuarded =
    (part.operation === 'log' && !(lowOf(first) > 0)) ||
    (part.operation === 'log1p' && !(lowOf(first) > -1)) ||
    (part.operation === 'root' && !(lowOf(first) >= 0)) ||
    ((part.operation === 'exp' || part.operation === 'expm1') && !fits(part));
  return isGuarded || isBound(part) ? part.of.filter(isPart) : [];
}

function lowOf(value: Value): number {
  return typeof value === 'number' ? value : isPart(value) ? value.low : Number.NEGATIVE_INFINITY;
}

function isNever0(value: Value): boolean {
  return isPart(value) ? value.low > 0 || value.high < 0 : value !== 0;
}

function fits({ high }: Part): boolean {
  return high < Number.MAX_VALUE;
}

/** BigQuery refuses the logarithm of 0, where JavaScript has minus infinity. */
function positive(value: Value, text: string): string {
  return lowOf(value) > 0 ? text : noLess(text, leastPositive);
}

const leastPositive = 1e-300;
const almostMinus1 = -0.9999999999999999;

/** BigQuery refuses a number that is too large, where JavaScript has infinity: e^700 is as good as that. */
const largestPower = 700;

/** An unknown is neither less nor more. */
function noLess(text: string, least: number): string {
  return `IF(${text} < ${writtenNumber(least)}, ${writtenNumber(least)}, ${text})`;
}

function noMore(text: string, most: number): string {
  return `IF(${text} > ${writtenNumber(most)}, ${writtenNumber(most)}, ${text})`;
}

function isBound({ operation, of }: Part): boolean {
  return (
    (operation === 'least' || operation === 'greatest') && of.length === 2 && of.filter(isPart).length === 1
  );
}

/** Of a part and a fixed bound: written as a choice, because each database has its own least of an unknown. */
function ofTwo(part: Part, [one = '', other = '']: readonly string[]): string | null {
  if (!isBound(part)) return null;
  const [text, bound] = isPart(part.of[0]) ? [one, other] : [other, one];
  return `IF(${text} ${part.operation === 'least' ? '>' : '<'} ${bound}, ${bound}, ${text})`;
}
