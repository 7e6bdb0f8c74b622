/** The function with a memory of one call: the same arguments (by identity) give the very same result again. */
export function remember<Given extends readonly unknown[], Result>(
  compute: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | null = null;
  return (...given) => {
    const known = last;
    if (known?.given.every((value, index) => Object.is(value, given[index]))) return known.result;
    const result = compute(...given);
    last = { given, result };
    return result;
  };
}
