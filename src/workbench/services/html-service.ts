import { enumeration } from './enumeration';
import type { World } from './world';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

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
  let [content, title] = [html, ''];
  let [width, height]: (number | null)[] = [null, null];
  return world.emulate<Output>(
    'HtmlOutput',
    {
      getContent: () => content,
      getTitle: () => title,
      getWidth: () => width as number,
      getHeight: () => height as number,
    },
    {
      setContent: (next: string) => {
        content = next;
      },
      append: (added: string) => {
        content += added;
      },
      setTitle: (next: string) => {
        title = next;
      },
      setWidth: (pixels: number) => {
        width = pixels;
      },
      setHeight: (pixels: number) => {
        height = pixels;
      },
      setSandboxMode: () => undefined,
      setXFrameOptionsMode: () => undefined,
      addMetaTag: () => undefined,
    },
  );
}
