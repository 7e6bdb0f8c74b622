import { bundleSidebar } from '../../scripts/build/bundle-sidebar';
import { assertSafePage, unsafePlaces } from '../../scripts/build/page-safety';
import { proofPage } from '../../scripts/build/proof-page';
import { settingsPage } from '../../scripts/build/settings-page';
import { servedPage } from '../../src/workbench/services/project/served-page';

let pages: Readonly<Record<string, string>>;

beforeAll(async () => {
  const [sidebar, proof] = await Promise.all([bundleSidebar(), proofPage()]);
  pages = { 'Sidebar.html': sidebar, 'SettingsTab.html': settingsPage(), 'Proof.html': proof };
});

describe.each(['Sidebar.html', 'SettingsTab.html', 'Proof.html'])('%s', (name) => {
  test('holds nothing that HtmlService could alter, in its script, its style or its text', () => {
    expect(unsafePlaces(pages[name] as string)).toEqual([]);
  });

  test('comes through the worst of servings byte for byte', () => {
    const page = pages[name] as string;
    // A comparison of half a megabyte that fails would print all of it.
    expect(servedPage(page) === page).toBe(true);
    // The same where the whole file is taken for a script.
    const asScript = `<script>${page.replace(/<\/?script>/g, '')}</script>`;
    expect(servedPage(asScript) === asScript).toBe(true);
  });
});

test.each([
  ['an address in a string', 'x="http://a.b"', 9],
  ['a block comment', 'x=1/* a */', 4],
  ['a comment in a regular expression', 'x=/[/*]/', 5],
  ['the beginning of an HTML comment', 'x="<!--"', 4],
  ['the whole match', 'x="$&"', 4],
  ['what stands before', 'x="$`"', 4],
  ['what stands behind', "x='$'", 4],
  ['a dollar of two', 'x="$$"', 4],
  ['a group', 'x="$1"', 4],
  ['a character outside ASCII', 'x="·"', 4],
  ['a template’s mark', 'x="<?"', 4],
])('a page with %s in its script is refused by line and column', (_, script, column) => {
  const page = `<p>\n<script>\n${script}\n</script>`;
  expect(unsafePlaces(page)).toMatchObject([{ line: 3, column, excerpt: script }]);
  expect(() => assertSafePage('Sidebar.html', page)).toThrow(`line 3, column ${column}: ${script}`);
  expect(() => assertSafePage('Sidebar.html', page)).toThrow(/could alter Sidebar\.html.*places: 1/);
});

test.each([
  ['text', '<p>价格</p>'],
  ['a style', '<style>p:before{content:"·"}</style>'],
  ['a comment in a style', '<style>/* p */</style>'],
])('so is a page with %s that could be altered', (_, page) => {
  expect(unsafePlaces(page)).toHaveLength(1);
});
