import vm from 'node:vm';
import fc from 'fast-check';
import { pageSafeScript } from '../../../scripts/build/page-safe-script';
import { unsafePlaces } from '../../../scripts/build/page-safety';

const run = (code: string): unknown => {
  const value = vm.runInNewContext(code) as unknown;
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
};

test.each([
  ['an address', 'var a = "http://www.w3.org/2000/svg"; a'],
  ['an address behind backslashes', String.raw`"a:\/\/b" + '\\//'`],
  ['a block comment in a string', '"/* no comment */" + \'a/*b\' + "*/"'],
  ['replacement patterns', 'var q = "`", s = "\'"; ["$&", "$$", "$1", "$<a>", "$`", "$\'", \'$\', `$`]'],
  ['text outside ASCII', '"粉丝·“10万+”😀" + \'\\粉\' + `é–ü`'],
  ['tags', '"<!-- <b></b> <? ?> </script>" + `<!DOCTYPE html></style>`'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template inside the script
  ['a template', 'var n = 2; `//${n}/*$${n}$&${`//${n}`}$`'],
  ['line breaks that are none to see', '"a\\\nb\u2028c" + `\n//`'],
  ['escapes as they are', String.raw`"\x41\u4f60\u{1F600}\0\n\'\"\t"`],
  ['division', 'var a = 8, b = 2, g = 1; [a / b / g, a / /4/.exec("4")[0], /2/ / 1, /2/.source/2]'],
  ['a regular expression times a number', '[/2/*2, +/3/ / /4/]'],
  ['names with dollars', 'var $ = 2, $1 = 3, $$ = 5, a$ = 7; [$&&$1, $$, a$&$1, $<$1, {$$: 1, $1: 2}]'],
  ['a tag of a template', 'var $ = function (s) { return s.raw[0] }; $`a\\n`'],
  ['names outside ASCII', 'var 粉丝 = 3; ({ 粉丝, é: 粉丝 })'],
  ['a decrement behind less than not', 'var a = 1, b = 3; [a<! --b, b]'],
  ['comments', '/* one */ var a = 1 // two\n/* three\nfour */ a'],
  ['property names', '({ "//": 1, "/*": 2, "$&": 3, ["<!--"]: 4 })'],
])('%s: the same value, and nothing to alter', (_, code) => {
  const written = pageSafeScript(code);
  expect(unsafePlaces(written)).toEqual([]);
  expect(run(written)).toEqual(run(code));
});

test.each([
  [String.raw`/^https?:\/\//`, 'https://a', 'https:/a'],
  [String.raw`/[/*]\/*$/`, 'a/*//', 'a'],
  [String.raw`/\/\*[^*]*\*\//`, '/* a */', '/ a /'],
  [String.raw`/[$&]\$'/`, "&$'", "'"],
  [`/^[“”·一-龥]+$/`, '粉丝·', 'fans'],
  [String.raw`/[\u4e00-\u9fa5，]|\，/g`, '，', ','],
  [`/^[😀é]$/u`, '😀', '\ud83d'],
  [String.raw`/<\/b>|<!--|<b/`, '</b>', '/b'],
  [String.raw`/(?<名>a)(?<!b)\k<名>/`, 'aa', 'ab'],
  [String.raw`/(?<year>\d)\k<year>/`, '11', '12'],
  [String.raw`/\$1|[\]$1]/`, '$', '2'],
])('the regular expression %s matches as before', (regex, matched, missed) => {
  const written = pageSafeScript(`var r = ${regex}; r`);
  expect(unsafePlaces(written)).toEqual([]);
  const [before, after] = [vm.runInNewContext(regex), vm.runInNewContext(written)] as [RegExp, RegExp];
  for (const text of [matched, missed]) {
    for (const expression of [before, after]) expression.lastIndex = 0;
    expect(after.exec(text)).toEqual(before.exec(text));
  }
  before.lastIndex = 0;
  expect([before.test(matched), missed.length > 0 && after.test(missed)]).toEqual([true, false]);
});

test('any text stays itself, in any kind of literal', () => {
  const marks = [
    '/',
    '*',
    '$',
    '&',
    '`',
    "'",
    '"',
    '<',
    '!',
    '-',
    '?',
    '\\',
    '{',
    '1',
    'a',
    '\n',
    'é',
    '粉',
    '😀',
  ];
  const text = fc.array(fc.constantFrom(...marks), { maxLength: 12 }).map((parts) => parts.join(''));
  const quoted = (quote: string) => (content: string) =>
    quote + content.replace(/[\\`'"]|\$(?=\{)/g, '\\$&').replace(/\n/g, '\\n') + quote;
  const property = fc.property(text, text, (one, other) => {
    const code = `[${quoted('"')(one)},${quoted("'")(other)},${quoted('`')(one)}+\`\${${quoted('`')(other)}}$\`]`;
    const written = pageSafeScript(code);
    expect(unsafePlaces(written)).toEqual([]);
    expect(run(written)).toEqual([one, other, `${one}${other}$`]);
  });
  fc.assert(property, { numRuns: 2000, seed: 7 });
});

test('what a tag sees as it is written stays, so that the page’s own check finds it', () => {
  const code = 'String.raw`\\d//`';
  expect(pageSafeScript(code)).toBe(code);
  expect(unsafePlaces(pageSafeScript(code))).toHaveLength(1);
});

test('what no escape can mean is refused', () => {
  expect(() => pageSafeScript("/a$'/m")).toThrow(/no escape means the same: a\$'/);
});
