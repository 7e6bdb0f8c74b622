/** What a reading of code can come to: a value that is known, or a part that depends on the row. */
export type Value = number | string | boolean | null | Part;

/** Operations that a row's numbers go through, by what they are called here. */
export type Operation =
  | 'column'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'negative'
  | 'less'
  | 'atMost'
  | 'equal'
  | 'not'
  | 'and'
  | 'or'
  | 'unknown'
  | 'choose'
  | 'place'
  | 'pick'
  | 'either'
  | 'least'
  | 'greatest'
  | 'log'
  | 'log1p'
  | 'exp'
  | 'expm1'
  | 'root'
  | 'size'
  | 'round';

export interface AtPlaces {
  readonly place: Part;
  readonly ranges: readonly Range[];
}

export type Range = readonly [low: number, high: number];

/** Something that depends on the row. Parts that say the same are one and the same object. */
export interface Part {
  readonly operation: Operation;
  readonly of: readonly Value[];
  /** Between which numbers it lies wherever it is known. */
  readonly low: number;
  readonly high: number;
  /** The same at each place of a table that it is worked out from, where that is one table. */
  readonly atPlaces: AtPlaces | null;
  /** Where in the code it came up first: names from the outermost in. */
  readonly place: readonly string[];
  readonly order: number;
}

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'operation' in value;
}
