import { isPart } from '../../../plan-versions';
import { type Tier, tiers } from '../../../scoring/tiers';
import { unpricedChoices } from '../../../setting-definitions';
import type { AgencyPackage, ExclusivePair, MixRule, NicheRule, Span, Unpriced } from './rules';

/** Which values a rule may have: all in one, or of a list each entry by itself, or what stands for each tier. */
export type Values<Value> =
  | { readonly is: Is<Value> }
  | ([Value] extends [readonly (infer Item)[]] ? { readonly each: Is<Item> } : never)
  | ([Value] extends [Readonly<Record<Tier, infer One>>] ? { readonly ofEachTier: Is<One> } : never);

/** A plain question, of which the add-on's door makes its schemas. */
export type Is<Value> = (value: unknown) => value is Value;

export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isNumber = (value: unknown): value is number => Number.isFinite(value);

export const isTier = oneOf<Tier>(tiers);

export const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);

export const isPair = (value: unknown): value is ExclusivePair =>
  Array.isArray(value) && value.length === 2 && value.every(isText);

export const isMixRule = (value: unknown): value is MixRule =>
  isPart(value) &&
  listOf(isTier)(value['tiers']) &&
  ['countShare', 'count', 'spendShare'].every((by) => value[by] === undefined || isSpan(value[by]));

export const isPackage = (value: unknown): value is AgencyPackage =>
  isPart(value) && isText(value['name']) && listOf(isText)(value['ids']) && orNull(isNumber)(value['price']);

export const isNicheRule = (value: unknown): value is NicheRule =>
  isPart(value) && isText(value['niche']) && isNumber(value['least']);

export const isUnpriced = oneOf<Unpriced>(unpricedChoices);

export function oneOf<Word extends string>(words: readonly Word[]): Is<Word> {
  return (value): value is Word => words.includes(value as Word);
}

export function orNull<Value>(is: Is<Value>): Is<Value | null> {
  return (value): value is Value | null => value === null || is(value);
}

export function listOf<Item>(is: Is<Item>): Is<readonly Item[]> {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every(is);
}
