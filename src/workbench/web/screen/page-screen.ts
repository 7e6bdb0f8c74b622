import type { Alert, Screen, Toast } from '../../services/world/screen';
import { element, part } from '../elements';
import type { MenuButton } from './menus';
import { showDialog, showSideWindow, type WindowOptions } from './side-window';

/** Draws what the add-on shows. */
export function pageScreen(menu: MenuButton, windows: WindowOptions, chartsChanged: () => void): Screen {
  return {
    addMenu: (added) => menu.add(added),
    showSidebar: (page) => showSideWindow(page, windows),
    showDialog: (page) => showDialog(page, windows),
    toast: showToast,
    alert: ask,
    chartsChanged,
  };
}

/** A script waits for the answer, so the browser's own dialogs are used: nothing else can hold it. */
function ask({ title, message, buttons }: Alert): string {
  const text = title ? `${title}\n\n${message}` : message;
  if (buttons === 'OK') {
    alert(text);
    return 'OK';
  }
  const agreed = confirm(text);
  if (buttons === 'OK_CANCEL') return agreed ? 'OK' : 'CANCEL';
  return agreed ? 'YES' : 'NO';
}

/** How long a toast stays, in milliseconds: as long as at Google's; what went wrong stays twice as long. */
const stay = 5000;

export function showToast({ message, title }: Toast): void {
  show(element('div', { className: 'toast' }, ...(title ? [element('b', {}, title)] : []), message), stay);
}

/** What went wrong, as one sentence. */
export function showFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  show(element('div', { className: 'toast error' }, message), 2 * stay);
}

function show(toast: HTMLElement, milliseconds: number): void {
  part('toasts').append(toast);
  setTimeout(() => toast.remove(), milliseconds);
}
