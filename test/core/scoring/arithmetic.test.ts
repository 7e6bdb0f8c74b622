import { resolve } from 'node:path';
import fc from 'fast-check';
import { arithmetic, gradeOf, type ScoreRow } from '../../../src/core/scoring/arithmetic';
import { curvesOf } from '../../../src/core/scoring/curves/size-curves';
import { weightNames } from '../../../src/core/setting-definitions';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { beyondPlain, readPlain } from '../../support/creators/plain-arithmetic';
import { scoreRow } from '../../support/creators/score-row';

describe('the score can be read as a query', () => {
  test('it and all that it calls is plain arithmetic', () => {
    expect(beyondPlain(resolve('src/core/scoring/arithmetic.ts'))).toEqual([]);
  });

  test('what it calls in other files is read too', () => {
    expect(beyondPlain(resolve('src/core/scoring/prices.ts'))).not.toEqual([]);
    expect(readPlain("import { a } from './benchmarks'; export const b = a(1);", 'x.ts').imports).toEqual([
      './benchmarks',
    ]);
  });

  test.each([
    ['export const half = 0.5; export function f(a: number | null): number { return a ?? half; }'],
    ["const f = (s: { 'a.b': number }, { c }: { c: number }) => Math.max(s['a.b'], c) ** -2;"],
    ["export function f(a: number) { const b = { c: -a, d: !(a > 1) }; return b.d ? 'S' : 'D'; }"],
    ['function f(a: number) { return a; } function g(a: number) { return f(f(a)); }'],
  ])('%s is plain', (code) => {
    expect(readPlain(code, 'x.ts').refused).toEqual([]);
  });

  test.each([
    ['function f(a) { if (a > 1) return 1; return 2; }', 'IfStatement'],
    ['function f(a) { for (const b of a) return b; }', 'ForOfStatement'],
    ['function f(a) { while (a) return 1; }', 'WhileStatement'],
    ['function f(a) { let b = a; return b; }', 'let'],
    ['function f(a) { const b = a; b.c = 1; return b; }', 'ExpressionStatement'],
    ['function f(a) { return (a = 1); }', 'AssignmentExpression'],
    ['function f(a) { return a++; }', 'UpdateExpression'],
    ['function f(a) { return { ...a }; }', 'SpreadElement'],
    ['function f(a) { return Math.max(...a); }', 'SpreadElement'],
    ['function f({ a, ...b }) { return b; }', 'RestElement'],
    ['function f(a = 1) { return a; }', 'AssignmentPattern'],
    ['function f({ a = 1 }) { return a; }', 'AssignmentPattern'],
    ['function f([a]) { return a; }', 'ArrayPattern'],
    ['function f(a) { return [a]; }', 'ArrayExpression'],
    ['function f(a) { return a.reduce((b, c) => b + c); }', 'a call of a.reduce'],
    ['function f(a) { return a(1)(2); }', 'a call of a(1)'],
    ['function f(a) { return `a`; }', 'TemplateLiteral'],
    ["function f(a) { return a + 'x'; }", '+'],
    ["function f(a) { return a < 'x'; }", '<'],
    ['function f(a) { return a == null; }', '=='],
    ['function f(a) { return a % 2; }', '%'],
    ['function f(a) { return a | 0; }', '|'],
    ['function f(a) { return typeof a; }', 'typeof'],
    ['function f(a, b) { return a[b]; }', 'a property by a computed name'],
    ['function f(a, b) { return { [b]: a }; }', 'Property'],
    ['function f(a) { return { get b() { return a; } }; }', 'Property'],
    ['function f(a) { return a?.b; }', 'ChainExpression'],
    ['function f(a) { return new Map(a); }', 'NewExpression'],
    ['function f() { return this; }', 'ThisExpression'],
    ['function f(a) { return /x/; }', '/x/'],
    ['function f(a) { return 1n; }', '1n'],
    ['function f(a) { return Infinity; }', 'Infinity'],
    ['function f(a) { return Number(a); }', 'Number'],
    ['function f(a) { return Math.random(); }', 'a call of Math.random'],
    ['function f(a) { return Math; }', 'Math'],
    ['function f(a) { return function () { return a; }; }', 'FunctionExpression'],
    ['async function f(a) { return a; }', 'async or generator'],
    ['function f(a) { throw a; }', 'ThrowStatement'],
    ['function f(a) { return (a, 1); }', 'SequenceExpression'],
    ['class A {}', 'ClassDeclaration'],
    ['let a = 1;', 'let'],
    ["import { a } from '../settings'; const b = a;", 'import from ../settings'],
    ["import * as a from './b'; const c = a;", 'ImportNamespaceSpecifier'],
  ])('%s is not', (code, what) => {
    const refused = readPlain(code, 'x.ts').refused.map((one) => one.replace(/^x\.ts:\d+ /, ''));
    expect(refused).toContain(what);
  });

  test('a function that comes back to itself is not', () => {
    const code = 'function f(a) { return a > 0 ? g(a) : 0; } const b = 1; function g(a) { return f(a - b); }';
    expect(readPlain(code, 'x.ts').refused).toEqual([
      'x.ts f comes back to itself',
      'x.ts g comes back to itself',
    ]);
  });
});

