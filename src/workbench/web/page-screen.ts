import type { Alert, Screen } from '../services/screen';
import type { MenuButton } from './menus';
import { showDialog, showSideWindow, type WindowOptions } from './side-window';
import { showToast } from './toasts';

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
