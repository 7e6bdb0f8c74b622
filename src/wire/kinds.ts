import * as z from 'zod/mini';

/**
 * The small kinds that the schemas are made of. Made of `custom`, because each ready-made kind of zod adds to a
 * bundle that loads for every formula in every cell.
 */
export function oneOf<Word extends string | number>(...words: readonly Word[]): z.ZodMiniType<Word> {
  return z.custom<Word>((value) => words.includes(value as Word));
}

export function text(): z.ZodMiniType<string> {
  return z.custom<string>((value) => typeof value === 'string');
}

export function flag(): z.ZodMiniType<boolean> {
  return z.custom<boolean>((value) => typeof value === 'boolean');
}

/** A whole number from 0 on. */
export function offset(): z.ZodMiniType<number> {
  return z.custom<number>((value) => Number.isInteger(value) && (value as number) >= 0);
}

export function finite(): z.ZodMiniType<number> {
  return z.custom<number>((value) => Number.isFinite(value));
}

/** `#rrggbb` */
export function colour(): z.ZodMiniType<string> {
  return z.custom<string>((value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value));
}

/** A list whose items are checked by hand: for long lists, where a schema an item would take seconds. */
export function listOf<Item>(isItem: (value: unknown) => value is Item): z.ZodMiniType<readonly Item[]> {
  return z.custom<readonly Item[]>((value) => Array.isArray(value) && value.every(isItem));
}

/** Values under any keys. */
export function entriesOf<Value>(
  isValue: (value: unknown) => value is Value,
): z.ZodMiniType<Readonly<Record<string, Value>>> {
  return z.custom<Readonly<Record<string, Value>>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).every((key) => isValue((value as Record<string, unknown>)[key])),
  );
}
