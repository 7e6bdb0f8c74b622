import { enumeration } from '../calls/enumeration';
import type { HtmlWindow } from '../world/screen';
import type { World } from '../world/world';
import { assertHtml, servedPage } from './served-page';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;
type Template = GoogleAppsScript.HTML.HtmlTemplate;

const windows = new WeakMap<object, HtmlWindow>();

/** What a page that a script has made would look like in a window, after all that serving may do to it. */
export function windowOf(page: unknown): HtmlWindow {
  const known = windows.get(page as object);
  if (!known) throw new Error('The parameter is not an HtmlOutput.');
  return { ...known, html: servedPage(known.html) };
}

/** `HtmlService`, for pages that are whole as they are: of a template only its text is there. */
export function htmlService(world: World): Service {
  return world.emulate<Service>('HtmlService', {
    createHtmlOutput: (html: unknown = '') => output(world, String(html), (content) => content),
    // Here Google reads the file as HTML and writes it anew.
    createHtmlOutputFromFile: (name: string) => output(world, fileOf(world, name), servedPage),
    createTemplateFromFile: (name: string) => template(world, fileOf(world, name)),
    SandboxMode: enumeration<Service['SandboxMode']>('SandboxMode', 'IFRAME'),
    XFrameOptionsMode: enumeration<Service['XFrameOptionsMode']>('XFrameOptionsMode', 'DEFAULT', 'ALLOWALL'),
  });
}

function fileOf(world: World, name: string): string {
  const html = world.htmlFiles[name.replace(/\.html$/, '')];
  if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return html;
}

function template(world: World, text: string): Template {
  return world.emulate<Template>('HtmlTemplate', { getRawContent: () => text });
}

/** @param handedOut what a script that asks for the content is given */
function output(world: World, html: string, handedOut: (content: string) => string): Output {
  assertHtml(html);
  const window: { -readonly [Key in keyof HtmlWindow]: HtmlWindow[Key] } = {
    title: '',
    html,
    width: null,
    height: null,
  };
  const page = world.emulate<Output>(
    'HtmlOutput',
    {
      getContent: () => handedOut(window.html),
      getTitle: () => window.title,
      getWidth: () => window.width as number,
      getHeight: () => window.height as number,
    },
    {
      setContent(content: string) {
        assertHtml(content);
        window.html = content;
      },
      append(content: string) {
        window.html += content;
      },
      setTitle(title: string) {
        window.title = title;
      },
      setWidth(pixels: number) {
        window.width = pixels;
      },
      setHeight(pixels: number) {
        window.height = pixels;
      },
      setSandboxMode: () => undefined,
      setXFrameOptionsMode: () => undefined,
      addMetaTag: () => undefined,
    },
  );
  windows.set(page, window);
  return page;
}
