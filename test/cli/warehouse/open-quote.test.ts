import { lineOfOpenQuote } from '../../../src/cli/warehouse/open-quote';

/** Cut into pieces of each size, since a cut may part two quotes. */
async function lineIn(text: string, delimiter = ',') {
  const bytes = Buffer.from(text);
  const lines = new Set<number | null>();
  for (const size of [1, 2, 3, 7, bytes.length]) {
    async function* pieces() {
      for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
    }
    lines.add(await lineOfOpenQuote(pieces, delimiter));
  }
  expect(lines.size).toBe(1);
  return [...lines][0];
}

test.each([
  'a,b\n1,2\n',
  '"a","b"\n"1","of ""two""\nlines"',
  '\ufeff"a",b\n',
  'a,b\n27" wide,2\n',
  'a,b\n"",""\n',
  'a,b\n1,""""',
])('%j has none', async (text) => {
  expect(await lineIn(text)).toBeNull();
});

test.each([
  ['a,b\n1,2\n3,"4\n5,6\n', 3],
  ['\ufeff"a,b\n1,2\n', 1],
  ['a,b\n"of two\nlines",1\n"3\n', 4],
  ['a,b\n1,"""\n', 2],
])('%j has one in line %d', async (text, line) => {
  expect(await lineIn(text)).toBe(line);
});

test('a full-width delimiter begins a cell as well', async () => {
  expect(await lineIn('a，b\n1，"2\n3，4\n', '，')).toBe(2);
});
