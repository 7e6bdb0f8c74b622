import { arithmetic } from '../../../src/core/scoring/arithmetic';
import { curvesOf } from '../../../src/core/scoring/curves/size-curves';
import { defaultSettings } from '../../../src/core/settings';
import { isPart } from '../../../src/warehouse/reading/part';
import { type Held, readCode, UnreadableCode } from '../../../src/warehouse/reading/read-code';
import { codeOf, scoreCode } from '../../../src/warehouse/reading/score-code';
import { scoreRow } from '../../support/creators/score-row';

/** What a function of one number that depends on the row comes to. */
function read(code: string, ...given: Held[]): Held {
  return readCode(codeOf(code)).call('f', ...given);
}

describe('what depends on nothing of the row is computed', () => {
  test.each<[string, Held[], Held]>([
    ['function f(a) { return a + 1; }', [2], 3],
    ['const half = 0.5; function f(a) { const b = a * half; return Math.max(b, 3); }', [8], 4],
    ['function f(s) { return s["a.b"] === null ? 1 : s["a.b"]; }', [{ 'a.b': null }], 1],
    [
      'function f({ a }) { return g(a, (x) => x ** 2); } function g(x, how) { return how(x); }',
      [{ a: 3 }],
      9,
    ],
    ['function f(a, b) { return a ?? b; }', [null, 7], 7],
    ['function f(a) { return a >= 2 && !(a < 1) ? "yes" : "no"; }', [2], 'yes'],
    ['export function f(a) { return -Math.hypot(a, 4); }', [3], -5],
  ])('%s', (code, given, outcome) => {
    expect(read(code, ...given)).toBe(outcome);
  });

  test('the whole score of a row, as it runs', () => {
    const row = scoreRow({ sentiment: 0.4, reads: 9000 });
    const curves = curvesOf(defaultSettings);
    const readOf = readCode(scoreCode()).call(
      'arithmetic',
      row as never,
      defaultSettings as never,
      curves as never,
    );
    expect(readOf).toEqual(arithmetic(row, defaultSettings, curves));
  });
});

describe('what depends on the row stays a part', () => {
  const parts = () => {
    const reading = readCode(
      codeOf(
        'function f(a) { return a > 2 ? { x: 1, y: a } : { x: 3, y: 4 }; } function g(a) { return a === null ? null : a + 1; } function h(a) { return f(a).x; } function k(a) { return a < 0 ? 1 : 2; }',
      ),
    );
    return { reading, column: reading.parts.column('followers', { low: 1, high: 1e11, always: false }) };
  };

  test('numbers of a chosen object are a table and a place in it', () => {
    const { reading, column } = parts();
    const found = reading.call('h', column);
    expect(isPart(found) && [found.operation, found.of.slice(1)]).toEqual(['pick', [1, 3]]);
  });

  test('an unknown stays unknown without being asked about', () => {
    const { reading, column } = parts();
    const found = reading.call('g', column);
    expect(isPart(found) && found.operation).toBe('add');
  });

  test('a comparison that every row answers alike is no comparison', () => {
    const { reading, column } = parts();
    expect(reading.call('k', column)).toBe(2);
  });
});

describe('what it does not know is refused by name', () => {
  test.each([
    ['function f(a) { if (a > 1) return 1; return 2; }', 'IfStatement'],
    ['function f(a) { let b = a; return b; }', 'let'],
    ['function f(a) { for (const b of a) return b; }', 'ForOfStatement'],
    ['function f(a) { return a.b; }', 'nothing has a property b'],
    ['function f(a) { return Math.cbrt(a); }', 'a call of Math.cbrt'],
    ['function f(a) { return parseInt(a); }', 'nothing is called parseInt'],
    ['function f(a) { return a % 2; }', '%'],
    ['function f(a) { return [a]; }', 'ArrayExpression'],
    ['function f(a) { return { ...a }; }', 'SpreadElement'],
    ['function f(a) { return `a`; }', 'TemplateLiteral'],
    ['function f(a) { return typeof a; }', 'typeof'],
    ['function f(a) { return /x/; }', '/x/'],
    ['function f(a) { return a(1); }', 'a call of what is no function'],
  ])('%s', (code, what) => {
    expect(() => read(code, 1)).toThrow(UnreadableCode);
    expect(() => read(code, 1)).toThrow(what);
  });

  test('with the line it stands in', () => {
    expect(() => read('function f(a) {\n  return a | 0;\n}', 1)).toThrow(
      'Line 2 of the score as it is bundled: |.',
    );
  });

  test('and so is a function that is not there', () => {
    expect(() => readCode(codeOf('const a = 1;')).call('f')).toThrow('The score has no function f.');
  });
});