const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const count = fc.option(fc.double({ min: 0, max: 1e7, noNaN: true }));
const anyRow: fc.Arbitrary<ScoreRow> = fc
  .record({
    followers: fc.double({ min: 1, max: 1e8, noNaN: true }),
    likes: count,
    saves: count,
    comments: count,
    shares: count,
    engagement: count,
    mean: fc.boolean(),
    notes: fc.option(fc.integer({ min: 1, max: 100 })),
    sentiment: share,
    intent: share,
    commentsRead: count,
    trust: share,
    reads: count,
    fakeFollowerShare: share,
    activeFollowerShare: share,
    likesAndSavesTotal: count,
    followerGrowth: share,
    commercialShare: share,
    repeatedCommentShare: share,
  })
  .map(scoreRow);

test('every part that has a weight counts, and every doubt', () => {
  const some = settingsFrom(weightNames.map((name, index) => [`weights.${name}`, index + 1] as const));
  fc.assert(
    fc.property(anyRow, (row) => {
      const { parts, penalties, trust, score } = arithmetic(row, some, curvesOf(some));
      const weighed = weightNames.map((name) => parts[name]);
      expect(Object.keys(parts).sort()).toEqual([...weightNames].sort());
      expect(weighed.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      const reached = weighed.reduce((sum, { weight, standing }) => sum + weight * (standing ?? 0.5), 0);
      const left = Object.values(penalties as unknown as Record<string, number>).reduce(
        (all, penalty) => all * (1 - penalty),
        row.trust ?? 1,
      );
      expect(trust).toBeCloseTo(Math.max(some['trust.floor'], left), 12);
      expect(score).toBeCloseTo(100 * trust * reached, 9);
    }),
  );
});

test('confidence follows the part that has all the weight', () => {
  for (const name of weightNames) {
    const alone = settingsFrom(
      weightNames.map((other) => [`weights.${other}`, Number(other === name)] as const),
    );
    const row = scoreRow({ sentiment: 0.5, notes: 100 });
    const { parts, confidence } = arithmetic(row, alone, curvesOf(alone));
    expect(confidence).toBe(parts[name].standing === null ? 'Low' : 'High');
  }
});

test.each([
  [100, 'S'],
  [79.4, 'A'],
  [64.6, 'A'],
  [64.4, 'B'],
  [50, 'B'],
  [35, 'C'],
  [34.4, 'D'],
  [0, 'D'],
])('a score of %d, as it is shown in whole points, has the grade %s', (score, grade) => {
  expect(gradeOf(score, defaultSettings)).toBe(grade);
});
