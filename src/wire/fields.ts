import type * as z from 'zod/mini';

/** For `satisfies`: a schema for each field of `Value`, those that may be absent too, and for nothing else. */
export type Fields<Value> = { readonly [Key in keyof Value]-?: z.ZodMiniType<Value[Key]> };

/** For `satisfies`: all the words of `Word`, each by itself, as `z.enum` takes them. */
export type Each<Word extends string> = { readonly [Key in Word]: Key };
