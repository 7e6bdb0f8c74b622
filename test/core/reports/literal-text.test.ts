import fc from 'fast-check';
import Papa from 'papaparse';
import { asMeant, literalText, pastedText, withoutApostrophes } from '../../../src/core/reports/literal-text';

/** The cells that a sheet makes of pasted text. */
function pasted(...cells: readonly (string | number | null)[]): string[] {
  const { data } = Papa.parse<string[]>(pastedText([cells, ['next', 'row']]), { delimiter: '\t' });
  expect(data).toHaveLength(2);
  expect(data[1]).toEqual(['next', 'row']);
  return data[0] ?? [];
}

test.each(['=1+1', '+86 138', '-5', '@handle', '＝1', "'quoted", ' =1', '\t=1'])(
  '%j gets an apostrophe, by which it stays a text',
  (text) => {
    expect(literalText(text)).toBe(`'${text}`);
  },
);

test.each(['Lily', '5=5', '', '小红书'])('%j stays as it is', (text) => {
  expect(literalText(text)).toBe(text);
});

describe('rows to paste', () => {
  test('foreign text that a sheet would take for a formula arrives as text', () => {
    expect(pasted('=HYPERLINK("http://x","y")', '+1', "'a", ' @b')).toEqual([
      '\'=HYPERLINK("http://x","y")',
      "'+1",
      "''a",
      "'@b",
    ]);
  });

  test.each(['00123', '5e3', '1/2', 'TRUE', '12.5%', '¥3,000', '2026-11-11', '11月11日', '20:00', '1,200'])(
    'the text %s is no number, date or truth value afterwards',
    (text) => {
      expect(pasted(text)).toEqual([`'${text}`]);
    },
  );

  test.each(['5f3a00000000000001001234', '100分女孩', 'https://x.cn/user/5e3', 'Mid-tier KOL', '图文'])(
    '%s needs no apostrophe',
    (text) => {
      expect(pasted(text)).toEqual([text]);
    },
  );

  test('numbers stay numbers and unknowns blank', () => {
    expect(pasted(3000, -0.25, null)).toEqual(['3000', '-0.25', '']);
  });

  test('quotes, tabs and line breaks stay in their own cell', () => {
    expect(pasted('"Lily" skincare', 'a "b" c', 'two\nlines\tand\r\ntabs', '"')).toEqual([
      '"Lily" skincare',
      'a "b" c',
      'two lines and tabs',
      '"',
    ]);
  });
});

test('a text that came back with our apostrophe is the text that was meant, and rests there', () => {
  const sheets = { keeps: (text: string) => text, swallows: (text: string) => text.replace(/^'/, '') };
  fc.assert(
    fc.property(fc.stringMatching(/^[=+\-@'＝\t ]{0,3}[a-z0-9]{0,4}$/), (text) => {
      for (const sheet of Object.values(sheets)) {
        const once = asMeant(sheet(literalText(text)));
        const twice = asMeant(sheet(literalText(once)));
        expect(asMeant(sheet(literalText(twice)))).toBe(twice);
        expect(withoutApostrophes(once)).toBe(withoutApostrophes(text));
      }
    }),
  );
});
