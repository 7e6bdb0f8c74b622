import vm from 'node:vm';
import { bundleSidebar } from '../../../../scripts/build/bundle-sidebar';
import { type NodeHost, startHost } from '../../../support/bench/host';

const code = `
function show(name) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name)); }
function showText(text) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(text)); }
function content(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
function raw(name) { return HtmlService.createTemplateFromFile(name).getRawContent(); }
function evaluate(name) { return HtmlService.createTemplateFromFile(name).evaluate(); }
`;
const inScript = (script: string) => `<p>Wizard</p>\n<script>\n${script}\n</script>`;
const scriptOf = (page: string) => /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

/** Name, script, what it computes as it is written, and what it computes as it is served. */
const unsafe: readonly (readonly [string, string, unknown, unknown])[] = [
  ['Address', 'done = "http://www.w3.org/2000/svg";', 'http://www.w3.org/2000/svg', 'does not start'],
  ['Block', 'done = ["src/*", "*/"].length;', 2, 1],
  ['Regex', 'done = /[/*]/.test("*") && /\\*[/]/.test("*/");', true, 'does not start'],
  ['Match', 'done = "a".replace(/a/, "$&$&");', 'aa', '<!-- page --><!-- page -->'],
  ['Behind', "done = '$';", '$', 'does not start'],
];
const outcome = (page: string): unknown => {
  try {
    return vm.runInNewContext(`var done; ${scriptOf(page)}; done`);
  } catch {
    return 'does not start';
  }
};

let host: NodeHost;
beforeEach(async () => {
  const html = {
    ...Object.fromEntries(unsafe.map(([name, script]) => [name, inScript(script)])),
    Chinese: inScript('var word = "粉丝";'),
    Data: '{"rows":[["·","//"]]}',
    Script: 'const state = {};',
  };
  host = await startHost({ code, html });
});
afterEach(() => host.dispose());

const shown = async (name: string) => {
  await host.run('show', name);
  return host.ui.sidebars.at(-1)?.html ?? '';
};

test.each(unsafe)('a script that could be altered is altered: %s', async (name, script, written, served) => {
  expect(outcome(inScript(script))).toEqual(written);
  expect(outcome(await shown(name))).toEqual(served);
});

test('text outside ASCII arrives as other text', async () => {
  expect(await shown('Chinese')).toContain('"ç²\u0089ä¸\u009d"');
  await host.run('showText', '<p>·</p>');
  expect(host.ui.sidebars.at(-1)?.html).toBe('<p>Â·</p>');
});

test('the sidebar of the add-on arrives byte for byte', async () => {
  host.dispose();
  const sidebar = await bundleSidebar();
  host = await startHost({ code, html: { Sidebar: sidebar } });
  const served = await shown('Sidebar');
  // A comparison of half a megabyte that fails would print all of it.
  expect(served === sidebar).toBe(true);
  expect((await host.run('content', 'Sidebar')) === sidebar).toBe(true);
});

test('a file that is no page is read as a template’s text only', async () => {
  expect(await host.run('raw', 'Data')).toBe('{"rows":[["·","//"]]}');
  expect(await host.run('raw', 'Data.html')).toBe('{"rows":[["·","//"]]}');
  await expect(host.run('content', 'Data')).rejects.toThrow('Malformed HTML content: {"rows"');
  await expect(host.run('show', 'Script')).rejects.toThrow('Malformed HTML content: const state = {};');
  await expect(host.run('showText', 'no tag')).rejects.toThrow('Malformed HTML content: no tag');
});

test('content that is asked of a page is what would be served', async () => {
  expect(await host.run('content', 'Address')).toBe('<p>Wizard</p>\n<script>\ndone = "http:\n</script>');
});

test('a file that is not there is said in Google’s words, and a template is not run', async () => {
  for (const name of ['raw', 'content'])
    await expect(host.run(name, 'Missing')).rejects.toThrow('No HTML file named Missing was found.');
  await expect(host.run('evaluate', 'Address')).rejects.toThrow('HtmlTemplate.evaluate is not emulated');
});
