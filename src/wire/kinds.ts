import * as z from 'zod/mini';

/**
 * The kinds that the schemas are made of. Made of `custom`, because the ready-made kinds of zod would add 7 KB to a
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

/** An object with these fields, each of its kind. What else it holds is not looked at. */
export function shape<Value extends object>(
  fields: {
    readonly [Key in keyof Value]-?: z.ZodMiniType<Value[Key]>;
  },
): z.ZodMiniType<Value> {
  const kinds = Object.entries<z.ZodMiniType>(fields);
  return madeOf<Value>(isObject, (value) =>
    kinds.map(([key, kind]) => [key, kind, (value as Record<string, unknown>)[key]]),
  );
}

/** A list of one kind. */
export function list<Item>(kind: z.ZodMiniType<Item>): z.ZodMiniType<readonly Item[]> {
  return madeOf<readonly Item[]>(Array.isArray, (items) => items.map((item, index) => [index, kind, item]));
}

export function orNull<Value>(kind: z.ZodMiniType<Value>): z.ZodMiniType<Value | null> {
  return z.custom<Value | null>((value) => value === null || kind.safeParse(value).success);
}

/** A field that may be absent. */
export function optional<Value>(kind: z.ZodMiniType<Value>): z.ZodMiniType<Value> {
  return z.custom<Value>((value) => value === undefined || kind.safeParse(value).success);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Part = readonly [key: string | number, kind: z.ZodMiniType, value: unknown];

/** A kind that consists of others: what is wrong in a part is named by its place in the whole. */
function madeOf<Value>(
  is: (value: unknown) => boolean,
  partsOf: (value: Value) => readonly Part[],
): z.ZodMiniType<Value> {
  return z.custom<Value>(is).check(
    z.check((payload) => {
      if (!is(payload.value)) return;
      for (const [key, kind, value] of partsOf(payload.value)) {
        for (const issue of kind.safeParse(value).error?.issues ?? [])
          payload.issues.push({ code: 'custom', input: value, path: [key, ...issue.path] });
      }
    }),
  );
}
