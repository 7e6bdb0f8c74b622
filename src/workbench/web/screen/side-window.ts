import type { HtmlWindow } from '../../services/world/screen';
import { element, part } from '../elements';

export interface WindowOptions {
  readonly googleScript: string;
  /** The tooltip of the button that closes the window. */
  readonly closeLabel: string;
  readonly run: FrameOptions['run'];
}

/** Shows a page in the sidebar, 300 pixels wide, in place of the one before. */
export function showSideWindow(page: HtmlWindow, options: WindowOptions): void {
  const side = part('side');
  const close = () => {
    side.hidden = true;
    side.replaceChildren();
  };
  const frame = addOnFrame({ ...options, html: page.html, title: page.title, close });
  side.replaceChildren(windowHead(page.title, options.closeLabel, close), frame);
  side.hidden = false;
}

/** Shows a page in a dialog over the grid, as large as it asks for. */
export function showDialog(page: HtmlWindow, options: WindowOptions): void {
  const dialog = element('dialog');
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  const frame = addOnFrame({ ...options, html: page.html, title: page.title, close });
  dialog.style.width = `${page.width ?? 600}px`;
  dialog.style.height = `${(page.height ?? 400) + 52}px`;
  dialog.append(windowHead(page.title, options.closeLabel, close), frame);
  document.body.append(dialog);
  dialog.showModal();
}

function windowHead(title: string, closeLabel: string, close: () => void): HTMLElement {
  return element(
    'div',
    { className: 'window-head' },
    element('span', {}, title),
    element(
      'button',
      { className: 'window-close', title: closeLabel, ariaLabel: closeLabel, onclick: close },
      '×',
    ),
  );
}

/** What a page may do at Google's: its frame has an origin of its own, so it reaches nothing around it. */
const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

interface FrameOptions {
  readonly html: string;
  readonly title: string;
  /** The script that gives the page `google.script`. */
  readonly googleScript: string;
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
}

/** A sandboxed frame that shows a page of the add-on and carries its calls to the bundle. */
function addOnFrame({ html, title, googleScript, run, close }: FrameOptions): HTMLIFrameElement {
  const frame = element('iframe', { title });
  frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = withScript(html, googleScript);
  const answer = (message: FrameAnswer) => frame.contentWindow?.postMessage(message, '*');
  const listen = async ({ source, data }: MessageEvent<FrameRequest>) => {
    if (!frame.isConnected) removeEventListener('message', listen);
    if (!frame.contentWindow || source !== frame.contentWindow) return;
    if (data?.tierwise === 'close') close();
    if (data?.tierwise !== 'run') return;
    try {
      answer({ tierwise: 'answer', id: data.id, value: await run(data.name, data.args) });
    } catch (error) {
      const { name, message } = error as Error;
      answer({ tierwise: 'failure', id: data.id, name, message });
    }
  };
  addEventListener('message', listen);
  return frame;
}

/** The first script of the page, so that its own ones find `google` when they run. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script.replace(/<\/script/gi, '<\\/script')}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + tag) : tag + html;
}

/** What a window's page asks of the workbench, and what it hears back. */
export type FrameRequest =
  | { readonly tierwise: 'run'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly tierwise: 'close' };

export type FrameAnswer =
  | { readonly tierwise: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly tierwise: 'failure'; readonly id: number; readonly name: string; readonly message: string };
