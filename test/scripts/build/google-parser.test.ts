import { readableByGoogle, refusedByGoogle } from '../../../scripts/build/google-parser';

const refusals = (code: string) => refusedByGoogle(code).map(({ what }) => what);

test.each([
  ['var none = 0n', ['a BigInt literal']],
  ['f(0x1fn, -1_000n)', ['a BigInt literal', 'a BigInt literal']],
  ['class A { size = 1 }', ['a class field']],
  ['class A { static size = 1 }', ['a static field']],
  ['class A { static all }', ['a static field']],
  ['class A { static { A.all = [] } }', ['a static block']],
  ['class A { #read() {} }', ['a private name']],
  ['class A { static #count = 0 }', ['a static field', 'a private name']],
  ['class A { #x; has(o) { return #x in o } }', ['a class field', 'a private name', 'a private name']],
  ['class A { get #x() { return 1 } y() { return this.#x } }', ['a private name', 'a private name']],
  ['/a/d.exec(b)', ["a regular expression with the flags 'd'"]],
  ['/[a--b]/gv.exec(b)', ["a regular expression with the flags 'gv'"]],
  ['function TIER(followers) { return tierwise.compute(1n, arguments); }', ['a BigInt literal']],
])('Google would refuse %s', (code, expected) => {
  expect(refusals(code)).toEqual(expected);
});

test.each(['a ??= b', 'a ||= b', '1_000', 'import.meta', 'await 1', 'export default 1', 'f('])(
  'and what else is no ES2020: %s',
  (code) => {
    expect(refusals(code)).toEqual([expect.stringMatching(/^not ES2020 \(.+\)$/)]);
  },
);

test.each([
  'BigInt(0) + BigInt("900719925474099267")',
  'a?.b ?? c ** 2',
  'class A { constructor() { this.x = 1 } static of() { return new A() } get y() { return 2 } }',
  String.raw`/(?<year>\d{4})(?<!x)\p{L}/gimsuy`,
  '"0n, #x and static { } in a string" + `class A { #x }` // 0n',
])('it reads %s', (code) => {
  expect(refusals(code)).toEqual([]);
});

test('the build names each place, with the code around it', () => {
  const code = 'var fine = 1;\nvar sum = 0n;\nclass A { #x() {} }\n';
  expect(() => readableByGoogle(code)).toThrow(
    /line 2, column 11: a BigInt literal in var sum = 0n;\n.*line 3, column 11: a private name in class A \{ #x/,
  );
  expect(readableByGoogle('var fine = 1;')).toBe('var fine = 1;');
});
