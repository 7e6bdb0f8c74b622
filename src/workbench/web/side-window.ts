import type { HtmlWindow } from '../services/screen';
import { element, part } from './elements';
import { addOnFrame, type FrameOptions } from './frame/frame';

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
