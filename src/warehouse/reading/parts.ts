import { isPart, type Operation, type Part, type Range, type Value } from './part';
import { rangeIn, rangeOf, rangesAtPlaces, union } from './ranges';

/** What the values of a column lie between, both ends among them, and whether each row has one. */
export interface ColumnRange {
  readonly low: number;
  readonly high: number;
  readonly always: boolean;
}

/** Makes parts, each once, and simpler where they can be. */
export interface Parts {
  readonly column: (name: string, about: ColumnRange) => Part;
  readonly make: (operation: Operation, ...of: readonly Value[]) => Value;
  /** A condition's two outcomes. */
  readonly choose: (condition: Value, yes: Value, no: Value) => Value;
  /** The same of places in lists of fixed numbers, from 0. */
  readonly place: (condition: Part, yes: number | Part, no: number | Part) => number | Part;
  /** What stands in a list at a place. */
  readonly pick: (place: number | Part, list: readonly number[]) => Value;
  /** Whether a value is unknown. */
  readonly unknown: (value: Value) => Value;
}

/** @param placeNow where in the code the reading stands */
export function makeParts(placeNow: () => readonly string[]): Parts {
  const made = new Map<string, Part>();
  const numbers = new Map<Part, number>();
  const unknowns = new Map<Part, Value>();
  const always = new Set<Part>();

  function part(operation: Operation, of: readonly Value[], range?: Range): Part {
    const key = `${operation}(${of.map(keyOf).join(',')})`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const atPlaces = rangesAtPlaces(operation, of);
    const [low, high] = range ?? (atPlaces === null ? rangeOf(operation, of) : union(atPlaces.ranges));
    const fresh: Part = { operation, of, low, high, atPlaces, place: placeNow(), order: made.size };
    made.set(key, fresh);
    numbers.set(fresh, made.size);
    return fresh;
  }

  function keyOf(value: Value): string {
    return isPart(value) ? `#${numbers.get(value)}` : `${typeof value} ${JSON.stringify(value)}`;
  }

  function not(value: Value): Value {
    if (!isPart(value)) return !value;
    if (value.operation === 'not') return value.of[0] as Value;
    const [one, other] = value.of as readonly [Value, Value];
    if (value.operation === 'and') return or(not(one), not(other));
    if (value.operation === 'or') return and(not(one), not(other));
    return part('not', [value]);
  }

  function and(one: Value, other: Value): Value {
    if (one === false || other === false) return false;
    return one === true || one === other ? other : other === true ? one : part('and', [one, other]);
  }

  /** Of several the same ones are said once, always in one order, so that two that say the same are the same. */
  function or(one: Value, other: Value): Value {
    if (one === true || other === true) return true;
    const all = [...new Set([...alternatives(one), ...alternatives(other)])].filter(isPart);
    all.sort((first, second) => first.order - second.order);
    return all.reduce<Value>((said, next) => (said === false ? next : part('or', [said, next])), false);
  }

  /** By the columns it is made of, where any of them unknown is all that makes it so; else whether it is NULL itself. */
  function unknown(value: Value): Value {
    if (!isPart(value)) return value === null;
    return byColumns(value) ?? part('unknown', [value]);
  }

  function byColumns(value: Value): Value | undefined {
    if (!isPart(value)) return value === null;
    const remembered = unknowns.get(value);
    if (remembered !== undefined) return remembered;
    const found = columnsUnknown(value);
    if (found !== undefined) unknowns.set(value, found);
    return found;
  }

  function columnsUnknown(value: Part): Value | undefined {
    if (value.operation === 'column') return always.has(value) ? false : part('unknown', [value]);
    if (value.operation === 'unknown') return false;
    if (value.operation === 'choose') {
      const [condition, yes, no] = value.of as readonly [Value, Value, Value];
      const [ofYes, ofNo] = [byColumns(yes), byColumns(no)];
      if (ofYes === undefined || ofNo === undefined) return undefined;
      if (ofYes === ofNo) return ofYes;
      return ofYes === true && isAllUnknown(condition) ? or(condition, ofNo) : undefined;
    }
    if (value.operation === 'either') {
      const all = value.of.map(byColumns);
      return all.some((one) => one === false) ? false : undefined;
    }
    let any: Value = false;
    for (const one of value.of) {
      const found = byColumns(one);
      if (found === undefined) return undefined;
      any = or(any, found);
    }
    return any;
  }

  function choose(condition: Value, yes: Value, no: Value): Value {
    if (!isPart(condition)) return condition === true ? yes : no;
    if (yes === no) return yes;
    if (condition.operation === 'not') return choose(condition.of[0] as Value, no, yes);
    // What is unknown stays unknown in every operation: no need to say it.
    if (yes === null && isPart(no) && alternatives(condition).every(isAmong(unknown(no)))) return no;
    return part('choose', [condition, yes, no]);
  }

  function make(operation: Operation, ...of: readonly Value[]): Value {
    const [one = null, other = null] = of;
    switch (operation) {
      case 'not':
        return not(one);
      case 'and':
        return and(one, other);
      case 'or':
        return or(one, other);
      case 'unknown':
        return unknown(one);
      case 'either':
        return unknown(one) === false ? one : other === null ? one : part(operation, of);
      case 'multiply':
        if (one === 1) return other;
        if (other === 1) return one;
        if (of.includes(0) && unknown(one) === false && unknown(other) === false) return 0;
        return part(operation, of);
      case 'power': {
        const power = part(operation, of);
        const isSafe = rangeIn(one)[0] > 0 && power.high < Number.MAX_VALUE;
        return isSafe ? power : make('exp', make('multiply', other, make('log', one)));
      }
      case 'divide':
        return other === 1 ? one : part(operation, of);
      case 'add':
        return one === 0 ? other : other === 0 ? one : part(operation, of);
      case 'less':
        return (
          rangeIn(one)[1] < rangeIn(other)[0] ||
          (rangeIn(one)[0] >= rangeIn(other)[1] ? false : part(operation, of))
        );
      case 'atMost':
        return (
          rangeIn(one)[1] <= rangeIn(other)[0] ||
          (rangeIn(one)[0] > rangeIn(other)[1] ? false : part(operation, of))
        );
      default:
        return part(operation, of);
    }
  }

  return {
    column(name, about) {
      const column = part('column', [name], [about.low, about.high]);
      if (about.always) always.add(column);
      return column;
    },
    make,
    choose,
    place(condition, yes, no) {
      const elsewhere = isPart(no) && no.of[0] === condition ? (no.of[2] as number | Part) : no;
      return yes === elsewhere ? yes : part('place', [condition, yes, elsewhere]);
    },
    pick(place, list) {
      const [first = 0] = list;
      if (!isPart(place)) return list[place] ?? first;
      if (list.every((number) => number === first)) return first;
      return part('pick', [place, ...list]);
    },
    unknown,
  };
}

function isAllUnknown(condition: Value): boolean {
  return alternatives(condition).every((one) => isPart(one) && one.operation === 'unknown');
}

function alternatives(condition: Value): readonly Value[] {
  return isPart(condition) && condition.operation === 'or' ? condition.of.flatMap(alternatives) : [condition];
}

function isAmong(condition: Value): (value: Value) => boolean {
  const all = new Set(alternatives(condition));
  return (value) => isPart(value) && value.operation === 'unknown' && all.has(value);
}
