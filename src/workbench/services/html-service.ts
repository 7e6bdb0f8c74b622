import { enumeration } from './enumeration';
import type { HtmlWindow } from './screen';
import type { World } from './world';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

const windows = new WeakMap<object, HtmlWindow>();

/** What a page that a script has made would look like in a window. */
export function windowOf(page: unknown): HtmlWindow {
  const known = windows.get(page as object);
  if (!known) throw new Error('The parameter is not an HtmlOutput.');
  return { ...known };
}

/** `HtmlService`, for pages that are whole as they are: templates are not emulated. */
export function htmlService(world: World): Service {
  return world.emulate<Service>('HtmlService', {
    createHtmlOutput: (html: unknown = '') => output(world, String(html)),
    createHtmlOutputFromFile(name: string) {
      const html = world.htmlFiles[name.replace(/\.html$/, '')];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return output(world, html);
    },
    SandboxMode: enumeration<Service['SandboxMode']>('SandboxMode', 'IFRAME'),
    XFrameOptionsMode: enumeration<Service['XFrameOptionsMode']>('XFrameOptionsMode', 'DEFAULT', 'ALLOWALL'),
  });
}

function output(world: World, html: string): Output {
  const window: { -readonly [Key in keyof HtmlWindow]: HtmlWindow[Key] } = {
    title: '',
    html,
    width: null,
    height: null,
  };
  const page = world.emulate<Output>(
    'HtmlOutput',
    {
      getContent: () => window.html,
      getTitle: () => window.title,
      getWidth: () => window.width as number,
      getHeight: () => window.height as number,
    },
    {
      setContent(content: string) {
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
